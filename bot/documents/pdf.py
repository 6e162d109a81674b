"""PDFs: the text of each page, without the lines that only number the pages."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Sequence

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError

from bot.documents.blocks import hidden_target
from bot.documents.indents import with_bullets
from bot.documents.limits import MOST_PAGES
from bot.documents.plain import typographic
from bot.documents.reasons import Reason, Unreadable
from bot.documents.typeset import Line, Typeset, heading_ranks, marked

FEWEST_LETTERS = 20
"""A scanned page often carries a stamp or a page number as text."""
MOST_LINKS = 5
"""A page printed from a browser has dozens, none of them the posting's."""
_PAGE_NUMBER = re.compile(
    r"(?:page|seite|p\.)?\s*[-–—]?\s*\d{1,3}\s*(?:(?:of|/|von)\s*\d{1,3})?\s*[-–—]?"
    r"|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d{2}(?: [AP]M)?\b.*|(?:https?|file)://\S+ \d{1,3}/\d{1,3}",  # a browser
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d+")
MOST_BREAKS = 3
"""A long web address may run over as many line ends."""
_BROKEN_MAIL = re.compile(r"(\w[\w.+-]*-)\n([\w.-]*@[\w.-]+\w[.,;]?)[ ]?")
_BROKEN_LINK = re.compile(r"(https?://\S*[-/?&=_])\n{1,2}(\S*[/?=&%_]\S*)[ ]?")
"""An address that was broken where its line ended; only an @ or a slash on the next line tells that it goes on."""
_LONE_BULLET = re.compile(r"^([•▪●○◦·])[ \t]*\n(?=\S)", re.MULTILINE)


def text_in(content: bytes) -> str:
    """The text of a PDF. Raises Unreadable where it is locked, too long, or has no text in it."""
    try:
        return _text(PdfReader(io.BytesIO(content)))
    except LimitReachedError as bomb:
        raise Unreadable(Reason.BOMB) from bomb


def _text(reader: PdfReader) -> str:
    if reader.is_encrypted and not _opens(reader):
        raise Unreadable(Reason.LOCKED)
    if len(reader.pages) > MOST_PAGES:
        raise Unreadable(Reason.TOO_MANY_PAGES)
    pages = [_lines(page) for page in reader.pages]
    pages = without_furniture(pages)
    every = [line for page in pages for line in page]
    ranks = heading_ranks(every)
    with_bullets(every, ranks)
    text = "\n".join(line for page in pages for line in marked(page, ranks))
    text = _LONE_BULLET.sub(r"\1 ", text)
    for broken in (_BROKEN_MAIL, *[_BROKEN_LINK] * MOST_BREAKS):
        text = broken.sub(r"\1\2\n", text)
    if sum(char.isalpha() for char in text) < FEWEST_LETTERS:
        raise Unreadable(Reason.SCANNED)
    return "\n\n".join([text, *_links(reader, text)])


def without_furniture(pages: Sequence[list[Line]]) -> list[list[Line]]:
    """Return the pages without page numbers, a browser's own lines, and first or last lines that repeat on most."""
    edges = Counter(each for page in pages for each in {_signed(line) for line in (*page[:1], *page[-1:])})
    repeated = {line for line, count in edges.items() if len(pages) >= 3 and count > len(pages) / 2}
    return [_inner(page, repeated) for page in pages]


def _lines(page: PageObject) -> list[Line]:
    typeset = Typeset()
    page.extract_text(visitor_text=typeset.visit)
    for line in typeset.lines:
        line.text = typographic(line.text)
    return [line for line in typeset.lines if line.text.strip()]


def _inner(page: list[Line], repeated: set[str]) -> list[Line]:
    def is_furniture(line: Line) -> bool:
        return _signed(line) in repeated or _PAGE_NUMBER.fullmatch(line.text.strip()) is not None

    start, end = 0, len(page)
    while start < end and is_furniture(page[start]):
        start += 1
    while end > start and is_furniture(page[end - 1]):
        end -= 1
    return page[start:end]


def _signed(line: Line) -> str:
    """A line with its numbers taken out, so that "3 of 4" is the same as "4 of 4"."""
    return _NUMBER.sub("0", line.text.strip())


def _opens(reader: PdfReader) -> bool:
    """Whether it only forbids printing or copying: such a PDF opens with an empty password."""
    try:
        return bool(reader.decrypt(""))
    except (DependencyError, FileNotDecryptedError):
        return False


def _links(reader: PdfReader, text: str) -> list[str]:
    """The addresses behind a posting's words that the words do not show, one a line."""
    found: dict[str, None] = {}
    for page in reader.pages:
        for annotation in page.annotations or ():
            action = annotation.get_object().get("/A")
            target = action.get_object().get("/URI") if action is not None else None
            shown = hidden_target(text, str(target)) if target is not None else ""
            if shown:
                found[shown.strip(" ()")] = None
    return [f"Link: {target}" for target in found] if len(found) <= MOST_LINKS else []
