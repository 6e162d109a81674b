"""No text whatever makes reading fail or take long."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.postings.output import as_output
from bot.domain.postings.reading import read
from bot.domain.postings.record import as_record, from_record

WORDS = st.sampled_from(
    ["$50,000", " - ", "per hour", "by ", "May 3, 2024", "deadline", "\n\n", "\n- ", "Salary: ", "a@b.co",
    "https://x.co/a", "degree", "5+ years",
     "experience", "reports to the Director", "Tue/Thu", "onsite", "remote", "is hiring a ", "Manager",
     "until filled", "\u00ad", "**", "€30.000"]
)  # fmt: skip
SIZE = 60_000
HOSTILE = {
    "spaces": " ", "digits": "1", "dashes": "-", "dots": ".", "letters": "a", "words": "word ", "money": "$1,",
    "ranges": "$50,000 - ", "dates": "January 1 ",
    "years": "5 years of ", "stars": "*", "brackets": "[a](", "at signs": "a@", "dotted": "a.a.",
    "urls": "http://", "keys": "A: ", "bullets": "• ",
    "pipes": "|", "lines": "Apply by Jan 1\n", "empty lines": "\n", "tabs": "\t",
    "capitals": "Director Of Things ", "reports": "reports to the ",
    "degrees": "bachelor's or ", "weekdays": "Mon Tue ", "hours": "40 hours ", "quotes": '."', "commas": "Aa, ",
}  # fmt: skip


@given(st.one_of(st.text(), st.lists(st.one_of(WORDS, st.text(max_size=8)), max_size=60).map(" ".join)))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read(text: str) -> None:
    """Whatever the text, its facts can be stated, printed and kept."""
    facts = read(text).facts
    assert as_output(facts)
    assert from_record(as_record(facts), text) == facts


@pytest.mark.parametrize("name", HOSTILE)
def test_long_lines_are_read_in_time(name: str) -> None:
    """A text of 60,000 characters made to be slow is read within seconds: a few milliseconds a kilobyte at most."""
    text = (HOSTILE[name] * SIZE)[:SIZE]
    start = process_time()  # the work, not the wait: a busy machine is no fault of the text's
    read(text)
    assert process_time() - start < 10
