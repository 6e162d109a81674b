"""The words of one Word paragraph, as they show: inserted ones with, deleted ones without, links with their targets."""

from __future__ import annotations

import re
from typing import Any

from docx.document import Document as WordDocument
from docx.oxml.ns import qn

from bot.documents.blocks import hidden_target

_MARKS = {"t": None, "tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
_TEXT = {qn(f"w:{name}"): sign for name, sign in _MARKS.items()}
_UNSEEN = {qn(f"w:{name}") for name in ("del", "moveFrom", "delText", "pPr", "rPr", "footnoteReference")}
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LINK, _BOX, _CODE, _FIELD = qn("w:hyperlink"), qn("w:txbxContent"), qn("w:instrText"), qn("w:fldChar")
_SIMPLE_FIELD, _HIDDEN = qn("w:fldSimple"), f"{qn('w:rPr')}/{qn('w:vanish')}"
_TARGET = re.compile(r'HYPERLINK\s+"([^"]+)"')


class Runs:
    """Reads paragraphs of one document."""

    def __init__(self, document: WordDocument) -> None:
        """Links name their targets by relationships of the document's part."""
        self._targets = {
            key: each.target_ref for key, each in document.part.rels.items() if each.is_external and each.target_ref
        }

    def read(self, paragraph: Any) -> tuple[str, list[Any]]:
        """Return a paragraph's words, and the text boxes that hang on it."""
        reading = _Reading(self._targets)
        reading.take(paragraph)
        return "".join(reading.words), reading.boxes


class _Reading:
    def __init__(self, targets: dict[str, str]) -> None:
        self.words: list[str] = []
        self.boxes: list[Any] = []
        self._targets = targets
        self._code = ""
        self._fields: list[tuple[int, str]] = []

    def take(self, parent: Any) -> None:
        for element in parent:
            tag = element.tag
            if tag in _TEXT:
                self.words.append((element.text or "") if _TEXT[tag] is None else str(_TEXT[tag]))
            elif tag == _BOX:
                self.boxes.append(element)
            elif tag == _CODE:
                self._code += element.text or ""
            elif tag == _FIELD:
                self._field(element.get(qn("w:fldCharType")))
            elif tag == _LINK:
                self._linked(element, self._targets.get(element.get(qn("r:id")) or "", ""))
            elif tag == _SIMPLE_FIELD:
                self._linked(element, _target(element.get(qn("w:instr")) or ""))
            elif tag not in _UNSEEN and tag != _FALLBACK and element.find(_HIDDEN) is None:
                self.take(element)

    def _linked(self, element: Any, target: str) -> None:
        start = len(self.words)
        self.take(element)
        self._add_target(start, target)

    def _field(self, what: str | None) -> None:
        if what == "begin":
            self._code = ""
        elif what == "separate":
            self._fields.append((len(self.words), _target(self._code)))
        elif what == "end" and self._fields:
            self._add_target(*self._fields.pop())

    def _add_target(self, start: int, target: str) -> None:
        if suffix := hidden_target("".join(self.words[start:]), target):
            self.words.append(suffix)


def _target(code: str) -> str:
    found = _TARGET.search(code)
    return found.group(1) if found else ""
