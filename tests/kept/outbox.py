"""Acts on the outbox, each in a transaction of its own, as a worker does them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.domain.reminders.reminder import Planned, Reminder, ReminderState
from bot.ports import Store
from tests.kept.samples import NOW

LEASE_SECONDS = 120


def plan(store: Store, *wanted: Planned) -> int:
    """Plan, and say how many were added."""
    with store.begin() as records:
        added = records.reminders.plan(wanted, NOW)
        records.commit()
    return added


def claim(store: Store, now: datetime = NOW, limit: int = 10) -> Sequence[Reminder]:
    """Claim what is due."""
    with store.begin() as records:
        taken = records.reminders.claim(now, limit=limit, lease_seconds=LEASE_SECONDS)
        records.commit()
    return taken


def mark_sent(store: Store, reminder: Reminder, ts: str = "1730561400.000200") -> bool:
    """Mark as posted."""
    with store.begin() as records:
        done = records.reminders.mark_sent(reminder, channel="C0HIRING", ts=ts, at=NOW)
        records.commit()
    return done


def postpone(
    store: Store, reminder: Reminder, until: datetime, *, maybe_posted: bool = False, count_attempt: bool = True
) -> bool:
    """Give back to be tried later."""
    with store.begin() as records:
        done = records.reminders.postpone(reminder, until=until, maybe_posted=maybe_posted, count_attempt=count_attempt)
        records.commit()
    return done


def settle(store: Store, reminder: Reminder, state: ReminderState) -> bool:
    """End as skipped or dead."""
    with store.begin() as records:
        done = records.reminders.settle(reminder, state, reason="is_archived")
        records.commit()
    return done


def pause(store: Store, reminder_id: int, by: str = "rolecall") -> bool:
    """Pause."""
    with store.begin() as records:
        done = records.reminders.pause(reminder_id, by=by)
        records.commit()
    return done


def resume(store: Store, reminder_id: int, by: str = "rolecall") -> bool:
    """Resume."""
    with store.begin() as records:
        done = records.reminders.resume(reminder_id, by=by)
        records.commit()
    return done


def cancel_except(store: Store, posting_id: int, kinds: Sequence[str], *keep: Planned) -> int:
    """Cancel what is no longer planned."""
    with store.begin() as records:
        cancelled = records.reminders.cancel_except(posting_id=posting_id, kinds=kinds, keep=keep)
        records.commit()
    return cancelled


def find(store: Store, reminder_id: int) -> Reminder:
    """The row, which must be there."""
    with store.read() as records:
        found = records.reminders.find(reminder_id)
    assert found is not None
    return found


def coming(store: Store) -> Sequence[Reminder]:
    """What will be posted next."""
    with store.read() as records:
        return records.reminders.coming(limit=100)
