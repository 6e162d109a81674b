"""Characters that nobody sees: they can hide words from people, or turn the order in which they are read."""

from __future__ import annotations

import unicodedata

_KEPT = "\n\t"


def seen(text: str) -> str:
    """The text without control, format (zero-width, direction), private and unassigned characters and tags."""
    return "".join(each for each in text if each in _KEPT or unicodedata.category(each)[0] != "C")
