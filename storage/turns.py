"""Turns: writers of one process wait in line, first come first served.

SQLite lets one writer in at a time and picks the next by luck, so that an unlucky one waits for seconds. A line of our
own in front of it makes the wait fair and short; other processes still meet SQLite's own lock, with its timeout.
"""

from __future__ import annotations

import threading
from collections import deque


class Turns:
    """A lock that is handed over in the order in which it was asked for."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._line: deque[tuple[int, threading.Lock]] = deque()
        self._holder: int | None = None

    def __enter__(self) -> None:
        """Wait for this thread's turn; RuntimeError where the thread would wait for itself."""
        me = threading.get_ident()
        with self._guard:
            if self._holder == me:
                raise RuntimeError("This thread is in a write transaction already, and would wait for itself.")
            if self._holder is None:
                self._holder = me
                return
            gate = threading.Lock()
            gate.acquire()
            self._line.append((me, gate))
        try:
            gate.acquire()
        except BaseException:  # an interrupt while waiting: nobody may be left waiting for a turn that is not taken
            self._leave(me, gate)
            raise

    def __exit__(self, *error: object) -> None:
        """Hand over to whoever has waited longest."""
        with self._guard:
            self._hand_over()

    def _leave(self, me: int, gate: threading.Lock) -> None:
        with self._guard:
            if (me, gate) in self._line:
                self._line.remove((me, gate))
            else:
                self._hand_over()

    def _hand_over(self) -> None:
        self._holder = None
        if self._line:
            self._holder, gate = self._line.popleft()
            gate.release()
