"""Years and degrees, said from the facts."""

from __future__ import annotations

from bot.domain.postings.facts import Facts
from bot.domain.questions.phrasing import counted
from bot.domain.questions.stated import Stated


def min_years(facts: Facts) -> Stated | None:
    """The least experience that is asked for."""
    if not facts.min_years:
        return None
    value = facts.min_years.value
    years = counted(int(value), "year") if value == int(value) else f"{value:g} years"
    text = "No experience is required." if value == 0 else f"At least {years} of experience is asked for."
    return Stated(text, (facts.min_years.quote,), "min_years")


def degree_required(facts: Facts) -> Stated | None:
    """Whether a degree is a must."""
    if not facts.degree_required:
        return None
    text = "The posting asks for a degree." if facts.degree_required.value else "A degree is not strictly required."
    return Stated(text, (facts.degree_required.quote,), "degree_required")
