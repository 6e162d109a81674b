"""Typography folded away: one character becomes one character, so offsets stay those of the original."""

from __future__ import annotations

import re

SKIPPED = "\u00ad"
"""What a reader does not see: soft hyphens and zero-width characters all fold to this one."""

BULLET = "•"
"""What every bullet that fonts and PDF readers leave behind folds to."""

_BULLETS = (
    "\x7f\u2022\u25cf\u25aa\u25e6\u2023\u2043\u2219\u25cb\u25a0\u25a1\u25ba\u25b6\u27a2\u27a4\u2756\u25c6\u25fe"
    "\u2705\u2713\u2714"
)
_TABLE: dict[int, str] = {
    **dict.fromkeys(map(ord, "\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4\u0060"), "'"),
    **dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u2033"), '"'),
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u02d7\ufe58\ufe63"), "-"),
    **dict.fromkeys(map(ord, "\u00a0\u202f\u2007\u3000\u205f"), " "),
    **dict.fromkeys(range(0x2000, 0x200B), " "),
    **dict.fromkeys(map(ord, "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"), "\n"),
    **dict.fromkeys(
        map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e"), SKIPPED
    ),
    **dict.fromkeys(map(ord, _BULLETS), BULLET),
    **dict.fromkeys(range(0xE000, 0xF900), BULLET),  # private use: symbol fonts' bullets
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},  # full-width forms
}
_BROKEN_HYPHEN = re.compile(r"(?<=[a-z])\u00ac(?=[a-z])")
_RETURN = re.compile(r"\r(?!\n)")


def fold(text: str) -> str:
    """Return the text with plain quotes, hyphens, spaces, line ends and bullets, as long as it was; tabs stay."""
    folded = text.translate(_TABLE)
    if "\u00ac" in folded:
        folded = _BROKEN_HYPHEN.sub(SKIPPED, folded)
    if "\r" in folded:
        folded = _RETURN.sub("\n", folded).replace("\r", " ")
    return folded


def plain(text: str) -> str:
    """Return the text as one would type it again: folded, invisible characters gone, single spaces, ends stripped."""
    return " ".join(fold(text).replace(SKIPPED, "").split())
