"""What `bot facts` shows to people: each fact in a few words, and under it the words it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.cli.added import date_of, pay_of
from bot.domain.postings.facts import Deadline, Facts, Hours, Weekday
from bot.domain.postings.quotes import Fact, Quote

_INDENT = 19
_LISTED = 8
"""Lines of a list that are shown; the rest is counted."""
_DAYS = dict(zip(Weekday, ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"), strict=True))


def table(name: str, facts: Facts) -> str:
    """The facts of one file, under its name."""
    return "\n".join([name, *_rows(facts), ""])


def _rows(facts: Facts) -> Iterator[str]:
    yield from _row("title", facts.title)
    yield from _row("organization", facts.organization)
    yield from _row("salary", facts.salary, pay_of(facts.salary.value) if facts.salary else "")
    yield from _row("locations", facts.locations, "; ".join(facts.locations.value) if facts.locations else "")
    yield from _row("work_mode", facts.work_mode)
    days = ", ".join(_DAYS[day] for day in facts.onsite_days.value) if facts.onsite_days else ""
    yield from _row("onsite_days", facts.onsite_days, days)
    yield from _row("employment_type", facts.employment_type)
    yield from _several("hours", [(_hours(fact.value), fact.quote) for fact in facts.hours])
    yield from _several("deadlines", [(_deadline(rule), rule.quote) for rule in facts.deadlines])
    yield from _row("apply_email", facts.apply_email)
    yield from _row("apply_url", facts.apply_url)
    yield from _row("materials", facts.materials, ", ".join(facts.materials.value) if facts.materials else "")
    yield from _row("reports_to", facts.reports_to)
    yield from _row("start_date", facts.start_date)
    yield from _row("min_years", facts.min_years, f"{facts.min_years.value:g}" if facts.min_years else "")
    degree = facts.degree_required
    yield from _row("degree_required", degree, "yes" if degree and degree.value else "no")
    for field in ("qualifications", "responsibilities", "benefits"):
        yield from _list(field, getattr(facts, field))
    if facts.closed:
        yield from _several("closed", [("no longer taking applications", facts.closed)])


def _row(field: str, fact: Fact[Any] | None, shown: str | None = None) -> Iterator[str]:
    if fact is None:
        yield _stated(field, "not stated")
    else:
        yield from _several(field, [(shown or str(fact.value), fact.quote)])


def _several(field: str, stated: list[tuple[str, Quote]]) -> Iterator[str]:
    if not stated:
        yield _stated(field, "not stated")
    for shown, quote in stated:
        yield _stated(field, shown)
        yield f"{'':{_INDENT}}“{' '.join(quote.text.split())}”"


def _list(field: str, quotes: tuple[Quote, ...]) -> Iterator[str]:
    if not quotes:
        yield _stated(field, "not stated")
        return
    yield _stated(field, f"{len(quotes)} line{'s' * (len(quotes) > 1)}")
    yield from (f"{'':{_INDENT}}- {' '.join(quote.text.split())}" for quote in quotes[:_LISTED])
    if len(quotes) > _LISTED:
        yield f"{'':{_INDENT}}… and {len(quotes) - _LISTED} more"


def _stated(field: str, shown: str) -> str:
    return f"  {field:16} {' '.join(shown.split())}"


def _hours(hours: Hours) -> str:
    return f"{hours.text} ({hours.condition})" if hours.condition else hours.text


def _deadline(rule: Deadline) -> str:
    """A rule as "closes 2027-03-14, Sunday, 23:59 GMT"; a day without its year says so."""
    day = date_of(rule)
    if rule.month_day and not rule.on:
        day += " (no year written)"
    at = " ".join(filter(None, [f"{rule.at:%H:%M}" if rule.at else "", rule.timezone]))
    return ", ".join(filter(None, [day, _DAYS[rule.weekday] if rule.weekday else "", at]))
