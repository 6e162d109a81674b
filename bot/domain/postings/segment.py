"""A posting's text cut into units, each an exact span of the original under the headings it stands under."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot.domain.postings.headings import is_heading, is_section, level
from bot.domain.postings.lines import Line, Look, lines
from bot.domain.postings.sections import section_of
from bot.domain.postings.sentences import sentences
from bot.domain.postings.typography import fold, plain
from bot.domain.postings.units import Document, Unit, UnitKind

_LINK = re.compile(r"!?\[([^\]\n]{1,200})\]\([^)\n]{0,400}\)")
_CARRIES_ON = re.compile(
    r"(?:,|\b(?:and|or|the|of|to|for|in|with|a|an|by|from|at|on|our|your|their|is|are|as|that)|-|/|&)$"
)
_TERMS = re.compile(r"(?:(?:part|full)[- ]time|remote|hybrid|on-?site|temporary|permanent)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"\d{1,2}[.)]\s{1,4}$")
_UNDERLINE = re.compile(r"\s*(?:={3,400}|-{3,400})\s*")


def label(heading: str) -> str:
    """Return a heading as it is shown: without links, emphasis and the colon at its end."""
    return plain(_LINK.sub(r"\1", heading)).strip("*_#: ")


@dataclass(slots=True)
class _Open:
    """A paragraph, bullet or key value that further lines may still carry on."""

    kind: UnitKind
    start: int
    end: int
    last: Line
    key: str | None = None


@dataclass(slots=True)
class _Segmenter:
    text: str
    folded: str
    page: list[Line]
    units: list[Unit] = field(default_factory=list)
    stack: list[tuple[int, str]] = field(default_factory=list)
    open: _Open | None = None
    bullets_under: int = 0
    """Bullets directly under the last heading; -1 once something else stood there."""
    inner: int = 0
    """The rank of subheadings in a section that has nothing but subheadings; 0 elsewhere."""
    wrapped: bool = False
    """The page as a whole is cut at some width, so that a full line carries on."""
    fresh: bool = False
    """Nothing has come since the last heading."""

    def run(self) -> Document:
        widths = _widths(self.page)
        long = sum(line.length > 130 for line in self.page)
        self.wrapped = long * 10 < sum(line.length > 40 for line in self.page)
        blank = True
        for index, line in enumerate(self.page):
            if line.look in (Look.BLANK, Look.RULE):
                self.close()
                blank = True
                continue
            self.take(index, line, widths[index], blank)
            blank = False
        self.close()
        return Document(self.text, tuple(self.units))

    def take(self, index: int, line: Line, width: int, blank: bool) -> None:
        if line.look is Look.TEXT and self.open is not None and self.carries_on(line, width):
            self.open.end, self.open.last = line.end, line
            return
        content = self.folded[line.start : line.end]
        if rank := self.heading_rank(index, line, content, blank):
            self.close()
            self.heading(line, rank)
            return
        self.close()
        self.begin(line, blank)

    def heading_rank(self, index: int, line: Line, content: str, blank: bool) -> int:
        """Return the rank of a heading (1 outermost), or 0 where the line is none."""
        if line.look is Look.MARKED_HEADING:
            return line.level
        if line.look is Look.KEY_VALUE and not self.units and self.open is None and self.is_masthead(index, line):
            return 1
        if line.look is Look.BULLET and self.is_numbered_heading(index, line, content):
            return 7
        if line.look is not Look.TEXT:
            return 0
        after = self.page[index + 1] if index + 1 < len(self.page) else None
        if after is not None and after.look is Look.RULE and len(content) <= 100:
            raw = self.folded[after.start - after.indent : after.end]
            if _UNDERLINE.fullmatch(raw) and content[-1] not in ".,;":
                return 1 if "=" in raw else 2
        first = not self.units
        under = self.stack[-1][1] if self.fresh and self.stack and len(self.units) > 1 else None
        if not is_heading(content, first=first, after_blank=blank, under=under, following=_following(self.page, index)):
            return 0
        return 1 if first else level(content)

    def is_masthead(self, index: int, line: Line) -> bool:
        """Return whether a first line such as `Who: What` names the posting rather than one of its facts."""
        after = self.page[index + 1] if index + 1 < len(self.page) else None
        alone = after is None or after.look in (Look.BLANK, Look.RULE)
        return alone and line.length <= 120 and not is_section(self.folded[line.start : line.key_end])

    def is_numbered_heading(self, index: int, line: Line, content: str) -> bool:
        """Return whether "8. How to apply" heads a section rather than being one of a list's items."""
        following = _following(self.page, index)
        if self.stands_alone(index) and len(content) <= 60 and content[-1] not in ".;," and section_of(content):
            return _NUMBERED.search(self.folded, max(0, line.start - 6), line.start) is not None
        numbered = _NUMBERED.search(self.folded, max(0, line.start - 6), line.start) is not None
        return (
            numbered
            and is_section(content)
            and (
                following is None
                or following.look is not Look.BULLET
                or (_NUMBERED.search(self.folded, max(0, following.start - 6), following.start) is None)
            )
        )

    def stands_alone(self, index: int) -> bool:
        """Return whether a line has a blank one above it and below."""
        around = self.page[max(0, index - 1) : index] + self.page[index + 1 : index + 2]
        return len(around) == 2 and all(line.look in (Look.BLANK, Look.RULE) for line in around)

    def heading(self, line: Line, rank: int) -> None:
        name = label(self.text[line.start : line.end])
        rank = self.nested(line, name, rank)
        while self.stack and self.stack[-1][0] >= rank:
            self.stack.pop()
        self.add(line.start, line.end, UnitKind.HEADING, self.path())
        self.stack.append((rank, name))
        self.bullets_under, self.fresh = 0, True

    def nested(self, line: Line, name: str, rank: int) -> int:
        """Return the rank of a heading, lower where a section opened with subheadings ("Duties", "Campaigns")."""
        if line.look is Look.MARKED_HEADING or rank <= 2 or section_of(name) is not None:
            self.inner = 0
        elif self.fresh and self.stack and len(self.units) > 1 and section_of(self.stack[-1][1]) is not None:
            self.inner = max(rank, self.stack[-1][0] + 1)
        return self.inner or rank

    def begin(self, line: Line, blank: bool) -> None:
        if line.look is Look.BULLET:
            kind, key = UnitKind.BULLET, None
            self.bullets_under += self.bullets_under >= 0
        elif line.look is Look.ROW:
            self.row(line)
            return
        else:
            kind = UnitKind.KEY_VALUE if line.look is Look.KEY_VALUE else UnitKind.SENTENCE
            key = label(self.folded[line.start : line.key_end]) if line.look is Look.KEY_VALUE else None
            if blank and self.bullets_under >= 2 and len(self.stack) > 1:
                self.stack.pop()  # the list under this heading is over, and what follows is not about it
            self.bullets_under = -1
        self.fresh = False
        self.open = _Open(kind, line.start, line.end, line, key)

    def row(self, line: Line) -> None:
        cells = [cell for cell in self.folded[line.start : line.end].split("|") if cell.strip()]
        start, end = line.start, line.end
        while start < end and (self.folded[start] == "|" or self.folded[start].isspace()):
            start += 1
        while start < end and (self.folded[end - 1] == "|" or self.folded[end - 1].isspace()):
            end -= 1
        self.add(start, end, UnitKind.KEY_VALUE if len(cells) == 2 else UnitKind.SENTENCE, self.path())
        self.fresh = False

    def carries_on(self, line: Line, width: int) -> bool:
        """Return whether the line is the open paragraph's next, wrapped at the page's width."""
        piece = self.open
        if piece is None or piece.end < line.start - line.indent - 2:
            return False
        last, ending = piece.last, self.folded[piece.end - 1]
        if is_abbreviated(self.folded, piece.end):
            return True
        content = self.folded[line.start : min(line.end, line.start + 80)]
        if ending == "." and content[0].islower() and last.length >= 40:  # "8 a.m." at a line's end
            return True
        if ending in ".!?:;":
            return False
        if (content[0].islower() and last.length >= 20 and not _TERMS.match(content)) or _CARRIES_ON.search(
            self.folded[last.start : last.end][-12:]
        ):
            return True
        if is_section(self.folded[line.start : line.end]):
            return False
        first_word = len(content.split(maxsplit=1)[0])
        used = last.indent + last.length
        return (
            50 <= width <= (130 if self.wrapped else 105)
            and used >= 0.6 * width
            and used + 1 + first_word > 0.96 * width
        )

    def close(self) -> None:
        if self.open is None:
            return
        piece, self.open = self.open, None
        path = self.path()
        spans = sentences(self.folded, piece.start, piece.end)
        for index, (start, end) in enumerate(spans):
            if index == 0 or piece.kind is UnitKind.BULLET:
                self.add(start, end, piece.kind, path)
            else:
                self.add(start, end, UnitKind.SENTENCE, (*path, piece.key) if piece.key else path)

    def add(self, start: int, end: int, kind: UnitKind, path: tuple[str, ...]) -> None:
        self.units.append(Unit(self.text[start:end], start, end, kind, path))

    def path(self) -> tuple[str, ...]:
        return tuple(name for _, name in self.stack)


