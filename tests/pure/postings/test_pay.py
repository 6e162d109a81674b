"""Pay is read in every usual shape, and what is not pay is left alone."""

from __future__ import annotations

import pytest

from bot.domain.postings.facts import Period, Salary
from bot.domain.postings.reading import read


def pay(line: str) -> Salary | None:
    """Return the salary understood from a line."""
    fact = read(f"Coordinator\n\n{line}\n").facts.salary
    return fact.value if fact else None


SAID = [
    ("Salary: $50,000 – $60,000", 50000, 60000, "USD", "year"),
    ("Salary Range: $50k-60k", 50000, 60000, "USD", "year"),
    ("Pay: $20-$22/hr", 20, 22, "USD", "hour"),
    ("Compensation is $18.50 per hour.", 18.5, 18.5, "USD", "hour"),
    ("The hourly rate is $31.", 31, 31, "USD", "hour"),
    ("Salary: 75-85k DOE", 75000, 85000, None, "year"),
    ("The salary band is $145-160K.", 145000, 160000, "USD", "year"),
    ("Salary £32,000 to £36,500 per annum", 32000, 36500, "GBP", "year"),
    ("Salary: £28k-£31k pro rata", 28000, 31000, "GBP", "year"),
    ("Gehalt / Salary: 45.000 € - 52.000 € per year", 45000, 52000, "EUR", "year"),
    ("Gross salary: EUR 3.150 per month", 3150, 3150, "EUR", "month"),
    ("Salary: 3 200 EUR gross/month", 3200, 3200, "EUR", "month"),
    ("Salary: CHF 95'000 - 105'000 per year", 95000, 105000, "CHF", "year"),
    ("Salary: AUD $88,000 plus super", 88000, 88000, "AUD", "year"),
    ("Salary: C$71,000 a year", 71000, 71000, "CAD", "year"),
    ("Monthly salary of KES 150,000", 150000, 150000, "KES", "month"),
    ("We pay $1,100 a week.", 1100, 1100, "USD", "week"),
    ("Day rate: £275", 275, 275, "GBP", "day"),
    ("Rate: $400/day", 400, 400, "USD", "day"),
    ("Pay is $0.40 per word.", 0.4, 0.4, "USD", "word"),
    ("Writers receive $350 per story.", 350, 350, "USD", "story"),
    ("Interns receive a stipend of $3,000 for ten weeks.", 3000, 3000, "USD", "total"),
    ("Salary up to £40,000", None, 40000, "GBP", "year"),
    ("Starting salary: $48,000", 48000, None, "USD", "year"),
    ("Salary from £25,000 per annum", 25000, None, "GBP", "year"),
    ("Salary: $52,000+", 52000, None, "USD", "year"),
    ("The annual salary for this position is $61,250.", 61250, 61250, "USD", "year"),
    ("Salary: $62,000-$70,000 (New York), $55,000-$63,000 (elsewhere)", 55000, 70000, "USD", "year"),
    ("Pay: $17/hour for undergraduates and $21/hour for graduate students", 17, 21, "USD", "hour"),
    ("Salary: $4,580.00 - $5,725.00 Monthly", 4580, 5725, "USD", "month"),
    ("Salary: $65,000 annually, plus a $2,500 signing bonus", 65000, 65000, "USD", "year"),
    ("Compensation: $26 to $29 per hour, 401k with 4% match", 26, 29, "USD", "hour"),
    ("Grade 7: £38,205 - £44,263 p.a.", 38205, 44263, "GBP", "year"),
    ("Remuneration: $92,341 - $99,894 p.a. (HEW 6) plus 17% super, Sydney, Australia", 92341, 99894, "AUD", "year"),
]


@pytest.mark.parametrize(("line", "low", "high", "currency", "period"), SAID)
def test_pay_that_is_stated(
    line: str, low: float | None, high: float | None, currency: str | None, period: str
) -> None:
    """Every usual way of writing pay gives its figures, its currency and what it is paid for."""
    salary = pay(line)
    assert salary is not None
    assert (salary.min, salary.max, salary.currency, salary.period) == (low, high, currency, period)


@pytest.mark.parametrize(
    "line",
    [
        "You will manage a budget of $450,000.",
        "We raised $2.4 million last year from 300 donors.",
        "Benefits include a 401k and a $1,000 professional development stipend.",
        "A monthly transit allowance of $120 is paid.",
        "Salary is competitive and commensurate with experience.",
        "The fund makes grants of $5,000 to $50,000 a year.",
        "Founded in 1985, we serve 60,000 residents.",
        "Our revenue grew from $3,000,000 to $4,000,000.",
        "Call us at 555-010-4477 between 9 and 5.",
        "Staff receive up to $500 a year for gym memberships.",
        "You will process 1,500-2,000 records a month.",
    ],
)
def test_money_that_is_not_pay(line: str) -> None:
    """Budgets, gifts, grants, allowances and counts are no pay."""
    assert pay(line) is None


@pytest.mark.parametrize(("line", "stated"), [("Salary: $50,000", False), ("Salary: $50,000 a year", True)])
def test_an_implied_year_says_so(line: str, stated: bool) -> None:
    """Where no period is written, a year is implied and marked as such."""
    assert pay(line) == Salary(50000, 50000, "USD", Period.YEAR, stated)
