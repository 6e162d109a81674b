"""Postings on their way in: by link, by a file that takes long to read, in doubt, and not wanted after all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from bot.domain.refusals import UnreadableDocument
from handlers.files import Documents
from handlers.ids import Action, Block, Callback
from handlers.intake import promptly
from tests.spoken.conftest import EDUCATOR, HIRING, INES, KEEPER, LEAD, Room, opened, words

LETTER = (
    """Dear neighbours, the river walk is on Sunday at ten in the morning, whatever the weather will be.
Bring boots, a sandwich, and something warm to drink. We meet at the old mill, walk to the weir and come back.
"""
    + "Dogs are welcome on a lead. " * 60
)


class SlowReader:
    """Reads a file only once it is allowed to; what begins with "no" cannot be read."""

    def __init__(self) -> None:
        """Nothing is allowed yet."""
        self.allowed = Event()

    def read(self, _name: str, _type: str, content: bytes) -> str:
        """The text, after a while."""
        assert self.allowed.wait(20)
        if content.startswith(b"no"):
            raise UnreadableDocument("This file takes too long to read.")
        return content.decode()

    def at(self, url: str) -> str:
        """The page behind an address, at once."""
        assert url == "https://harborgardens.example/jobs/night-keeper"
        return KEEPER


@pytest.fixture
def reader() -> SlowReader:
    """Who reads the files."""
    return SlowReader()


@pytest.fixture
def slow(tmp_path: Path, reader: SlowReader) -> Iterator[Room]:
    """A room whose files take long to read and whose web addresses are opened at once."""
    with opened(tmp_path / "rolecall.db", Documents(("txt",), reader.read, reader.at, 5_000_000)) as room:
        yield room
        reader.allowed.set()


def told(room: Room, count: int = 1) -> dict[str, Any]:
    """What the bot wrote to the lead by itself, the latest of `count` messages."""
    lead = room.person(LEAD)
    dm = lead.dm()
    messages: list[dict[str, Any]] = room.wait(
        lambda: found if len(found := [each for each in lead.messages(dm) if "bot_id" in each]) >= count else None
    )
    return messages[-1]


def sent_by_modal(room: Room, content: str) -> Any:
    """Choose a file in the modal and send it."""
    lead = room.person(LEAD)
    lead.command(HIRING, "/posting", "add")
    assert lead.view is not None
    return lead.submit(lead.view, {str(Block.FILE): {"value": [lead.attach("role.txt", content)]}})


def test_a_file_that_takes_long_is_acknowledged_in_time_and_told_of_later(slow: Room, reader: SlowReader) -> None:
    """The modal says that reading goes on; what was understood comes by direct message, with its button."""
    assert sent_by_modal(slow, EDUCATOR).response == "update"
    lead = slow.person(LEAD)
    assert lead.view is not None
    assert "I will write to you" in words(lead.view)
    reader.allowed.set()
    proposed = told(slow)
    assert "$24 to $27 an hour" in words(proposed)
    assert lead.click(proposed, Action.REVIEW_POSTING).ok


def test_a_file_that_takes_long_and_cannot_be_read_is_told_of_too(slow: Room, reader: SlowReader) -> None:
    """Nobody waits for an answer that never comes."""
    assert sent_by_modal(slow, "no").response == "update"
    reader.allowed.set()
    assert "takes too long to read" in words(told(slow))


def test_a_file_and_a_text_at_once_come_back_with_both_still_there(slow: Room) -> None:
    """Which is the posting is asked, and nothing that was typed is lost."""
    lead = slow.person(LEAD)
    lead.command(HIRING, "/posting", "add")
    assert lead.view is not None
    values = {Block.FILE: {"value": [lead.attach("role.txt", EDUCATOR)]}, Block.TEXT: {"value": KEEPER}}
    assert list(lead.submit(lead.view, {str(block): value for block, value in values.items()}).errors) == [Block.TEXT]


def test_a_posting_is_added_by_its_address(slow: Room) -> None:
    """By command, or as a message that is nothing but the link."""
    lead = slow.person(LEAD)
    link = "https://harborgardens.example/jobs/night-keeper"
    assert lead.command(HIRING, "/posting", f"add {link}").ok
    assert lead.view is not None
    assert "$48,000" in words(lead.view)
    lead.say(lead.dm(), link)
    assert "$48,000" in words(told(slow))


def test_a_page_that_has_changed_is_asked_about(slow: Room) -> None:
    """By command in a form, as a message with buttons: a new version, or another posting."""
    slow.post(KEEPER.replace("$48,000", "$46,000"))
    lead = slow.person(LEAD)
    link = "https://harborgardens.example/jobs/night-keeper"
    lead.command(HIRING, "/posting", f"add {link}")
    assert lead.view is not None
    assert lead.view["callback_id"] == Callback.NEW_OR_VERSION
    lead.say(lead.dm(), link)
    assert lead.click(told(slow), Action.NEW_VERSION).ok
    assert lead.submit(lead.view).response == "update"
    lead.command(HIRING, "/posting", f"add {link}")
    assert "Nothing has changed" in words(lead.view)
    assert [each.version for each in slow.running.services.postings.open()] == [2]


def test_a_new_text_that_takes_long_to_read_is_asked_about_later(slow: Room, reader: SlowReader) -> None:
    """The form says that reading goes on; the message that follows knows whose text it is, whatever its title."""
    slow.post(KEEPER)
    lead = slow.person(LEAD)
    lead.command(HIRING, "/posting", "list")
    lead.click(lead.ephemerals(HIRING)[-1], Action.POSTING_MENU, "replace.1")
    assert lead.view is not None
    renamed = KEEPER.replace("Night Keeper", "Tower Keeper").replace("night keeper", "tower keeper")
    file = {str(Block.FILE): {"value": [lead.attach("role.txt", renamed)]}}
    assert lead.submit(lead.view, file).response == "update"
    assert "I will write to you" in words(lead.view)
    reader.allowed.set()
    assert lead.click(told(slow), Action.NEW_VERSION).ok
    assert "Tower Keeper" in words(lead.view)
    assert lead.submit(lead.view).response == "update"
    assert slow.running.services.postings.find(1).title == "Tower Keeper"


def test_an_address_is_refused_in_words_where_that_is_switched_off(room: Room) -> None:
    """The command says what to send instead, and who can allow it; a stranger to the leads is told that first."""
    lead, ines = room.person(LEAD), room.person(INES)
    for each in (lead, ines):
        each.command(HIRING, "/posting", "add https://example.org/jobs/educator")
    assert "POSTING_URLS=on" in words(lead.ephemerals(HIRING)[-1])
    assert "Only a hiring lead can add a posting" in words(ines.ephemerals(HIRING)[-1])


def test_a_text_that_is_no_posting_is_asked_about_and_can_be_discarded(room: Room) -> None:
    """The lead decides: the warning stands above what was understood, also in the form, and Discard drops it."""
    lead = room.person(LEAD)
    asked = room.answer_to(lead, lead.dm(), lead.say(lead.dm(), LETTER))
    assert "This does not read like a job posting" in words(asked)
    assert lead.click(asked, Action.REVIEW_POSTING).ok
    assert lead.view is not None
    assert "Save it all the same?" in words(lead.view)
    assert lead.click(asked, Action.DISCARD_POSTING).ok
    room.wait(lambda: any("aside" in words(each) for each in lead.messages(lead.dm())))
    assert lead.submit(lead.view).response == "push"
    assert room.running.services.postings.open() == ()


def test_each_main_fact_is_shown_over_its_own_words(room: Room) -> None:
    """Value and quote before anything is saved, and what is not stated is named."""
    lead = room.person(LEAD)
    proposed = room.answer_to(lead, lead.dm(), lead.upload(lead.dm(), "educator.md", EDUCATOR))
    shown = str(proposed["blocks"])
    for words_of_it in (
        "This part-time role pays $24 to $27 an hour.",
        "Preference for applications by Thursday, December 24, 2026",
        "Applications received by December 24, 2026 get preference.",
        "jobs@harborgardens.example",
    ):
        assert words_of_it in shown
    assert "Not stated" in words(proposed)


def test_a_long_paste_that_slack_made_a_file_of_needs_no_ending_to_its_name(room: Room) -> None:
    """What a file holds decides, not what it is called."""
    lead = room.person(LEAD)
    lead.upload(lead.dm(), "Untitled", EDUCATOR)
    assert "$24 to $27" in words(told(room))


def test_one_bad_file_among_several_costs_only_itself(room: Room) -> None:
    """Each file is answered by itself."""
    lead = room.person(LEAD)
    lead.upload(lead.dm(), "empty.txt", " ")
    lead.upload(lead.dm(), "educator.txt", EDUCATOR)
    assert "$24 to $27" in words(told(room, 2))


def test_what_is_done_in_time_is_returned_and_what_fails_in_time_is_raised() -> None:
    """Only what takes longer is heard of afterwards."""
    heard = list[object]()
    assert promptly(lambda: 7, heard.append) == 7
    with pytest.raises(UnreadableDocument):
        promptly(_refusing, heard.append)
    assert heard == []


def _refusing() -> int:
    raise UnreadableDocument("This file is empty.")
