"""The lines of a PDF's page with what their setting tells: where a gap stands before one, and which are headings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from bot.documents.blocks import LONGEST_HEADING, squeezed

A_GAP = 1.45
"""A line this many usual distances below the one before starts a paragraph."""
TIGHTEST = 0.9
"""Lines nearer than this, in heights of their letters, are raised or lowered signs of one line."""
HEADING_SIZE = 1.15
"""Letters this much larger than the page's usual ones are a heading's."""


@dataclass(slots=True)
class Line:
    """A line of a page: its words, where it stands and how large its letters are, in points, 0 if unknown."""

    text: str = ""
    height: float = 0.0
    left: float = 0.0
    size: float = 0.0


class Typeset:
    """Collects a page's lines while pypdf reads it: pass `visit` as its `visitor_text`."""

    def __init__(self) -> None:
        """Start with nothing."""
        self.lines: list[Line] = [Line()]

    def visit(self, text: str, cm: Sequence[float], tm: Sequence[float], font: Any, size: float) -> None:  # noqa: ARG002 - pypdf's order of arguments
        """Take a piece of text with the matrices that place it on the page."""
        for index, piece in enumerate(text.split("\n")):
            if index:
                self.lines.append(Line())
            line = self.lines[-1]
            if piece.strip() and not line.text.strip():
                line.height = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
                line.left = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
                line.size = round(abs(size * (tm[3] * cm[3] + tm[2] * cm[1])), 1)
            line.text += piece


def heading_ranks(lines: Sequence[Line]) -> dict[float, int]:
    """The sizes of letters that headings are set in, with their level: 1 for the largest."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    usual = max(sizes, key=lambda size: (sizes[size], size), default=0.0)
    larger = {line.size for line in lines if 0 < usual * HEADING_SIZE < line.size and _reads_as_heading(line)}
    return {size: min(rank, 4) for rank, size in enumerate(sorted(larger, reverse=True), start=1)}


def marked(lines: Sequence[Line], ranks: Mapping[float, int]) -> list[str]:
    """Return lines with a blank one where a gap is set, and with headings marked by as many # as their level."""
    usual = _step(lines)
    written: list[str] = []
    above, above_rank = Line(), 0
    for line in lines:
        rank = ranks.get(line.size, 0) if _reads_as_heading(line) else 0
        drop = above.height - line.height
        apart = 0 < usual * A_GAP < drop
        if rank and rank == above_rank and 0 <= drop <= A_GAP * line.size:
            written[-1] += f" {squeezed(line.text)}"  # one heading, set on two lines
        else:
            if written and (apart or rank or above_rank):
                written.append("")
            written.append(f"{'#' * rank} {squeezed(line.text)}".strip())
        above, above_rank = line, rank
    return written


def _step(lines: Sequence[Line]) -> float:
    """The distance between lines of one paragraph: nearly the smallest, as a page of lists has few of them."""
    drops = [above.height - line.height for above, line in pairwise(lines)]
    steps = sorted(drop for drop, line in zip(drops, lines[1:], strict=True) if drop > TIGHTEST * line.size)
    return steps[len(steps) // 20] if steps else 0.0


def _reads_as_heading(line: Line) -> bool:
    text = line.text.strip()
    return 3 <= len(text) <= LONGEST_HEADING and text[-1] not in ".,;" and any(char.isalpha() for char in text)
