"""What parsers find, written as a posting's plain text: headings, paragraphs, list items, rows and links."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import unquote

LONGEST_HEADING = 120
LONGEST_LINK = 300
_SPACES = re.compile(r"[^\S\n]+")
_KEY = re.compile(r"[A-Z0-9][^\n.:!?;|•]{0,58}:?")
_ADDRESS_LIKE = re.compile(r"\S+@\S+|(?:https?://)?(?:[\w-]+\.)+[a-zA-Z]{2,}(?:/\S*)?")


@dataclass(slots=True)
class Blocks:
    """Blocks in the order of the document. Items of a list and rows of a table stand line under line, others apart."""

    _written: list[str] = field(default_factory=list)
    _last: str = ""

    def paragraph(self, text: str) -> None:
        """Add a paragraph; its own line breaks stay."""
        self._add("paragraph", squeezed(text))

    def heading(self, text: str, level: int) -> None:
        """Add a heading, marked with as many # as its level, so that it stays one where only the text is left."""
        line = squeezed(text).replace("\n", " ")
        if len(line) > LONGEST_HEADING or line.endswith((".", ";", ",")):
            self.paragraph(text)
        elif line:
            self._add("heading", f"{'#' * min(max(level, 1), 6)} {line}")

    def item(self, text: str, mark: str) -> None:
        """Add an item of a list behind its mark, a bullet or a number."""
        line = squeezed(text).lstrip("•·- ").strip()
        if line:
            self._add("item", f"{mark} {line}" if mark else line)

    def row(self, cells: list[str]) -> None:
        """Add a row of a table: `Key: value` where it has two cells and the first reads as a key, else | a | b |."""
        filled = [squeezed(cell).replace("\n", " ") for cell in cells]
        filled = [cell for cell in filled if cell]
        if len(filled) == 1:
            self._add("row", filled[0])
        elif len(filled) == 2 and _KEY.fullmatch(filled[0]) and len(filled[0].split()) <= 8:
            self._add("row", f"{filled[0].rstrip(': ')}: {filled[1]}")
        elif filled:
            self._add("row", f"| {' | '.join(cell.replace('|', '/') for cell in filled)} |")

    def text(self) -> str:
        """The whole as text."""
        return "".join(self._written).strip()

    def _add(self, kind: str, text: str) -> None:
        if text:
            together = kind == self._last and kind in {"item", "row"}
            self._written.append(("\n" if together else "\n\n") + text)
            self._last = kind


def squeezed(text: str) -> str:
    """Return text with runs of spaces as one and no spaces at the ends of its lines."""
    lines = (_SPACES.sub(" ", line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def hidden_target(shown: str, target: str) -> str:
    """Where a link leads, in brackets to stand behind its words; empty where the words say it already.

    Mail and web addresses only: ("Write to Ana", "mailto:ana@example.org?subject=x") gives " (ana@example.org)".
    """
    scheme, _, rest = target.strip().partition(":")
    if scheme.lower() == "mailto":
        address = unquote(rest.partition("?")[0]).strip()
        plain = address
    elif scheme.lower() in {"http", "https"}:
        address = target.strip()
        plain = rest.lstrip("/").removeprefix("www.").rstrip("/")
    else:
        return ""
    words = shown.strip().lower()
    if not words or not plain or len(address) > LONGEST_LINK or any(each.isspace() for each in address):
        return ""
    if plain.lower() in words or _ADDRESS_LIKE.fullmatch(words):
        return ""
    return f" ({address})"
