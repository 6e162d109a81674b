"""Whether a text is a posting at all, before anything of it is kept."""

from __future__ import annotations

import re
from dataclasses import fields

from bot.domain.postings.facts import Facts
from bot.domain.postings.reading import read
from bot.domain.refusals import NotAPosting

LONGEST = 200_000
"""Characters: some thirty times a long posting."""
FEWEST_WORDS = 20
_SIGNS = re.compile(
    r"\b(?:appl(?:y|icants?|ications?)|candidates?|positions?|roles?|hir(?:e|ing)|jobs?|vacanc(?:y|ies)|salary|wage|pay|"
    r"benefits|responsibilit(?:y|ies)|duties|qualifications?|requirements?|experience|resume|cv|cover letter|"
    r"full[- ]time|part[- ]time|reports? to|deadline|join (?:us|our)|you will|we (?:seek|are seeking|are looking))\b",
    re.IGNORECASE,
)
ENOUGH_SIGNS = 4
ENOUGH_WITH_FACTS = 2
_TELLING = ("salary", "deadlines", "materials", "reports_to", "min_years", "employment_type", "degree_required")
"""Facts that hardly anything but a posting states."""


def understood(text: str) -> Facts:
    """The facts of a posting's text; raises NotAPosting, saying what is wrong with it."""
    if not text.strip():
        raise NotAPosting("There is no text in it. Send the posting itself, as text or as a file.")
    if len(text) > LONGEST:
        raise NotAPosting("That is far longer than a job posting. Send the posting alone, without what surrounds it.")
    if len(text.split()) < FEWEST_WORDS:
        raise NotAPosting("That is too short for a job posting. Send its whole text, or the file it is in.")
    facts = read(text).facts
    signs = {" ".join(match[0].lower().split()) for match in _SIGNS.finditer(text)}
    enough = ENOUGH_WITH_FACTS if _stated(facts) else ENOUGH_SIGNS
    if len(signs) < enough:
        raise NotAPosting(
            "That does not read like a job posting: it speaks of no job, no duties and no way to apply. "
            "Send the text of the posting itself."
        )
    return facts


def _stated(facts: Facts) -> bool:
    return any(getattr(facts, each.name) for each in fields(facts) if each.name in _TELLING)
