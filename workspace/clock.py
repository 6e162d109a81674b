"""The workspace's clock: it runs with the wall clock, at a distance that can be set and advanced."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class Clock:
    """Time as everyone in the workspace sees it; a bot that is started beside it may share it."""

    def __init__(self, start: datetime | None = None) -> None:
        self._lock = threading.Lock()
        self._offset = timedelta() if start is None else start - self.wall()
        self._listeners: list[Callable[[], None]] = []

    def wall(self) -> datetime:
        """Return the real time, which HTTP signatures need whatever the workspace's time is."""
        return datetime.now(UTC)  # noqa: TID251 - the workspace is a world of its own, and this is its clock

    def now(self) -> datetime:
        """Return the workspace's time, aware and in UTC."""
        with self._lock:
            return self.wall() + self._offset

    @property
    def offset(self) -> timedelta:
        """Return how far the workspace's time is ahead of the real one."""
        with self._lock:
            return self._offset

    def advance(self, delta: timedelta) -> datetime:
        """Move time forward (or back) by delta, tell the listeners, and return the new time."""
        with self._lock:
            self._offset += delta
        self._tell()
        return self.now()

    def set(self, moment: datetime) -> datetime:
        """Make it this moment (aware), tell the listeners, and return the new time."""
        if moment.tzinfo is None:
            raise ValueError("The clock takes aware times only.")
        with self._lock:
            self._offset = moment - self.wall()
        self._tell()
        return self.now()

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call listener, in the thread that moved it, each time the clock is set or advanced."""
        with self._lock:
            self._listeners.append(listener)

    def _tell(self) -> None:
        with self._lock:
            listeners = list(self._listeners)
        for listener in listeners:
            listener()
