"""A reminder: one thing to be said once, at one place, at one local time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

TOO_LATE = "It was too late to be of use."
UNWANTED = "It was no longer wanted when its time came."
"""The reasons for skipping: the one is a loss that a lead should hear of, the other is none."""


class ReminderKind(StrEnum):
    """What a reminder is about; part of its key, so values never change."""

    DEADLINE = "deadline"
    """7, 3 and 1 days before a hard deadline, preference date or first review, and on its morning."""
    ONSITE_EVE = "onsite_eve"
    ONSITE_DAY = "onsite_day"
    INVITATION = "invitation"
    """The message that asks an interviewer for a scorecard; due at once, and kept here so that a crash loses none."""
    FEEDBACK = "feedback"
    """Feedback still owed after an interview's end."""
    QUESTION = "question"
    """A question passed on to a hiring lead; due at once."""
    REPLY = "reply"
    """The lead's words carried back to who asked; due at once."""


class ReminderState(StrEnum):
    """Where a reminder stands; only pending and lapsed claimed ones are ever sent."""

    PENDING = "pending"
    CLAIMED = "claimed"
    SENT = "sent"
    PAUSED = "paused"
    SKIPPED = "skipped"
    """Too late to be of use, or no longer wanted when its time came."""
    CANCELLED = "cancelled"
    """Its dates changed before it was due."""
    DEAD = "dead"
    """Slack refused it for good (an archived channel, a deactivated person)."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A reminder before it is a row. `(what, kind, due_at)` is unique, so planning twice adds nothing."""

    what: str
    """Its subject and occasion, such as `posting:3:2026-12-24` or `interview:7:U0123`."""
    kind: ReminderKind
    due_at: datetime
    expires_at: datetime
    """After this instant it is skipped, not sent late."""
    local_day: date
    local_time: time
    zone: str
    place: str
    """A channel id, or a user id for a direct message."""
    posting_id: int | None = None
    interview_id: int | None = None
    detail: Mapping[str, str] = field(default_factory=dict)
    """What the words need besides the posting or interview: never a candidate's name or feedback."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """A planned reminder as it is kept, with what became of it."""

    id: int
    key: str
    """Opaque and unique; sent as message metadata, by which a post is found again after a crash."""
    planned: Planned
    state: ReminderState
    attempts: int = 0
    fence: str | None = None
    """Changes with each claim: a worker whose claim has lapsed can no longer mark it."""
    first_try_at: datetime | None = None
    maybe_posted: bool = False
    channel: str | None = None
    ts: str | None = None
    reason: str | None = None
    """Why it was never said, for the lead, where it is skipped or dead."""
