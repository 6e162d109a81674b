"""Any bytes whatever are read or refused: nothing crashes, hangs, or passes on what a database would not take."""

from __future__ import annotations

import random
import time

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.documents.files import FileDocuments
from bot.documents.limits import CHILD_WALL_SECONDS, MOST_TEXT_BYTES
from bot.documents.page import posting_on
from bot.domain.refusals import UnreadableDocument
from tests.pure.documents.writing import archive, lines, pdf, word

WELL_FORMED = (
    pdf(lines("The kitchen hires a cook.", "Pay is $24 an hour.")),
    word(lambda document: document.add_table(2, 2).cell(0, 0).add_paragraph("Pay is $24 an hour.")),
    b"<html><body><nav><a href=/>Start</a></nav><h1>Cook</h1><table><tr><td>Pay<td>$24</table><ul><li>Cook</body>",
    archive({"word/document.xml": b"<w:document/>", "[Content_Types].xml": b"<Types/>"}),
    b"\xff\xfe" + "Cook wanted".encode("utf-16-le"),
)
STARTS = (
    b"",
    b"%PDF-1.7\n",
    b"PK\x03\x04",
    b"<html>",
    b"<!doctype html>",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"\xff\xfe",
)
NAMES = st.sampled_from(["role.txt", "role.md", "role.docx", "role.pdf", "role.html", "role.doc", "role", ""])


@st.composite
def broken(draw: st.DrawFn) -> bytes:
    """A well-formed file with some of its bytes changed, doubled or cut out."""
    content = bytearray(draw(st.sampled_from(WELL_FORMED)))
    dice = random.Random(draw(st.integers(0, 2**32)))  # noqa: S311 - where to break a test file is no secret
    for _ in range(dice.randrange(1, 12)):
        place, length = dice.randrange(len(content) or 1), dice.randrange(1, 40)
        content[place : place + length] = dice.choice(
            [dice.randbytes(length), b"", bytes(content[place : place + length]) * 2]
        )
    return bytes(content)


anything = st.one_of(st.binary(max_size=2000), broken(), st.tuples(st.sampled_from(STARTS), st.binary()).map(b"".join))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(NAMES, anything)
def test_any_bytes_are_read_or_refused(documents: FileDocuments, name: str, content: bytes) -> None:
    """The answer is text without controls, or a refusal in words, and it comes within the time a child is given."""
    began = time.monotonic()
    try:
        text = documents.text_of(name, content)
    except UnreadableDocument as refused:
        text = refused.sentence
    assert text.strip()
    assert len(text.encode()) <= MOST_TEXT_BYTES
    assert not any(ord(char) < 32 and char not in "\n\t" for char in text)
    assert time.monotonic() - began < CHILD_WALL_SECONDS + 2


TAGS = st.sampled_from(
    "p div li ul ol td tr table nav main aside a h1 h2 br dl dt dd pre b footer script".split()  # noqa: SIM905 - shorter
)
PIECES = st.one_of(
    TAGS.map(lambda tag: f"<{tag}>"), TAGS.map(lambda tag: f"</{tag}>"), st.text(max_size=12), st.just("Pay is $24 ")
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=60))
def test_any_page_gives_text(pieces: list[str]) -> None:
    """However tags are opened, closed and mixed up, a page's words come out as text."""
    assert isinstance(posting_on("<html><body>" + "".join(pieces)), str)
