"""Files of every kind, sent to the bot as people send them."""

from __future__ import annotations

from typing import Any

import pytest

from bot.documents.reasons import SENTENCES, Reason
from handlers.ids import Action, Block
from tests.pure.documents.writing import lines, locked, pdf, word
from tests.spoken.conftest import EDUCATOR, HIRING, LEAD, Room, words
from workspace.person import Person


def as_word(text: str) -> bytes:
    """The text as a Word file, a line a paragraph."""
    return word(lambda document: [document.add_paragraph(line) for line in text.splitlines() if line])


def as_page(text: str) -> bytes:
    """The text as a web page."""
    return f"<html><body>{''.join(f'<p>{line}</p>' for line in text.splitlines() if line)}</body></html>".encode()


def view_of(person: Person) -> dict[str, Any]:
    """The modal in front of somebody."""
    view = person.view
    assert view is not None
    return view


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("educator.docx", as_word(EDUCATOR)),
        ("educator.pdf", pdf(lines(*EDUCATOR.splitlines()))),
        ("educator.html", as_page(EDUCATOR)),
    ],
)
def test_every_kind_of_file_in_a_direct_message_becomes_a_posting(room: Room, name: str, content: bytes) -> None:
    """Sent, read, and shown with what was understood."""
    lead = room.person(LEAD)
    dm = lead.dm()
    proposed = room.answer_to(lead, dm, lead.upload(dm, name, content))
    assert "check what I understood" in words(proposed)
    assert lead.click(proposed, Action.REVIEW_POSTING).ok
    assert "$24 to $27 an hour" in words(view_of(lead))


def test_a_locked_pdf_in_a_direct_message_is_refused_in_words(room: Room) -> None:
    """The person hears what is wrong with the file and what to send instead."""
    lead = room.person(LEAD)
    dm = lead.dm()
    said = lead.upload(dm, "educator.pdf", locked(pdf(lines("Garden Educator")), to_open="sesame"))
    assert SENTENCES[Reason.LOCKED] in words(room.answer_to(lead, dm, said))


def test_a_damaged_file_in_the_modal_is_said_at_its_field(room: Room) -> None:
    """The modal stays open, and the sentence stands at the file."""
    lead = room.person(LEAD)
    dm = lead.dm()
    sent = lead.upload(dm, "educator.docx", b"PK\x03\x04 and nothing more")
    assert SENTENCES[Reason.DAMAGED] in words(room.answer_to(lead, dm, sent))
    lead.command(HIRING, "/posting", "add")
    result = lead.submit(view_of(lead), {str(Block.FILE): {"value": [sent["files"][0]["id"]]}})
    assert result.errors == {str(Block.FILE): SENTENCES[Reason.DAMAGED]}
