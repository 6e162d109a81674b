"""Real postings, which are not part of the project: read where an environment variable says they lie, else skipped."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.domain.postings.facts import DeadlineKind, Period, Weekday, WorkMode
from bot.domain.postings.reading import Reading, read
from bot.domain.questions.answer import answer
from bot.domain.questions.output import Output, as_output

ROOT = Path(__file__).parent.parent
TODAY = date(2026, 11, 21)


def folder(variable: str) -> Path:
    """The folder that a variable names, or a skip that says so."""
    found = os.environ.get(variable)  # noqa: TID251 - where tests find outside data; no setting of the bot names it
    if not found:
        pytest.skip(f"{variable} names no folder, so there are no real postings to read")
    return Path(found)


@pytest.fixture(scope="module")
def postings() -> dict[str, Reading]:
    """The example postings by the first word of their file's name."""
    files = sorted(folder("EXAMPLE_POSTINGS").glob("*.txt"))
    return {path.name.split("-")[0]: read(path.read_text(encoding="utf-8")) for path in files}


def said(reading: Reading, question: str, today: date = TODAY) -> Output:
    """The answer as the command line gives it."""
    return as_output(answer(question, reading, today))


def test_a_hybrid_role_is_understood(postings: dict[str, Reading]) -> None:
    """Pay, place, Tuesday and Thursday, and a preference date that is not called a deadline."""
    facts = postings["alliance"].facts
    assert facts.salary
    assert (facts.salary.value.min, facts.salary.value.max, facts.salary.value.period) == (50_000, 60_000, Period.YEAR)
    assert facts.work_mode
    assert facts.work_mode.value is WorkMode.HYBRID
    assert facts.onsite_days
    assert facts.onsite_days.value == (Weekday.TUE, Weekday.THU)
    assert [(rule.kind, rule.on) for rule in facts.deadlines if rule.on] == [
        (DeadlineKind.PREFERENCE, date(2024, 7, 19))
    ]
    answered = said(postings["alliance"], "what is the deadline?", date(2024, 7, 1))
    assert answered["answered"]
    assert "July 19" in answered["answer"]
    assert "deadline is" not in answered["answer"].lower()


def test_an_hourly_role_with_a_batch_is_understood(postings: dict[str, Reading]) -> None:
    """Hourly pay, a first review date, and what has passed is said to have passed."""
    facts = postings["desegregatect"].facts
    assert facts.salary
    assert (facts.salary.value.min, facts.salary.value.max, facts.salary.value.period) == (20, 22, Period.HOUR)
    assert [(rule.kind, rule.on) for rule in facts.deadlines if rule.on] == [
        (DeadlineKind.FIRST_REVIEW, date(2021, 12, 24))
    ]
    late = said(postings["desegregatect"], "is it too late to apply?")
    assert late["answered"]
    assert "passed" in late["answer"]


def test_what_a_senior_role_leaves_out_is_not_invented(postings: dict[str, Reading]) -> None:
    """Neither pay nor deadline is stated, so neither is answered."""
    reading = postings["living"]
    assert reading.facts.salary is None
    assert not [rule for rule in reading.facts.deadlines if rule.on]
    assert not said(reading, "what does it pay?")["answered"]
    assert not said(reading, "when is the deadline?")["answered"]
    assert reading.facts.min_years
    assert reading.facts.min_years.value == 6


def test_quotes_are_the_postings_own(postings: dict[str, Reading]) -> None:
    """Whatever is asked, each quote and closest line is an exact span."""
    for reading in postings.values():
        for question in ("pay?", "when should i apply", "who is my boss", "weekends?", "do i need a car", "benefits"):
            output = said(reading, question)
            for quote in [*output["quotes"], *output["closest"]]:
                assert quote in reading.document.text


def scored(*options: str) -> dict[str, float]:
    """What the corpus's own scorer says of this checkout."""
    corpus = folder("DEVELOPMENT_POSTINGS")
    done = subprocess.run(
        [
            sys.executable,
            str(corpus / "score.py"),
            str(corpus),
            str(corpus / "ids.txt"),
            "--project",
            str(ROOT),
            *options,
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, Any] = dict(re.findall(r"(facts|right|wrong)\D* \d+/\d+ = ([\d.]+)", done.stdout.splitlines()[-1]))
    found |= dict(re.findall(r"(facts): \d+/\d+ = ([\d.]+)", done.stdout))
    return {name: float(value) for name, value in found.items()}


def test_facts_of_the_development_postings() -> None:
    """At least 93 % of the facts of the annotated postings are right."""
    assert scored("--facts")["facts"] >= 0.93


def test_answers_about_the_development_postings() -> None:
    """At least 90 % of the answers are right, and at most 3 % wrong."""
    score = scored()
    assert score["right"] >= 0.90
    assert score["wrong"] <= 0.03
