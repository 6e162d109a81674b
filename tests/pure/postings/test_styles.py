"""Whole postings in many styles are understood, and what they do not say is absent."""

from __future__ import annotations

from typing import Any

import pytest

from bot.domain.postings.facts import Facts
from bot.domain.postings.identify import judge
from bot.domain.postings.output import as_output
from bot.domain.postings.quotes import Fact, Quote
from bot.domain.postings.reading import read
from bot.domain.postings.record import as_record, from_record
from tests.pure.postings.stated import STATED, text_of

LETTER = (
    "Dear neighbours, the river will be cleaned again in spring. Bring boots, gloves and something warm to drink. "
    "We meet at the old bridge, and we will be done before the rain comes, as we were in every other year that "
    "anyone remembers."
)
CASES = [(name, field) for name, facts in STATED.items() for field in facts]


@pytest.mark.parametrize(("name", "field"), CASES)
def test_each_stated_fact(name: str, field: str) -> None:
    """Each fact of a posting is what its reader would say, and nothing is said where it says nothing."""
    text, facts = text_of(name), STATED[name]
    assert _short(field, as_output(read(text).facts)[field]) == _in_order(field, facts[field])


def _short(field: str, printed: Any) -> Any:
    value = printed["value"] if printed else None
    if value and field == "salary":
        return value["min"], value["max"], value["currency"], value["period"]
    if value and field == "deadlines":
        return _in_order(field, [(rule["kind"], rule["date"] or rule["month_day"], rule["time"]) for rule in value])
    return value


def _in_order(field: str, value: Any) -> Any:
    return sorted(value, key=str) if value and field == "deadlines" else value


@pytest.mark.parametrize("name", STATED)
def test_every_quote_is_verbatim(name: str) -> None:
    """Every fact rests on words that stand in the posting where it says they stand."""
    text = text_of(name)
    quotes = list(_quotes(read(text).facts))
    assert quotes
    assert all(quote.text == text[quote.start : quote.end] for quote in quotes)


def _quotes(facts: Facts) -> list[Quote]:
    found: list[Quote] = []
    for name in Facts.__dataclass_fields__:
        held = getattr(facts, name)
        for each in held if isinstance(held, tuple) else (held,):
            if isinstance(each, Fact):
                found.append(each.quote)
            elif isinstance(each, Quote):
                found.append(each)
            elif each is not None:
                found.append(each.quote)
    return found


@pytest.mark.parametrize("name", STATED)
def test_facts_can_be_kept(name: str) -> None:
    """Facts that were stored and read again are the same facts."""
    text = text_of(name)
    facts = read(text).facts
    assert from_record(as_record(facts), text) == facts


@pytest.mark.parametrize("name", [name for name in STATED if name != "silent"])
def test_postings_are_known_as_postings(name: str) -> None:
    """A text that names a job and says how to get it is a posting."""
    text = text_of(name)
    assert judge(text, read(text).facts).is_posting


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1234 5678",
        "Lunch is at noon today.",
        LETTER,
    ],
)
def test_other_texts_are_not_postings(text: str) -> None:
    """A text that is no posting gets one clear sentence."""
    reading = read(text)
    judgement = judge(text, reading.facts)
    assert not judgement.is_posting
    assert judgement.reason.endswith(".")
