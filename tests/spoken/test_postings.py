from __future__ import annotations

from typing import Any

from handlers.ids import Action, Block, Shortcut
from tests.spoken.conftest import EDUCATOR, ELSEWHERE, HIRING, INES, KEEPER, LEAD, Room, words
from workspace.person import Person


def filled(block: str, value: Any) -> dict[str, dict[str, Any]]:
    """One input of a modal."""
    return {str(block): {"value": value}}


def view_of(person: Person) -> dict[str, Any]:
    """The modal in front of somebody."""
    view = person.view
    assert view is not None
    return view


def inputs(view: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The inputs of a modal, by block."""
    return {block["block_id"]: block for block in view["blocks"] if block["type"] == "input"}


def proposed_by_file(room: Room, name: str = "educator.md", text: str | bytes = EDUCATOR) -> dict[str, Any]:
    """What the bot says to a file that a lead sends it."""
    lead = room.person(LEAD)
    dm = lead.dm()
    return room.answer_to(lead, dm, lead.upload(dm, name, text))


def test_a_file_in_a_direct_message_becomes_a_posting(room: Room) -> None:
    """Sent, read, checked, saved; then people can ask about it."""
    lead, ines = room.person(LEAD), room.person(INES)
    proposed = proposed_by_file(room)
    assert "check what I understood" in words(proposed)
    assert room.running.services.postings.open() == ()
    assert lead.click(proposed, Action.REVIEW_POSTING).ok
    view = view_of(lead)
    assert "$24 to $27 an hour" in inputs(view)["salary"]["hint"]["text"]
    assert lead.submit(view).response == "update"
    assert "is saved" in words(view_of(lead))
    ines.command(HIRING, "/posting", "what does it pay?")
    assert "$24 to $27 an hour" in words(ines.ephemerals(HIRING)[-1])


def test_a_long_text_in_a_direct_message_is_a_posting_and_a_short_one_a_question(room: Room) -> None:
    """The bot tells them apart by their length and their lines."""
    lead = room.person(LEAD)
    dm = lead.dm()
    assert "check what I understood" in words(room.answer_to(lead, dm, lead.say(dm, EDUCATOR)))
    assert "No posting is open yet" in words(room.answer_to(lead, dm, lead.say(dm, "what does it pay?")))


def test_confirming_saves_name_channel_and_corrections(room: Room) -> None:
    """What a lead corrects is what people are told from then on, and what stays keeps its quote."""
    lead, ines = room.person(LEAD), room.person(INES)
    lead.click(proposed_by_file(room), Action.REVIEW_POSTING)
    values = {
        **filled(Block.NAME, "educator"),
        **filled(Block.CHANNEL, HIRING),
        **filled("salary", "$30 an hour"),
    }
    assert lead.submit(view_of(lead), values).response == "update"
    (kept,) = room.running.services.postings.open()
    assert (kept.name, kept.channel) == ("educator", HIRING)
    assert [(each.field, each.words, each.by) for each in kept.corrections] == [("salary", "$30 an hour", LEAD)]
    ines.command(HIRING, "/posting", "what does it pay?")
    answer = words(ines.ephemerals(HIRING)[-1])
    assert "30" in answer
    assert f"<@{LEAD}>" in answer


def test_a_correction_that_cannot_be_read_comes_back_at_its_own_field(room: Room) -> None:
    """The modal stays open with what was typed, and says how to write it."""
    lead = room.person(LEAD)
    lead.click(proposed_by_file(room), Action.REVIEW_POSTING)
    result = lead.submit(view_of(lead), filled("salary", "plenty"))
    assert result.response == "errors"
    assert list(result.errors) == ["salary"]
    assert room.running.services.postings.open() == ()


def test_a_channel_without_the_bot_is_pointed_out(room: Room) -> None:
    """A reminder that could not be posted is better found out now than on the day."""
    lead = room.person(LEAD)
    lead.click(proposed_by_file(room), Action.REVIEW_POSTING)
    lead.submit(view_of(lead), filled(Block.CHANNEL, ELSEWHERE))
    assert "/invite @Rolecall" in words(view_of(lead))


def test_a_posting_can_be_added_by_modal_with_text(room: Room) -> None:
    """`/posting add`, the text pasted: what was understood takes the place of the form."""
    lead = room.person(LEAD)
    assert lead.command(HIRING, "/posting", "add").ok
    assert lead.submit(view_of(lead), filled(Block.TEXT, EDUCATOR)).response == "update"
    assert view_of(lead)["title"]["text"] == "Check the posting"
    assert lead.submit(view_of(lead)).response == "update"
    assert len(room.running.services.postings.open()) == 1


def test_an_empty_or_unfit_form_says_so_at_its_field(room: Room) -> None:
    """Neither file nor text, or a text that is no posting: the form stays and says what is wrong."""
    lead = room.person(LEAD)
    lead.command(HIRING, "/posting", "add")
    assert list(lead.submit(view_of(lead)).errors) == [Block.TEXT]
    assert list(lead.submit(view_of(lead), filled(Block.TEXT, "lunch?")).errors) == [Block.TEXT]


def test_any_message_can_be_saved_as_a_posting(room: Room) -> None:
    """**Save as posting** on somebody else's message opens the same check."""
    lead, ines = room.person(LEAD), room.person(INES)
    said = ines.say(HIRING, KEEPER)
    assert lead.shortcut(Shortcut.SAVE_AS_POSTING, said).ok
    assert "$48,000" in inputs(view_of(lead))["salary"]["hint"]["text"]


def test_who_is_no_lead_is_told_so_where_they_are(room: Room) -> None:
    """By command, by shortcut and by direct message: the same clear no, and nothing is kept."""
    ines = room.person(INES)
    ines.command(HIRING, "/posting", "add")
    assert "Only a hiring lead can add a posting" in words(ines.ephemerals(HIRING)[-1])
    assert ines.view is None
    ines.shortcut(Shortcut.SAVE_AS_POSTING, ines.say(HIRING, EDUCATOR))
    assert len(ines.ephemerals(HIRING)) == 2
    dm = ines.dm()
    refused = room.answer_to(ines, dm, ines.upload(dm, "educator.md", EDUCATOR))
    assert "Only a hiring lead can add a posting" in words(refused)


def test_a_file_of_another_kind_is_refused_with_the_kinds_that_work(room: Room) -> None:
    """The sentence says what can be sent instead, and for kinds that people have, how to get there."""
    refused = words(proposed_by_file(room, "educator.xyz", b"\x00\x01"))
    assert "I cannot read this kind of file" in refused
    assert "save it as .docx" in words(proposed_by_file(room, "educator.rtf", rb"{\rtf1 Garden Educator}"))
    assert ".txt" in refused


def test_a_posting_is_closed_by_name_and_a_question_about_closing_is_a_question(room: Room) -> None:
    """`/posting close NAME` closes; `/posting close date?` asks."""
    room.post(KEEPER, name="night-keeper")
    lead = room.person(LEAD)
    lead.command(HIRING, "/posting", "close date?")
    assert "January 15, 2027" in words(lead.ephemerals(HIRING)[-1])
    lead.command(HIRING, "/posting", "close night-kepeer")
    assert "/posting list" in words(lead.ephemerals(HIRING)[-1])
    lead.command(HIRING, "/posting", "close night-keeper")
    assert "is closed" in words(lead.ephemerals(HIRING)[-1])
    assert room.running.services.postings.open() == ()


def test_the_list_shows_dates_by_their_kind(room: Room) -> None:
    """A preference date is not called a deadline, and a closing date says that applications close."""
    room.post(EDUCATOR)
    room.post(KEEPER)
    ines = room.person(INES)
    ines.command(HIRING, "/posting", "LIST")
    shown = words(ines.ephemerals(HIRING)[-1])
    assert "Preference for applications by Thursday, December 24, 2026" in shown
    assert "Applications close Friday, January 15, 2027" in shown
    assert "deadline" not in shown.lower()


def test_the_command_explains_itself(room: Room) -> None:
    """Alone or with help it shows examples; leads see what only they can do."""
    for text in ("", "help"):
        room.person(INES).command(HIRING, "/posting", text)
        room.person(LEAD).command(HIRING, "/posting", text)
    assert "/posting what does it pay?" in words(room.person(INES).ephemerals(HIRING)[-1])
    assert "/posting add" not in words(room.person(INES).ephemerals(HIRING)[-1])
    assert "/posting add" in words(room.person(LEAD).ephemerals(HIRING)[-1])


def test_a_bare_link_is_a_posting_that_is_fetched_only_where_that_is_allowed(room: Room) -> None:
    """Without the setting, no address is opened, and the sentence says what to send instead."""
    lead = room.person(LEAD)
    dm = lead.dm()
    refused = room.answer_to(lead, dm, lead.say(dm, "https://example.org/jobs/educator"))
    assert "web addresses" in words(refused)


def test_a_shortcut_that_took_too_long_still_leads_to_the_check(room: Room) -> None:
    """When the trigger is gone, a button says the same."""
    lead = room.person(LEAD)
    room.workspace.faults.error("views.open", "expired_trigger_id")
    lead.shortcut(Shortcut.SAVE_AS_POSTING, room.person(INES).say(HIRING, KEEPER))
    offered = room.wait(lambda: next(iter(lead.ephemerals(HIRING)), None))
    assert lead.click(offered, Action.REVIEW_POSTING).ok
    assert view_of(lead)["title"]["text"] == "Check the posting"


def test_a_lead_can_correct_an_open_posting_from_the_list(room: Room) -> None:
    """Its reminders follow: the date that is taken back is announced no more."""
    room.post()
    lead, ines = room.person(LEAD), room.person(INES)
    ines.command(HIRING, "/posting", "list")
    assert Action.POSTING_MENU not in str(ines.ephemerals(HIRING)[-1])
    lead.command(HIRING, "/posting", "list")
    assert lead.click(lead.ephemerals(HIRING)[-1], Action.POSTING_MENU, "correct.1").ok
    assert lead.submit(view_of(lead), filled("deadlines", "")).response == "update"
    lead.command(HIRING, "/posting", "list")
    assert "No date is stated." in words(lead.ephemerals(HIRING)[-1])
    lead.command(HIRING, "/hiring", "reminders")
    assert "preference date" not in words(lead.ephemerals(HIRING)[-1])
