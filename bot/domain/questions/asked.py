"""Questions that a posting left open: passed on to a hiring lead, answered once, counted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody asked: the person, the channel or DM, and the thread if any."""

    user: str
    channel: str
    thread: str | None = None


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question passed on to a hiring lead, and the lead's answer once there is one."""

    id: int
    posting_id: int
    question: str
    place: Place
    """Where the answer goes back to."""
    asked_at: datetime
    answer: str | None = None
    answered_by: str | None = None
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AskedCount:
    """How often a question was asked without the posting answering it; asked alike counts as one."""

    posting_id: int
    question: str
    times: int
    last_asked_at: datetime
