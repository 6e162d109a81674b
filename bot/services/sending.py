"""Sending what is due: claim, re-check, look up what may be out, post, mark. No transaction is open during a post."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.domain.reminders.refused import refused
from bot.domain.reminders.reminder import TOO_LATE, UNWANTED, Reminder, ReminderState
from bot.ports import Delivery, DeliveryKind, Messenger, Store
from bot.services.wanted import notice

LEASE_SECONDS = 120
WORKING_SECONDS = 60.0
"""No post is begun later than this after its claim: the rest of the lease is for the post itself."""
ATTEMPTS = 5
SETTLING = timedelta(seconds=60)
"""An answer that was lost is looked up no sooner: Slack's history may lag."""
LOOKING_BACK = timedelta(seconds=5)


class Round:
    """One worker's round over the outbox, begun at `now`; `ticking` gives seconds that only ever grow."""

    def __init__(self, store: Store, messenger: Messenger, now: datetime, ticking: Callable[[], float]) -> None:
        """Keep what a round needs."""
        self._store = store
        self._messenger = messenger
        self._ticking = ticking
        self._began = ticking()
        self._start = now

    def send_due(self) -> int:
        """Send what is due until nothing is left; return how many posts were made."""
        posted = 0
        while (reminder := self._claim()) is not None:
            posted += self._send(reminder, claimed=self._ticking())
        return posted

    @property
    def _now(self) -> datetime:
        return self._start + timedelta(seconds=self._ticking() - self._began)

    def _claim(self) -> Reminder | None:
        with self._store.begin() as records:
            claimed = records.reminders.claim(self._now, limit=1, lease_seconds=LEASE_SECONDS)
            records.commit()
        return claimed[0] if claimed else None

    def _send(self, reminder: Reminder, *, claimed: float) -> bool:
        """Carry a reminder claimed at tick `claimed` as far as it goes; return whether it was posted here and now."""
        if self._now >= reminder.planned.expires_at:
            return self._settle(reminder, ReminderState.SKIPPED, TOO_LATE)
        with self._store.read() as records:
            said = notice(records, reminder, self._now)
        if said is None:
            return self._settle(reminder, ReminderState.SKIPPED, UNWANTED)
        if reminder.attempts > 1 or reminder.maybe_posted:
            since = (reminder.first_try_at or self._now) - LOOKING_BACK
            earlier = self._messenger.posted(reminder.planned.place, reminder.key, since)
            if earlier is not None:
                return self._after(reminder, earlier, looked_up=True)
        if reminder.attempts > ATTEMPTS:
            return self._settle(reminder, ReminderState.DEAD, f"Slack did not take it in {ATTEMPTS} attempts.")
        if self._ticking() - claimed >= WORKING_SECONDS:
            return self._give_back(reminder, self._now, maybe_posted=reminder.maybe_posted, count_attempt=False)
        return self._after(reminder, self._messenger.post(said, reminder.key), looked_up=False)

    def _after(self, reminder: Reminder, delivery: Delivery, *, looked_up: bool) -> bool:
        """Keep what became of a post, or of a look-up, after whose failure the reminder may still be out."""
        match delivery.kind:
            case DeliveryKind.POSTED:
                self._mark(reminder, delivery)
                return not looked_up
            case DeliveryKind.LIMITED:
                until = self._now + timedelta(seconds=max(1, delivery.retry_after))
                return self._give_back(reminder, until, maybe_posted=looked_up, count_attempt=False)
            case DeliveryKind.UNSURE:
                return self._give_back(reminder, self._now + SETTLING, maybe_posted=True, count_attempt=True)
            case DeliveryKind.REFUSED:
                return self._settle(reminder, ReminderState.DEAD, refused(delivery.code))

    def _mark(self, reminder: Reminder, delivery: Delivery) -> None:
        with self._store.begin() as records:
            records.reminders.mark_sent(reminder, channel=delivery.channel, ts=delivery.ts, at=self._now)
            records.commit()

    def _give_back(self, reminder: Reminder, until: datetime, *, maybe_posted: bool, count_attempt: bool) -> bool:
        with self._store.begin() as records:
            records.reminders.postpone(reminder, until=until, maybe_posted=maybe_posted, count_attempt=count_attempt)
            records.commit()
        return False

    def _settle(self, reminder: Reminder, state: ReminderState, reason: str) -> bool:
        with self._store.begin() as records:
            records.reminders.settle(reminder, state, reason=reason)
            records.commit()
        return False
