"""Lists in PDFs whose bullets are drawn and not written, as browsers print them: items are told by their indent."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from bot.documents.typeset import Line

NEAREST, FARTHEST = 1.2, 6.0
"""How far an item stands in from the margin, in heights of its letters; farther is a column of its own."""
A_SHARE = 0.15
"""The margin is where at least this share of the words starts."""
FULL = 0.8
"""A line this full, against the longest at its indent, may go on in the next."""
LOOSE = 1.6
_MARK = re.compile(r"[•·]\s*\S|[*-]\s+\S")


def with_bullets(lines: Sequence[Line], ranks: Mapping[float, int]) -> None:
    """Write a bullet before the first line of each indented item, where no line of the PDF has one of its own."""
    body = [line for line in lines if line.size not in ranks]
    if any(_MARK.match(line.text.strip()) for line in body):
        return
    indented = _indents(body)
    above: Line | None = None
    for line in lines:
        longest = indented.get(round(line.left), 0)
        if not longest or line.size in ranks:
            above = None
            continue
        if above is None or _is_new(above, line, longest):
            line.text = f"• {line.text.strip()}"
        above = line


def _indents(body: Sequence[Line]) -> dict[int, int]:
    """The indents at which items stand, each with the length of its longest line."""
    letters: Counter[int] = Counter()
    for line in body:
        letters[round(line.left)] += len(line.text)
    margins = [left for left, count in letters.items() if count >= A_SHARE * letters.total()]
    margin = min(margins, default=0)
    found: dict[int, int] = {}
    for left, count in Counter(round(line.left) for line in body).items():
        there = [line for line in body if round(line.left) == left]
        if count >= 2 and all(NEAREST * line.size < left - margin < FARTHEST * line.size for line in there):
            found[left] = max(len(line.text) for line in there)
    return found


def _is_new(above: Line, line: Line, longest: int) -> bool:
    if round(above.left) != round(line.left) or not 0 <= above.height - line.height <= LOOSE * line.size:
        return True
    return len(above.text) < FULL * longest
