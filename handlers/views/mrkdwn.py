"""Words of postings and people, made safe to stand in Slack's mrkdwn, and the few mentions that are our own.

Slack needs `&`, `<` and `>` escaped (https://docs.slack.dev/messaging/formatting-message-text). Formatting marks have
no escape, so a mark that could format is replaced by a look-alike; one inside a word (`jo_ann@example.org`) is left.
"""

from __future__ import annotations

import re
from datetime import datetime

_HIDDEN = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_MARK = re.compile(r"(?<![^\W_])[*_~`]|[*_~`](?![^\W_])")
_LOOK_ALIKE = {"*": "∗", "_": "ˍ", "~": "∼", "`": "ˋ"}
_EMOJI = re.compile(r":(?=[a-z0-9_+'\-]*[a-z+][a-z0-9_+'\-]*:)")
_QUOTED_LINE = re.compile(r"^(\s*)>", re.MULTILINE)


def clean(text: str) -> str:
    """The text without control, zero-width and direction characters, its line ends made plain."""
    return _HIDDEN.sub(
        "", text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    )


def esc(text: str) -> str:
    """Somebody's words as mrkdwn that reads the same and cannot mention, link or format by itself."""
    words = _QUOTED_LINE.sub(r"\1›", clean(text))
    words = _MARK.sub(lambda mark: _LOOK_ALIKE[mark[0]], words)
    words = _EMOJI.sub("∶", words)
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def short(text: str, length: int) -> str:
    """The text, or its first words and an ellipsis, in at most `length` characters."""
    if len(text) <= length:
        return text
    cut = text[: length - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > length // 2 else cut).rstrip() + "…"


def line(text: str, length: int = 150) -> str:
    """Somebody's words on one line, escaped, in at most `length` characters before escaping."""
    return esc(short(" ".join(clean(text).split()), length))


def bold(text: str) -> str:
    """Somebody's words in bold, on one line; nothing for nothing."""
    words = line(text)
    return f"*{words}*" if words else ""


def quoted(text: str) -> str:
    """Somebody's words as lines of a quote."""
    return "\n".join(f"> {esc(each)}" for each in clean(text).strip().splitlines() if each.strip())


def mention(user: str) -> str:
    """A mention of a person by id, or of nobody where the id is none."""
    return f"<@{user}>" if re.fullmatch(r"[UW][A-Z0-9]+", user) else esc(user)


def mentions(users: tuple[str, ...]) -> str:
    """Several people, as a sentence lists them."""
    people = [mention(user) for user in users]
    return people[0] if len(people) == 1 else f"{', '.join(people[:-1])} and {people[-1]}" if people else ""


def channel(place: str) -> str:
    """A link to a channel, or a mention where the place is a person."""
    return f"<#{place}>" if re.fullmatch(r"[CG][A-Z0-9]+", place) else mention(place)


def instant(moment: datetime, fallback: str) -> str:
    """An instant, shown by Slack in the reader's own zone; `fallback` where Slack cannot."""
    return f"<!date^{int(moment.timestamp())}^{{date_short_pretty}} at {{time}}|{esc(fallback)}>"


def own(sentence: str) -> str:
    """One of our own sentences, which may carry somebody's words: its `code` and mentions stay, the rest is escaped."""
    parts = re.split(r"(`[^`\n]*`|<@[UW][A-Z0-9]+>)", clean(sentence))
    return "".join(esc(part) if at % 2 == 0 else _kept(part) for at, part in enumerate(parts))


def _kept(part: str) -> str:
    if part.startswith("<"):
        return part
    return part.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
