"""The clock that ticks: APScheduler calls one function again and again, and knows of nothing else."""

from __future__ import annotations

import logging
from collections.abc import Callable

from apscheduler.schedulers.background import BackgroundScheduler


class Ticker:
    """Calls `tick` every few seconds from one background thread, never twice at once."""

    def __init__(self, tick: Callable[[], object], *, every_seconds: float) -> None:
        self._tick = tick
        self._scheduler = BackgroundScheduler(timezone="UTC")
        # A tick that was missed, however long ago, is made up for by the next one: what is due stands in the database.
        self._scheduler.add_job(
            self._run, "interval", seconds=every_seconds, coalesce=True, max_instances=1, misfire_grace_time=None
        )

    def start(self) -> None:
        """Start ticking; the first tick comes after one interval."""
        self._scheduler.start()

    def stop(self) -> None:
        """Stop ticking, and wait for a tick that is under way."""
        self._scheduler.shutdown(wait=True)

    def _run(self) -> None:
        try:
            self._tick()
        except Exception:  # whatever it was, it stands in the log with its traceback, and the clock goes on ticking
            logging.getLogger(__name__).exception("a tick failed; the next one will try again")
