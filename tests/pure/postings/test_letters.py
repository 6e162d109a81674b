from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.postings.letters import legible
from bot.domain.postings.reading import read


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Pay:\x00 $20", "Pay: $20"),
        ("one\r\ntwo\rthree\x0bfour\u2028five", "one\ntwo\nthree\nfour\nfive"),
        ("\ufeffTitle\x7f\x9b", "Title"),
        ("half \ud83c", "half \ufffd"),
        ("\tCafé – “naïve” 🌱 a\u00a0b", "\tCafé – “naïve” 🌱 a\u00a0b"),
    ],
)
def test_controls_go_and_letters_stay(typed: str, kept: str) -> None:
    """NUL and its kind go, line ends become plain, and whatever people can see is left as it is."""
    assert legible(typed) == kept


@given(st.text(st.characters(codec=None)))
def test_what_is_kept_can_be_written_and_is_kept_again_as_it_is(typed: str) -> None:
    """Any text becomes one that UTF-8 and both databases take, and doing it twice changes nothing."""
    kept = legible(typed)
    assert "\x00" not in kept
    kept.encode()
    assert legible(kept) == kept


def test_quotes_are_spans_of_the_text_that_is_kept() -> None:
    """Facts are read from the kept text, so that a quote is found in it at its offsets."""
    text = legible("Gardener\x00\r\n\r\nPay\r\nThe salary is $48,000\x07 a year.\r\n")
    fact = read(text).facts.salary
    assert fact is not None
    assert text[fact.quote.start : fact.quote.end] == fact.quote.text
