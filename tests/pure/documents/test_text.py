"""Text files, whatever program saved them."""

from __future__ import annotations

import pytest

from bot.documents.files import FileDocuments
from bot.documents.kinds import Kind, kind_of

POSTING = "Café Manager – Río Kitchen\n\n• Pay: €31.000 a year\n• Apply by “June 3”\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("name", ["role.txt", "role.md", "role"])
def test_text_is_read_in_every_usual_encoding(documents: FileDocuments, encoding: str, name: str) -> None:
    """UTF-8 and UTF-16, with their mark or without, and Windows' Latin letters give the same text."""
    assert documents.text_of(name, POSTING.encode(encoding)) == POSTING


def test_utf16_in_the_other_order_is_read(documents: FileDocuments) -> None:
    """A mark for big-endian UTF-16 is understood, and is no part of the text."""
    assert documents.text_of("role.txt", b"\xfe\xff" + POSTING.encode("utf-16-be")) == POSTING


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\x0c"])
def test_line_ends_become_line_feeds(documents: FileDocuments, end: str) -> None:
    """However a program ends its lines, the text has line feeds."""
    assert documents.text_of("role.txt", f"Cook{end}Apply by mail".encode()) == "Cook\nApply by mail"


def test_nothing_remains_that_a_database_or_a_terminal_would_stumble_over(documents: FileDocuments) -> None:
    """Control characters do not survive, so that neither NUL nor an escape sequence is ever stored or printed."""
    noisy = "Cook\x1b[31m in \x7f\x02Lima, " + "a place with enough words to be text and not a program. " * 20
    text = documents.text_of("role.txt", noisy.encode())
    assert text.startswith("Cook[31m in Lima")
    assert not any(ord(char) < 32 and char not in "\n\t" for char in text)


def test_markdown_stays_as_it_is(documents: FileDocuments) -> None:
    """The marks of Markdown are the posting's own, and the understanding of postings knows them."""
    source = "# Cook\n\n* **Pay:** $20 an hour\n\n| Days | Tue, Thu |\n"
    assert documents.text_of("cook.md", source.encode()) == source


@pytest.mark.parametrize("name", ["role.docx", "role.pdf", "role.html", "role.rtf", "role.csv"])
def test_what_reads_as_text_is_text_whatever_its_name(name: str) -> None:
    """The content decides: a text file that was renamed is still read."""
    assert kind_of(name, b"Cook wanted. Pay is $20 an hour.") is Kind.TEXT
