"""Reminders: planned from postings and interviews as often as one likes, sent once, paused and listed by leads."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.domain.refusals import NoSuchReminder, ReminderSettled
from bot.domain.reminders.interviews import plan_interview
from bot.domain.reminders.planning import plan_posting
from bot.domain.reminders.reminder import Reminder
from bot.ports import Messenger, Store
from bot.services.policy import Policy
from bot.services.sending import Round

AFTERWARDS = timedelta(days=7)
"""Interviews that ended within this time are planned again too, so that owed feedback outlives anything."""
REMEMBERED_LOSSES = timedelta(days=14)
PLAN_EVERY = timedelta(minutes=10)


class RemindersService:
    """Use cases over a store; `ticking` measures how long sending has taken, in seconds."""

    def __init__(self, store: Store, policy: Policy, *, ticking: Callable[[], float] = time.monotonic) -> None:
        """Keep what the use cases need."""
        self._store = store
        self._policy = policy
        self._ticking = ticking
        self._planned_at: datetime | None = None

    def plan(self, now: datetime) -> int:
        """Plan what every open posting and interview calls for; return how many reminders are new.

        Read and written in one transaction, so that no date is planned that was corrected in between.
        """
        with self._store.begin() as records:
            planned = [each for posting in records.postings.open() for each in plan_posting(posting, now)]
            for interview in records.interviews.upcoming(now - AFTERWARDS):
                planned.extend(plan_interview(interview, now, records.scorecards.submitted_by(interview.id)))
            added = records.reminders.plan(planned, now)
            records.commit()
        return added

    def send_due(self, now: datetime, messenger: Messenger) -> int:
        """Plan if that is a while ago, then send what is due; return how many posts were made.

        Safe in many processes at once. What a person changes is planned by that change itself; planning here moves
        the horizon of onsite days on, and mends what a restored backup may lack.
        """
        if self._planned_at is None or not timedelta(0) <= now - self._planned_at < PLAN_EVERY:
            self.plan(now)
            self._planned_at = now
        return Round(self._store, messenger, now, self._ticking).send_due()

    def coming(self, *, by: str, limit: int = 15) -> tuple[Reminder, ...]:
        """What will be posted next, paused ones among it, soonest first; for leads."""
        self._policy.lead_only(by, "see what will be posted")
        with self._store.read() as records:
            return tuple(records.reminders.coming(limit=limit))

    def lost(self, *, by: str, now: datetime, limit: int = 10) -> tuple[Reminder, ...]:
        """What was due in the last two weeks and never said, with its reason, the latest first; for leads."""
        self._policy.lead_only(by, "see what will be posted")
        with self._store.read() as records:
            return tuple(records.reminders.lost(since=now - REMEMBERED_LOSSES, limit=limit))

    def pause(self, reminder_id: int, *, by: str) -> Reminder:
        """Hold a reminder back until it is resumed; raises ReminderSettled when it is not waiting any more."""
        self._policy.lead_only(by, "pause a reminder")
        with self._store.begin() as records:
            done = records.reminders.pause(reminder_id, by=by)
            found = records.reminders.find(reminder_id)
            records.commit()
        return _settled(found, done)

    def resume(self, reminder_id: int, *, by: str) -> Reminder:
        """Let a paused reminder be posted again; raises ReminderSettled when it is not paused."""
        self._policy.lead_only(by, "resume a reminder")
        with self._store.begin() as records:
            done = records.reminders.resume(reminder_id, by=by)
            found = records.reminders.find(reminder_id)
            records.commit()
        return _settled(found, done)

    def next_due(self) -> datetime | None:
        """When the next reminder is due."""
        with self._store.read() as records:
            return records.reminders.next_due()


def _settled(found: Reminder | None, done: bool) -> Reminder:
    if found is None:
        raise NoSuchReminder
    if not done:
        raise ReminderSettled
    return found
