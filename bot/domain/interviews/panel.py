"""A panel: who has submitted, who is missed, and why what others wrote is sealed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.domain.interviews.interview import Interview
from bot.domain.interviews.scorecard import Competency, Recommendation, Scorecard

APART = 2
"""Ratings that differ by this much or more are shown as worth talking about."""


def submitted(interview: Interview, names: Collection[str]) -> tuple[str, ...]:
    """Who of the panel has submitted, in the panel's order."""
    return tuple(who for who in interview.interviewers if who in names)


def missing(interview: Interview, names: Collection[str]) -> tuple[str, ...]:
    """Who of the panel has not submitted, in the panel's order."""
    return tuple(who for who in interview.interviewers if who not in names)


def sealed_because(interview: Interview, names: Collection[str], reader: str) -> str | None:
    """Say why `reader` cannot read the panel's scorecards yet; None when they are open to that person.

    A panel member reads once their own is in; a lead from outside the panel once all are.
    """
    if reader in interview.interviewers:
        return None if reader in names else "Your own scorecard is not in yet."
    waiting = missing(interview, names)
    if not waiting:
        return None
    done, all_ = len(interview.interviewers) - len(waiting), len(interview.interviewers)
    return f"{done} of {all_} are in; leads read all once every one is in."


@dataclass(frozen=True, slots=True)
class Said:
    """One interviewer's rating of one competency, 1 to 5 or None for "not assessed", with the evidence."""

    interviewer: str
    rating: int | None
    evidence: str


@dataclass(frozen=True, slots=True)
class Row:
    """One competency across the panel; `apart` where ratings differ by two or more."""

    competency: Competency
    said: tuple[Said, ...]
    apart: bool


@dataclass(frozen=True, slots=True)
class Debrief:
    """A panel's scorecards side by side for a conversation. There are no sums, averages or ranks, on purpose."""

    rows: tuple[Row, ...]
    recommendations: tuple[tuple[str, Recommendation], ...]
    """Who recommends what, in the order of the scorecards."""


def debrief(scorecards: Sequence[Scorecard], competencies: Sequence[Competency]) -> Debrief:
    """Lay readable scorecards side by side, competency by competency."""
    rows = tuple(_row(competency, scorecards) for competency in competencies)
    words = ((card.interviewer, card.form.recommendation) for card in scorecards)
    return Debrief(rows, tuple((who, word) for who, word in words if word is not None))


def _row(competency: Competency, scorecards: Sequence[Scorecard]) -> Row:
    said = tuple(
        Said(card.interviewer, line.rating, line.evidence)
        for card in scorecards
        for line in card.form.assessments
        if line.competency == competency.key
    )
    ratings = [each.rating for each in said if each.rating is not None]
    return Row(competency, said, bool(ratings) and max(ratings) - min(ratings) >= APART)
