"""A posting as the team keeps it: text and version, what was understood, what a person confirmed or corrected."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.interviews.scorecard import Competency
from bot.domain.postings.facts import Facts


class PostingStatus(StrEnum):
    """Where a posting stands: proposed until a person has confirmed what was understood."""

    PROPOSED = "proposed"
    OPEN = "open"
    CLOSED = "closed"
    DISCARDED = "discarded"
    """Proposed, and never confirmed: set aside by a person, or by time."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A person's word on one fact; it wins over the text. Empty `words` say that the fact is not stated."""

    field: str
    words: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Addendum:
    """A hiring lead's answer to a question that the posting left open."""

    question: str
    words: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Posting:
    """One job posting; `facts` already hold the corrections, which stand in `corrections` oldest first."""

    id: int
    name: str
    """The short name people call it by: lower case words joined by hyphens, unique among proposed and open ones."""
    text: str
    facts: Facts
    version: int
    status: PostingStatus
    channel: str | None
    zone: str
    """IANA time zone in which its dates are meant."""
    added_by: str
    added_at: datetime
    competencies: tuple[Competency, ...]
    corrections: tuple[Correction, ...] = ()
    addenda: tuple[Addendum, ...] = ()
    revised_at: datetime | None = None
    """When this version was saved; None for the first one."""

    @property
    def title(self) -> str:
        """What people see: the stated title, else the short name in words."""
        return self.facts.title.value if self.facts.title else self.name.replace("-", " ").capitalize()
