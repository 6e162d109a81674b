"""Deadlines are said with today in mind, by their kind, and nothing is assumed about a year."""

from __future__ import annotations

from datetime import date, time

import pytest

from bot.domain.postings.facts import Deadline, DeadlineKind, Facts
from bot.domain.postings.quotes import Fact, Quote
from bot.domain.questions.dates import deadlines, start_date

TODAY = date(2024, 7, 12)


def quote(text: str = "By July 19.") -> Quote:
    """Some words to quote."""
    return Quote(text, 0, len(text))


def said(question: str, *rules: Deadline, today: date = TODAY) -> str:
    """What is said of these rules."""
    stated = deadlines(Facts(deadlines=rules), today, question)
    assert stated is not None
    return stated.text


def rule(kind: DeadlineKind, on: date | None = None, month_day: str | None = None) -> Deadline:
    """One rule."""
    return Deadline(kind, quote(), on=on, month_day=month_day)


def test_a_deadline_to_come_says_how_far_it_is() -> None:
    """The day, the hour and the zone are said, and the days until then."""
    hard = Deadline(DeadlineKind.HARD, quote(), on=date(2024, 7, 19), at=time(17), timezone="ET")
    assert said("deadline?", hard) == "The deadline is July 19, 2024 at 5 p.m. ET, 7 days from today."


def test_a_first_review_that_has_passed_is_no_deadline() -> None:
    """Those before it were read first; later ones follow as the posting says."""
    text = said(
        "deadline?",
        rule(DeadlineKind.FIRST_REVIEW, date(2021, 12, 24)),
        rule(DeadlineKind.ROLLING),
    )
    assert text == (
        "Applications received by December 24, 2021 were reviewed first; that date has passed. "
        "Later ones are reviewed on a rolling basis."
    )


@pytest.mark.parametrize("today", [date(2024, 7, 1), date(2024, 7, 19), date(2025, 1, 1)])
def test_a_preference_date_is_never_called_a_deadline(today: date) -> None:
    """Before, on and after the day, a preference is a preference."""
    text = said("when is the deadline?", rule(DeadlineKind.PREFERENCE, date(2024, 7, 19)), today=today)
    assert "preferred" in text
    assert "The deadline" not in text


def test_a_day_without_a_year_is_shown_as_such() -> None:
    """No year is written, so none is said, and no verdict rests on one."""
    text = said("too late?", rule(DeadlineKind.HARD, month_day="10-18"))
    assert "October 18 (the posting writes no year)" in text
    assert "depends on the year" in text


@pytest.mark.parametrize(
    ("on", "verdict"),
    [(date(2024, 7, 11), "It is too late by the posting."), (date(2024, 7, 12), "There is still time.")],
)
def test_too_late_compares_with_today(on: date, verdict: str) -> None:
    """The day itself is still in time."""
    assert said("is it too late to apply?", rule(DeadlineKind.HARD, on)).startswith(verdict)


def test_until_filled_gives_no_date() -> None:
    """Open until filled is said as it is."""
    assert said("deadline?", rule(DeadlineKind.UNTIL_FILLED)) == (
        "The position is open until filled; no closing date is given."
    )


def test_a_closed_posting_says_so() -> None:
    """A posting that takes no more applications is not said to be open."""
    stated = deadlines(Facts(closed=quote("This search is closed.")), TODAY, "still open?")
    assert stated is not None
    assert "no longer taken" in stated.text


def test_nothing_stated_is_nothing_said() -> None:
    """Without facts there is nothing to say."""
    assert deadlines(Facts(), TODAY, "deadline?") is None
    assert start_date(Facts()) is None


def test_a_start_is_said_in_the_postings_words() -> None:
    """The start stands as written."""
    stated = start_date(Facts(start_date=Fact("early August", quote("from early August"))))
    assert stated is not None
    assert stated.text == "The stated start is: early August."
