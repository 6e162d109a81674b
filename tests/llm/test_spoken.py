from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.domain.postings.form import PostingForm
from bot.domain.postings.posting import Posting
from bot.domain.questions.choosing import NOTE
from bot.settings import Secret
from handlers.ids import Action
from tests.llm.postings import BUNK, FERRY, OPEN, SETTLED
from tests.llm.stub import KEY, MODEL, Said, Stub, chooses
from tests.spoken.conftest import ELSEWHERE, HIRING, INES, KEEPER, LEAD, NEW_YORK, Room, opened, words

ANSWER = "Stewards keep a free bunk in the lighthouse."


@pytest.fixture
def room(tmp_path: Path, stub: Stub) -> Iterator[Room]:
    """The bot as it is deployed, with a language model behind it, and a posting."""
    settings: dict[str, Any] = {
        "llm_base_url": stub.base_url,
        "llm_model": MODEL,
        "llm_api_key": Secret(KEY),
        "llm_seconds": 20.0,
    }
    stub.saying = chooses(BUNK, answer=ANSWER)
    with opened(tmp_path / "rolecall.db", **settings) as room:
        room.post(FERRY)
        yield room


def unanswered(room: Room) -> list[str]:
    """What the leads see as unanswered."""
    return [each.question for each in room.running.services.questions.unanswered(by=LEAD)]


def test_a_command_is_answered_at_once_and_bettered_afterwards(room: Room, stub: Stub) -> None:
    """The ack holds the offline answer while the model still thinks; its find comes as a message of its own."""
    stub.hold()
    ines = room.person(INES)
    assert ines.command(HIRING, "/posting", OPEN).ok
    (first,) = ines.ephemerals(HIRING)
    assert NOTE not in words(first)
    assert stub.wait_for(1)
    stub.let_go()
    room.wait(lambda: len(ines.ephemerals(HIRING)) == 2)
    better = words(ines.ephemerals(HIRING)[-1])
    for part in (ANSWER, BUNK, NOTE, "Perks", "Ask the hiring lead"):
        assert part in better
    assert unanswered(room) == []


def test_a_slow_model_blocks_no_other_question(room: Room, stub: Stub) -> None:
    """While several looks are under way, everybody else is answered as ever."""
    stub.hold()
    ines = room.person(INES)
    for number in range(8):
        assert ines.command(HIRING, "/posting", f"{OPEN} {number * 'really '}").ok
    assert stub.wait_for(6)
    assert ines.command(HIRING, "/posting", SETTLED).ok
    assert "$41,000" in words(ines.ephemerals(HIRING)[-1])
    stub.let_go()


def test_a_mention_is_answered_and_the_answer_bettered_in_place(room: Room) -> None:
    """The thread keeps one reply, which turns into the model's find."""
    ines = room.person(INES)
    said = ines.say(HIRING, f"<@{room.workspace.app().bot_user}> {OPEN}")
    room.wait(lambda: [m for m in ines.messages(HIRING, said["ts"]) if NOTE in words(m)])
    replies = [each for each in ines.messages(HIRING, said["ts"]) if "bot_id" in each]
    assert len(replies) == 1
    assert BUNK in words(replies[0])


def test_a_direct_message_is_bettered_in_place(room: Room) -> None:
    """So is the reply to a direct message."""
    ines = room.person(INES)
    dm = ines.dm()
    ines.say(dm, OPEN)
    room.wait(lambda: [m for m in ines.messages(dm) if NOTE in words(m)])
    assert len([each for each in ines.messages(dm) if "bot_id" in each]) == 1


def test_a_posting_that_was_chosen_is_bettered_in_place(room: Room) -> None:
    """Where the bot had to ask which posting is meant, the chosen one's answer is bettered the same way."""
    room.post(KEEPER, channel=None)
    ines = room.person(INES)
    ines.command(ELSEWHERE, "/posting", OPEN)
    assert ines.click(ines.ephemerals(ELSEWHERE)[-1], Action.WHICH).ok
    room.wait(lambda: [m for m in ines.ephemerals(ELSEWHERE) if NOTE in words(m)])
    assert len(ines.ephemerals(ELSEWHERE)) == 1


