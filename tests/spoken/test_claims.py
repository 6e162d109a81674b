"""What a payload claims decides nothing: who sends it does."""

from __future__ import annotations

import json
from typing import Any

import pytest
from slack_bolt import BoltRequest, BoltResponse

from bot.app import build
from bot.domain.interviews.form import InterviewForm
from bot.domain.interviews.interview import Interview, Setting
from handlers.ids import Action, Callback
from tests.spoken.conftest import HIRING, INES, LEAD, NEW_YORK, OMAR, WREN, Room, words
from tests.spoken.test_payloads import payload


@pytest.fixture
def interview(room: Room) -> Room:
    """An interview by Ines and Omar."""
    now = room.now()
    form = InterviewForm(
        "Ada Reyes", room.post(), (INES, OMAR), now.date(), now.time(), 45, NEW_YORK, Setting.REMOTE, ""
    )
    assert isinstance(room.running.services.interviews.schedule(form, by=LEAD, now=now), Interview)
    return room


def sent_by(room: Room, user: str, body: dict[str, Any]) -> BoltResponse:
    """Give the bot a payload as if Slack had sent it for that person."""
    return room.running.app.dispatch(BoltRequest(body={**body, "user": {"id": user}}, mode="socket_mode"))


def scorecard(interview_id: str = "1", kind: str = "view_submission") -> dict[str, Any]:
    """A scorecard for the interview with that id."""
    body = payload("scorecard_submitted")
    return {**body, "type": kind, "view": {**body["view"], "private_metadata": interview_id}}


@pytest.mark.parametrize("user", [WREN, LEAD])
def test_a_scorecard_from_outside_the_panel_is_refused(interview: Room, user: str) -> None:
    """A stranger's and a lead's alike: nothing is kept, and the form stays under a clear no."""
    answer = json.loads(sent_by(interview, user, scorecard()).body)
    assert answer["response_action"] == "push"
    assert "not on the panel" in words(answer["view"])
    assert interview.running.services.interviews.panel(1, by=LEAD).submitted == ()


@pytest.mark.parametrize("claim", ["2", "0", "-1", "", "one", "1; drop", "9" * 30])
def test_a_scorecard_for_no_interview_is_refused(interview: Room, claim: str) -> None:
    """Whatever stands where the interview's id should."""
    answer = json.loads(sent_by(interview, INES, scorecard(claim)).body)
    assert "I do not know that interview" in words(answer["view"])


def test_a_draft_from_outside_the_panel_is_not_kept(interview: Room) -> None:
    """Closing somebody else's form keeps nothing."""
    assert sent_by(interview, WREN, scorecard(kind="view_closed")).status == 200
    assert not interview.running.services.interviews.scorecard(1, by=INES).from_draft


def test_a_scorecard_of_the_panel_is_kept(interview: Room) -> None:
    """The same payload, from somebody who may: the difference is the person alone."""
    answer = json.loads(sent_by(interview, INES, scorecard()).body)
    assert answer["response_action"] == "update"
    assert interview.running.services.interviews.panel(1, by=LEAD).submitted == (INES,)


def test_a_posting_is_confirmed_by_leads_only(room: Room) -> None:
    """A form that somebody else sends changes nothing."""
    number = room.post()
    body = payload("posting_submitted")
    claimed = {**body, "view": {**body["view"], "private_metadata": str(number)}}
    answer = json.loads(sent_by(room, INES, claimed).body)
    assert "Only a hiring lead" in words(answer["view"])
    assert room.running.services.postings.find(number).corrections == ()


@pytest.mark.parametrize("callback", [Callback.VERSION_SAVED, Callback.TEXT_REPLACED, Callback.NEW_OR_VERSION])
def test_a_version_that_is_claimed_is_refused(room: Room, callback: str) -> None:
    """Another's form, a text that is not there, a posting that is not: a clear no, and the posting stays as it is."""
    number, body = room.post(), payload("posting_submitted")
    for user in (INES, LEAD):
        for claim in ("1.1.0.99", "99.1.0.1", "98", "", "one.two", "1.1.0.2; drop"):
            view = {**body["view"], "callback_id": callback, "private_metadata": claim, "state": {"values": {}}}
            answer = json.loads(sent_by(room, user, {**body, "view": view}).body)
            assert answer["response_action"] in ("push", "errors"), claim
            assert "Something went wrong" not in str(answer), claim
    assert room.running.services.postings.find(number).version == 1


def test_a_menu_is_for_leads_only(room: Room) -> None:
    """What somebody else claims to have chosen is refused, and nothing opens."""
    room.post()
    body = payload("button_in_thread")
    for choice in ("correct.1", "replace.1", "history.1"):
        action = {"type": "overflow", "action_id": Action.POSTING_MENU, "selected_option": {"value": choice}}
        assert sent_by(room, INES, {**body, "actions": [{**action, "block_id": "b"}]}).status == 200
    assert room.person(INES).view is None


def test_an_event_that_comes_again_after_a_restart_is_not_answered_again(room: Room) -> None:
    """Another process over the same database stands for the bot that was started again in between."""
    room.post()
    body = payload("app_mention")
    body["event"]["ts"] = room.person(INES).say(HIRING, "hello")["ts"]
    again = build(room.running.settings, room.workspace.clock)
    for app in (room.running.app, again.app):
        assert app.dispatch(BoltRequest(body=body, mode="socket_mode")).status == 200
    again.close()
    said = room.person(INES).messages(HIRING, body["event"]["ts"])
    assert sum("bot_id" in each for each in said) == 1


def test_a_reminder_of_a_closed_posting_still_has_its_title(interview: Room) -> None:
    """Feedback is owed on, and the list says for which posting."""
    (posting,) = interview.running.services.postings.open()
    lead = interview.person(LEAD)
    lead.command(HIRING, "/posting", f"close {posting.name}")
    lead.command(HIRING, "/hiring", "reminders")
    assert "*Garden Educator*: feedback still owed" in words(lead.ephemerals(HIRING)[-1])
    assert "*Garden Educator*: feedback still owed" in words(interview.wait(lead.open_home))
