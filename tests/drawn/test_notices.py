from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.reminders.reminder import ReminderKind
from handlers.views.notices import notice
from tests.drawn import gallery
from tests.drawn.limits import objects


def said(kind: ReminderKind, today: date = date(2026, 12, 21), **detail: str) -> str:
    """The first sentence of a notice that is sent on a day."""
    due = gallery.notice(kind, **detail)
    return notice(replace(due, reminder=replace(due.reminder, local_day=today)))["text"]


@pytest.mark.parametrize(
    ("rule", "on", "sentence"),
    [
        ("hard", date(2026, 12, 17), "close in a week, on Thursday, December 24 at 5:00 PM EST."),
        ("hard", date(2026, 12, 21), "close in 3 days, on Thursday, December 24 at 5:00 PM EST."),
        ("hard", date(2026, 12, 23), "close tomorrow, Thursday, December 24 at 5:00 PM EST."),
        ("hard", date(2026, 12, 24), "close today, Thursday, December 24 at 5:00 PM EST."),
        ("first_review", date(2026, 12, 21), "begins in 3 days, on Thursday, December 24 at 5:00 PM EST."),
    ],
)
def test_words_fit_the_kind_of_date_and_the_day(rule: str, on: date, sentence: str) -> None:
    """What is due is said with how far it is, its weekday, its time and the zone it is meant in."""
    assert said(ReminderKind.DEADLINE, on, rule=rule).endswith(sentence)


@pytest.mark.parametrize("on", [date(2026, 12, 17), date(2026, 12, 23), date(2026, 12, 24)])
def test_a_preference_date_is_never_called_a_deadline(on: date) -> None:
    """It is said to be preferred, and that later applications are still taken."""
    text = said(ReminderKind.DEADLINE, on, rule="preference")
    assert "Preference" in text
    assert "Later ones are still taken" in text
    assert not {"deadline", "close", "due"} & set(text.lower().replace(".", " ").split())


def test_another_year_is_named() -> None:
    """A date in the next year carries its year."""
    assert "January 15, 2027" in said(
        ReminderKind.DEADLINE, date(2026, 12, 31), rule="hard", on="2027-01-15", at="17:00"
    )


def test_onsite_days_are_said_the_working_day_before_and_on_the_morning() -> None:
    """The eve says tomorrow, or the weekday after a weekend; the morning says today."""
    assert said(ReminderKind.ONSITE_EVE).startswith("Tomorrow, Tuesday, December 22, is an onsite day")
    assert said(ReminderKind.ONSITE_EVE, date(2026, 12, 18)).startswith("Tuesday, December 22 is an onsite day")
    assert said(ReminderKind.ONSITE_DAY).startswith("Today, Monday, December 21, is an onsite day")


def test_a_date_shows_the_postings_own_words() -> None:
    """The reminder quotes the sentence it rests on, and no other rule's."""
    drawn = notice(gallery.notice(ReminderKind.DEADLINE))
    quotes = [each["text"] for each in objects(drawn["blocks"]) if each.get("type") == "text"]
    assert quotes == ["Applications received by December 24, 2026 at 5 PM get preference."]


def test_only_the_last_reminder_says_that_it_is_the_last() -> None:
    """Who owes feedback is told when no more reminders follow."""
    last = notice(gallery.notice(ReminderKind.FEEDBACK, time="3"))
    first = notice(gallery.notice(ReminderKind.FEEDBACK, time="1"))
    assert "last reminder" in str(last["blocks"])
    assert "last reminder" not in str(first["blocks"])


@pytest.mark.parametrize("kind", [ReminderKind.DEADLINE, ReminderKind.ONSITE_DAY, ReminderKind.ONSITE_EVE])
def test_what_is_posted_in_a_channel_names_no_candidate(kind: ReminderKind) -> None:
    """Everybody in a channel may read it, and so may a search."""
    assert "Ada" not in str(notice(gallery.notice(kind)))


def test_a_lead_s_answer_is_marked_as_theirs() -> None:
    """The words that come back are the lead's, and the message says that the posting itself is silent."""
    drawn = str(notice(gallery.notice(ReminderKind.REPLY))["blocks"])
    assert "<@U0LEAD> answered" in drawn
    assert "the posting itself does not" in drawn
