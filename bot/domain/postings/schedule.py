"""Pay by a printed schedule: the grade that the posting names, found among the rows of its table."""

from __future__ import annotations

import re

from bot.domain.postings.facts import Period, Salary
from bot.domain.postings.page import Page
from bot.domain.postings.quotes import Fact
from bot.domain.postings.sections import Section

_GRADE = re.compile(
    r"(?:(?:pay |salary |wage )?(?:grade|range|band|level|class|schedule|group)\W{1,40}|"
    r"^\W*)(?P<grade>[A-Z]{0,3}[ -]?\d{1,3}[A-Z]?)\b",
    re.IGNORECASE,
)
_FIGURE = r"[$£€]\s?\d{1,3}(?:,\d{3})*(?:\.\d\d)?"
_ROWS = re.compile(rf"(?<![\w$£€,.])[A-Z]{{0,3}}[ -]?\d{{1,3}}[A-Z]?(?:\s\|)?(?:\s{_FIGURE}(?:\s\|)?){{3,14}}")
_CURRENCY = {"$": "USD", "£": "GBP", "€": "EUR"}


def pay_of_grade(page: Page) -> Fact[Salary] | None:
    """Return the pay from the first to the last step of the grade that the posting names."""
    grades = [
        match["grade"].replace(" ", "").upper()
        for passage in page.passages
        if passage.section is Section.PAY
        and passage.key
        and len(passage.value) <= 80
        and "$" not in passage.text
        and (match := _GRADE.search(passage.value) or _GRADE.search(passage.text))
    ]
    if not grades:
        return None
    for passage in page.passages:
        if len(re.findall(r"[$£€]", passage.text)) < 3:
            continue
        for row in _ROWS.finditer(passage.text):
            name = re.split(r"\s[|$£€]", row.group())[0].replace(" ", "").upper()
            if name in grades:
                return Fact(_salary(row.group()), passage.quote_around(row.start(), row.end()))
    return None


def _salary(row: str) -> Salary:
    written = re.findall(_FIGURE, row)
    figures = [float(re.sub(r"[^\d.]", "", each)) for each in written]
    top = max(figures)
    period = Period.HOUR if top < 300 else Period.MONTH if top < 15_000 else Period.YEAR
    return Salary(min(figures), top, _CURRENCY[written[0][0]], period, period_stated=False)
