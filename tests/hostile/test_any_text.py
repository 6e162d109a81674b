"""Any text whatever is cut into spans of itself, read and asked about, and what is quoted stands in it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.postings.quotes import Quote
from bot.domain.postings.reading import Reading, read
from bot.domain.postings.record import as_output
from bot.domain.postings.segment import segment
from bot.domain.questions.answer import answer
from bot.domain.questions.outcome import Answer
from bot.domain.questions.output import as_output as outcome_output
from tests.hostile.inputs import OVER_AND_OVER, POSTING, QUESTIONS

EVERY_LETTER = st.characters()
"""Halves of characters, controls and what is not assigned, too: a text box or a file may hold anything."""
REPEATED = st.builds(
    lambda words, times: words * times, st.sampled_from(sorted(OVER_AND_OVER.values())), st.integers(1, 60)
)
PIECES = st.one_of(
    st.text(EVERY_LETTER, max_size=12),
    REPEATED,
    st.sampled_from([f"{line}\n" for line in POSTING.splitlines()]),
    st.sampled_from(
        ["\r", "\r\n", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029", "\u00a0", "\ufeff", "\x00", "İ", "ﬁ", "ß",
         "\ud83d", "31/31/9999 ", "February 30 ", "25:99 pm ", "1e999 hours a week ", "$-5 to $0 a year ", "１２３ "]
    ),
    st.integers(0, 10**40).map("${:,} ".format),
    st.dates().map("by {:%B %d, %Y} ".format),
)  # fmt: skip
TEXTS = st.one_of(st.text(EVERY_LETTER), st.lists(PIECES, max_size=40).map("".join))
ASKED = st.one_of(
    st.sampled_from([question[:2_000] for question in QUESTIONS]), st.text(EVERY_LETTER, max_size=80),
    st.lists(PIECES, max_size=6).map("".join),
)  # fmt: skip
BUSY = [HealthCheck.too_slow, HealthCheck.data_too_large]


@settings(max_examples=200, deadline=None, derandomize=True, suppress_health_check=BUSY)
@given(TEXTS)
def test_offsets_reproduce_any_text(text: str) -> None:
    """Lines are spans of the text, in order and apart; with what lies between them they are the whole text."""
    document = segment(text)
    assert document.text == text
    put_together, end = "", 0
    for unit in document.units:
        assert end <= unit.start < unit.end <= len(text)
        assert unit.text == text[unit.start : unit.end]
        put_together += text[end : unit.start] + unit.text
        end = unit.end
    assert put_together + text[end:] == text


@settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=BUSY)
@given(TEXTS)
def test_facts_of_any_text_quote_it(text: str) -> None:
    """Each fact's quote stands at its place, and all of them together are JSON."""
    facts = read(text).facts
    assert json.loads(json.dumps(as_output(facts)))
    assert all(text[quote.start : quote.end] == quote.text for quote in quotes_in(facts))


def test_quotes_are_found_in_facts() -> None:
    """What the test above holds against a text: the quotes of single facts, of rules, and of lists."""
    quoted = {quote.text for quote in quotes_in(read(f"{POSTING}\nBenefits\n- Free bread\n").facts)}
    assert {"Baker", "Pay: $20 to $23 an hour", "Free bread"} <= quoted
    assert any("by May 3, 2027" in each for each in quoted)


def quotes_in(stated: object) -> Iterator[Quote]:
    """Every quote, however deep."""
    if isinstance(stated, Quote):
        yield stated
    elif isinstance(stated, tuple):
        for each in stated:
            yield from quotes_in(each)
    elif is_dataclass(stated):
        for field in fields(stated):
            yield from quotes_in(getattr(stated, field.name))


@settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=BUSY)
@given(ASKED, TEXTS, st.dates())
def test_any_question_has_an_outcome(question: str, text: str, today: date) -> None:
    """On any day of any year; what is quoted is the text's own, and the outcome is JSON."""
    reading = read(text)
    outcome = answer(question, reading, today)
    told = json.loads(json.dumps(outcome_output(outcome)))
    assert told["answered"] == isinstance(outcome, Answer)
    assert all(stands(quote, reading) for quote in (*told["quotes"], *told["closest"]))


def stands(quote: str, reading: Reading) -> bool:
    """Whether the text holds these words as they are."""
    return quote in reading.document.text
