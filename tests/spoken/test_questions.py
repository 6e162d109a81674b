from __future__ import annotations

from handlers.ids import Action
from tests.spoken.conftest import EDUCATOR, ELSEWHERE, HIRING, INES, KEEPER, LEAD, Room, words

PAY = "This part-time role pays $24 to $27 an hour."


def test_a_command_is_answered_to_the_asker_alone_with_the_postings_words(room: Room) -> None:
    """`/posting QUESTION` gets the sentence, the quote and where it stands, and nobody else sees it."""
    room.post()
    ines = room.person(INES)
    assert ines.command(HIRING, "/posting", "what does it pay?").ok
    answer = words(ines.ephemerals(HIRING)[-1])
    assert PAY in answer
    assert "Garden Educator" in answer
    assert "Compensation" in answer
    assert "version 1" in answer
    assert room.person(LEAD).ephemerals(HIRING) == []


def test_a_command_works_where_the_bot_is_not(room: Room) -> None:
    """The answer travels in the acknowledgement, so the bot need not be in the channel."""
    room.post()
    ines = room.person(INES)
    assert ines.command(ELSEWHERE, "/posting", "what does it pay?").ok
    assert PAY in words(ines.ephemerals(ELSEWHERE)[-1])


def test_a_mention_is_answered_in_its_thread(room: Room) -> None:
    """The channel keeps quiet: the answer is a reply to the mention."""
    room.post()
    ines = room.person(INES)
    said = ines.say(HIRING, f"<@{room.workspace.app().bot_user}> what does it pay?")
    answer = room.answer_to(ines, HIRING, said)
    assert answer["thread_ts"] == said["ts"]
    assert PAY in words(answer)


def test_a_direct_message_is_answered_where_it_stands(room: Room) -> None:
    """In a direct message there is no thread unless the person opened one."""
    room.post()
    ines = room.person(INES)
    dm = ines.dm()
    answer = room.answer_to(ines, dm, ines.say(dm, "what does it pay?"))
    assert "thread_ts" not in answer
    assert PAY in words(answer)


def test_an_event_that_is_sent_again_is_answered_once(room: Room) -> None:
    """Slack repeats an event whose acknowledgement it missed; people see one answer."""
    room.post()
    ines = room.person(INES)
    room.workspace.faults.duplicate_events(times=2)
    said = ines.say(HIRING, f"<@{room.workspace.app().bot_user}> what does it pay?")
    room.answer_to(ines, HIRING, said)
    after = ines.say(HIRING, f"<@{room.workspace.app().bot_user}> which days onsite?")
    room.answer_to(ines, HIRING, after)
    replies = [each for each in ines.messages(HIRING, said["ts"]) if "bot_id" in each]
    assert len(replies) == 1


def test_with_two_postings_open_the_bot_asks_which(room: Room) -> None:
    """A button for each; the one that is pressed turns the question into its answer."""
    room.post(EDUCATOR, channel=None)
    room.post(KEEPER, channel=None)
    ines = room.person(INES)
    ines.command(ELSEWHERE, "/posting", "what does it pay?")
    asked = ines.ephemerals(ELSEWHERE)[-1]
    assert "Night Keeper" in words(asked)
    assert ines.click(asked, Action.WHICH).ok
    answer = room.wait(lambda: next((m for m in ines.ephemerals(ELSEWHERE) if PAY in words(m)), None))
    assert "Garden Educator" in words(answer)


def test_an_answer_can_be_shared_with_the_channel(room: Room) -> None:
    """**Share in channel** says it to everybody, says who shared it, and takes the private copy away."""
    room.post()
    ines = room.person(INES)
    ines.command(HIRING, "/posting", "what does it pay?")
    assert ines.click(ines.ephemerals(HIRING)[-1], Action.SHARE).ok
    shared = room.wait(lambda: next((m for m in ines.messages(HIRING) if PAY in words(m)), None))
    assert f"<@{INES}>" in words(shared)
    room.wait(lambda: ines.ephemerals(HIRING) == [])


def test_what_the_posting_does_not_say_goes_to_the_lead_and_back(room: Room) -> None:
    """The lead gets the question once, answers in a modal, and the answer comes back marked as the lead's words."""
    room.post()
    ines, lead = room.person(INES), room.person(LEAD)
    ines.command(HIRING, "/posting", "is there parking for bicycles?")
    asked = ines.ephemerals(HIRING)[-1]
    assert ines.click(asked, Action.ASK_LEAD).ok
    assert ines.click(asked, Action.ASK_LEAD).ok
    room.tick()
    questions = [m for m in lead.messages(lead.dm()) if "bicycles" in words(m)]
    assert len(questions) == 1
    assert lead.click(questions[0], Action.ANSWER_QUESTION).ok
    assert lead.view is not None
    assert lead.submit(lead.view, {"words": {"value": "Yes, behind the greenhouse."}}).response == "update"
    assert lead.click(questions[0], Action.ANSWER_QUESTION).ok
    assert "Yes, behind the greenhouse." in words(lead.view)
    room.tick()
    reply = [m for m in ines.messages(ines.dm()) if "behind the greenhouse" in words(m)]
    assert len(reply) == 1
    assert f"<@{LEAD}>" in words(reply[0])


def test_only_a_lead_may_answer_for_the_posting(room: Room) -> None:
    """Somebody who is no lead is told so where they are, whatever button they pressed."""
    room.post()
    ines = room.person(INES)
    ines.command(HIRING, "/posting", "questions")
    assert "Only a hiring lead" in words(ines.ephemerals(HIRING)[-1])


def test_a_thumb_is_kept_and_thanked(room: Room) -> None:
    """A rating gets a quiet thanks, and the answer stays."""
    room.post()
    ines = room.person(INES)
    ines.command(HIRING, "/posting", "what does it pay?")
    assert ines.click(ines.ephemerals(HIRING)[-1], Action.THUMB_UP).ok
    assert "Thank you" in words(ines.ephemerals(HIRING)[-1])
    assert PAY in words(ines.ephemerals(HIRING)[0])


def test_nothing_in_a_question_or_posting_can_mention_or_format(room: Room) -> None:
    """A posting that holds marks and mentions is quoted as it reads, literally."""
    hostile = EDUCATOR.replace("an hour.", "an hour, *really* <!channel> & `now`.")
    room.post(hostile)
    ines = room.person(INES)
    ines.command(HIRING, "/posting", "what does it pay?")
    shown = ines.ephemerals(HIRING)[-1]
    assert "<!channel>" not in shown["text"]
    quotes = [block for block in shown["blocks"] if block["type"] == "rich_text"]
    assert "*really* <!channel> & `now`." in words({"blocks": quotes})
