"""Whether a text is a posting at all, before anything of it is kept."""

from __future__ import annotations

from bot.domain.postings.facts import Facts
from bot.domain.postings.reading import read
from bot.domain.refusals import NotAPosting

LONGEST = 200_000
"""Characters: some thirty times a long posting."""


def understood(text: str) -> Facts:
    """The facts of a posting's text; raises NotAPosting, saying what it is instead."""
    if not text.strip():
        raise NotAPosting("There is no text in it. Send the posting itself, as text or as a .txt or .md file.")
    if len(text) > LONGEST:
        raise NotAPosting("That is far longer than a job posting. Send the posting alone, without what surrounds it.")
    return read(text).facts
