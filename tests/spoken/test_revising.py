"""New versions, spoken: a text edited in its form, sent again as a file, by two leads at once; and its history."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from bot.domain.postings.posting import Posting
from bot.services.revising import Brought, seen
from handlers.ids import Action, Block, Callback, Shortcut
from tests.spoken.conftest import EDUCATOR, HIRING, INES, KEEPER, LEAD, Room, words
from tests.spoken.test_postings import filled, inputs, view_of
from workspace.person import Person

RAISED = EDUCATOR.replace("$24 to $27 an hour", "$26 to $29 an hour")
MOVED = RAISED.replace("December 24, 2026", "January 8, 2027")


def from_menu(room: Room, choice: str, posting_id: int = 1) -> dict[str, Any]:
    """The modal that a choice from a posting's menu in the list opens."""
    lead = room.person(LEAD)
    lead.command(HIRING, "/posting", "list")
    assert lead.click(lead.ephemerals(HIRING)[-1], Action.POSTING_MENU, f"{choice}.{posting_id}").ok
    return view_of(lead)


def compared(room: Room, text: str = MOVED) -> dict[str, Any]:
    """What a new text changes, by way of the form that holds the old one."""
    lead = room.person(LEAD)
    assert lead.submit(from_menu(room, "replace"), filled(Block.TEXT, text)).response == "update"
    return view_of(lead)


def asked(person: Person, question: str) -> str:
    """The answer to a command."""
    person.command(HIRING, "/posting", question)
    return words(person.ephemerals(HIRING)[-1])


def test_a_text_is_edited_in_its_form(room: Room) -> None:
    """What stands is there to be changed, what changes is shown, and once saved it is what people are told."""
    room.post()
    lead, ines = room.person(LEAD), room.person(INES)
    form = from_menu(room, "replace")
    assert inputs(form)[Block.TEXT]["element"]["initial_value"] == EDUCATOR.strip()
    assert "$24 to $27 an hour" in asked(ines, "what does it pay?")
    view = compared(room)
    assert "$26 to $29 an hour" in words(view)
    assert "$24 to $27 an hour" in asked(ines, "what does it pay?")
    assert lead.submit(view).response == "update"
    assert "is at version 2" in words(view_of(lead))
    answer = asked(ines, "what does it pay?")
    assert "This part-time role pays $26 to $29 an hour." in answer
    assert "version 2, saved Dec 1, 2026" in answer
    lead.command(HIRING, "/hiring", "reminders")
    assert "January 8" in words(lead.ephemerals(HIRING)[-1])
    assert "December 24" not in words(lead.ephemerals(HIRING)[-1])


def test_an_untouched_text_is_said_to_be_the_same(room: Room) -> None:
    """The form stays, and no version is made."""
    room.post()
    result = room.person(LEAD).submit(from_menu(room, "replace"))
    assert result.response == "errors"
    assert "Nothing has changed" in result.errors[Block.TEXT]
    assert room.running.services.postings.find(1).version == 1


def test_a_text_that_is_none_comes_back_at_its_field(room: Room) -> None:
    """Emptied or cut to a word: the sentence stands at the text, which is still there."""
    room.post()
    for text in ("", "lunch?"):
        assert list(room.person(LEAD).submit(from_menu(room, "replace"), filled(Block.TEXT, text)).errors) == [
            Block.TEXT
        ]


def test_a_file_takes_the_place_of_the_text(room: Room) -> None:
    """With the old text left standing beside it the file is meant; with another text it is asked which."""
    room.post()
    lead = room.person(LEAD)
    file = filled(Block.FILE, [lead.attach("educator.md", RAISED)])
    both = lead.submit(from_menu(room, "replace"), {**file, **filled(Block.TEXT, MOVED)})
    assert list(both.errors) == [Block.TEXT]
    file = filled(Block.FILE, [lead.attach("educator.md", RAISED)])
    assert lead.submit(from_menu(room, "replace"), file).response == "update"
    assert lead.submit(view_of(lead)).response == "update"
    assert room.running.services.postings.find(1).text.strip() == RAISED.strip()


def test_a_long_text_is_edited_in_several_boxes(room: Room) -> None:
    """Each holds a part, and a change in one is the only change."""
    duties = "\n\n".join(f"Duty {number}: {'tend the beds and write it down. ' * 12}".strip() for number in range(20))
    text = f"{EDUCATOR}\n{duties}\n"
    room.post(text)
    lead = room.person(LEAD)
    form = from_menu(room, "replace")
    parts = [block for block in inputs(form) if block.startswith("text")]
    assert len(parts) > 2
    second = inputs(form)[parts[1]]["element"]["initial_value"]
    assert lead.submit(form, filled(parts[1], f"{second}\n\nA shed key is lent.")).response == "update"
    shown = words(view_of(lead))
    assert "New lines (1)" in shown
    assert "Lines that go" not in shown


