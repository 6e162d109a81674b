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
        self._taken = False
        self._line: deque[threading.Lock] = deque()

    @property
    def waiting(self) -> int:
        """How many stand in line."""
        return len(self._line)

    def __enter__(self) -> None:
        """Wait for one's turn."""
        with self._guard:
            if not self._taken:
                self._taken = True
                return
            gate = threading.Lock()
            gate.acquire()
            self._line.append(gate)
        try:
            gate.acquire()
        except BaseException:  # interrupted in line: nobody may wait for a turn that is never taken
            self._leave(gate)
            raise

    def __exit__(self, *error: object) -> None:
        """Hand over to whoever has waited longest."""
        with self._guard:
            self._hand_over()

    def _leave(self, gate: threading.Lock) -> None:
        with self._guard:
            if gate in self._line:
                self._line.remove(gate)
            else:
                self._hand_over()

    def _hand_over(self) -> None:
        if self._line:
            self._line.popleft().release()
        else:
            self._taken = False
