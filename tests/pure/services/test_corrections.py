from __future__ import annotations

from dataclasses import fields
from datetime import UTC, date, datetime, time
from typing import get_args, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.postings.correcting import corrected, corrections
from bot.domain.postings.facts import DeadlineKind, Facts, Period, Salary, Weekday, WorkMode
from bot.domain.postings.form import CORRECTABLE, words_of
from bot.domain.postings.posting import Correction, Posting, PostingStatus
from bot.domain.postings.quotes import Fact, Quote
from bot.domain.postings.spoken import ADVICE
from tests.pure.services.town import FACTS, LEAD, NOW, TEXT, ZONE, quote


def posting(facts: Facts = FACTS) -> Posting:
    """The sample posting with these facts."""
    return Posting(1, "bakery-trainer", TEXT, facts, 1, PostingStatus.OPEN, None, ZONE, LEAD, NOW, ())


def said(field: str, words: str) -> object:
    """The value of a field after a person has written these words."""
    made, wrong = corrections(posting(Facts()), {field: words}, by=LEAD, at=NOW)
    assert not wrong
    fact = getattr(corrected(Facts(), made), field)
    assert isinstance(fact, Fact)
    assert (fact.quote.text, fact.quote.said_by, fact.quote.said_on) == (words, LEAD, NOW.date())
    return fact.value


@pytest.mark.parametrize(
    ("field", "words", "value"),
    [
        ("title", "Head Baker", "Head Baker"),
        ("organization", "Crumb & Co.", "Crumb & Co."),
        ("salary", "$48,000 to $52,000 a year", Salary(48_000, 52_000, "USD", Period.YEAR)),
        ("salary", "$24/hr", Salary(24, 24, "USD", Period.HOUR)),
        ("locations", "Hudson, NY; Albany, NY", ("Hudson, NY", "Albany, NY")),
        ("work_mode", "Fully remote", WorkMode.REMOTE),
        ("work_mode", "on-site", WorkMode.ONSITE),
        ("work_mode", "hybrid", WorkMode.HYBRID),
        ("onsite_days", "Tuesday and Thursday", (Weekday.TUE, Weekday.THU)),
        ("onsite_days", "mon-wed", (Weekday.MON, Weekday.TUE, Weekday.WED)),
        ("onsite_days", "Sat to Mon", (Weekday.MON, Weekday.SAT, Weekday.SUN)),
        ("employment_type", "part-time", "part-time"),
        ("apply_email", "work@crumbandco.example", "work@crumbandco.example"),
        ("apply_url", "crumbandco.example/work", "https://crumbandco.example/work"),
        ("materials", "resume, cover letter and two references", ("resume", "cover letter", "two references")),
        ("reports_to", "the head baker", "the head baker"),
        ("start_date", "early March", "early March"),
        ("min_years", "3 years", 3.0),
        ("degree_required", "not required", False),
        ("degree_required", "Required", True),
    ],
)
def test_words_become_the_fact(field: str, words: str, value: object) -> None:
    """What a person writes is read as the field's value and quoted as that person's words."""
    assert said(field, words) == value


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("salary", "competitive"),
        ("work_mode", "on the moon"),
        ("onsite_days", "now and then"),
        ("deadlines", "soon"),
        ("deadlines", "December 24"),
        ("apply_email", "work at crumb"),
        ("apply_url", "our page"),
        ("min_years", "some"),
        ("degree_required", "perhaps"),
        ("title", "—"),
        ("title", "x" * 1001),
    ],
)
def test_words_that_cannot_be_read_are_a_problem_at_their_field(field: str, words: str) -> None:
    """Nothing is guessed: the problem says how to write it, with an example that can itself be read."""
    made, (problem,) = corrections(posting(), {field: words}, by=LEAD, at=NOW)
    assert made == ()
    assert problem.field == field
    assert len(problem.sentence) <= 250


NEW_YEAR = date(2027, 1, 15)


