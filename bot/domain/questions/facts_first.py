"""Which fact answers which topic: facts come first, since a person may have confirmed or corrected them."""

from __future__ import annotations

from datetime import date

from bot.domain.postings.facts import Facts
from bot.domain.questions import applying, dates, pay, people, place, requirements
from bot.domain.questions.stated import Stated


def stated(key: str, facts: Facts, today: date, question: str) -> Stated | None:
    """What the facts say to a topic; None where they say nothing or the topic is no fact."""
    if key == "deadlines":
        return dates.deadlines(facts, today, question)
    by_topic = {
        "salary": pay.salary,
        "start_date": dates.start_date,
        "work_mode": place.work_mode,
        "onsite_days": place.work_mode,
        "locations": place.locations,
        "employment_type": people.employment_type,
        "reports_to": people.reports_to,
        "min_years": requirements.min_years,
        "degree_required": requirements.degree_required,
        "apply": applying.apply,
        "materials": applying.materials,
        "organization": people.organization,
        "job_title": people.title,
    }
    say = by_topic.get(key)
    return say(facts) if say else None
