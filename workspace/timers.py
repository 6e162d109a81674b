"""What is due at a moment of the workspace's clock: scheduled messages and retries of events."""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Callable
from datetime import datetime

from workspace.clock import Clock

LONGEST_NAP = 1.0  # seconds; the clock may be moved by hand, so never trust a long sleep


class Timers:
    """A queue of calls ordered by the workspace's time; runs on the server's loop."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._queue: list[tuple[datetime, int, Callable[[], None]]] = []
        self._count = 0
        self._woken = asyncio.Event()

    def at(self, due: datetime, call: Callable[[], None]) -> None:
        """Run call once the workspace's time is due; call this on the loop only."""
        self._count += 1
        heapq.heappush(self._queue, (due, self._count, call))
        self._woken.set()

    def wake(self) -> None:
        """Look at the queue again, because the clock was moved; call this on the loop only."""
        self._woken.set()

    async def run(self) -> None:
        """Run what is due, for ever."""
        while True:
            while self._queue and self._queue[0][0] <= self._clock.now():
                heapq.heappop(self._queue)[2]()
            try:
                async with asyncio.timeout(self._nap()):
                    await self._woken.wait()
            except TimeoutError:
                continue
            self._woken.clear()

    def _nap(self) -> float:
        if not self._queue:
            return LONGEST_NAP
        return min(LONGEST_NAP, max(0.0, (self._queue[0][0] - self._clock.now()).total_seconds()))
