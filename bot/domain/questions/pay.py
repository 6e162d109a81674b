"""Pay, said from the facts."""

from __future__ import annotations

from bot.domain.postings.facts import Facts, Period, Salary
from bot.domain.questions.phrasing import amount
from bot.domain.questions.stated import Stated

_PER = {
    Period.HOUR: "an hour",
    Period.DAY: "a day",
    Period.WEEK: "a week",
    Period.MONTH: "a month",
    Period.YEAR: "a year",
    Period.TOTAL: "in total",
    Period.WORD: "a word",
    Period.STORY: "a story",
}


def salary(facts: Facts) -> Stated | None:
    """The stated pay: its range, and per what, said to be assumed where the posting leaves it open."""
    if not facts.salary or not (figures := _figures(facts.salary.value)):
        return None
    value = facts.salary.value
    per = f" {_PER[value.period]}" if value.period else ""
    open_ = "" if value.period_stated or not value.period else f" ({_PER[value.period]} is assumed; it is not written)"
    said = f"{figures}{per if not open_ else ''}{open_}"
    return Stated(f"The stated pay is {said}.", (facts.salary.quote,), "salary")


def _figures(value: Salary) -> str | None:
    low, high = value.min, value.max
    if low is not None and high is not None and low != high:
        return f"{amount(low, value.currency)} to {amount(high, value.currency)}"
    if low is not None:
        return amount(low, value.currency) if high is not None else f"{amount(low, value.currency)} and up"
    return f"up to {amount(high, value.currency)}" if high is not None else None
