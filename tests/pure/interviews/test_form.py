from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.domain.interviews.form import InterviewForm, check_interview, starts_at
from bot.domain.interviews.interview import Setting

NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)
FORM = InterviewForm(
    candidate="Robin Ames",
    posting_id=1,
    interviewers=("U1", "U2"),
    day=date(2026, 3, 5),
    at=time(14),
    minutes=45,
    zone="America/Chicago",
    setting=Setting.REMOTE,
    place="",
)


def test_a_whole_form_has_no_problem_and_a_start() -> None:
    """A whole form is fine, and starts at its wall time in its zone."""
    assert check_interview(FORM, NOW) == ()
    assert starts_at(FORM) == datetime(2026, 3, 5, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"candidate": "  "}, "candidate"),
        ({"candidate": "x" * 151}, "candidate"),
        ({"interviewers": ()}, "interviewers"),
        ({"interviewers": ("U1", "U2", "U1")}, "interviewers"),
        ({"interviewers": tuple(f"U{n}" for n in range(21))}, "interviewers"),
        ({"day": None}, "day"),
        ({"day": date(2025, 3, 5)}, "day"),
        ({"day": date(2029, 3, 5)}, "day"),
        ({"at": None}, "at"),
        ({"zone": "Mars/Olympus"}, "at"),
        ({"zone": ""}, "at"),
        ({"minutes": None}, "minutes"),
        ({"minutes": 9}, "minutes"),
        ({"minutes": 481}, "minutes"),
        ({"place": "x" * 301}, "place"),
    ],
)
def test_each_problem_stands_at_its_field(change: dict[str, object], field: str) -> None:
    """Whatever is missing or absurd is one problem, at the field it belongs to, saying what to do."""
    problems = check_interview(replace(FORM, **change), NOW)  # type: ignore[arg-type]  # a table of changes has mixed types
    assert [problem.field for problem in problems] == [field]
    assert problems[0].sentence.endswith(".")


@pytest.mark.parametrize("minutes", [10, 480])
def test_the_shortest_and_the_longest_are_taken(minutes: int) -> None:
    """Ten minutes and eight hours are fine."""
    assert check_interview(replace(FORM, minutes=minutes), NOW) == ()


def test_an_interview_of_last_week_can_still_be_kept() -> None:
    """A team that starts with Rolecall late may add the interviews of the last weeks."""
    assert check_interview(replace(FORM, day=(NOW - timedelta(days=7)).date()), NOW) == ()


def test_all_problems_come_at_once() -> None:
    """An empty form says everything that is missing, not one thing after another."""
    form = replace(FORM, candidate="", interviewers=(), day=None, at=None, minutes=None)
    fields = [problem.field for problem in check_interview(form, NOW)]
    assert fields == ["candidate", "interviewers", "day", "at", "minutes"]
