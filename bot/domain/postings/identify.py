"""Whether a text is a job posting at all, so that a menu or a newsletter is not filed as one unnoticed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.domain.postings.facts import Facts

FEWEST_WORDS = 20
_SIGNS = re.compile(
    r"\b(?:appl(?:y|icants?|ications?)|candidates?|positions?|roles?|hir(?:e|ing)|jobs?|vacanc(?:y|ies)|salary|wage|"
    r"pay|"
    r"compensation|internship|recruit(?:ing|ment)?|benefits|responsibilit(?:y|ies)|duties|qualifications?|"
    r"requirements?|"
    r"experience|resumes?|cv|cover letter|full[- ]time|part[- ]time|reports? to|deadline|join (?:us|our)|you will|"
    r"we (?:seek|are seeking|are looking))\b",
    re.IGNORECASE,
)
ENOUGH_SIGNS = 4
ENOUGH_WITH_FACTS = 2


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether the text is a posting, and one sentence for its sender where it is none."""

    is_posting: bool
    reason: str


def judge(text: str, facts: Facts) -> Judgement:
    """Judge by what was found: postings speak of a job and of getting it, and mostly state what only they state."""
    words = text.split()
    if not any(char.isalpha() for char in text):
        return Judgement(False, "There is no text in it.")
    if len(words) < FEWEST_WORDS:
        return Judgement(False, f"It is only {len(words)} words long; a posting says more than that.")
    signs = {" ".join(match[0].lower().split()) for match in _SIGNS.finditer(text)}
    if len(signs) >= (ENOUGH_WITH_FACTS if _stated(facts) else ENOUGH_SIGNS):
        return Judgement(True, "It speaks of a job and of what it asks for.")
    if not signs:
        return Judgement(False, "It speaks of no job, no duties and no way to apply.")
    return Judgement(False, "I found hardly any of the facts that postings state.")


def _stated(facts: Facts) -> bool:
    """Whether it states what hardly anything but a posting states."""
    telling = (facts.salary, facts.materials, facts.reports_to, facts.min_years, facts.employment_type)
    return bool(facts.deadlines) or any(fact is not None for fact in (*telling, facts.degree_required))
