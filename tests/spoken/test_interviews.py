from __future__ import annotations

from typing import Any

import pytest
from slack_sdk import WebClient

from bot.domain.interviews.template import DEFAULT
from handlers.ids import Action, Block
from handlers.views.scorecards import evidence_block, rating_block
from tests.spoken.conftest import HIRING, INES, LEAD, NEW_YORK, OMAR, WREN, Room, words
from workspace.person import Person

SAW = "Walked us through the planting plan and owned the late delivery."


def typed(values: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """A scorecard's inputs as a person fills them in."""
    return {str(block): {str(Action.KEEP_DRAFT): value} for block, value in values.items()}


def complete(rating: str = "4", evidence: str = SAW) -> dict[str, Any]:
    """A scorecard with one competency rated and a recommendation."""
    key = DEFAULT[0].key
    return {rating_block(key): rating, evidence_block(key): evidence, Block.RECOMMENDATION: "yes"}


def top(person: Person) -> dict[str, Any]:
    """The modal in front of somebody."""
    view = person.view
    assert view is not None
    return view


@pytest.fixture
def interview(room: Room) -> Room:
    """An interview of Ada Reyes by Ines and Omar, set up by the lead through the modal."""
    posting = room.post()
    lead = room.person(LEAD)
    assert lead.command(HIRING, "/interview", "new").ok
    values = {
        Block.CANDIDATE: "Ada Reyes",
        Block.POSTING: str(posting),
        Block.INTERVIEWERS: [INES, OMAR],
        Block.DAY: "2026-12-03",
        Block.AT: "10:30",
        Block.ZONE: NEW_YORK,
        Block.MINUTES: "45",
        Block.SETTING: "onsite",
        Block.PLACE: "Room 2",
    }
    result = lead.submit(top(lead), {str(block): {"value": value} for block, value in values.items()})
    assert result.response == "update", result
    assert "Thursday, December 3, 2026 at 10:30 AM EST" in words(top(lead))
    room.tick()
    return room


def asked(room: Room, user: str) -> tuple[Person, dict[str, Any]]:
    """An interviewer, and the message that asks for feedback."""
    person = room.person(user)
    return person, person.messages(person.dm())[-1]


def open_scorecard(room: Room, user: str) -> Person:
    """An interviewer with the scorecard open."""
    person, message = asked(room, user)
    assert person.click(message, Action.GIVE_FEEDBACK).ok
    return person


def test_each_interviewer_is_asked_by_direct_message(interview: Room) -> None:
    """Once each, with candidate, time and place; nobody else is."""
    for user in (INES, OMAR):
        person, message = asked(interview, user)
        assert "Ada Reyes" in words(message)
        assert "Room 2" in words(message)
        assert len(person.messages(person.dm())) == 1
    wren = interview.person(WREN)
    assert wren.messages(wren.dm()) == []


def test_a_scorecard_is_filled_in_sent_and_thanked_for(interview: Room) -> None:
    """The modal turns into a thanks that says whom the panel waits for."""
    ines = open_scorecard(interview, INES)
    assert ines.submit(top(ines), typed(complete())).response == "update"
    assert f"We still wait for <@{OMAR}>" in words(top(ines))


def test_a_rating_without_evidence_comes_back_at_its_own_field(interview: Room) -> None:
    """Nothing is kept, the modal stays, and the sentence says what to do."""
    ines = open_scorecard(interview, INES)
    result = ines.submit(top(ines), typed(complete(evidence="")))
    assert result.response == "errors"
    assert list(result.errors) == [evidence_block(DEFAULT[0].key)]
    panel = interview.running.services.interviews.all(by=LEAD)[0]
    assert panel.submitted == ()


def test_sending_again_shows_what_is_there_and_corrects_it(interview: Room) -> None:
    """The earlier version is kept, and the form says when it was sent."""
    ines = open_scorecard(interview, INES)
    ines.submit(top(ines), typed(complete()))
    ines = open_scorecard(interview, INES)
    assert "You sent this on" in words(top(ines))
    assert SAW in str(top(ines))
    ines.submit(top(ines), typed(complete(rating="2")))
    own = interview.running.services.interviews.scorecard(1, by=INES).own
    assert own is not None
    assert own.version == 2
    assert own.form.assessments[0].rating == 2


def test_what_is_typed_is_kept_as_a_draft(interview: Room) -> None:
    """Typing, then closing without sending: the next time it stands there again."""
    ines = open_scorecard(interview, INES)
    ines.click(top(ines), Action.KEEP_DRAFT, "3", values=typed({Block.STRENGTHS: "Warm with children."}))
    ines.close(top(ines))
    ines = open_scorecard(interview, INES)
    assert "This is your draft" in words(top(ines))
    assert "Warm with children." in str(top(ines))


def test_closing_alone_keeps_what_slack_still_tells(interview: Room) -> None:
    """A closed modal whose state comes along is a draft too, and one without state spoils nothing."""
    ines = open_scorecard(interview, INES)
    ines.click(top(ines), Action.KEEP_DRAFT, "3", values=typed({Block.CONCERNS: "Has not led a group."}))
    ines.close(top(ines))
    ines = open_scorecard(interview, INES)
    ines.close(top(ines))
    sheet = interview.running.services.interviews.scorecard(1, by=INES)
    assert sheet.prefill.concerns == "Has not led a group."


def test_others_scorecards_are_sealed_until_ones_own_is_in(interview: Room) -> None:
    """Omar sees who is in and why he cannot read it; once his own is in, he reads both."""
    ines = open_scorecard(interview, INES)
    ines.submit(top(ines), typed(complete()))
    omar = interview.person(OMAR)
    assert interview.running.services.interviews.panel(1, by=OMAR).scorecards == ()
    omar = open_scorecard(interview, OMAR)
    omar.submit(top(omar), typed(complete(rating="1", evidence="Could not say how.")))
    assert omar.click(top(omar), Action.SEE_PANEL).ok
    shown = words(top(omar))
    assert SAW in shown
    assert "ratings differ" in shown


def test_a_lead_sees_who_is_in_and_not_what_until_all_are(interview: Room) -> None:
    """The panel names who is missing and says that it is sealed."""
    ines = open_scorecard(interview, INES)
    ines.submit(top(ines), typed(complete()))
    lead = interview.person(LEAD)
    lead.command(HIRING, "/interview", "list")
    assert lead.click(lead.ephemerals(HIRING)[-1], Action.SEE_PANEL).ok
    shown = words(top(lead))
    assert "1 of 2 are in" in shown
    assert SAW not in shown


def test_a_button_that_wandered_opens_nothing_for_a_stranger(interview: Room) -> None:
    """Whoever presses it, the service decides by who they are: a lead outside the panel gives no feedback."""
    ines, message = asked(interview, INES)
    bot = WebClient(token=interview.workspace.app().bot_token, base_url=interview.workspace.api_url)
    bot.chat_postMessage(channel=HIRING, text="Feedback, please", blocks=message["blocks"])
    wren = interview.person(WREN)
    wandered = wren.messages(HIRING)[-1]
    assert wren.click(wandered, Action.GIVE_FEEDBACK).ok
    assert wren.view is None
    assert "not on the panel" in words(wren.ephemerals(HIRING)[-1])
    assert ines.ephemerals(HIRING) == []


def test_only_a_lead_sets_up_interviews(interview: Room) -> None:
    """Everybody else is told so, and no modal opens."""
    ines = interview.person(INES)
    ines.command(HIRING, "/interview", "new")
    assert "Only a hiring lead" in words(ines.ephemerals(HIRING)[-1])
    assert ines.view is None


def test_a_form_that_cannot_be_comes_back_at_its_fields(interview: Room) -> None:
    """An interview years ahead is a slip of the year, said at the day."""
    lead = interview.person(LEAD)
    lead.command(HIRING, "/interview", "new")
    values = {Block.CANDIDATE: "Bo Lind", Block.INTERVIEWERS: [INES], Block.DAY: "2062-12-03", Block.AT: "10:30"}
    result = lead.submit(top(lead), {str(block): {"value": value} for block, value in values.items()})
    assert list(result.errors) == [Block.DAY]


def test_the_list_shows_what_is_owed_and_what_is_ahead(interview: Room) -> None:
    """Ahead before the interview, owed after it, gone once it is given."""
    ines = interview.person(INES)
    ines.command(HIRING, "/interview", "list")
    assert "Your interviews ahead" in words(ines.ephemerals(HIRING)[-1])
    interview.tick(days=3)
    ines.command(HIRING, "/interview", "list")
    assert "Feedback you owe" in words(ines.ephemerals(HIRING)[-1])
    ines.click(ines.ephemerals(HIRING)[-1], Action.GIVE_FEEDBACK)
    ines.submit(top(ines), typed(complete()))
    ines.command(HIRING, "/interview", "list")
    assert "owe no feedback" in words(ines.ephemerals(HIRING)[-1])


def test_the_command_explains_itself(interview: Room) -> None:
    """Alone, with help, and with what it does not know."""
    ines = interview.person(INES)
    for text in ("", "help", "what now"):
        ines.command(HIRING, "/interview", text)
        assert "/interview list" in words(ines.ephemerals(HIRING)[-1])
