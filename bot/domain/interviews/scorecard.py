"""Scorecards: competencies, ratings with their evidence, a recommendation, and the check that a form is complete."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Competency:
    """One thing a panel looks for; `looks_for` is the hint shown beside its rating."""

    key: str
    """Stable within a posting: lower case letters and underscores."""
    name: str
    looks_for: str


class Recommendation(StrEnum):
    """An interviewer's overall word; "no decision" is a word too."""

    STRONG_NO = "strong_no"
    NO = "no"
    NO_DECISION = "no_decision"
    YES = "yes"
    STRONG_YES = "strong_yes"


@dataclass(frozen=True, slots=True)
class Assessment:
    """A competency's rating, 1 (low) to 5 (high) or None for "not assessed", and the evidence for it."""

    competency: str
    rating: int | None
    evidence: str


@dataclass(frozen=True, slots=True)
class ScorecardForm:
    """What an interviewer typed, complete or not; also the form in which a draft is kept."""

    assessments: tuple[Assessment, ...]
    recommendation: Recommendation | None
    strengths: str
    concerns: str


@dataclass(frozen=True, slots=True)
class Scorecard:
    """A submitted scorecard; a correction is a new version, and the earlier ones are kept."""

    interview_id: int
    interviewer: str
    version: int
    form: ScorecardForm
    submitted_at: datetime


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend in a form: the field it belongs to, and a sentence that says what to do."""

    field: str
    """A competency's key followed by `.rating` or `.evidence`, or the name of another field of the form."""
    sentence: str