def is_abbreviated(folded: str, end: int) -> bool:
    """Return whether the full stop before `end` closes a title ("Ms."), so that the line carries on."""
    return folded[max(0, end - 4) : end].rsplit(" ", 1)[-1] in ("Ms.", "Mr.", "Dr.", "Mrs.", "St.")


def _following(page: list[Line], index: int) -> Line | None:
    for line in page[index + 1 : index + 40]:
        if line.look not in (Look.BLANK, Look.RULE):
            return line
    return None


def _widths(page: list[Line]) -> list[int]:
    """Return for each line the width its block is wrapped at, or 0 where the block does not look wrapped."""
    widths = [0] * len(page)
    start = 0
    for index in range(len(page) + 1):
        if index == len(page) or page[index].look in (Look.BLANK, Look.RULE):
            widths[start:index] = [_width(page[start:index])] * (index - start)
            start = index + 1
    return widths


def _width(block: list[Line]) -> int:
    used = [line.indent + line.length for line in block]
    widest = max(used, default=0)
    long = [each for each in used if each >= 45]
    if len(long) <= 2 or any(line.look is Look.BULLET for line in block):
        return widest if widest >= 65 else 0
    full = sum(each >= 0.85 * widest for each in long)
    return widest if 2 * full >= len(long) - 1 else 0


def segment(text: str) -> Document:
    """Cut a posting into units: in order, never overlapping, and each `text[start:end]` of the original."""
    folded = fold(text)
    return _Segmenter(text, folded, list(lines(folded))).run()
