"""Questions written over our own postings: how many are answered right, and how few are answered wrong."""

from __future__ import annotations

import pytest

from bot.domain.questions.outcome import Answer
from tests.pure.questions.asking import LIMIT, ask, judged, reading, written

FILES = ("asked_while_building.txt", "asked_unseen.txt")


def test_questions_used_while_building_are_answered_right() -> None:
    """Nineteen in twenty of the questions that shaped the answers are right, and one in thirty at most is wrong."""
    counts, asked = judged("asked_while_building.txt")
    assert counts["right"] >= 0.95 * asked
    assert counts["wrong"] <= asked / 30


def test_questions_kept_aside_are_mostly_answered_right() -> None:
    """Four in five of the questions kept aside are right; nine in ten are right or among the closest lines."""
    counts, asked = judged("asked_unseen.txt")
    assert counts["right"] >= 0.8 * asked
    assert counts["right"] + counts["near"] >= 0.9 * asked
    assert counts["wrong"] <= 0.08 * asked


@pytest.mark.parametrize("file", FILES)
def test_every_quote_is_the_postings_own_words(file: str) -> None:
    """Whatever is asked, each quote is an exact span of the posting, and all of it stays under 900 characters."""
    for question in written(file):
        outcome = ask(question.posting, question.question)
        text = reading(question.posting).document.text
        quotes = outcome.quotes if isinstance(outcome, Answer) else getattr(outcome, "lines", ())
        assert all(text[quote.start : quote.end] == quote.text for quote in quotes)
        assert len(" || ".join([outcome.text, *(quote.text for quote in quotes)])) < LIMIT
        assert quotes or not isinstance(outcome, Answer)
