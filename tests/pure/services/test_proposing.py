from __future__ import annotations

import pytest

from bot.domain.refusals import NotAPosting
from bot.services.proposing import doubted, understood

SHORTEST = """We are hiring a gardener for two days a week in Leeds. Pay is £14 an hour.
To apply, write to garden@allotment.example by June 1, 2027. No experience needed."""
LETTER = """Dear all, the river walk is on Sunday at ten. Bring boots, a sandwich and something warm to drink. We meet
at the old mill and walk to the weir and back, which takes about three hours. Dogs are welcome on a lead. See you!"""
RECIPE = """Lentil soup. Rinse 200 g of lentils and fry an onion in oil until it is soft. Add garlic, cumin, the lentils
and a litre of stock, and simmer for half an hour. Season with lemon and salt. Serves four, and better the next day."""
STYLELESS = """The Harbor Fund looks after forty public gardens. You will write to our members, keep our calendar and
answer the telephone. Your responsibilities include the newsletter. Experience with volunteers helps. We value people
who finish what they begin. Candidates from every walk of life are welcome to write to us."""


@pytest.mark.parametrize("text", [SHORTEST, STYLELESS])
def test_a_posting_is_taken_however_little_it_states(text: str) -> None:
    """A few lines with the essentials, and a page that states neither title, pay nor date, are postings."""
    understood(text)


@pytest.mark.parametrize("text", [LETTER, RECIPE])
def test_other_texts_are_refused_kindly(text: str) -> None:
    """A letter and a recipe are no postings, and the refusal says what to send."""
    with pytest.raises(NotAPosting, match="Send the text of the posting"):
        understood(text)


@pytest.mark.parametrize("text", [LETTER, RECIPE])
def test_other_texts_are_kept_in_doubt_where_somebody_will_be_asked(text: str) -> None:
    """With a person to decide, the doubt is a sentence beside what was understood, and no refusal."""
    kept, facts = understood(text, doubtful=True)
    assert kept == text
    assert doubted(kept, facts) == "It speaks of no job, no duties and no way to apply."


def test_what_no_database_takes_is_left_out_and_quotes_stand_in_what_is_kept() -> None:
    """NUL, other controls and broken halves of characters go; each quote is a span of the text without them."""
    text, facts = understood(SHORTEST.replace("Pay", "\x00Pay\x07").replace("\n", "\r\n") + "\ud83d")
    assert text == SHORTEST + "\ufffd"
    assert facts.salary is not None
    quote = facts.salary.quote
    assert text[quote.start : quote.end] == quote.text


def test_a_line_is_too_short() -> None:
    """A title alone is too little, and the refusal says so."""
    with pytest.raises(NotAPosting, match="too short"):
        understood("Gardener wanted, apply within")
