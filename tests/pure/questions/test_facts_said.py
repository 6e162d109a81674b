"""Facts are said in short sentences of our own, with what is assumed said to be assumed."""

from __future__ import annotations

import pytest

from bot.domain.postings.facts import Facts, Period, Salary, Weekday, WorkMode
from bot.domain.postings.quotes import Fact, Quote
from bot.domain.questions import applying, pay, people, place, requirements
from bot.domain.questions.phrasing import clock, listed

Q = Quote("as written", 0, 10)


@pytest.mark.parametrize(
    ("salary", "said"),
    [
        (Salary(50000, 60000, "USD", Period.YEAR), "$50,000 to $60,000 a year"),
        (Salary(22.5, 22.5, "USD", Period.HOUR), "$22.50 an hour"),
        (Salary(None, 40000, "GBP", Period.YEAR), "up to £40,000 a year"),
        (Salary(90000, None, "KES", Period.MONTH), "KES 90,000 and up a month"),
        (Salary(0.4, 0.5, "USD", Period.WORD), "$0.40 to $0.50 a word"),
        (Salary(50000, 60000, "USD", Period.YEAR, period_stated=False), "(a year is assumed; it is not written)"),
    ],
)
def test_pay_is_said_with_its_period(salary: Salary, said: str) -> None:
    """Range, currency and period stand; a period that is only implied is called so."""
    stated = pay.salary(Facts(salary=Fact(salary, Q)))
    assert stated is not None
    assert said in stated.text


def test_pay_without_figures_says_nothing() -> None:
    """A salary of no figures is no answer."""
    assert pay.salary(Facts(salary=Fact(Salary(None, None, "USD", Period.YEAR), Q))) is None
    assert pay.salary(Facts()) is None


def test_a_hybrid_role_names_its_days() -> None:
    """Mode and weekdays come together."""
    facts = Facts(work_mode=Fact(WorkMode.HYBRID, Q), onsite_days=Fact((Weekday.TUE, Weekday.THU), Q))
    stated = place.work_mode(facts)
    assert stated is not None
    assert stated.text.endswith("Days on site: Tuesdays and Thursdays.")


def test_applying_names_where_and_what() -> None:
    """Address and materials are said in one sentence, with both quotes."""
    facts = Facts(apply_email=Fact("jobs@reeds.example", Q), materials=Fact(("resume", "cover letter"), Q))
    stated = applying.apply(facts)
    assert stated is not None
    assert stated.text == "Apply at jobs@reeds.example with resume and cover letter."
    assert len(stated.quotes) == 2
    assert applying.apply(Facts(materials=facts.materials)) is None


def test_people_and_requirements_say_only_what_is_stated() -> None:
    """Each speaks where its fact stands and is silent where it does not."""
    facts = Facts(reports_to=Fact("Director of Operations.", Q), min_years=Fact(3, Q), degree_required=Fact(False, Q))
    reports_to, years, degree = (
        people.reports_to(facts),
        requirements.min_years(facts),
        requirements.degree_required(facts),
    )
    assert reports_to is not None
    assert reports_to.text == "The job reports to: Director of Operations."
    assert years is not None
    assert years.text == "At least 3 years of experience is asked for."
    assert degree is not None
    assert degree.text == "A degree is not strictly required."
    for silent in (people.reports_to, people.organization, people.title, people.employment_type, place.locations):
        assert silent(Facts()) is None


def test_small_phrases() -> None:
    """Lists and hours read as people write them."""
    from datetime import time

    assert listed(["a", "b", "c"]) == "a, b and c"
    assert (clock(time(12)), clock(time(23, 59)), clock(time(9))) == ("noon", "11:59 p.m.", "9 a.m.")
