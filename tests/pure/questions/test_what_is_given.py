"""What an employer gives is found however plainly the posting words it, and not where it gives it to others."""

from __future__ import annotations

import pytest

from bot.domain.questions.evidence import masked
from bot.domain.questions.patterns import found
from bot.domain.questions.topics import BY_KEY


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("pay_frequency", "wages are paid on the last friday of the month."),
        ("overtime", "hours beyond 40 in a week are paid at a higher rate."),
        ("overtime", "late evenings are returned as time off in lieu."),
        ("relocation", "we add $900 towards your move."),
        ("travel_costs", "your own car is paid at 55 cents per mile."),
        ("equipment", "gloves and helmets are provided."),
        ("dental", "eyeglasses are covered after a month."),
        ("parental_leave", "ten weeks of paid leave after a birth or adoption."),
    ],
)
def test_a_line_that_gives_it_is_evidence(key: str, line: str) -> None:
    """A posting's everyday wording of a thing given is evidence for its topic."""
    assert found(BY_KEY[key].says, masked(BY_KEY[key], line))


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("overtime", "experience may be accepted in lieu of a degree."),
        ("commuting", "we represent transit workers in three counties."),
        ("housing", "we offer reasonable accommodations to applicants."),
        ("parental_leave", "this is maternity cover until june."),
        ("meals_perks", "you will serve meals to our guests."),
    ],
)
def test_a_line_that_only_looks_like_it_is_none(key: str, line: str) -> None:
    """The same words about the work, the applicants or the people served are no evidence."""
    assert not found(BY_KEY[key].says, masked(BY_KEY[key], line))
