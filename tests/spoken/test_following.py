"""Questions that go on from the one before: in a thread, and with "and ...?" in a direct message."""

from __future__ import annotations

from typing import Any

from handlers.ids import Action
from tests.spoken.conftest import EDUCATOR, HIRING, INES, KEEPER, Room, words
from workspace.person import Person


def mentioned(room: Room, person: Person, text: str, thread: str | None = None) -> tuple[str, str]:
    """Ask by mention, in a thread if one is named; the answer's words and the thread."""
    said = person.say(HIRING, f"<@{room.workspace.app().bot_user}> {text}", thread_ts=thread)
    top = thread or said["ts"]

    def answer() -> str | None:
        below = [m for m in person.messages(HIRING, top) if "bot_id" in m and float(m["ts"]) > float(said["ts"])]
        return words(below[0]) if below else None

    return str(room.wait(answer)), top


def test_a_thread_goes_on_about_the_posting_and_the_topic_that_it_was_about(room: Room) -> None:
    """The deadline is that of the role whose pay was asked, and the other one is the other posting's deadline."""
    room.post(EDUCATOR)
    room.post(KEEPER)
    ines = room.person(INES)
    pay, thread = mentioned(room, ines, "what does the night keeper role pay?")
    assert "$48,000" in pay
    deadline, _ = mentioned(room, ines, "and the deadline?", thread)
    assert "January 15, 2027" in deadline
    assert "Night Keeper" in deadline
    other, _ = mentioned(room, ines, "what about the other one?", thread)
    assert "December 24, 2026" in other
    assert "Garden Educator" in other


def test_another_thread_does_not_know_what_this_one_is_about(room: Room) -> None:
    """There, with two postings open in the channel, it is asked which."""
    room.post(EDUCATOR)
    room.post(KEEPER)
    ines = room.person(INES)
    mentioned(room, ines, "what does the night keeper role pay?")
    elsewhere, _ = mentioned(room, ines, "what is the deadline?")
    assert "Night Keeper" in elsewhere
    assert "Garden Educator" in elsewhere


def test_a_direct_message_goes_on_where_it_says_so(room: Room) -> None:
    """Without a thread, "and ...?" is about what was just spoken of."""
    room.post(EDUCATOR)
    room.post(KEEPER)
    ines = room.person(INES)
    dm = ines.dm()
    assert "$48,000" in words(room.answer_to(ines, dm, ines.say(dm, "what does the night keeper role pay?")))
    assert "January 15, 2027" in words(room.answer_to(ines, dm, ines.say(dm, "and when does it close?")))


def test_what_follows_by_command_can_be_shared_and_goes_on_after_a_choice(room: Room) -> None:
    """The shared answer is about what the follow-up was about, and a posting that was chosen is remembered."""
    room.post(EDUCATOR)
    room.post(KEEPER)
    ines = room.person(INES)

    def asked(text: str) -> dict[str, Any]:
        ines.command(HIRING, "/posting", text)
        return ines.ephemerals(HIRING)[-1]

    assert ines.click(asked("what does it pay?"), Action.WHICH).ok
    room.wait(lambda: any("$24 to $27" in words(each) for each in ines.ephemerals(HIRING)))
    assert "December 24, 2026" in words(asked("and the deadline?"))
    other = asked("what about the other one?")
    assert "January 15, 2027" in words(other)
    assert ines.click(other, Action.SHARE).ok
    said = room.wait(lambda: next((each for each in ines.messages(HIRING) if "bot_id" in each), None))
    assert "January 15, 2027" in words(said)
