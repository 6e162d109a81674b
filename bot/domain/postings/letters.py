"""Text as it is kept: without the control characters that nobody sees and no database takes."""

from __future__ import annotations

import re

_LINE_END = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]")
_HALVES = re.compile(r"[\ud800-\udfff]")
"""Half of a character that needs two: it cannot be written as UTF-8."""


def legible(text: str) -> str:
    """The text with line feeds only and without controls; what it already was, where it has none."""
    return _HALVES.sub("\ufffd", _UNSEEN.sub("", _LINE_END.sub("\n", text)))
