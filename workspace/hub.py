"""The one place where the parts of a workspace meet: its state, its lock, and whatever delivers."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from workspace import shown
from workspace.clock import Clock
from workspace.config import Config
from workspace.controls import Controls
from workspace.faults import Faults
from workspace.log import Entry, Log
from workspace.response_url import ResponseUrls
from workspace.state import State
from workspace.stream import Stream
from workspace.timers import Timers
from workspace.views import Views

if TYPE_CHECKING:
    from workspace.delivery import Delivery

T = TypeVar("T")
PATIENCE = 15.0  # seconds; longer than any acknowledgement may take
GLANCE = 0.1  # seconds; a predicate may also look at what is outside of the workspace


class Hub:
    """What every part of the server works on; `change()` is the only way to alter it."""

    delivery: Delivery

    def __init__(self, config: Config, clock: Clock) -> None:
        self.config = config
        self.clock = clock
        self.site = ""
        self.loop: asyncio.AbstractEventLoop | None = None
        self._changed = threading.Condition(threading.RLock())
        self._version = 0
        self.state = State(config, clock)
        self.stream = Stream()
        self.log = Log(clock, self._announce)
        self.faults = Faults(clock)
        self.views = Views(self.state)
        self.response_urls = ResponseUrls(clock)
        self.timers = Timers(clock)
        self.controls = Controls()
        self.installs: dict[str, tuple[str, str]] = {}

    @contextmanager
    def change(self) -> Iterator[State]:
        """Hold the lock while the state is altered, then wake whoever waits."""
        with self._changed:
            yield self.state
            self._version += 1
            self._changed.notify_all()

    @contextmanager
    def reading(self) -> Iterator[State]:
        """Hold the lock while the state is read."""
        with self._changed:
            yield self.state

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run work on the server's loop, from any other thread, and return what comes of it."""
        if self.loop is None:
            work.close()
            raise RuntimeError("The workspace is not started.")
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(PATIENCE)

    def do(self, act: Callable[[], T]) -> T:
        """Alter the state by act, on the server's loop, from any other thread."""

        async def altered() -> T:
            with self.change():
                return act()

        return self.run(altered())

    def record(self, direction: str, kind: str, name: str, **facts: Any) -> None:
        """Write an exchange into the traffic log, and wake whoever waits for it."""
        with self.change():
            self.log.add(direction, kind, name, **facts)

    def wait_for(self, predicate: Callable[[], T | None], timeout: float = 10.0) -> T:
        """Return predicate's first true value, asking again after each change; TimeoutError after timeout seconds."""
        end = monotonic() + timeout
        while True:
            with self._changed:
                seen = self._version
            value = predicate()
            if value:
                return value
            if monotonic() >= end:
                raise TimeoutError(f"What was waited for did not come about in {timeout} s.{self._troubles()}")
            with self._changed:
                if self._version == seen:
                    self._changed.wait(min(GLANCE, max(0.0, end - monotonic())))

    def _troubles(self) -> str:
        failed = self.log.entries(ok=False)[-5:]
        told = ", ".join(f"{entry.kind} {entry.name}: {entry.error}" for entry in failed)
        return f" What failed last: {told}." if told else ""

    def app_changed(self, app_id: str) -> None:
        """Tell the pages that an app has connected or gone."""
        self.stream.to_all(lambda: {"type": "app", "app": shown.app(self, self.state.apps[app_id])})

    def _announce(self, entry: Entry) -> None:
        self.stream.to_all(lambda: {"type": "traffic", "entry": entry.shown()})
