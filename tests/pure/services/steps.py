"""Workers that go one step at a time, as a schedule tells them: stopped before each transaction and each look-up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from threading import Semaphore, Thread

from bot.ports import Delivery, Messenger, Notice, Records, Store


class Crash(BaseException):
    """The process is gone: nothing after this line runs."""


class Gate:
    """Where a worker waits for its next step."""

    def __init__(self) -> None:
        """Closed."""
        self.go = Semaphore(0)
        self.reached = Semaphore(0)
        self.crashed = False

    def __call__(self) -> None:
        """Wait; raise Crash where the worker has been killed meanwhile."""
        self.reached.release()
        self.go.acquire()
        if self.crashed:
            raise Crash


class SteppedStore:
    """The real store, with a gate before each transaction and after each reading one."""

    def __init__(self, store: Store, gate: Callable[[], None]) -> None:
        """Over `store`."""
        self._store = store
        self._gate = gate

    @contextmanager
    def begin(self) -> Iterator[Records]:
        """A step of its own."""
        self._gate()
        with self._store.begin() as records:
            yield records

    @contextmanager
    def read(self) -> Iterator[Records]:
        """A step of its own; what follows is the next one."""
        self._gate()
        with self._store.read() as records:
            yield records
        self._gate()


class SteppedMessenger:
    """A messenger with a gate before each look-up."""

    def __init__(self, messenger: Messenger, gate: Callable[[], None]) -> None:
        """Over `messenger`."""
        self._messenger = messenger
        self._gate = gate

    def post(self, notice: Notice, key: str) -> Delivery:
        """No gate: a worker frozen between its last look at the clock and the post is what no client can mend."""
        return self._messenger.post(notice, key)

    def posted(self, place: str, key: str, since: datetime) -> Delivery | None:
        """A step of its own; what follows is the next one."""
        self._gate()
        found = self._messenger.posted(place, key, since)
        self._gate()
        return found


class Worker:
    """A process that does `work` with a gate, one step at a time; killed, it begins anew at its next step."""

    def __init__(self, work: Callable[[Gate], object]) -> None:
        """Not begun yet."""
        self._work = work
        self._gate = Gate()
        self._thread: Thread | None = None

    def step(self) -> None:
        """Go on to the next gate, or to the end."""
        if self._thread is None:
            self._gate = Gate()
            self._thread = Thread(target=self._run, args=(self._gate,), daemon=True)
            self._thread.start()
            self._gate.reached.acquire()  # it stands before its first step
        self._gate.go.release()
        self._gate.reached.acquire()
        if not self._thread.is_alive() or self._gate.crashed:
            self._thread = None

    def kill(self) -> None:
        """Stop it where it stands, for good."""
        if self._thread is not None:
            self._gate.crashed = True
            self._gate.go.release()
            self._thread.join()
            self._thread = None

    def _run(self, gate: Gate) -> None:
        try:
            self._work(gate)
        except Crash:
            return
        finally:
            gate.crashed = True
            gate.reached.release()
