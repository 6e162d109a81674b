"""Plain text: bytes decoded by their mark or by what fits, and characters that no posting needs taken out."""

from __future__ import annotations

import re

from bot.documents.kinds import utf16_without_mark

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"}
_BULLETS = dict.fromkeys("\uf0b7\uf0a7\uf076\uf0d8\uf0a8\uf0fc\u25cf\u25aa\u25e6\u2023\u2043\u25a0\u25cb", "•")
"""Word's own bullets are letters of its symbol fonts, which copies of them no longer have."""
_UNWANTED = dict.fromkeys([*range(9), 11, *range(14, 32), *range(127, 133), *range(134, 160), 0xFEFF, 0xFFFE, 0xFFFF])
_TYPOGRAPHY = str.maketrans({**_LIGATURES, **_BULLETS})
_LINE_ENDS = re.compile(r"\r\n?|[\x0c\x85\u2028\u2029]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def decoded(content: bytes) -> str:
    """The text of a text file: by its mark, else UTF-8, else UTF-16 where it looks so, else Windows' Latin letters."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    if unmarked := utf16_without_mark(content):
        return content.decode(unmarked, errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def tidy(text: str) -> str:
    """Return text with line feeds only, without controls and broken halves of characters, which no database takes."""
    return _SURROGATE.sub("\ufffd", _LINE_ENDS.sub("\n", text).translate(_UNWANTED))


def typographic(text: str) -> str:
    """Return text with ligatures as letters and every bullet sign as •, as a parser's output needs."""
    return text.translate(_TYPOGRAPHY)
