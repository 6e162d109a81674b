"""The outbox of reminders. Every change of state is one conditional update: who comes second changes nothing."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, and_, case, func, literal, or_, select, type_coerce, update
from sqlalchemy.orm import Session

from bot.domain.reminders.reminder import UNWANTED, Planned, Reminder, ReminderState
from storage.columns import UtcDateTime
from storage.outbox import identity, plan_of, reminder_of, values_of
from storage.tables import ReminderRow
from storage.trail import note
from storage.upserts import insert

T = TypeVar("T")

BATCH = 500
"""Rows looked for or added in one statement, well under the databases' limits on parameters."""

WAITING = (ReminderState.PENDING.value, ReminderState.PAUSED.value)
ENDS = (ReminderState.SKIPPED, ReminderState.DEAD)


class SqlReminders:
    """Reminders over one transaction's session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def plan(self, planned: Sequence[Planned], now: datetime) -> int:
        """Add what is not there yet, and bring what waits untried in line; the count of rows added or revived."""
        wanted = {identity(each): each for each in sorted(planned, key=identity)}  # one order, or two could deadlock
        there = {identity(plan_of(row)): row for row in self._rows_about({each.what for each in planned})}
        new = [each for key, each in wanted.items() if key not in there]
        added = sum(self._add(batch, now) for batch in _batches(new))
        return added + sum(self._bring_in_line(there[key], wanted[key]) for key in wanted if key in there)

    def cancel_except(self, *, posting_id: int, kinds: Sequence[str], keep: Sequence[Planned]) -> int:
        """Cancel that posting's pending and paused rows of those kinds that are not in `keep`."""
        kept = {identity(each) for each in keep}
        theirs = and_(ReminderRow.posting_id == posting_id, ReminderRow.kind.in_([str(kind) for kind in kinds]))
        query = _fresh(theirs, ReminderRow.state.in_(WAITING))
        doomed = [row.id for row in self._session.scalars(query) if identity(plan_of(row)) not in kept]
        return sum(
            self._change(ReminderRow.id == row_id, ReminderRow.state.in_(WAITING), state=ReminderState.CANCELLED.value)
            for row_id in doomed
        )

    def cancel(self, what: str) -> int:
        """Cancel the pending and paused rows about that subject and occasion; the count of them."""
        theirs = (ReminderRow.what == what, ReminderRow.state.in_(WAITING))
        change = update(ReminderRow).where(*theirs).values(state=ReminderState.CANCELLED.value)
        gone = change.returning(ReminderRow.id).execution_options(synchronize_session=False)
        return len(self._session.scalars(gone).all())

    def claim(self, now: datetime, *, limit: int, lease_seconds: int) -> Sequence[Reminder]:
        """Take due rows, pending or with a lapsed lease, oldest due first; each gets a fresh fence and one attempt."""
        due = (
            select(ReminderRow.id)
            .where(_claimable(now))
            .order_by(ReminderRow.due_at, ReminderRow.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
            .cte("due")  # Postgres may run a plain subquery twice, and take more than the limit
        )
        taken = self._session.scalars(
            update(ReminderRow)
            .where(ReminderRow.id.in_(select(due.c.id)))
            .values(
                state=ReminderState.CLAIMED.value,
                fence=secrets.token_hex(16),
                lease_until=now + timedelta(seconds=lease_seconds),
                attempts=ReminderRow.attempts + 1,
                first_try_at=func.coalesce(ReminderRow.first_try_at, type_coerce(now, UtcDateTime)),
                not_before=None,
            )
            .returning(ReminderRow)
            .execution_options(synchronize_session=False, populate_existing=True)
        )
        return sorted(map(reminder_of, taken), key=lambda reminder: (reminder.planned.due_at, reminder.id))

    def mark_sent(self, reminder: Reminder, *, channel: str, ts: str, at: datetime) -> bool:
        """Mark a claimed row as posted; False when the claim was lost meanwhile."""
        sent = {"state": ReminderState.SENT.value, "channel": channel, "ts": ts, "sent_at": at, "lease_until": None}
        return self._change(*_held(reminder), **sent)

    def postpone(self, reminder: Reminder, *, until: datetime, maybe_posted: bool, count_attempt: bool) -> bool:
        """Give a claimed row back to be tried no sooner than `until`."""
        return self._change(
            *_held(reminder),
            state=ReminderState.PENDING.value,
            not_before=until,
            lease_until=None,
            maybe_posted=or_(ReminderRow.maybe_posted, literal(maybe_posted)),
            attempts=ReminderRow.attempts - (0 if count_attempt else 1),
        )

    def settle(self, reminder: Reminder, state: ReminderState, *, reason: str) -> bool:
        """End a claimed row as skipped or dead, with the reason for the lead."""
        if state not in ENDS:
            raise ValueError(f"A reminder is settled as skipped or dead, not as {state}.")
        return self._change(*_held(reminder), state=state.value, reason=reason, lease_until=None)

    def pause(self, reminder_id: int, *, by: str = "rolecall") -> bool:
        """Pause a pending row; False when it is not pending."""
        return self._switch(reminder_id, ReminderState.PENDING, ReminderState.PAUSED, by)

    def resume(self, reminder_id: int, *, by: str = "rolecall") -> bool:
        """Make a paused row pending again; False when it is not paused."""
        return self._switch(reminder_id, ReminderState.PAUSED, ReminderState.PENDING, by)

    def find(self, reminder_id: int) -> Reminder | None:
        """The row with that id."""
        row = self._session.scalars(_fresh(ReminderRow.id == reminder_id)).one_or_none()
        return reminder_of(row) if row else None

    def coming(self, *, limit: int, posting_id: int | None = None) -> Sequence[Reminder]:
        """Pending and paused rows, soonest first."""
        query = _fresh(ReminderRow.state.in_(WAITING)).order_by(ReminderRow.due_at, ReminderRow.id).limit(limit)
        if posting_id is not None:
            query = query.where(ReminderRow.posting_id == posting_id)
        return [reminder_of(row) for row in self._session.scalars(query)]

    def lost(self, *, since: datetime, limit: int) -> Sequence[Reminder]:
        """Rows that were due since then and refused for good, or skipped while still wanted; the latest first."""
        skipped = and_(ReminderRow.state == ReminderState.SKIPPED.value, ReminderRow.reason != UNWANTED)
        query = _fresh(ReminderRow.due_at >= since, or_(ReminderRow.state == ReminderState.DEAD.value, skipped))
        latest = query.order_by(ReminderRow.due_at.desc(), ReminderRow.id.desc()).limit(limit)
        return [reminder_of(row) for row in self._session.scalars(latest)]

    def next_due(self) -> datetime | None:
        """The soonest instant at which a pending row may be claimed."""
        late = ReminderRow.not_before > ReminderRow.due_at
        instant = case((late, ReminderRow.not_before), else_=ReminderRow.due_at)
        soonest = func.min(type_coerce(instant, UtcDateTime), type_=UtcDateTime)
        return self._session.scalar(select(soonest).where(ReminderRow.state == ReminderState.PENDING.value))

    def _rows_about(self, whats: set[str]) -> Iterator[ReminderRow]:
        for batch in _batches(sorted(whats)):
            yield from self._session.scalars(_fresh(ReminderRow.what.in_(batch)))

    def _add(self, batch: Sequence[Planned], now: datetime) -> int:
        """Add rows unless another process was quicker; a planned row has no fence and no attempt yet."""
        start = {"state": ReminderState.PENDING.value, "planned_at": now, "attempts": 0, "maybe_posted": False}
        rows = [values_of(each) | start | {"key": secrets.token_urlsafe(18)} for each in batch]
        once = insert(self._session, ReminderRow).on_conflict_do_nothing(index_elements=["what", "kind", "due_at"])
        return len(self._session.scalars(once.returning(ReminderRow.id), rows).all())

    def _bring_in_line(self, row: ReminderRow, planned: Planned) -> bool:
        """Revive a cancelled row that was never sent, and let an untried one follow the plan; True when revived."""
        this = ReminderRow.id == row.id
        waiting = (*WAITING, ReminderState.CANCELLED.value)
        if row.state in waiting and row.first_try_at is None and plan_of(row) != planned:
            untried = and_(ReminderRow.state.in_(waiting), ReminderRow.first_try_at.is_(None))
            self._change(this, untried, **values_of(planned))
        if row.state != ReminderState.CANCELLED.value:
            return False
        unsent = and_(ReminderRow.state == ReminderState.CANCELLED.value, ReminderRow.sent_at.is_(None))
        return self._change(this, unsent, state=ReminderState.PENDING.value)

    def _switch(self, reminder_id: int, before: ReminderState, after: ReminderState, by: str) -> bool:
        done = self._change(ReminderRow.id == reminder_id, ReminderRow.state == before.value, state=after.value)
        if done:
            action = "reminder paused" if after is ReminderState.PAUSED else "reminder resumed"
            note(self._session, by, action, f"reminder:{reminder_id}")
        return done

    def _change(self, *where: ColumnElement[bool], **values: Any) -> bool:
        change = update(ReminderRow).where(*where).values(**values).returning(ReminderRow.id)
        return self._session.scalar(change.execution_options(synchronize_session=False)) is not None


def _claimable(now: datetime) -> ColumnElement[bool]:
    is_due = and_(
        ReminderRow.state == ReminderState.PENDING.value,
        ReminderRow.due_at <= now,
        or_(ReminderRow.not_before.is_(None), ReminderRow.not_before <= now),
    )
    has_lapsed = and_(ReminderRow.state == ReminderState.CLAIMED.value, ReminderRow.lease_until <= now)
    return or_(is_due, has_lapsed)


def _held(reminder: Reminder) -> tuple[ColumnElement[bool], ...]:
    """The row, as long as nobody has claimed it after this claim."""
    return (
        ReminderRow.id == reminder.id,
        ReminderRow.state == ReminderState.CLAIMED.value,
        ReminderRow.fence == reminder.fence,
    )


def _fresh(*where: ColumnElement[bool]) -> Select[ReminderRow]:
    return select(ReminderRow).where(*where).execution_options(populate_existing=True)


def _batches(things: Sequence[T]) -> Iterator[Sequence[T]]:
    return (things[start : start + BATCH] for start in range(0, len(things), BATCH))
