"""Facts as the facts command prints them: each value with the words that say so, null where nothing is said."""

from __future__ import annotations

from typing import Any

from bot.domain.postings.facts import Deadline, Facts, Hours, Salary
from bot.domain.postings.quotes import Fact, Quote

PLAIN = ("title", "organization", "employment_type", "apply_email", "apply_url", "reports_to", "start_date")
FIELDS = (
    "title", "organization", "salary", "locations", "work_mode", "onsite_days", "employment_type", "hours",
    "deadlines",
    "apply_email", "apply_url", "materials", "reports_to", "start_date", "min_years", "degree_required",
    "qualifications",
    "responsibilities", "benefits", "closed",
)  # fmt: skip


def as_output(facts: Facts) -> dict[str, Any]:
    """Return what `bot facts --json` prints: every quote is its words alone; what is not stated is None."""
    written: dict[str, Any] = dict.fromkeys(FIELDS)
    for name in (*PLAIN, "min_years", "degree_required"):
        fact: Fact[Any] | None = getattr(facts, name)
        written[name] = _fact(fact, _plain(fact.value) if name == "min_years" else fact.value) if fact else None
    if facts.salary:
        written["salary"] = _fact(facts.salary, _salary_record(facts.salary.value))
    if facts.work_mode:
        written["work_mode"] = _fact(facts.work_mode, facts.work_mode.value.value)
    if facts.onsite_days:
        written["onsite_days"] = _fact(facts.onsite_days, [day.value for day in facts.onsite_days.value])
    for name in ("locations", "materials"):
        several: Fact[tuple[str, ...]] | None = getattr(facts, name)
        written[name] = _fact(several, list(several.value)) if several else None
    if facts.deadlines:
        written["deadlines"] = {"value": [_deadline_record(each) for each in facts.deadlines]}
    if facts.hours:
        written["hours"] = {"value": [_hours_record(each) for each in facts.hours]}
    for name in ("qualifications", "responsibilities", "benefits"):
        quotes: tuple[Quote, ...] = getattr(facts, name)
        written[name] = {"value": [quote.text for quote in quotes]} if quotes else None
    if facts.closed:
        written["closed"] = {"value": True, "quote": facts.closed.text}
    return written


def _fact(fact: Fact[Any], value: object) -> dict[str, Any]:
    return {"value": value, "quote": fact.quote.text}


def _salary_record(salary: Salary) -> dict[str, Any]:
    return {
        "min": _plain(salary.min),
        "max": _plain(salary.max),
        "currency": salary.currency,
        "period": salary.period.value if salary.period else None,
        "period_stated": salary.period_stated,
    }


def _plain(figure: float | None) -> float | int | None:
    return int(figure) if figure is not None and figure == int(figure) else figure


def _deadline_record(rule: Deadline) -> dict[str, Any]:
    return {
        "kind": rule.kind.value,
        "date": rule.on.isoformat() if rule.on else None,
        "month_day": rule.month_day,
        "time": f"{rule.at:%H:%M}" if rule.at else None,
        "timezone": rule.timezone,
        "weekday": rule.weekday.value if rule.weekday else None,
        "quote": rule.quote.text,
    }


def _hours_record(fact: Fact[Hours]) -> dict[str, Any]:
    hours = fact.value
    return {
        "text": hours.text,
        "per_week": _plain(hours.per_week),
        "condition": hours.condition,
        "quote": fact.quote.text,
    }
