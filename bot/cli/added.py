"""The table that `bot add` ends with: what became of each source and what was understood of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.table import Table
from rich.text import Text

from bot.domain.postings.facts import Deadline, DeadlineKind, Facts, Salary

NOTHING = "–"
_KINDS = {
    DeadlineKind.HARD: "closes",
    DeadlineKind.PREFERENCE: "preferred by",
    DeadlineKind.FIRST_REVIEW: "first review",
    DeadlineKind.ROLLING: "rolling",
    DeadlineKind.UNTIL_FILLED: "until filled",
}


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one source: how it is called and what it states, or what is wrong with it."""

    source: str
    name: str = ""
    result: str = ""
    """What it became, such as "added" or "version 2"; empty where it became nothing."""
    facts: Facts | None = None
    problems: tuple[str, ...] = ()


def is_address(source: str) -> bool:
    """Whether a source is a web address and no file."""
    return source.lower().startswith(("https://", "http://"))


def table(rows: Sequence[Added]) -> Table:
    """One row a source; what a posting does not state is a dash."""
    shown = Table("File", "Result", "Name", "Title", "Pay", "Dates", "Problems", pad_edge=False)
    for column in (shown.columns[0], shown.columns[2]):
        column.overflow = "fold"  # a name is typed again, so it is shown whole
    for row in rows:
        source = row.source if is_address(row.source) else Path(row.source).name
        cells = [source, row.result, row.name, *(stated(row.facts) if row.facts else ("", "", ""))]
        # Text, not markup: a posting may hold [brackets]
        shown.add_row(*(Text(cell) for cell in cells), Text(" ".join(row.problems), style="red"))
    return shown


def stated(facts: Facts) -> tuple[str, str, str]:
    """Title, pay and dates in a few words each."""
    title = facts.title.value if facts.title else NOTHING
    pay = pay_of(facts.salary.value) if facts.salary else NOTHING
    return title, pay, "; ".join(map(date_of, facts.deadlines)) or NOTHING


def pay_of(salary: Salary) -> str:
    """A salary as "USD 52,000–58,000 per year"; a period that is only implied stands in brackets."""
    amounts = (f"{each:,.2f}".removesuffix(".00") for each in (salary.min, salary.max) if each is not None)
    period = f"per {salary.period}" if salary.period else ""
    if period and not salary.period_stated:
        period = f"({period})"
    return " ".join(filter(None, [salary.currency, "–".join(dict.fromkeys(amounts)), period]))


def date_of(deadline: Deadline) -> str:
    """A rule about when to apply as "closes 2026-03-14"; a day without its year as it is written."""
    day = deadline.on.isoformat() if deadline.on else deadline.month_day
    return " ".join(filter(None, [_KINDS[deadline.kind], day]))
