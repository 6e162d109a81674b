"""A document as the fact finders read it: folded passages that know their key, their section and their own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.domain.postings.headings import is_section
from bot.domain.postings.mailhead import mail_head
from bot.domain.postings.quotes import Quote
from bot.domain.postings.sections import Section, section_of
from bot.domain.postings.segment import label
from bot.domain.postings.typography import fold
from bot.domain.postings.units import Document, Unit, UnitKind

LONGEST_QUOTE = 420
WINDOW = 1600
"""Longer units are read in pieces of this many characters, so that no pattern ever walks far."""
_KEY = re.compile(
    r"(?:\*\*|__)?([A-Z0-9][^:.!?;|\n]{0,58}?)\s{0,3}(?:\*\*|__)?\s{0,3}(?::|\s\|\s?|\.{4,200}|…+|(?:\. ){3,100})"
    r"\s{0,3}(?=\S)"
)
_COLUMN = re.compile(r"([A-Z][A-Za-z/&'() -]{1,40}?)(?:\t\s{0,200}|[ ]{4,200})(?=\S)")
_LISTS = (Section.QUALIFICATIONS, Section.PREFERRED, Section.DUTIES)
_FACTS = (
    Section.PAY,
    Section.PLACE,
    Section.DEADLINE,
    Section.START,
    Section.REPORTS,
    Section.HOURS,
    Section.TYPE,
    Section.MODE,
    Section.TITLE,
)
_HYPHENATED = re.compile(r"(?<=[a-z]{2})-[ \t]*\n[ \t]*(?=[a-z])")
"""A word cut at a line's end."""
_BLANK = re.compile(r"\n[ \t]{0,40}\n")
_NOISE = re.compile(r"\*\*|__|\u00ad")


