"""What Slack sends, read from payloads in its own shapes."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from bot.domain.interviews.form import InterviewForm
from bot.domain.interviews.interview import Setting
from bot.domain.interviews.scorecard import Assessment, Recommendation
from bot.domain.questions.asked import Place
from handlers.payloads import interviews, postings, questions
from handlers.payloads.state import Inputs, errors, metadata
from handlers.payloads.text import document, question
from handlers.values import About, unpacked

PAYLOADS = Path(__file__).parents[1] / "payloads"
INES, HIRING, THREAD = "U0INES0001", "C0HIRING01", "1796137200.000100"


def payload(name: str) -> dict[str, Any]:
    """One recorded payload."""
    found: dict[str, Any] = json.loads((PAYLOADS / f"{name}.json").read_text())
    return found


def event(name: str) -> dict[str, Any]:
    """The event inside a recorded payload."""
    found: dict[str, Any] = payload(name)["event"]
    return found


def test_a_command_is_a_question_from_a_person_in_a_channel() -> None:
    """Escapes are undone and spaces are single."""
    asked = questions.by_command(payload("slash_command"))
    assert (asked.text, asked.place) == ("what does it pay & when?", Place(INES, HIRING))


def test_a_mention_opens_a_thread_or_stays_in_its_own() -> None:
    """The bot's name goes, a link is its label, and the thread is the message's or the one it was made in."""
    asked = questions.by_mention(event("app_mention"))
    assert (asked.text, asked.place) == ("what does the educator role pay?", Place(INES, HIRING, THREAD))
    assert questions.by_mention(event("app_mention_in_thread")).place.thread == THREAD


def test_direct_messages_are_told_apart() -> None:
    """Words are a question, a file is a posting, and edits and our own words are neither."""
    assert questions.is_question(event("direct_message"))
    assert not postings.is_posting(event("direct_message"))
    assert postings.is_posting(event("file_share"))
    for name in ("direct_message_changed", "direct_message_from_bot"):
        assert not questions.is_question(event(name))
        assert not postings.is_posting(event(name))
    assert postings.files(event("file_share"))[0]["name"] == "role.md"


def test_a_direct_message_is_answered_where_it_stands() -> None:
    """Without a thread, in the conversation itself."""
    assert questions.directly(event("direct_message")).place == Place(INES, "D0INES0001")


def test_a_long_text_is_a_posting() -> None:
    """By its length, or by its length and its lines."""
    said = event("direct_message")
    assert postings.is_posting({**said, "text": "x" * 1200})
    assert postings.is_posting({**said, "text": "A line of a posting, long enough to count as one.\n" * 12})
    assert not postings.is_posting({**said, "text": "A question that somebody explains at length. " * 20})


def test_a_button_knows_where_its_answer_goes() -> None:
    """In the thread for all, and to the person alone where only they saw the answer."""
    about = About(3, "Is there parking?", 2, "not_stated")
    private, open_ = payload("button_under_ephemeral"), payload("button_in_thread")
    assert questions.pressed(private) == questions.Pressed(about, Place(INES, INES), Place(INES, HIRING))
    there = Place(INES, HIRING, THREAD)
    assert questions.pressed(open_) == questions.Pressed(about, there, there)
    assert questions.only_theirs(private)
    assert not questions.only_theirs(open_)


def test_a_scorecard_is_read_whole() -> None:
    """Ratings are numbers or nothing, words have no space around them."""
    form = interviews.scorecard_form(payload("scorecard_submitted")["view"])
    assert form.assessments[0] == Assessment("job_skills", 4, "Planned a planting day and told why.")
    assert [line.rating for line in form.assessments[1:]] == [None] * 4
    assert form.recommendation is Recommendation.YES
    assert (form.strengths, form.concerns) == ("Warm with children.", "")


def test_a_rating_that_is_none_of_ours_is_no_rating() -> None:
    """Whatever a payload claims."""
    view = payload("scorecard_submitted")["view"]
    for claim in ("0", "6", "-1", "five", ""):
        view["state"]["values"]["job_skills.rating"]["keep_draft"]["selected_option"]["value"] = claim
        assert interviews.scorecard_form(view).assessments[0].rating is None


def test_a_closed_scorecard_may_tell_nothing() -> None:
    """Slack may send the state or leave it out."""
    view = payload("scorecard_closed")["view"]
    assert Inputs(view)
    assert not Inputs({**view, "state": {}})
    assert metadata(view) == "7"


def test_an_interview_is_read_whole() -> None:
    """Every field in its own type."""
    assert interviews.interview_form(payload("interview_submitted")["view"]) == InterviewForm(
        candidate="Ada Reyes",
        posting_id=3,
        interviewers=(INES, "U0OMAR0001"),
        day=date(2026, 12, 3),
        at=time(10, 30),
        minutes=45,
        zone="America/New_York",
        setting=Setting.ONSITE,
        place="Room 2",
    )


def test_only_what_was_changed_is_a_correction() -> None:
    """Fifteen inputs, two of them changed: two facts are said, the rest is left as it is."""
    form = postings.posting_form(payload("posting_submitted")["view"])
    assert form.words == {"salary": "$30 an hour", "reports_to": "the head gardener"}
    assert (form.name, form.channel, form.zone) == ("educator", HIRING, "America/New_York")


def test_an_emptied_fact_is_said_to_be_not_stated() -> None:
    """Empty where there was something is a change too."""
    view = payload("posting_submitted")["view"]
    view["state"]["values"]["salary"]["value"]["value"] = None
    assert postings.posting_form(view).words["salary"] == ""


def test_a_message_keeps_the_addresses_of_its_links_as_a_document() -> None:
    """A posting needs them; a question does not."""
    text = payload("message_shortcut")["message"]["text"]
    assert document(text) == (
        "Garden Educator\nApply at our page (https://example.org/apply) or write to jobs@harborgardens.example. "
        "Tools & training included."
    )
    assert "Apply at our page or write to" in question(text)


def test_a_problem_stands_at_its_own_input_or_at_the_first() -> None:
    """Slack refuses an answer that names what is no input, so such a problem is said at the first one."""
    view = payload("interview_submitted")["view"]
    found = errors({"day": "Choose a day.", "moon": "Look up.", "candidate": "Write a name."}, view)
    assert found == {"day": "Choose a day.", "candidate": "Look up. Write a name."}


def test_subcommands_stand_alone() -> None:
    """`/posting list` is one, `/posting list of benefits?` is a question, and closing needs a name."""
    assert postings.verb({"text": " LIST "}) == "list"
    assert postings.verb({"text": ""}) == ""
    assert postings.verb({"text": "list of benefits?"}) not in {"", "list"}
    assert postings.closing({"text": "close `night-keeper`"}) == "night-keeper"
    assert postings.closing({"text": "close date?"}) is None
    assert postings.closing({"text": "does it close soon"}) is None


def test_no_control_character_gets_past_a_payload() -> None:
    """Forms, messages and buttons are read without NUL, which Postgres refuses, and without its kind."""
    view = {"state": {"values": {"place": {"value": {"type": "plain_text_input", "value": "Room\x00 2\x07"}}}}}
    assert Inputs(view).words("place") == "Room 2"
    assert question("what does\x00 it pay?") == "what does it pay?"
    assert document("Pay\x00:\r\n$20") == "Pay:\n$20"
    assert unpacked('{"p": 3, "q": "pay\\u0000?"}') == About(3, "pay?")


def test_typing_is_dated_by_slack_unless_the_clocks_differ() -> None:
    """A report that was a moment on the way is as old as its typing; a strange time, or none, is now."""
    now = datetime(2026, 12, 1, 15, 0, tzinfo=UTC)

    def dated(seconds: float) -> timedelta:
        body = {"actions": [{"action_ts": f"{now.timestamp() + seconds:.6f}"}]}
        return interviews.typed_at(body, now) - now

    assert dated(-2) == timedelta(seconds=-2)
    assert dated(-300) == dated(300) == timedelta(0)
    assert interviews.typed_at({"actions": [{}]}, now) == now
