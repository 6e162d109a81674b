"""Files written for the tests: Word files by python-docx, PDFs by hand."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Sequence
from typing import Any

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Link

Set = tuple[float, float, float, str]
"""A piece of text on a page: size, x and y in points, and the words."""


def word(write: Callable[[Any], object]) -> bytes:
    """A Word file with what `write` does to a fresh document."""
    document = Document()
    write(document)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def link(paragraph: Any, words: str, target: str) -> None:
    """Add a hyperlink to a paragraph, as Word writes it."""
    key = paragraph.part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    element, run, text = OxmlElement("w:hyperlink"), OxmlElement("w:r"), OxmlElement("w:t")
    element.set(qn("r:id"), key)
    text.text = words
    run.append(text)
    element.append(run)
    paragraph._p.append(element)


def archive(entries: dict[str, bytes]) -> bytes:
    """A zip of these entries, deflated."""
    saved = io.BytesIO()
    with zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in entries.items():
            zipped.writestr(name, content)
    return saved.getvalue()


def pdf(*pages: Sequence[Set]) -> bytes:
    """A PDF of pages with their pieces of text."""
    return pdf_of([b"\n".join(_shown(each) for each in page) for page in pages])


def lines(*words: str, top: float = 760) -> list[Set]:
    """Pieces of text of one size, line under line."""
    return [(11, 72, top - 14 * index, line) for index, line in enumerate(words)]


def _shown(piece: Set) -> bytes:
    size, across, up, words = piece
    escaped = words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"BT /F1 %g Tf 1 0 0 1 %g %g Tm (%s) Tj ET" % (size, across, up, escaped)


def pdf_of(contents: Sequence[bytes], *, packed: bool = False) -> bytes:
    """A PDF of pages with these streams of operators."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * index) for index in range(len(contents)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(contents)),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for index, content in enumerate(contents):
        stream = zlib.compress(content, 9) if packed else content
        filtered = b" /Filter /FlateDecode" if packed else b""
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % (5 + 2 * index)
        )
        objects.append(b"<< /Length %d%s >>\nstream\n%s\nendstream" % (len(stream), filtered, stream))
    return _numbered(objects)


def _numbered(objects: Sequence[bytes]) -> bytes:
    written, places = bytearray(b"%PDF-1.4\n"), []
    for number, each in enumerate(objects, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = len(written)
    written += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    written += b"".join(b"%010d 00000 n \n" % place for place in places)
    written += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    return bytes(written)


def locked(content: bytes, *, to_open: str, algorithm: str = "RC4-128") -> bytes:
    """The PDF behind a password: one to open it, or an empty one where it only forbids copying."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    writer.encrypt(user_password=to_open, owner_password="owner", algorithm=algorithm)
    return _saved(writer)


def with_link(content: bytes, target: str) -> bytes:
    """The PDF with a link on its first page."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    writer.add_annotation(0, Link(rect=(72, 700, 200, 720), url=target))
    return _saved(writer)


def _saved(writer: PdfWriter) -> bytes:
    saved = io.BytesIO()
    writer.write(saved)
    return saved.getvalue()
