"""Which postings a model of meaning is given: those as long as postings are. Any other is answered by words alone."""

from __future__ import annotations

import re

from bot.domain.questions.meaning import line_texts
from bot.domain.questions.ranking import Index

MOST_LINES = 500
"""Long postings have about 100."""
MOST_PIECES = 10_000
"""Of all lines, each counted bare and under its heading: long postings have about 4,000, and a model takes a second for
two thousand. A text of the largest size allowed would take it minutes and gigabytes."""
_PIECE = re.compile(r"[A-Za-z]{1,4}|\S")
"""About what a model reads at once: a part of a word, a digit, a sign, a letter of another script."""


def learnable(ix: Index) -> bool:
    """Whether a model can learn a posting's lines in a few seconds."""
    if len(ix.lines) > MOST_LINES:
        return False
    texts = [text for both in line_texts(ix) for text in both]
    if sum(map(len, texts)) <= MOST_PIECES:
        return True
    return sum(sum(1 for _ in _PIECE.finditer(text)) for text in texts) <= MOST_PIECES
