"""Any question on any text comes to an outcome: no crash, no hang, every quote verbatim and under the limit."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.postings.reading import read
from bot.domain.questions.answer import answer
from bot.domain.questions.outcome import Answer
from bot.domain.questions.output import as_output
from tests.pure.questions.asking import LIMIT, reading, written

ASKED = [question.question for question in written("asked_while_building.txt")]
PIECES = [unit.text for name in ("harbor", "archive", "policy") for unit in reading(name).document.units]
TEXTS = st.one_of(
    st.text(max_size=600),
    st.lists(st.sampled_from(PIECES) | st.text(max_size=40), max_size=30).map("\n".join),
)
QUESTIONS = st.one_of(
    st.text(max_size=200), st.sampled_from(ASKED), st.lists(st.sampled_from(ASKED), max_size=4).map("? ".join)
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(QUESTIONS, TEXTS, st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_any_question_on_any_text_has_an_honest_outcome(question: str, text: str, today: date) -> None:
    """Each quote is the text's own words, and what is said stays under 900 characters."""
    read_text = read(text)
    outcome = answer(question, read_text, today)
    quotes = outcome.quotes if isinstance(outcome, Answer) else getattr(outcome, "lines", ())
    whole = read_text.document.text
    assert all(whole[quote.start : quote.end] == quote.text for quote in quotes)
    assert len(" || ".join([outcome.text, *(quote.text for quote in quotes)])) < LIMIT
    assert as_output(outcome)["answered"] == isinstance(outcome, Answer)
