"""Events that Slack sends again, because an acknowledgement was late or lost, are answered once."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock


class Seen:
    """The last event ids, up to `most` of them; Slack gives up on an event after about six minutes."""

    def __init__(self, most: int = 5_000) -> None:
        """Start with none seen."""
        self._most = most
        self._ids: OrderedDict[str, None] = OrderedDict()
        self._lock = Lock()

    def first_time(self, event_id: str) -> bool:
        """Whether this event was not seen before; from now on it was."""
        with self._lock:
            if event_id in self._ids:
                return False
            self._ids[event_id] = None
            if len(self._ids) > self._most:
                self._ids.popitem(last=False)
            return True