@pytest.mark.parametrize(
    ("line", "kind", "on", "at"),
    [
        ("Apply by January 15, 2027, 5 pm ET", DeadlineKind.HARD, NEW_YEAR, time(17)),
        ("Preference given to applications by January 15, 2027", DeadlineKind.PREFERENCE, NEW_YEAR, None),
        ("January 15, 2027", DeadlineKind.HARD, NEW_YEAR, None),
        ("2027-01-15", DeadlineKind.HARD, NEW_YEAR, None),
        ("Review begins January 15, 2027", DeadlineKind.FIRST_REVIEW, NEW_YEAR, None),
        ("Open until filled", DeadlineKind.UNTIL_FILLED, None, None),
    ],
)
def test_a_line_becomes_a_rule_of_its_kind(line: str, kind: DeadlineKind, on: date | None, at: time | None) -> None:
    """One rule a line, with its kind, day and time, quoted as that person's words."""
    made, wrong = corrections(posting(), {"deadlines": line}, by=LEAD, at=NOW)
    assert not wrong
    (rule,) = corrected(FACTS, made).deadlines
    assert (rule.kind, rule.on, rule.at) == (kind, on, at)
    assert (rule.quote.text, rule.quote.said_by) == (line, LEAD)


def test_an_untouched_line_keeps_its_rule_and_its_quote() -> None:
    """A line added below leaves the one above as the posting's own words."""
    words = words_of(posting())["deadlines"] + "\nPreference given to applications by December 4, 2026"
    made, _ = corrections(posting(), {"deadlines": words}, by=LEAD, at=NOW)
    first, second = corrected(FACTS, made).deadlines
    assert first == FACTS.deadlines[0]
    assert (second.on, second.quote.said_by) == (date(2026, 12, 4), LEAD)


def test_unchanged_words_are_no_correction() -> None:
    """The form as it was prefilled, and the same with other white space, changes nothing."""
    words = words_of(posting())
    assert corrections(posting(), words, by=LEAD, at=NOW) == ((), ())
    spaced = {field: f"  {text.replace(' ', '   ')} \r\n" if text else text for field, text in words.items()}
    assert corrections(posting(), spaced, by=LEAD, at=NOW) == ((), ())


def test_later_words_win_over_earlier_ones() -> None:
    """Corrections are applied in the order they were made; an emptied field is not stated."""
    later = datetime(2026, 11, 9, tzinfo=UTC)
    history = [Correction("title", "Baker", LEAD, NOW), Correction("title", "", LEAD, later)]
    assert corrected(FACTS, history[:1]).title != FACTS.title
    assert corrected(FACTS, history).title is None
    assert corrected(FACTS, reversed(history)).title == Fact("Baker", Quote("Baker", -1, -1, None, LEAD, NOW.date()))


def test_words_that_can_no_longer_be_read_leave_the_fact() -> None:
    """A correction kept long ago that today's understanding cannot read leaves the posting's own words."""
    assert corrected(FACTS, [Correction("onsite_days", "whenever", LEAD, NOW)]) == FACTS
    assert corrected(FACTS, [Correction("no_such_field", "x", LEAD, NOW)]) == FACTS


def test_every_correctable_field_is_a_fact_with_advice() -> None:
    """Correctable fields are fields of the facts, each with advice on how to write it."""
    assert set(CORRECTABLE) <= {field.name for field in fields(Facts)}
    assert set(ADVICE) == set(CORRECTABLE)
    assert all(get_args(get_type_hints(Facts)[field]) for field in CORRECTABLE)


def test_what_is_shown_can_be_typed_back() -> None:
    """The words that prefill a field are read back as the same value, for fields that were understood."""
    facts = Facts(
        title=Fact("Bakery Trainer", quote("Bakery Trainer")),
        work_mode=Fact(WorkMode.HYBRID, quote("bakery")),
        onsite_days=Fact((Weekday.TUE, Weekday.FRI), quote("bakery")),
        locations=Fact(("Hudson, NY", "Albany"), quote("bakery")),
        materials=Fact(("resume", "two references"), quote("bakery")),
        min_years=Fact(2.5, quote("bakery")),
        degree_required=Fact(False, quote("bakery")),
    )
    shown = {field: words for field, words in words_of(posting(facts)).items() if words}
    assert len(shown) == 7
    assert all(said(field, words) == getattr(facts, field).value for field, words in shown.items())


@settings(max_examples=150, deadline=None)
@given(field=st.sampled_from(CORRECTABLE), words=st.text(max_size=80))
def test_no_words_whatever_break_a_correction(field: str, words: str) -> None:
    """Any words in any field become a correction or a problem at that field, never an error."""
    made, wrong = corrections(posting(), {field: words}, by=LEAD, at=NOW)
    assert len(made) + len(wrong) <= 1
    assert all(problem.field == field for problem in wrong)
    assert isinstance(corrected(FACTS, made), Facts)
