"""A web page's elements as text: what the browser would set on lines of their own stands on lines of its own."""

from __future__ import annotations

import re
from typing import Any

from bot.documents.blocks import Blocks, hidden_target
from bot.documents.chrome import UNSEEN

_BLOCKS = {
    "html", "body", "p", "div", "section", "article", "main", "header", "footer", "aside", "nav", "ul", "ol", "dl",
    "blockquote", "form", "fieldset", "address", "figure", "figcaption", "details", "summary", "hr", "center", "legend",
    "tbody", "thead", "tfoot", "tr", "td", "th", "caption", "dd", "pre",
}  # fmt: skip
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_RICH = {"li", "table", *_HEADINGS}
_SPACE = re.compile(r"\s+")


def flow(page: Any) -> str:
    """The text of an element and all in it."""
    walk = _Walk()
    walk.take(page)
    walk.end_line()
    return walk.blocks.text()


class _Walk:
    def __init__(self) -> None:
        self.blocks = Blocks()
        self._line: list[str] = []
        self._mark: str | None = None
        self._level = 0
        self._key = ""

    def take(self, element: Any) -> None:
        tag = element.tag
        if tag in UNSEEN:
            return
        if tag == "br":
            self._line.append("\n")
        elif tag == "a":
            start = len(self._line)
            self.inside(element)
            self._line.append(hidden_target("".join(self._line[start:]), element.get("href") or ""))
        elif tag in _HEADINGS:
            self._apart(element, level=_HEADINGS[tag])
        elif tag == "li":
            self._apart(element, mark=_mark(element))
        elif tag == "dt":
            self.end_line()
            self._key = _text(element)
        elif tag == "dd" and self._key:
            self.end_line()
            self.blocks.row([self._key, _text(element)])
            self._key = ""
        elif tag == "table":
            self.end_line()
            self._table(element)
        elif tag in _BLOCKS:
            self._apart(element)
        else:
            self.inside(element)

    def end_line(self) -> None:
        text, self._line = "".join(self._line), []
        if not text.strip():
            return
        if self._level:
            self.blocks.heading(text, self._level)
        elif self._mark is not None:
            self.blocks.item(text, self._mark)
            self._mark = None  # a second paragraph of the same item has no mark of its own
        else:
            self.blocks.paragraph(text)

    def _apart(self, element: Any, *, level: int = 0, mark: str | None = None) -> None:
        self.end_line()
        before = self._level, self._mark
        if level:
            self._level = level
        if mark is not None:
            self._mark = mark
        self.inside(element)
        self.end_line()
        self._level = before[0]
        if mark is not None:
            self._mark = None

    def inside(self, element: Any) -> None:
        kept = element.tag == "pre"
        self._words(element.text, kept=kept)
        for child in element:
            self.take(child)
            self._words(child.tail, kept=kept)

    def _words(self, words: str | None, *, kept: bool) -> None:
        if words:
            self._line.append(words if kept else _SPACE.sub(" ", words))

    def _table(self, table: Any) -> None:
        for row in table.iter("tr"):
            if next(row.iterancestors("table")) is not table:
                continue
            cells = [each for each in row if each.tag in {"td", "th"}]
            if any(next(cell.iter(*_RICH), None) is not None or len(list(cell.iter("p"))) > 2 for cell in cells):
                for cell in cells:  # a table that lays out the page
                    self._apart(cell)
            else:
                self.blocks.row([_text(cell) for cell in cells])


def _text(element: Any) -> str:
    walk = _Walk()
    walk.inside(element)
    walk.end_line()
    return walk.blocks.text()


def _mark(item: Any) -> str:
    parent = item.getparent()
    if parent is None or parent.tag != "ol":
        return "•"
    first = parent.get("start") or ""
    before = sum(1 for _ in item.itersiblings("li", preceding=True))
    return f"{(int(first) if first.isdigit() and len(first) < 5 else 1) + before}."