def test_a_correction_stays_unless_the_text_is_chosen(room: Room) -> None:
    """The warning names whose word it is; the choice of the text lets it go, and the history keeps it."""
    room.post()
    lead, ines = room.person(LEAD), room.person(INES)
    correct = from_menu(room, "correct")
    assert lead.submit(correct, filled("salary", "$25 an hour")).response == "update"
    view = compared(room, RAISED)
    assert "*Pay* changes in the text" in words(view)
    assert lead.submit(view).response == "update"
    assert "$25 an hour" in asked(ines, "what does it pay?")
    lead.submit(compared(room, EDUCATOR.replace("$24 to $27", "$30 to $33")), filled("salary", "follow"))
    assert "$30 to $33 an hour" in asked(ines, "what does it pay?")
    history = words(from_menu(room, "history"))
    for told in ("*Version 3* was saved by", "*Version 2* was saved by", "“$25 an hour”", "follows the text again"):
        assert told in history


def test_a_file_of_the_same_job_is_asked_about(room: Room) -> None:
    """In a direct message the lead says whether it is a new version or another posting."""
    room.post()
    lead = room.person(LEAD)
    dm = lead.dm()
    said = room.answer_to(lead, dm, lead.upload(dm, "educator.md", MOVED))
    assert "Is this a new version of it, or another posting?" in words(said)
    assert lead.click(said, Action.REVIEW_POSTING).ok
    assert view_of(lead)["callback_id"] == Callback.POSTING_CONFIRMED
    assert lead.click(said, Action.NEW_VERSION).ok
    assert lead.submit(view_of(lead)).response == "update"
    (kept,) = room.running.services.postings.open()
    assert (kept.id, kept.version) == (1, 2)
    room.wait(lambda: any("Saved as version 2 of" in words(each) for each in lead.messages(dm)))
    again = room.answer_to(lead, dm, lead.upload(dm, "educator.md", MOVED))
    assert "Nothing has changed" in words(again)


def test_a_text_under_a_new_title_is_a_version_if_the_lead_says_so(room: Room) -> None:
    """Nothing tells that it is the same job, so the menu under what was understood offers the open ones."""
    room.post()
    room.post(KEEPER)
    lead = room.person(LEAD)
    dm = lead.dm()
    renamed = MOVED.replace("Garden Educator", "Youth Garden Teacher")
    said = room.answer_to(lead, dm, lead.upload(dm, "teacher.md", renamed))
    assert "check what I understood" in words(said)
    assert lead.click(said, Action.NEW_VERSION, "garden-educator").ok
    assert "Youth Garden Teacher" in words(view_of(lead))
    assert lead.submit(view_of(lead)).response == "update"
    kept = room.running.services.postings.find(1)
    assert (kept.version, kept.title, kept.name) == (2, "Youth Garden Teacher", "garden-educator")


def test_a_text_that_was_set_aside_meanwhile_is_no_version(room: Room) -> None:
    """The form is open, the message's Discard is pressed: saving says so, and nothing is lost but what was let go."""
    room.post()
    lead = room.person(LEAD)
    dm = lead.dm()
    said = room.answer_to(lead, dm, lead.upload(dm, "educator.md", MOVED))
    lead.click(said, Action.NEW_VERSION)
    view = view_of(lead)
    room.running.services.postings.discard(2, by=LEAD)
    assert lead.submit(view).response == "push"
    assert "That text is settled" in words(view_of(lead))
    assert room.running.services.postings.find(1).version == 1


@pytest.mark.parametrize("way", ["modal", "shortcut"])
def test_the_same_job_by_modal_or_shortcut_is_asked_about(room: Room, way: str) -> None:
    """The form asks first; as a new version it goes on to what changes, as another posting to the check."""
    room.post()
    lead = room.person(LEAD)

    def question() -> dict[str, Any]:
        if way == "modal":
            lead.command(HIRING, "/posting", "add")
            assert lead.submit(view_of(lead), filled(Block.TEXT, MOVED)).response == "update"
        else:
            assert lead.shortcut(Shortcut.SAVE_AS_POSTING, room.person(INES).say(HIRING, MOVED)).ok
        return view_of(lead)

    assert lead.submit(question(), filled(Block.WHICH, "0")).response == "update"
    assert view_of(lead)["callback_id"] == Callback.POSTING_CONFIRMED
    assert lead.submit(question()).response == "update"
    assert view_of(lead)["callback_id"] == Callback.VERSION_SAVED
    assert lead.submit(view_of(lead)).response == "update"
    assert [each.version for each in room.running.services.postings.open()] == [2]


def test_the_same_text_by_modal_or_shortcut_changes_nothing(room: Room) -> None:
    """Each says so where it was sent."""
    room.post()
    lead = room.person(LEAD)
    lead.command(HIRING, "/posting", "add")
    assert "Nothing has changed" in lead.submit(view_of(lead), filled(Block.TEXT, EDUCATOR)).errors[Block.TEXT]
    lead.shortcut(Shortcut.SAVE_AS_POSTING, room.person(INES).say(HIRING, EDUCATOR))
    assert "Nothing has changed" in words(view_of(lead))


