"""What the job pays: amounts that the posting speaks of as pay, never budgets, benefits or prizes."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import islice

from bot.domain.postings import paywords as words
from bot.domain.postings.currencies import currency
from bot.domain.postings.facts import Period, Salary
from bot.domain.postings.money import BY_THE_PIECE, Money, amounts, period_before
from bot.domain.postings.page import Page, Passage
from bot.domain.postings.quotes import Fact, Quote
from bot.domain.postings.schedule import pay_of_grade
from bot.domain.postings.sections import Section


@dataclass(frozen=True, slots=True)
class _Pay:
    passage: Passage
    salary: Salary
    start: int
    end: int
    score: int


def salary(page: Page) -> Fact[Salary] | None:
    """Return the pay stated, several levels or places taken together as one range."""
    if (row := pay_of_grade(page)) is not None:
        return row
    found = list(islice((pay for passage in page.passages for pay in _pays(page, passage)), 60))
    if not found:
        return None
    best = max(found, key=lambda pay: (pay.score, -pay.passage.index, -pay.start))
    if best.score < 2:
        return None
    together = _siblings(best, found)
    merged = _merged(best, together)
    merged = replace(merged, currency=currency(page, merged.currency))
    return Fact(merged, _quote(page, together))


def _pays(page: Page, passage: Passage) -> list[_Pay]:
    pays: list[_Pay] = []
    if words.DIGIT.search(passage.text) is None and not passage.mentions(
        ("dollars", "pounds", "euro", "francs", "rand")
    ):
        return pays
    for money in islice(amounts(passage.text), 24):
        if money.huge or not (score := _score(passage, money)):
            continue
        score += any(words.SAID_ABOVE.match(each.text) for each in page.before_in_paragraph(passage, most=1))
        settled = _settled(passage, money)
        if settled is not None:
            pays.append(_Pay(passage, settled, money.start, money.end, score))
    return pays


def _score(passage: Passage, money: Money) -> int:
    """Return how much speaks for pay: 0 where something speaks against it."""
    before, after = _clause(passage.text, money.start, money.end)
    beside = words.ASIDE.split(after[:45], maxsplit=1)[0]
    if words.NOT_PAY.search(before[-70:]) or (words.NOT_PAY.search(beside) and not words.IS_PAID.search(before)):
        return 0
    if words.MINOR.search(before[-40:]):
        return 1
    score = 3 * (money.start <= 2 and passage.index <= 4)
    score += 2 * (passage.index <= 2 and money.high is not None and re.match(r"\W*$", after) is not None)
    if words.PAY.search(before[-90:]) or words.PAY.search(passage.key):
        score += 3
    elif words.PAY.search(after[:60]):
        score += 2
    if passage.section is Section.PAY or words.PAY_HEADING.search(passage.heading):
        score += 2
    elif passage.section in (Section.BENEFITS, Section.ABOUT, Section.DUTIES, Section.EEO):
        score -= 1
    score += 2 * (money.period is not None or BY_THE_PIECE.match(passage.text, money.end) is not None)
    score += money.high is not None
    score += passage.section is Section.PAY and money.signed and 20_000 <= (money.high or money.low or 0) <= 400_000
    if passage.index < 10 and (money.period is not None or money.high is not None):
        score += 1
    if not money.signed and score < 3:
        return 0
    return max(0, score)


def _clause(text: str, start: int, end: int) -> tuple[str, str]:
    before, after = text[max(0, start - 160) : start], text[end : end + 120]
    cuts = [match.end() for match in words.CLAUSE.finditer(before)]
    stop = words.CLAUSE.search(after)
    return before[cuts[-1] :] if cuts else before, after[: stop.start()] if stop else after


def _settled(passage: Passage, money: Money) -> Salary | None:
    """Return the amount with its period, stated or implied by its size; None where neither makes sense."""
    before = passage.text[max(0, money.start - 70) : money.start]
    by_the_piece = BY_THE_PIECE.match(passage.text, money.end) or words.FORTNIGHTLY.search(
        f"{passage.key} {before[-40:]}"
    )
    if money.period is None and by_the_piece and (money.low or 0) <= 9000:
        high = money.high if money.high is not None else money.low
        return Salary(money.low, high, money.currency, None, period_stated=False)
    period, stated = money.period or period_before(f"{passage.key if not before else ''} {before}"), True
    if money.period is None and words.FOR_ALL.search(before):
        period = Period.TOTAL
    top = money.high if money.high is not None else money.low
    if period is None:
        period, stated = _implied(passage, money, top or 0), False
    if period is None:
        return None
    low, high = money.low, money.high
    if period is Period.YEAR and top is not None and 15 <= top < 400 and low is not None:
        low, high = low * 1000, high * 1000 if high is not None else None  # "£30-40 p.a." leaves the thousands out
        top = top * 1000
    floor, ceiling = words.PLAUSIBLE[period]
    if top is None or not floor <= top <= ceiling:
        return None
    if high is None:
        low, high = _open_ended(passage.text, money, before, low)
    return Salary(low, high, money.currency, period, stated)


def _open_ended(text: str, money: Money, before: str, low: float | None) -> tuple[float | None, float | None]:
    if words.UP_TO.search(before):
        return None, low
    if (
        words.FROM.search(before)
        or words.IN_THE.match(text, money.start)
        or text[money.end - 1 : money.end] == "+"
        or re.match(r"[^.;,(]{0,18}\b(?:and up|to start|starting|or more)\b", text[money.end : money.end + 32])
    ):
        return low, None
    return low, low


def _implied(passage: Passage, money: Money, top: float) -> Period | None:
    if top >= 10000:
        return Period.YEAR
    salaried = (
        passage.section is Section.PAY and re.search(r"salar|\bpay\b|wage", passage.key, re.IGNORECASE) is not None
    )
    if top >= 1500 and money.high is not None and salaried:
        return Period.MONTH
    hourly = (
        re.search(
            r"hour|wage|rate|\bpa(?:y|id)\b|"
            r"\bbase is\b",
            passage.text,
            re.IGNORECASE,
        )
        or passage.section is Section.PAY
    )
    return Period.HOUR if 7 <= top <= 150 and hourly and not (money.low or 0) > top else None


def _siblings(best: _Pay, found: list[_Pay]) -> list[_Pay]:
    """Return the best amount and those beside it that state the same kind of pay for other levels or places."""
    together = [best]
    for direction in (1, -1):
        edge = best.passage.index
        for pay in sorted(found, key=lambda each: direction * each.passage.index):
            distance = direction * (pay.passage.index - edge)
            same = pay.salary.period is best.salary.period and pay.salary.currency == best.salary.currency
            near = 0 <= distance <= 2 and (distance == 0 or pay.passage.unit.headings == best.passage.unit.headings)
            if (
                all(pay is not other for other in together)
                and same
                and near
                and pay.score >= 2
                and _comparable(pay.salary, best.salary)
            ):
                together.append(pay)
                edge = pay.passage.index
    return together


def _comparable(one: Salary, other: Salary) -> bool:
    first, second = one.max or one.min or 0, other.max or other.min or 0
    return first > 0 and second > 0 and max(first, second) <= 4 * min(first, second)


def _merged(best: _Pay, together: list[_Pay]) -> Salary:
    if len(together) == 1:
        return best.salary
    figures = [figure for pay in together for figure in (pay.salary.min, pay.salary.max) if figure is not None]
    open_top = best.salary.max is None and not any(pay.salary.min is None for pay in together)
    stated = any(pay.salary.period_stated for pay in together)
    return Salary(min(figures), None if open_top else max(figures), best.salary.currency, best.salary.period, stated)


def _quote(page: Page, together: list[_Pay]) -> Quote:
    first = min(together, key=lambda pay: pay.passage.index)
    last = max(together, key=lambda pay: pay.passage.index)
    start, end = first.passage.unit.start, last.passage.unit.end
    if first.passage.index == last.passage.index or end - start > 500:
        best = together[0]
        return best.passage.quote_around(best.start, best.end)
    return Quote(page.document.text[start:end], start, end, first.passage.unit.quote.section)
