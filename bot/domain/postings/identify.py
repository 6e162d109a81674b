"""Whether a text is a job posting at all, so that a menu or a newsletter is not filed as one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.domain.postings.facts import Facts
from bot.domain.postings.units import Document

_JOB_WORDS = re.compile(
    r"\b(?:appl(?:y|ications?|icants?)|candidates?|qualifications?|responsibilit(?:y|ies)|salary|"
    r"compensation|hiring|position|vacancy|resumes?|cover letter|"
    r"job (?:description|title)|full[- ]time|part[- ]time|experience|internship|duties|requirements?|"
    r"recruit(?:ing|ment)?|role)\b",
    re.IGNORECASE,
)
_FEWEST_WORDS = 30


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether the text is a posting, and one sentence for its sender where it is none."""

    is_posting: bool
    reason: str


def judge(document: Document, facts: Facts) -> Judgement:
    """Judge by what was found: postings name a job and ask for something; a text of another kind does neither."""
    words = document.text.split()
    if not any(char.isalpha() for char in document.text):
        return Judgement(False, "There is no text in this, so there is no posting to read.")
    if len(words) < _FEWEST_WORDS:
        return Judgement(False, f"This is only {len(words)} words long; a posting says more than that.")
    kinds = {match.group().lower() for match in _JOB_WORDS.finditer(document.text)}
    evidence = _stated(facts) + min(3, len(kinds) // 2)
    if evidence >= 4:
        return Judgement(True, "It names a job and says what it asks for.")
    if not kinds:
        return Judgement(False, "This does not read like a job posting: it names no job and nothing about applying.")
    return Judgement(
        False, "This does not read like a job posting: I found hardly any of the facts that postings state."
    )


def _stated(facts: Facts) -> int:
    """Return how much of what only postings say was found."""
    strong = (facts.salary, facts.apply_email, facts.apply_url, facts.materials, facts.reports_to, facts.min_years)
    found = sum(fact is not None for fact in (*strong, facts.employment_type, facts.degree_required, facts.title))
    return found + bool(facts.deadlines) + bool(facts.qualifications) + bool(facts.responsibilities)
