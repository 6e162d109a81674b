"""Deliveries: Slack sends an event again when it hears nothing in time, and each is taken once all the same."""

from __future__ import annotations

from collections import OrderedDict
from datetime import datetime, timedelta
from threading import Lock

from bot.ports import Store

REPEATED_FOR = timedelta(days=1)
"""Slack gives up on an event after about six minutes, or, where delayed events are asked for, after a day."""
FORGET_EVERY = timedelta(hours=1)
MOST = 5_000


class DeliveriesService:
    """Takes each delivery once among all processes and restarts; its own memory answers without the store."""

    def __init__(self, store: Store, most: int = MOST) -> None:
        """`most` keys are kept in memory; the store has all of the last day."""
        self._store = store
        self._most = most
        self._taken = OrderedDict[str, None]()
        self._lock = Lock()
        self._forgot_at: datetime | None = None

    def first_time(self, key: str, *, now: datetime) -> bool:
        """Whether this delivery was never taken before; from now on it was.

        It is kept before anything is done about it: a crash in between leaves one question unanswered, and the other
        way round a restart would answer it twice.
        """
        with self._lock:
            if key in self._taken:
                return False
        with self._store.begin() as records:
            first = records.seen.first_time(key, now)
            if self._is_time_to_forget(now):
                records.seen.forget(now - REPEATED_FOR)
            records.commit()
        self._remember(key)
        return first

    def _remember(self, key: str) -> None:
        with self._lock:
            self._taken[key] = None
            if len(self._taken) > self._most:
                self._taken.popitem(last=False)

    def _is_time_to_forget(self, now: datetime) -> bool:
        with self._lock:
            is_time = self._forgot_at is None or abs(now - self._forgot_at) >= FORGET_EVERY
            if is_time:
                self._forgot_at = now
            return is_time
