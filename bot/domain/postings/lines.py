"""The lines of a posting as they stand on the page, each with what its look says it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Look(StrEnum):
    """What a line looks like by itself, before its neighbours are asked."""

    BLANK = "blank"
    RULE = "rule"
    MARKED_HEADING = "marked_heading"
    BULLET = "bullet"
    ROW = "row"
    KEY_VALUE = "key_value"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Line:
    """A line's content in the folded text, from `start` to `end`, without its marks, indent and line end."""

    look: Look
    start: int
    end: int
    indent: int = 0
    level: int = 0
    """Of a marked heading: 1 to 6."""
    value: int = 0
    """Of a key value: where the value starts."""
    key_end: int = 0

    @property
    def length(self) -> int:
        """Characters of content."""
        return self.end - self.start


_HEADING_MARK = re.compile(r"(#{1,6})\s+(?=\S)")
_BULLET_MARK = re.compile(
    r"(?:•|»|→|[-*+o·]|->|=>|--)\s+(?=\S)|[•»·](?=\S)|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]\s+(?=\S)|"
    r"\d{1,2}\)(?=[A-Z])"
)
_INITIAL = re.compile(r"[A-Z]\.\s")  # "J. Smith" is a name; "A. First" is a list only where "B." follows
_KEY = re.compile(
    r"(?:\*\*|__)?([A-Z0-9][^\s:.!?;|•][^:.!?;|•\n]{0,58}?)\s{0,3}(?:\*\*|__)?\s{0,3}:\s{0,3}(?:\*\*|__)?\s+(?=\S)"
)
_LEADERS = re.compile(
    r"([A-Z][^\n.:|]{1,58}?)[ ]{0,3}(?:\.{4,400}|…{2,400}|(?:\. ){3,200}|_{4,400})[ ]{0,400}(?=[^\s.])"
)
_COLUMNS = re.compile(r"([A-Z][A-Za-z/&'() -]{1,40}?)(?:\t[\s]{0,200}|[ ]{4,200})(?=\S)")
_GAP = re.compile(r"(?<=\S)(?:[ ]{5,200}(?=\S)|[ \t]{2,200}(?=[A-Z][\w/()' -]{1,30}:[ \t]{1,20}\S))")
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.{1,120}?)(?<=\S)\1:?\s*")
_NOT_A_KEY = re.compile(
    r"(?!(?:report(?:s|ing)?|based|responsible|accountable|answers?|answerable|apply|applications?|repl(?:y|ies)|"
    r"send|return) )"
    r"(?:https?|mailto|note|ps|https?//.*|\d+|.+\b(?:at|to|is|are|was|will|has|have|"
    r"the following|includ(?:ing|es?)))",
    re.IGNORECASE,
)


def lines(folded: str) -> Iterator[Line]:
    """Yield the lines of a folded text in order, several blank ones as one."""
    start, blank = 0, False
    while start <= len(folded):
        stop = folded.find("\n", start)
        stop = len(folded) if stop < 0 else stop
        for begin, end in _columns(folded, start, stop):
            line = _line(folded, begin, end)
            if line.look is not Look.BLANK or not blank:
                yield line
            blank = line.look is Look.BLANK
        start = stop + 1


def _columns(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    """Cut a line in two where a second `Key: value`, or another column, stands beside a first `Key: value`."""
    if stop - start > 400 or "  " not in text[start:stop] or text[start] == "|":
        return [(start, stop)]
    key = _KEY.match(text, start + len(text[start:stop]) - len(text[start:stop].lstrip()), stop)
    gap = _GAP.search(text, key.end(), stop) if key else None
    if gap is None or len(_GAP.findall(text, gap.end(), stop)) > 1:
        return [(start, stop)]
    return [(start, gap.start()), (gap.end(), stop)]


def _line(text: str, start: int, stop: int) -> Line:
    begin, end = start, stop
    while begin < end and (text[begin].isspace() or text[begin] == "\u00ad"):
        begin += 1
    while begin < end and (text[end - 1].isspace() or text[end - 1] == "\u00ad"):
        end -= 1
    indent = begin - start
    while text.startswith(">", begin, end):  # a quoted block
        begin += 1
        while begin < end and text[begin].isspace():
            begin += 1
    if begin == end:
        return Line(Look.BLANK, begin, end, indent)
    if not _has_word(text, begin, end):
        return Line(Look.RULE, begin, end, indent)
    return _worded(text, begin, end, indent)


def _has_word(text: str, begin: int, end: int) -> bool:
    return any(char.isalnum() for char in text[begin : min(end, begin + 400)]) or any(
        char.isalnum() for char in text[begin:end]
    )


def _worded(text: str, begin: int, end: int, indent: int) -> Line:
    if mark := _HEADING_MARK.match(text, begin, end):
        return _heading(text, mark.end(), end, indent, len(mark.group(1)))
    if text[begin] == "|" and text.count("|", begin, end) >= 2:
        return Line(Look.ROW, begin, end, indent)
    if (mark := _BULLET_MARK.match(text, begin, end)) and not _INITIAL.match(text, begin, end):
        return Line(Look.BULLET, _past(text, mark.end(), end), end, indent)
    bold = _BOLD.fullmatch(text, begin, end) if text[begin] in "*_" else None
    if bold and text[bold.end(2) - 1] not in ".!?,;" and bold.end(2) - bold.start(2) <= 80:
        return Line(Look.MARKED_HEADING, bold.start(2), bold.end(2), indent, level=4)
    if key := _key(text, begin, end):
        return Line(Look.KEY_VALUE, key.start(1), end, indent, value=key.end(), key_end=key.end(1))
    return Line(Look.TEXT, begin, end, indent)


def _key(text: str, begin: int, end: int) -> re.Match[str] | None:
    """Match the key of `Key: value`, `Key ..... value` or `Key      value`."""
    window = min(end, begin + 900)
    for pattern in (_KEY, _LEADERS, _COLUMNS):
        key = pattern.match(text, begin, window)
        if key is None:
            continue
        words = key.group(1).split()
        if len(words) <= 8 and not _NOT_A_KEY.fullmatch(key.group(1)):
            return key
    return None


def _heading(text: str, begin: int, end: int, indent: int, level: int) -> Line:
    while end > begin and text[end - 1] in "# ":
        end -= 1
    bold = _BOLD.fullmatch(text, begin, end)
    if bold:
        begin, end = bold.start(2), bold.end(2)
    return Line(Look.MARKED_HEADING, begin, end, indent, level=level)


def _past(text: str, begin: int, end: int) -> int:
    while begin < end and (text[begin].isspace() or text[begin] in "•\u00ad"):
        begin += 1
    return begin