def test_what_the_model_found_is_shared_as_it_was_seen(room: Room, stub: Stub) -> None:
    """**Share in channel** shows the same answer with the same mark, and asks nobody again."""
    ines = room.person(INES)
    ines.command(HIRING, "/posting", OPEN)
    better = room.wait(lambda: next((m for m in ines.ephemerals(HIRING) if NOTE in words(m)), None))
    assert ines.click(better, Action.SHARE).ok
    shared = room.wait(lambda: next((m for m in ines.messages(HIRING) if BUNK in words(m)), None))
    assert NOTE in words(shared)
    assert len(stub.sent) == 1


def test_once_the_posting_has_changed_it_is_asked_again_before_it_is_shared(room: Room, stub: Stub) -> None:
    """What was found in the posting as it was is not shared: the model is asked anew, and what it then says is."""
    ines = room.person(INES)
    ines.command(HIRING, "/posting", OPEN)
    better = room.wait(lambda: next((m for m in ines.ephemerals(HIRING) if NOTE in words(m)), None))
    (posting,) = room.running.services.postings.open()
    form = PostingForm(posting.name, HIRING, NEW_YORK, {"title": "Boat Steward"})
    assert isinstance(room.running.services.postings.confirm(posting.id, form, by=LEAD, now=room.now()), Posting)
    stub.saying = lambda _: Said("", 500)
    assert ines.click(better, Action.SHARE).ok
    room.wait(lambda: [m for m in ines.messages(HIRING) if f"<@{INES}>" in words(m)])
    assert len(stub.sent) == 2
    assert unanswered(room) == []


def test_a_rating_says_that_a_model_chose(room: Room) -> None:
    """The thumb carries the kind of the answer, so that the two ways can be told apart."""
    ines = room.person(INES)
    ines.command(HIRING, "/posting", OPEN)
    better = room.wait(lambda: next((m for m in ines.ephemerals(HIRING) if NOTE in words(m)), None))
    values = [each["value"] for block in better["blocks"] for each in block.get("elements", []) if "value" in each]
    assert values
    assert all('"k":"answer_by_model"' in value for value in values)
    assert ines.click(better, Action.THUMB_UP).ok


@pytest.mark.parametrize(
    ("answer", "shown"),
    [
        ("<!channel> A free bunk, see <https://evil.example|here>", 'Under "Perks", the posting says:'),
        ("@here A free bunk in the lighthouse", "here A free bunk in the lighthouse"),
        ("A *free* bunk <@U0LEAD0001>", "A ∗free∗ bunk"),
    ],
)
def test_a_models_sentence_can_neither_call_nor_lead_nor_format(
    room: Room, stub: Stub, answer: str, shown: str
) -> None:
    """Mentions and marks lose their power; a link that the posting does not hold leaves the quote alone."""
    stub.saying = chooses(BUNK, answer=answer)
    ines = room.person(INES)
    ines.command(HIRING, "/posting", OPEN)
    better = room.wait(lambda: next((m for m in ines.ephemerals(HIRING) if NOTE in words(m)), None))
    assert better["blocks"][0]["text"] == {"type": "mrkdwn", "text": shown, "verbatim": True}
    assert "evil" not in str(better)


def test_when_the_endpoint_fails_the_offline_answer_stands(
    room: Room, stub: Stub, caplog: pytest.LogCaptureFixture
) -> None:
    """The person sees the closest lines and can ask the lead; the question is counted, and the log holds no words."""
    stub.saying = lambda _: Said('{"error": {"message": "no"}}', 500)
    ines = room.person(INES)
    with caplog.at_level(logging.INFO):
        ines.command(HIRING, "/posting", OPEN)
        room.wait(lambda: unanswered(room) == [OPEN])
    (only,) = ines.ephemerals(HIRING)
    assert ines.click(only, Action.ASK_LEAD).ok
    assert "the language model failed" in caplog.text
    for private in (OPEN, BUNK, KEY):
        assert private not in caplog.text


def test_what_goes_wrong_while_showing_is_logged_without_words(room: Room, caplog: pytest.LogCaptureFixture) -> None:
    """Slack's no to the better answer ends in a number in the log, and the next look is taken as ever."""
    ines = room.person(INES)
    room.workspace.faults.error("chat.update", "internal_error", times=1)
    dm = ines.dm()
    with caplog.at_level(logging.ERROR):
        ines.say(dm, OPEN)
        room.wait(lambda: "SlackApiError" in caplog.text)
    assert BUNK not in caplog.text
    ines.say(dm, OPEN)
    room.wait(lambda: [m for m in ines.messages(dm) if NOTE in words(m)])