def saved_by_somebody_else(room: Room, text: str) -> None:
    """Another lead's new version, while a form is open."""
    revisions, now = room.running.services.revisions, room.now()
    brought = revisions.rewrite(1, text, by=LEAD, now=now)
    assert isinstance(brought, Brought)
    assert isinstance(revisions.save(brought.posting.id, seen(brought.twins[0]), by=LEAD, now=now), Posting)


def test_who_comes_second_sees_what_the_first_has_saved(room: Room) -> None:
    """The second text is compared with version 2, is not lost, keeps its choices, and can then be saved."""
    room.post()
    lead = room.person(LEAD)
    lead.submit(from_menu(room, "correct"), filled("salary", "$25 an hour"))
    second = compared(room, MOVED)
    saved_by_somebody_else(room, EDUCATOR.replace("$24 to $27", "$30 to $33"))
    assert lead.submit(second, filled("salary", "follow")).response == "update"
    shown = view_of(lead)
    assert "was changed while you had it open" in words(shown)
    assert shown["submit"]["text"] == "Save version 3"
    assert inputs(shown)["salary"]["element"]["initial_option"]["value"] == "follow"
    assert room.running.services.postings.find(1).version == 2
    assert lead.submit(shown).response == "update"
    kept = room.running.services.postings.find(1)
    assert (kept.text.strip(), kept.corrections) == (MOVED.strip(), ())


def test_a_text_edited_from_an_older_version_is_shown_beside_the_new_one(room: Room) -> None:
    """The form was filled before somebody else saved; what it would take back is seen."""
    room.post()
    form = from_menu(room, "replace")
    saved_by_somebody_else(room, EDUCATOR.replace("December 24", "December 28"))
    lead = room.person(LEAD)
    assert lead.submit(form, filled(Block.TEXT, RAISED)).response == "update"
    shown = words(view_of(lead))
    assert "was changed while you had it open" in shown
    assert "December 28" in shown


def test_a_correction_from_an_older_version_undoes_nothing(room: Room) -> None:
    """What was typed counts, what was left standing does not; a fact that both changed comes back at its field."""
    room.post()
    lead = room.person(LEAD)
    form = from_menu(room, "correct")
    saved_by_somebody_else(room, RAISED)
    result = lead.submit(form, {**filled("title", "Head of Gardens"), **filled("salary", "$40 an hour")})
    assert list(result.errors) == ["salary"]
    assert "$26 to $29 an hour" in result.errors["salary"]
    assert lead.submit(form, filled("title", "Head of Gardens")).response == "update"
    kept = room.running.services.postings.find(1)
    assert (kept.version, [each.field for each in kept.corrections]) == (2, ["title"])
    assert kept.text.strip() == RAISED.strip()


def test_an_old_answer_keeps_its_version_and_what_is_shared_has_the_new_one(room: Room, tmp_path: Path) -> None:
    """The message stays as it was, a thumb under it is kept for its version, and sharing answers from what stands."""
    room.post()
    lead, ines = room.person(LEAD), room.person(INES)
    old_words = asked(ines, "what does it pay?")
    old = ines.ephemerals(HIRING)[-1]
    lead.submit(compared(room))
    assert words(next(each for each in ines.ephemerals(HIRING) if each["ts"] == old["ts"])) == old_words
    assert "version 1" in old_words
    assert ines.click(old, Action.THUMB_DOWN).ok
    assert ines.click(old, Action.SHARE).ok
    shared = room.wait(lambda: next((each for each in ines.messages(HIRING) if "bot_id" in each), None))
    assert "$26 to $29 an hour" in words(shared)
    assert "version 2" in words(shared)
    with sqlite3.connect(tmp_path / "rolecall.db") as database:
        rated = room.wait(lambda: database.execute("SELECT version, helpful FROM ratings").fetchall())
    database.close()
    assert rated == [(1, 0)]


def test_a_thread_goes_on_with_the_version_that_stands(room: Room) -> None:
    """The follow-up quotes the new text, in the thread that began with the old one."""
    room.post()
    ines = room.person(INES)
    dm = ines.dm()
    assert "$24 to $27" in words(room.answer_to(ines, dm, ines.say(dm, "what does it pay?")))
    room.person(LEAD).submit(compared(room))
    later = words(room.answer_to(ines, dm, ines.say(dm, "and when should I apply?")))
    assert "January 8, 2027" in later
    assert "version 2" in later


def test_the_home_tab_has_the_menu(room: Room) -> None:
    """What can be done to a posting in the list can be done there."""
    room.post(KEEPER)
    lead = room.person(LEAD)
    home = room.wait(lead.open_home)
    assert lead.click(home, Action.POSTING_MENU, "replace.1").ok
    assert view_of(lead)["callback_id"] == Callback.TEXT_REPLACED
