"""Word files: paragraphs and tables in the order in which they stand, as the reader of the file sees them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn

from bot.documents.archive import unpacked_word
from bot.documents.blocks import Blocks
from bot.documents.numbering import Numbering
from bot.documents.plain import typographic
from bot.documents.reasons import Reason, Unreadable
from bot.documents.runs import Runs

_TRANSPARENT = {qn(f"w:{name}") for name in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag")}
_P, _TBL, _TR, _TC = (qn(f"w:{name}") for name in ("p", "tbl", "tr", "tc"))


def text_in(content: bytes) -> str:
    """The text of a Word file. Raises Unreadable where it has none or cannot be opened."""
    text = typographic(_Walk(Document(unpacked_word(content))).text())
    if not text:
        raise Unreadable(Reason.NO_TEXT)
    return text


class _Walk:
    def __init__(self, document: WordDocument) -> None:
        self._body: Any = document.element.body
        self._runs = Runs(document)
        self._numbering = Numbering(document)

    def text(self) -> str:
        blocks = Blocks()
        self._take(self._body, blocks)
        return blocks.text()

    def _take(self, parent: Any, blocks: Blocks) -> None:
        for element in _blocks(parent):
            if element.tag == _P:
                self._paragraph(element, blocks)
            else:
                self._table(element, blocks)

    def _paragraph(self, element: Any, blocks: Blocks) -> None:
        text, boxes = self._runs.read(element)
        level = self._numbering.heading_level(element)
        mark = self._numbering.mark(element) if text.strip() else None
        if level:
            blocks.heading(text, level)
        elif mark is not None:
            blocks.item(text, mark)
        else:
            blocks.paragraph(text)
        for box in boxes:
            self._take(box, blocks)

    def _table(self, element: Any, blocks: Blocks) -> None:
        for row in _children(element, _TR):
            cells = list(_children(row, _TC))
            if any(_is_rich(cell) for cell in cells):
                for cell in cells:  # a table that lays out the page: each cell is text of its own
                    self._take(cell, blocks)
            else:
                blocks.row([self._cell(cell) for cell in cells])

    def _cell(self, cell: Any) -> str:
        inside = Blocks()
        self._take(cell, inside)
        return inside.text().removeprefix("# ").lstrip("#")


def _is_rich(cell: Any) -> bool:
    """Whether a cell holds more than a line or two: a table, or several paragraphs with words."""
    worded = [each for each in _blocks(cell) if each.tag == _TBL or any(text.text for text in each.iter(qn("w:t")))]
    return len(worded) > 2 or any(each.tag == _TBL for each in worded)


def _blocks(parent: Any) -> Iterator[Any]:
    for element in parent:
        if element.tag in (_P, _TBL):
            yield element
        elif element.tag in _TRANSPARENT:
            yield from _blocks(element)


def _children(parent: Any, tag: str) -> Iterator[Any]:
    for element in parent:
        if element.tag == tag:
            yield element
        elif element.tag in _TRANSPARENT:
            yield from _children(element, tag)
