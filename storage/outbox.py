"""Rows of the outbox and the domain's reminders: the mapping between the two."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.domain.reminders.reminder import Planned, Reminder, ReminderKind, ReminderState
from storage.tables import ReminderRow


def identity(planned: Planned) -> tuple[str, str, datetime]:
    """What makes two plans the same reminder; the table holds it unique."""
    return planned.what, planned.kind.value, planned.due_at


def values_of(planned: Planned) -> dict[str, Any]:
    """The columns that a plan fills."""
    return {
        "what": planned.what,
        "kind": planned.kind.value,
        "due_at": planned.due_at,
        "expires_at": planned.expires_at,
        "local_day": planned.local_day,
        "local_time": planned.local_time,
        "zone": planned.zone,
        "place": planned.place,
        "posting_id": planned.posting_id,
        "interview_id": planned.interview_id,
        "detail": dict(planned.detail),
    }


def plan_of(row: ReminderRow) -> Planned:
    """The plan that a row was made from."""
    return Planned(
        what=row.what,
        kind=ReminderKind(row.kind),
        due_at=row.due_at,
        expires_at=row.expires_at,
        local_day=row.local_day,
        local_time=row.local_time,
        zone=row.zone,
        place=row.place,
        posting_id=row.posting_id,
        interview_id=row.interview_id,
        detail=row.detail,
    )


def reminder_of(row: ReminderRow) -> Reminder:
    """The reminder that a row is."""
    return Reminder(
        id=row.id,
        key=row.key,
        planned=plan_of(row),
        state=ReminderState(row.state),
        attempts=row.attempts,
        fence=row.fence,
        first_try_at=row.first_try_at,
        maybe_posted=row.maybe_posted,
        channel=row.channel,
        ts=row.ts,
        reason=row.reason,
    )