@dataclass(frozen=True, slots=True)
class Passage:
    """One unit, or a piece of a long one, folded on to one line of single spaces.

    `text` begins about `offset` characters into the unit: close enough to quote around, never to cut by.
    """

    index: int
    unit: Unit
    offset: int
    text: str
    low: str
    """The text in lower case."""
    key: str
    """The key of `Key: value`, or an empty string."""
    value_start: int
    section: Section | None
    """What it is about: by its key, else by the nearest heading that says."""
    under: Section | None
    """What the nearest heading that says is about, whatever the key."""
    heading: str
    """The heading directly above, or an empty string; never the title of the whole posting."""

    @property
    def value(self) -> str:
        """What stands after the key, or the whole text."""
        return self.text[self.value_start :]

    def mentions(self, words: tuple[str, ...]) -> bool:
        """Return whether any of the lower-case words stands in the text: much cheaper than a pattern."""
        low = self.low
        return next((True for word in words if word in low), False)

    @property
    def is_heading(self) -> bool:
        """Whether the unit is a heading."""
        return self.unit.kind is UnitKind.HEADING

    @property
    def is_bullet(self) -> bool:
        """Whether the unit is a bullet."""
        return self.unit.kind is UnitKind.BULLET

    @property
    def quote(self) -> Quote:
        """The whole unit, or its beginning where it is too long to read."""
        return self.quote_around(0, min(len(self.text), 1))

    def quote_around(self, start: int, end: int) -> Quote:
        """Quote the words from `start` to `end`, widened to the unit unless that is too long to read."""
        whole = self.unit.quote
        if len(whole.text) <= LONGEST_QUOTE:
            return whole
        margin = max(0, (LONGEST_QUOTE - (end - start)) // 2)
        first, last = max(0, self.offset + start - margin), min(len(whole.text), self.offset + end + margin)
        while 0 < first < last and not whole.text[first - 1].isspace():
            first += 1
        while first < last < len(whole.text) and not whole.text[last].isspace():
            last -= 1
        words = whole.text[first:last]
        first += len(words) - len(words.lstrip())
        words = words.strip()
        return Quote(words, whole.start + first, whole.start + first + len(words), whole.section)


@dataclass(frozen=True, slots=True)
class Page:
    """All passages of a posting, and the whole of it folded."""

    document: Document
    folded: str
    passages: tuple[Passage, ...]

    def body(self) -> Iterator[Passage]:
        """Yield the passages that are no headings."""
        return (passage for passage in self.passages if not passage.is_heading)

    def top(self, count: int = 12) -> Iterator[Passage]:
        """Yield the first passages, headings too: where postings put their facts in short."""
        return iter(self.passages[:count])

    def before_in_paragraph(self, passage: Passage, most: int = 6) -> Iterator[Passage]:
        """Yield what stands before a passage in its paragraph, the nearest first, at most so many passages."""
        following = passage
        for index in range(passage.index - 1, max(-1, passage.index - 1 - most), -1):
            earlier = self.passages[index]
            between = self.folded[earlier.unit.end : following.unit.start]
            if earlier.is_heading or _BLANK.search(between[:400]):
                return
            yield earlier
            following = earlier

    def has(self, section: Section) -> bool:
        """Return whether any passage belongs to the section."""
        return any(passage.section is section for passage in self.passages)


def page_of(document: Document) -> Page:
    """Return the document as fact finders read it."""
    folded = fold(document.text)
    masthead = _masthead(document)
    passages: list[Passage] = []
    skipped = mail_head(document)
    for index, unit in enumerate(document.units):
        if index in skipped:
            continue
        path = unit.headings[1:] if unit.headings and unit.headings[0] == masthead else unit.headings
        passages.extend(_passages(unit, folded[unit.start : unit.end], path, len(passages)))
    return Page(document, folded, tuple(_paired(passages)))


def _paired(passages: list[Passage]) -> list[Passage]:
    """Read a list of labels and values by turns ("Location", "Leeds", "Salary", ...) as what it means."""
    paired = list(passages)
    for index in range(len(passages) - 1):
        label_, value = passages[index], passages[index + 1]
        if not _is_label(label_) or _is_label(value) or value.is_heading or len(value.text) > 120:
            continue
        if (index >= 2 and _is_label(passages[index - 2])) or (
            index + 3 < len(passages) and _is_label(passages[index + 2]) and not _is_label(passages[index + 3])
        ):
            section = section_of(label_.text)
            paired[index + 1] = replace(
                value, section=section, under=section, heading=label_.text, key="", value_start=0
            )
    return paired


def _is_label(passage: Passage) -> bool:
    return passage.is_bullet and not passage.key and is_section(passage.text) and len(passage.text) <= 40


def _passages(unit: Unit, folded: str, path: tuple[str, ...], index: int) -> Iterator[Passage]:
    text = _clean(folded)
    key, start = _key(text) if unit.kind in (UnitKind.KEY_VALUE, UnitKind.BULLET) else ("", 0)
    if unit.kind is UnitKind.SENTENCE and text[:60].count(" | ") == 1 and text.count(" | ") == 1:
        key, start = _key(text)  # "Supervisor | Head Gardener"
        key, start = (key, start) if section_of(key) else ("", 0)
    if (
        not key
        and unit.kind is UnitKind.KEY_VALUE
        and (column := _COLUMN.match(folded))
        and "\t" not in folded[column.end() :]
        and section_of(column[1])
    ):
        key = " ".join(column[1].split())
        start = min(len(key) + 1, len(text))
    under = _nearest(path)
    section = _section(key, unit.kind is UnitKind.BULLET, under)
    heading = path[-1] if path else ""
    for begin, end in _windows(text):
        yield Passage(
            index,
            unit,
            begin,
            text[begin:end],
            text[begin:end].lower(),
            key,
            max(0, start - begin),
            section,
            under,
            heading,
        )
        index, key, start = index + 1, "", 0


def _clean(text: str) -> str:
    """Return the words as they are read: no emphasis, no invisible characters, words whole, single spaces."""
    return " ".join(_NOISE.sub("", _HYPHENATED.sub("", text)).split())


def _windows(text: str) -> Iterator[tuple[int, int]]:
    begin = 0
    while len(text) - begin > WINDOW:
        space = text.rfind(" ", begin + WINDOW // 2, begin + WINDOW)
        end = space + 1 if space > 0 else begin + WINDOW
        yield begin, end
        begin = end
    yield begin, len(text)


def _masthead(document: Document) -> str:
    """Return the label of the heading that names the whole posting, or an empty string."""
    first = document.units[0] if document.units else None
    if first is None or first.kind is not UnitKind.HEADING:
        return ""
    name = label(first.text)
    return "" if is_section(name) else name


def _section(key: str, bullet: bool, nearest: Section | None) -> Section | None:
    own = section_of(key) if key else None
    if own is None or (bullet and nearest in _LISTS and own not in _FACTS):
        return nearest
    return own


def _key(text: str) -> tuple[str, int]:
    match = _KEY.match(text[:600])
    if match is None or len(match.group(1).split()) > 8:
        return "", 0
    return match.group(1).strip("*_ "), match.end()


def _nearest(path: tuple[str, ...]) -> Section | None:
    for heading in reversed(path):
        if section := section_of(heading):
            return section
    return None
