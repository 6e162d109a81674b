"""What Slack's composer makes of a person's text: a rich_text block with its styles, emoji, lists and quotes."""

from __future__ import annotations

import re
from itertools import groupby

from workspace.wire import Json

FENCE = re.compile(r"```\n?(.+?)\n?```\n?", re.DOTALL)
QUOTE = re.compile(r"&gt; ?")
LONG_QUOTE = re.compile(r"(?:^|\n)&gt;&gt;&gt; ?(.+)", re.DOTALL)
BULLET = re.compile(r"( *)[-*•] +(?=\S)")
NUMBER = re.compile(r"( *)(\d{1,3})[.)] +(?=\S)")
DEEPEST = 8
REFERENCE = r"<(?P<token>[^<>\n]+)>"
# A style stands around words, within a line, and may hold tokens and code that have its mark in them.
MARKED = r"(?<!\w)(?P<mark>[*_~])(?![\s*_~]*(?P=mark))(?=\S)(?P<inner>(?:<[^<>\n]*>|`[^`\n]+`|[^\n<`]){1,500}?)"
INLINE = re.compile(
    rf"{REFERENCE}|`(?P<code>[^`\n]*[^`\s][^`\n]*)`|{MARKED}(?<!\s)(?P=mark)(?!\w)"
    r"|(?<!\w):(?P<emoji>[+-]1|[\w+'-]*[a-z][\w+'-]*)(?:::skin-tone-(?P<tone>[2-6]))?:(?!\w)"
)
STYLES = {"*": "bold", "_": "italic", "~": "strike"}


def rich_text(text: str) -> list[Json]:
    """Return the blocks that go with a person's text, which is escaped and has its mentions and links as tokens."""
    elements: list[Json] = []
    end = 0
    for fence in FENCE.finditer(text):
        elements += _paragraphs(text[end : fence.start()].removesuffix("\n"))
        elements.append({"type": "rich_text_preformatted", "elements": _verbatim(fence[1], {}), "border": 0})
        end = fence.end()
    return [{"type": "rich_text", "elements": [*elements, *_paragraphs(text[end:])]}]


def _paragraphs(text: str) -> list[Json]:
    long_quote = LONG_QUOTE.search(text)
    above = text[: long_quote.start()] if long_quote is not None else text
    made = [_made(kind, list(lines)) for kind, lines in groupby(above.split("\n"), _kind)]
    made = [element for element in made if element["elements"]]  # an empty line beside a list or a quote is nothing
    return [*made, _quote(long_quote[1])] if long_quote is not None else made


def _kind(line: str) -> tuple[str, int]:
    if QUOTE.match(line):
        return "quote", 0
    for style, item in (("bullet", BULLET), ("ordered", NUMBER)):
        if found := item.match(line):
            return style, min(len(found[1]) // 2, DEEPEST)
    return "section", 0


def _made(kind: tuple[str, int], lines: list[str]) -> Json:
    style, indent = kind
    if style == "quote":
        return _quote("\n".join(QUOTE.sub("", line, count=1) for line in lines))
    if style == "section":
        return {"type": "rich_text_section", "elements": _inline("\n".join(lines).strip("\n"), {})}
    mark = BULLET if style == "bullet" else NUMBER
    items = [{"type": "rich_text_section", "elements": _inline(mark.sub("", line, count=1), {})} for line in lines]
    made: Json = {"type": "rich_text_list", "elements": items, "style": style, "indent": indent, "border": 0}
    first = NUMBER.match(lines[0]) if style == "ordered" else None
    return {**made, "offset": int(first[2]) - 1} if first is not None and int(first[2]) > 1 else made


def _quote(text: str) -> Json:
    return {"type": "rich_text_quote", "elements": _inline(text, {})}


def _inline(text: str, style: Json) -> list[Json]:
    made: list[Json] = []
    end = 0
    for found in INLINE.finditer(text):
        made += _words(text[end : found.start()], style)
        end = found.end()
        if found["token"]:
            made.append(_styled(_token(found["token"]), style))
        elif found["code"]:
            made += _verbatim(found["code"], {**style, "code": True})
        elif found["mark"]:
            made += _inline(found["inner"], {**style, STYLES[found["mark"]]: True})
        else:
            tone = {"skin_tone": int(found["tone"])} if found["tone"] else {}
            made.append(_styled({"type": "emoji", "name": found["emoji"], **tone}, style))
    return made + _words(text[end:], style)


def _verbatim(text: str, style: Json) -> list[Json]:
    made: list[Json] = []
    end = 0
    for found in re.finditer(REFERENCE, text):
        made += [*_words(text[end : found.start()], style), _styled(_token(found["token"]), style)]
        end = found.end()
    return made + _words(text[end:], style)


def _words(text: str, style: Json) -> list[Json]:
    plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return [_styled({"type": "text", "text": plain}, style)] if plain else []


def _styled(element: Json, style: Json) -> Json:
    return {**element, "style": dict(style)} if style else element


def _token(inner: str) -> Json:
    target, _, label = inner.partition("|")
    if target.startswith("@"):
        return {"type": "user", "user_id": target[1:]}
    if target.startswith("#"):
        return {"type": "channel", "channel_id": target[1:]}
    if target.startswith("!"):
        return {"type": "broadcast", "range": target[1:]}
    return {"type": "link", "url": target.replace("&amp;", "&"), **({"text": label} if label else {})}
