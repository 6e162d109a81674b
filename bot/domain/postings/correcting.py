"""People's words on facts: shown as the posting's own, read by the same understanding, and winning over the text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.domain.interviews.scorecard import Problem
from bot.domain.postings.facts import Deadline, Facts
from bot.domain.postings.form import CORRECTABLE, single, words_of
from bot.domain.postings.posting import Correction, Posting
from bot.domain.postings.quotes import Quote
from bot.domain.postings.spoken import Unreadable, said

WORDS_LIMIT = 1_000


def corrections(
    posting: Posting, words: Mapping[str, str], *, by: str, at: datetime
) -> tuple[tuple[Correction, ...], tuple[Problem, ...]]:
    """What a person changed, and what of it cannot be read, each problem at its field."""
    made, wrong, before = list[Correction](), list[Problem](), words_of(posting)
    for field in CORRECTABLE:
        typed = words.get(field, before[field]).strip()
        if _same(typed, before[field]):
            continue
        if len(typed) > WORDS_LIMIT:
            wrong.append(Problem(field, f"Shorten this to {WORDS_LIMIT} characters."))
            continue
        try:
            _applied(posting.facts, Correction(field, typed, by, at))
        except Unreadable as unreadable:
            wrong.append(Problem(field, unreadable.advice))
        else:
            made.append(Correction(field, typed, by, at))
    return tuple(made), tuple(wrong)


def corrected(facts: Facts, said_since: Iterable[Correction]) -> Facts:
    """The facts with people's words applied, oldest first. Words that can no longer be read leave a fact as it was."""
    for correction in said_since:
        try:
            facts = _applied(facts, correction)
        except Unreadable:
            continue
    return facts


def _applied(facts: Facts, correction: Correction) -> Facts:
    field = correction.field
    if field not in CORRECTABLE:
        return facts
    quote = Quote(correction.words, -1, -1, None, correction.by, correction.at.date())
    if field == "deadlines":
        rules = _rules(facts.deadlines, quote)
        reopened = any(rule.quote.said_by for rule in rules)  # a date that a person sets wins over "closed" in the text
        return replace(facts, deadlines=rules, closed=None if reopened else facts.closed)
    changed: dict[str, Any] = {field: said(field, quote) if correction.words.strip() else None}
    return replace(facts, **changed)


def _rules(before: tuple[Deadline, ...], quote: Quote) -> tuple[Deadline, ...]:
    """One rule a line; a line that stands unchanged keeps its rule and its quote."""
    rules = list[Deadline]()
    for line in filter(None, map(single, quote.text.splitlines())):
        known = [rule for rule in before if single(rule.quote.text) == line]
        rules.extend(known or [_rule(replace(quote, text=line))])
    return tuple(rules)


def _rule(quote: Quote) -> Deadline:
    rule = said("deadlines", quote).value
    if not isinstance(rule, Deadline):
        raise Unreadable("deadlines")
    return replace(rule, quote=quote)


def _same(one: str, other: str) -> bool:
    return [single(line) for line in one.splitlines()] == [single(line) for line in other.splitlines()]


def spans_of(facts: Facts, field: str) -> tuple[tuple[int, int], ...]:
    """Where a fact's own words stand in the text, from and to; none for a person's words."""
    fact = getattr(facts, field, None)
    quotes = [rule.quote for rule in facts.deadlines] if field == "deadlines" else [fact.quote] if fact else []
    return tuple((quote.start, quote.end) for quote in quotes if quote.start >= 0)
