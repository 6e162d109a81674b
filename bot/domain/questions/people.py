"""Who the job reports to, who hires, what the job is called and what kind of employment it is."""

from __future__ import annotations

from bot.domain.postings.facts import Facts
from bot.domain.questions.phrasing import sentence_of
from bot.domain.questions.stated import Stated


def reports_to(facts: Facts) -> Stated | None:
    """The supervisor."""
    if not facts.reports_to:
        return None
    return Stated(
        f"The job reports to: {sentence_of(facts.reports_to.value)}.", (facts.reports_to.quote,), "reports_to"
    )


def organization(facts: Facts) -> Stated | None:
    """Who hires."""
    if not facts.organization:
        return None
    said = sentence_of(facts.organization.value)
    return Stated(f"The organization is {said}.", (facts.organization.quote,), "organization")


def title(facts: Facts) -> Stated | None:
    """What the job is called."""
    if not facts.title:
        return None
    return Stated(f"The title is {sentence_of(facts.title.value)}.", (facts.title.quote,), "title")


def employment_type(facts: Facts) -> Stated | None:
    """Full-time, part-time, contract, internship: as stated."""
    if not facts.employment_type:
        return None
    said = sentence_of(facts.employment_type.value)
    return Stated(f"The stated type of employment is: {said}.", (facts.employment_type.quote,), "employment_type")
