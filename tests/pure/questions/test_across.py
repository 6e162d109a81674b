"""Questions about several postings list each that speaks of it, with its words."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.postings.facts import Facts, WorkMode
from bot.domain.postings.quotes import Fact
from bot.domain.postings.reading import Reading
from bot.domain.questions.across import Named, across, asks_across
from tests.pure.questions.asking import reading

NAMES = ("harbor", "archive", "tenants", "delta", "gallery", "policy")
POSTINGS = [Named(name, reading(name)) for name in NAMES]


def names(question: str, today: date = date(2025, 3, 10)) -> list[str]:
    """The names listed for a question."""
    return [entry.name for entry in across(question, POSTINGS, today).entries]


@pytest.mark.parametrize(
    "question",
    [
        "which of our roles are remote?",
        "what closes this week?",
        "which job pays the most",
        "any postings closing soon",
    ],
)
def test_questions_about_several_are_known(question: str) -> None:
    """Which, any, all and what closes are about several postings."""
    assert asks_across(question)


def test_a_question_about_one_is_not_about_several() -> None:
    """The pay of the one posting is not a list."""
    assert not asks_across("what does it pay?")
    assert not asks_across("which days are in the office?")


def test_remote_and_hybrid_roles_are_told_apart() -> None:
    """Only the postings whose facts say so are listed."""
    modes = {"delta": WorkMode.REMOTE, "archive": WorkMode.HYBRID, "gallery": None}
    stated = [
        Named(
            name,
            Reading(
                reading(name).document,
                Facts(work_mode=Fact(mode, reading(name).document.units[0].quote) if mode else None),
            ),
        )
        for name, mode in modes.items()
    ]
    remote, hybrid = (
        across(f"which of our roles are {each}?", stated, date(2025, 3, 10)) for each in ("remote", "hybrid")
    )
    assert [entry.name for entry in remote.entries] == ["delta"]
    assert [entry.name for entry in hybrid.entries] == ["archive"]
    assert remote.text == "1 of 3 postings:"


def test_what_closes_this_week_is_counted_from_today() -> None:
    """A date of this week is listed with its quote; next month's is not."""
    listing = across("what closes this week?", POSTINGS, date(2025, 11, 12))
    assert [entry.name for entry in listing.entries] == ["policy"]
    assert listing.entries[0].text == "closes November 16, 2025"
    assert listing.entries[0].quote is not None
    assert names("what closes next week?", date(2025, 6, 5)) == ["archive"]
    assert names("what closes this week?", date(2025, 6, 5)) == []


def test_pay_is_compared_over_a_year() -> None:
    """Hours and months are counted as a full year."""
    listed = names("which pays the most?")
    assert listed.index("delta") < listed.index("gallery")


def test_any_other_question_is_asked_of_each() -> None:
    """Each posting that answers is listed, the silent ones are counted out."""
    listing = across("which of our postings ask for a car?", POSTINGS, date(2025, 3, 10))
    assert "tenants" in [entry.name for entry in listing.entries]
    assert across("which roles need a pilot's licence?", [], date(2025, 3, 10)).entries == ()
