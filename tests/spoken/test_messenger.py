from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from slack_sdk import WebClient

from bot.domain.reminders.reminder import ReminderKind
from bot.ports import DeliveryKind, Notice
from handlers.messenger import SlackMessenger
from tests.drawn import gallery
from tests.spoken.conftest import ELSEWHERE, HIRING, INES, Room


def due(kind: ReminderKind = ReminderKind.DEADLINE, place: str = HIRING) -> Notice:
    """A reminder that is due at a place."""
    notice = gallery.notice(kind)
    detail = {key: value for key, value in notice.detail.items() if key != "thread"}
    return replace(notice, reminder=replace(notice.reminder, place=place), detail=detail)


@pytest.fixture
def messenger(room: Room) -> SlackMessenger:
    """The messenger that the bot sends with."""
    return SlackMessenger(WebClient(token=room.workspace.app().bot_token, base_url=room.workspace.api_url))


def test_a_post_carries_its_key_where_no_one_sees_it(room: Room, messenger: SlackMessenger) -> None:
    """The key is in the message's metadata, and nothing else is."""
    delivery = messenger.post(due(), "key-1")
    assert delivery.kind is DeliveryKind.POSTED
    (message,) = room.person(INES).messages(HIRING)
    assert (delivery.channel, delivery.ts) == (HIRING, message["ts"])
    assert "key-1" not in str(message["blocks"])


def test_a_person_is_reached_by_direct_message(room: Room, messenger: SlackMessenger) -> None:
    """A user id as the place opens the conversation first."""
    delivery = messenger.post(due(ReminderKind.FEEDBACK, INES), "key-2")
    ines = room.person(INES)
    assert delivery.channel == ines.dm()
    assert len(ines.messages(ines.dm())) == 1


def test_a_reply_goes_into_its_thread(room: Room, messenger: SlackMessenger) -> None:
    """An answer that was asked for in a thread comes back in it, and is found again there."""
    ines = room.person(INES)
    root = ines.say(HIRING, "Is there parking?")
    since = room.now() - timedelta(seconds=5)
    notice = replace(due(ReminderKind.REPLY), detail={"question": "5", "thread": root["ts"]})
    delivery = messenger.post(notice, "key-3")
    assert ines.messages(HIRING, root["ts"])[-1]["ts"] == delivery.ts
    assert messenger.posted(HIRING, "key-3", since) == delivery


def test_what_was_posted_is_found_by_its_key_and_by_no_other(room: Room, messenger: SlackMessenger) -> None:
    """Among several posts the one with the key; none for a key that was never posted."""
    since = room.now() - timedelta(seconds=5)
    for number in range(3):
        messenger.post(due(), f"key-{number}")
    found = messenger.posted(HIRING, "key-1", since)
    assert found is not None
    assert found.kind is DeliveryKind.POSTED
    assert found.ts == room.person(INES).messages(HIRING)[1]["ts"]
    assert messenger.posted(HIRING, "key-9", since) is None


def test_a_lost_answer_is_unsure_and_the_post_is_found(room: Room, messenger: SlackMessenger) -> None:
    """Slack posted it and the connection broke: nothing is posted again, and the look-up tells the truth."""
    since = room.now() - timedelta(seconds=5)
    room.workspace.faults.lose_response("chat.postMessage")
    assert messenger.post(due(), "key-1").kind is DeliveryKind.UNSURE
    assert len(room.person(INES).messages(HIRING)) == 1
    assert messenger.posted(HIRING, "key-1", since) is not None


def test_a_lost_request_is_unsure_and_nothing_is_found(room: Room, messenger: SlackMessenger) -> None:
    """From here the two look alike: only the history tells."""
    since = room.now() - timedelta(seconds=5)
    room.workspace.faults.lose_request("chat.postMessage")
    assert messenger.post(due(), "key-1").kind is DeliveryKind.UNSURE
    assert messenger.posted(HIRING, "key-1", since) is None


def test_a_limit_says_how_long_to_wait(room: Room, messenger: SlackMessenger) -> None:
    """Certainly not posted, and when to come back."""
    room.workspace.faults.rate_limit("chat.postMessage", retry_after=17)
    delivery = messenger.post(due(), "key-1")
    assert (delivery.kind, delivery.retry_after) == (DeliveryKind.LIMITED, 17)
    assert room.person(INES).messages(HIRING) == []


@pytest.mark.parametrize("fault", ["fail_before", "fail_after"])
def test_a_failure_of_slacks_is_unsure(room: Room, messenger: SlackMessenger, fault: str) -> None:
    """A 500 tells nothing about whether the message is there."""
    getattr(room.workspace.faults, fault)("chat.postMessage")
    assert messenger.post(due(), "key-1").kind is DeliveryKind.UNSURE


@pytest.mark.parametrize("code", ["is_archived", "channel_not_found", "restricted_action", "token_revoked"])
def test_what_slack_will_never_take_is_refused_with_its_code(room: Room, messenger: SlackMessenger, code: str) -> None:
    """The lead can be told why."""
    room.workspace.faults.error("chat.postMessage", code)
    delivery = messenger.post(due(), "key-1")
    assert (delivery.kind, delivery.code) == (DeliveryKind.REFUSED, code)


def test_a_channel_without_the_bot_refuses(messenger: SlackMessenger) -> None:
    """Nobody is spoken to where the bot was not invited."""
    delivery = messenger.post(due(place=ELSEWHERE), "key-1")
    assert (delivery.kind, delivery.code) == (DeliveryKind.REFUSED, "not_in_channel")


def test_a_look_up_that_fails_is_not_a_no(room: Room, messenger: SlackMessenger) -> None:
    """Where history cannot be read the answer is not "nothing there": that would post a second time."""
    room.workspace.faults.fail_before("conversations.history")
    found = messenger.posted(HIRING, "key-1", room.now())
    assert found is not None
    assert found.kind is DeliveryKind.UNSURE


def test_nobody_listening_is_unsure() -> None:
    """A server that is not there leaves everything open, and nothing raises."""
    client = WebClient(token="xoxb-none", base_url="http://127.0.0.1:9/api/")
    assert SlackMessenger(client).post(due(), "key-1").kind is DeliveryKind.UNSURE
