"""A text before anything of it is kept: too little or too much of one is refused, an odd one is doubted."""

from __future__ import annotations

from datetime import timedelta

from bot.domain.postings.facts import Facts
from bot.domain.postings.identify import FEWEST_WORDS, judge
from bot.domain.postings.letters import legible
from bot.domain.postings.reading import read
from bot.domain.refusals import NotAPosting

KEPT_UNCONFIRMED = timedelta(days=14)
"""How long a proposal waits for somebody to confirm it; until then its name is taken."""

LONGEST = 200_000
"""Characters: some thirty times a long posting."""


def understood(text: str, *, doubtful: bool = False) -> tuple[str, Facts]:
    """A posting's text as it is kept, and its facts, whose quotes are spans of just that text.

    Raises NotAPosting, saying what is wrong with it: for what is empty, a line or a book, and, unless `doubtful`
    texts are wanted too, for what does not read like a posting.
    """
    text = legible(text)
    if not text.strip():
        raise NotAPosting("There is no text in it. Send the posting itself, as text or as a file.")
    if len(text) > LONGEST:
        raise NotAPosting("That is far longer than a job posting. Send the posting alone, without what surrounds it.")
    if len(text.split()) < FEWEST_WORDS:
        raise NotAPosting("That is too short for a job posting. Send its whole text, or the file it is in.")
    facts = read(text).facts
    doubt = doubted(text, facts)
    if doubt and not doubtful:
        raise NotAPosting(f"That does not read like a job posting. {doubt} Send the text of the posting itself.")
    return text, facts


def doubted(text: str, facts: Facts) -> str | None:
    """Why a text does not read like a posting, in a sentence; None where it does."""
    judgement = judge(text, facts)
    return None if judgement.is_posting else judgement.reason
