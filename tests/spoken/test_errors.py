from __future__ import annotations

import json
import logging
import re
from typing import Any

import pytest
from slack_bolt import App, BoltRequest, BoltResponse
from slack_bolt.authorization import AuthorizeResult

from bot.domain.refusals import NoSuchPosting
from handlers.errors import failed
from handlers.ids import Action, Callback, Command
from tests.spoken.conftest import HIRING, INES, Room, words

SECRET = "what a candidate said"


def authorize() -> AuthorizeResult:
    """An installation that asks nobody."""
    return AuthorizeResult(enterprise_id=None, team_id="T1", bot_user_id="U0BOT", bot_id="B1", bot_token="xoxb-1")


def app(error: Exception) -> App:
    """An app whose every listener raises."""
    made = App(authorize=authorize, process_before_response=True, request_verification_enabled=False)

    def fail() -> None:
        raise error

    made.command(Command.POSTING)(fail)
    made.view_submission(Callback.SCORECARD)(fail)
    made.view_closed(Callback.SCORECARD)(fail)
    made.error(failed)
    return made


def dispatched(error: Exception, body: dict[str, Any]) -> BoltResponse:
    """What Slack is answered."""
    shared = {"team": {"id": "T1"}, "team_id": "T1", "user": {"id": "U0INES"}, "user_id": "U0INES"}
    return app(error).dispatch(BoltRequest(body={**shared, **body}, mode="socket_mode"))


COMMAND = {"command": "/posting", "text": SECRET, "channel_id": "C1", "trigger_id": "1.1"}
VIEW = {"type": "modal", "id": "V1", "callback_id": "scorecard", "private_metadata": SECRET, "state": {"values": {}}}


def test_a_refusal_of_a_command_is_said_in_its_answer() -> None:
    """In its own sentence, to the one who typed."""
    answer = dispatched(NoSuchPosting(), COMMAND)
    assert answer.status == 200
    assert json.loads(answer.body)["text"] == NoSuchPosting().sentence


def test_a_refusal_of_a_modal_stands_over_it_so_that_nothing_typed_is_lost() -> None:
    """Another modal on top, whose closing leads back."""
    answer = json.loads(dispatched(NoSuchPosting(), {"type": "view_submission", "view": VIEW}).body)
    assert answer["response_action"] == "push"
    assert NoSuchPosting().sentence in words(answer["view"])


def test_a_failure_is_apologized_for_with_a_number_that_is_logged_too(caplog: pytest.LogCaptureFixture) -> None:
    """The number is in both places, and nothing that somebody wrote is in the log."""
    with caplog.at_level(logging.ERROR):
        answer = json.loads(dispatched(RuntimeError(SECRET), COMMAND).body)
    number = re.search(r"`([0-9a-f]{8})`", answer["text"])
    assert number is not None
    assert number[1] in caplog.text
    assert "RuntimeError" in caplog.text
    assert SECRET not in caplog.text
    assert SECRET not in answer["text"]


def test_a_closed_modal_is_acknowledged_whatever_happens() -> None:
    """Nobody is there any more to be told."""
    assert dispatched(RuntimeError(SECRET), {"type": "view_closed", "view": VIEW}).status == 200


def test_a_mention_that_fails_is_apologized_for_to_the_asker_alone(room: Room) -> None:
    """The channel does not see it."""
    room.post()
    ines = room.person(INES)
    room.workspace.faults.error("chat.postMessage", "fatal_error")
    ines.say(HIRING, f"<@{room.workspace.app().bot_user}> what does it pay?")
    room.wait(lambda: any("Something went wrong" in words(each) for each in ines.ephemerals(HIRING)))


def test_a_modal_that_came_too_late_says_to_press_again(room: Room) -> None:
    """A trigger that came too late is said, where the button was pressed."""
    room.post()
    ines = room.person(INES)
    ines.command(HIRING, "/posting", "is there parking for bicycles?")
    lead_asked = ines.ephemerals(HIRING)[-1]
    ines.click(lead_asked, Action.ASK_LEAD)
    room.tick()
    lead = room.person("lea")
    question = lead.messages(lead.dm())[-1]
    room.workspace.faults.error("views.open", "expired_trigger_id")
    lead.click(question, Action.ANSWER_QUESTION)
    room.wait(lambda: any("once more" in words(each) for each in lead.ephemerals(lead.dm())))
