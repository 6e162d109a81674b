from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.domain.interviews.interview import Interview, Setting
from bot.domain.questions.asked import OpenQuestion, Place
from bot.domain.reminders.asking import plan_question, plan_reply
from bot.domain.reminders.interviews import plan_interview
from bot.domain.reminders.reminder import ReminderKind
from bot.domain.reminders.zones import stated_zone

SET_UP = datetime(2026, 11, 20, 15, tzinfo=UTC)


def interview(starts_at: datetime, *panel: str) -> Interview:
    """An interview of an hour in New York."""
    return Interview(
        7, 3, "Robin Ames", panel, starts_at, 60, "America/New_York", Setting.ONSITE, "Room 2", "ULEAD", SET_UP
    )


def test_each_interviewer_is_invited_at_once() -> None:
    """An invitation is due when the interview was set up, one a person, however often it is planned."""
    held = interview(datetime(2026, 11, 24, 19, tzinfo=UTC), "U1", "U2")
    planned = [each for each in plan_interview(held, SET_UP) if each.kind is ReminderKind.INVITATION]
    assert [(each.what, each.place, each.due_at) for each in planned] == [
        ("interview:7:U1", "U1", SET_UP),
        ("interview:7:U2", "U2", SET_UP),
    ]


def test_feedback_is_asked_for_after_an_hour_and_on_the_next_two_working_mornings() -> None:
    """Ended Tuesday before Thanksgiving: an hour later, Wednesday 09:00, Friday 09:00; then no more."""
    held = interview(datetime(2026, 11, 24, 19, tzinfo=UTC), "U1")
    planned = [each for each in plan_interview(held, SET_UP) if each.kind is ReminderKind.FEEDBACK]
    assert [each.due_at for each in planned] == [
        datetime(2026, 11, 24, 21, tzinfo=UTC),
        datetime(2026, 11, 25, 14, tzinfo=UTC),
        datetime(2026, 11, 27, 14, tzinfo=UTC),
    ]
    assert [dict(each.detail) for each in planned] == [{"time": str(n), "of": "3"} for n in (1, 2, 3)]
    assert planned[0].expires_at == planned[1].due_at
    assert planned[1].expires_at == planned[2].due_at


def test_a_late_interview_is_not_asked_about_before_its_hour_is_over() -> None:
    """An interview that ends at 08:30 is asked about at 09:30, and next on the following working day."""
    held = interview(datetime(2026, 11, 24, 12, 30, tzinfo=UTC), "U1")
    dues = [each.due_at for each in plan_interview(held, SET_UP) if each.kind is ReminderKind.FEEDBACK]
    assert dues[:2] == [datetime(2026, 11, 24, 14, 30, tzinfo=UTC), datetime(2026, 11, 25, 14, tzinfo=UTC)]


def test_an_interview_set_up_afterwards_is_asked_about_from_then_on() -> None:
    """Set up two days after it was held: invited at once, asked after an hour, and on the next two working mornings."""
    held = interview(datetime(2026, 11, 18, 19, tzinfo=UTC), "U1")
    assert [(each.kind.value, each.due_at) for each in plan_interview(held, SET_UP)] == [
        ("invitation", SET_UP),
        ("feedback", datetime(2026, 11, 20, 16, tzinfo=UTC)),
        ("feedback", datetime(2026, 11, 23, 14, tzinfo=UTC)),
        ("feedback", datetime(2026, 11, 24, 14, tzinfo=UTC)),
    ]


def test_an_evening_interview_is_not_asked_about_twice_in_a_night() -> None:
    """Ended on Monday at 23:30: asked half past midnight, and next on Wednesday and Thursday morning."""
    held = replace(interview(datetime(2026, 11, 17, 3, 30, tzinfo=UTC), "U1"), created_at=SET_UP - timedelta(days=9))
    dues = [each.due_at for each in plan_interview(held, held.created_at) if each.kind is ReminderKind.FEEDBACK]
    assert dues == [
        datetime(2026, 11, 17, 5, 30, tzinfo=UTC),
        datetime(2026, 11, 18, 14, tzinfo=UTC),
        datetime(2026, 11, 19, 14, tzinfo=UTC),
    ]


def test_what_is_past_its_use_is_not_planned() -> None:
    """Weeks after an interview nothing of it is planned any more."""
    held = interview(datetime(2026, 11, 24, 19, tzinfo=UTC), "U1")
    assert plan_interview(held, datetime(2026, 12, 20, tzinfo=UTC)) == ()


def test_no_name_and_no_feedback_stand_in_a_reminder() -> None:
    """A planned reminder holds ids and dates, never the candidate's name."""
    held = interview(datetime(2026, 11, 24, 19, tzinfo=UTC), "U1", "U2")
    assert "Robin" not in repr(plan_interview(held, SET_UP))


QUESTION = OpenQuestion(5, 3, "Is there a dog in the office?", Place("U9", "D9", "171.5"), SET_UP)
ANSWERED = OpenQuestion(5, 3, QUESTION.question, QUESTION.place, SET_UP, "Two.", "UL1", SET_UP)


def test_a_question_goes_to_every_lead_once() -> None:
    """Each lead gets one message, due at once, whose detail names the question."""
    planned = plan_question(QUESTION, {"UL2", "UL1"}, "America/New_York")
    assert [(each.what, each.place, each.due_at) for each in planned] == [
        ("question:5:UL1", "UL1", SET_UP),
        ("question:5:UL2", "UL2", SET_UP),
    ]
    assert planned[0].detail == {"question": "5"}


def test_a_reply_goes_back_to_where_it_was_asked() -> None:
    """The answer is carried to the channel and thread of the question, and not before there is one."""
    (planned,) = plan_reply(ANSWERED, "America/New_York")
    assert (planned.place, planned.detail["thread"], planned.kind) == ("D9", "171.5", ReminderKind.REPLY)
    assert plan_reply(QUESTION, "America/New_York") == ()


def test_zones_as_postings_write_them_are_known() -> None:
    """Letters and names of zones mean the clocks that people there look at; anything else means none."""
    assert stated_zone("ET") == "America/New_York"
    assert stated_zone("Pacific Time") == "America/Los_Angeles"
    assert stated_zone("(EST)") == "America/New_York"
    assert stated_zone("Europe/Madrid") == "Europe/Madrid"
    assert stated_zone("local time") is None
    assert stated_zone(None) is None
