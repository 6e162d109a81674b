"""What stands before a Word paragraph's words: the mark of a list, or a heading's level."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from docx.document import Document as WordDocument
from docx.oxml.ns import qn

_HEADING = re.compile(r"heading\s*(\d)|title|subtitle", re.IGNORECASE)
_VAL = qn("w:val")
_DEEPEST = 10
"""Styles based on styles: more than these is a circle."""


class Numbering:
    """Numbers the lists of one document as it is read from its start to its end."""

    def __init__(self, document: WordDocument) -> None:
        """Read the styles and the definitions of lists."""
        self._styles: dict[str, Any] = {
            each.get(qn("w:styleId")): each for each in document.styles.element.iter(qn("w:style"))
        }
        self._formats = _formats(document)
        self._counts: Counter[tuple[str, int]] = Counter()

    def heading_level(self, paragraph: Any) -> int:
        """1 for the outermost heading, 0 where the paragraph is none."""
        outline = paragraph.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
        if outline is not None and (outline.get(_VAL) or "").isdigit() and int(outline.get(_VAL)) < 9:
            return int(outline.get(_VAL)) + 1
        for style in self._line_of(paragraph):
            name = style.find(qn("w:name"))
            if name is not None and (found := _HEADING.fullmatch(name.get(_VAL) or "")):
                return int(found.group(1)) if found.group(1) else 1 + (name.get(_VAL).lower() == "subtitle")
        return 0

    def mark(self, paragraph: Any) -> str | None:
        """The mark of a list's item: a bullet, its number, or nothing visible; None where it is no item."""
        for holder in (paragraph, *self._line_of(paragraph)):
            numbered = holder.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
            if numbered is None:
                continue
            number, level = _value(numbered, "w:numId"), int(_value(numbered, "w:ilvl") or 0)
            if number in ("", "0"):
                return None
            return self._next(number, level)
        return None

    def _next(self, number: str, level: int) -> str:
        self._counts[number, level] += 1
        for deeper in range(level + 1, 9):
            self._counts[number, deeper] = 0
        count, form = self._counts[number, level], self._formats.get((number, level), "bullet")
        if form == "none":
            return ""
        if form in {"decimal", "decimalZero"}:
            return f"{count}."
        if form in {"lowerLetter", "upperLetter"} and count <= 26:
            letter = chr(ord("a") + count - 1)
            return f"{letter if form == 'lowerLetter' else letter.upper()}."
        return "•"

    def _line_of(self, paragraph: Any) -> list[Any]:
        """The paragraph's style, the one it is based on, and so on."""
        named = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        found: list[Any] = []
        while named is not None and len(found) < _DEEPEST and (style := self._styles.get(named.get(_VAL))) is not None:
            found.append(style)
            named = style.find(qn("w:basedOn"))
        return found


def _formats(document: WordDocument) -> dict[tuple[str, int], str]:
    root = next((each.target_part for each in document.part.rels.values() if each.reltype.endswith("/numbering")), None)
    tree: Any = getattr(root, "element", None)
    if tree is None:
        return {}
    abstract = {
        each.get(qn("w:abstractNumId")): {
            int(level.get(qn("w:ilvl")) or 0): _value(level, "w:numFmt") for level in each.iter(qn("w:lvl"))
        }
        for each in tree.iter(qn("w:abstractNum"))
    }
    return {
        (each.get(qn("w:numId")), level): form
        for each in tree.iter(qn("w:num"))
        for level, form in abstract.get(_value(each, "w:abstractNumId"), {}).items()
    }


def _value(parent: Any, name: str) -> str:
    child = parent.find(qn(name))
    return "" if child is None else str(child.get(_VAL) or "")
