"""What the interview use cases hand out: a sheet to fill in, what was recorded, a panel's state, what is owed."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.interviews.interview import Interview
from bot.domain.interviews.scorecard import Competency, Scorecard, ScorecardForm
from bot.domain.postings.posting import Posting


@dataclass(frozen=True, slots=True)
class ScorecardSheet:
    """A scorecard to fill in or correct, with what stands in it already."""

    interview: Interview
    posting: Posting
    competencies: tuple[Competency, ...]
    prefill: ScorecardForm
    """The draft, else the person's own latest scorecard, else an empty form; one assessment a competency, in order."""
    own: Scorecard | None
    from_draft: bool


@dataclass(frozen=True, slots=True)
class Recorded:
    """A scorecard that was kept, and whom the panel still waits for."""

    interview: Interview
    posting: Posting
    scorecard: Scorecard
    waiting_for: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """Who has submitted, and what the asking person may read now; `sealed_because` says why it is not all."""

    interview: Interview
    posting: Posting
    submitted: tuple[str, ...]
    missing: tuple[str, ...]
    scorecards: tuple[Scorecard, ...]
    sealed_because: str | None


@dataclass(frozen=True, slots=True)
class Owed:
    """An interview on whose panel a person is: still ahead, or over with feedback owed."""

    interview: Interview
    posting: Posting
    upcoming: bool
    submitted: bool
