"""The traffic between workspace and apps: every request, delivery and acknowledgement, for tests and for the page."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from workspace.clock import Clock
from workspace.wire import Json

KEPT = 5000  # entries; a long demo must not fill the memory
SECRET = re.compile(r"xox[a-z]-[\w-]+|xapp-[\w-]+|Bearer \S+")
SECRET_KEYS = {"token", "client_secret", "access_token", "refresh_token", "code", "bot_access_token"}


@dataclass(frozen=True)
class Entry:
    """One exchange; ms is how long it took, None for what has no answer."""

    n: int
    at: str
    direction: str
    kind: str
    name: str
    app_id: str
    ms: float | None
    ok: bool
    error: str
    attempt: int
    request: Any
    response: Any

    def shown(self) -> Json:
        """Return it as the page receives it."""
        return asdict(self)


class Log:
    """The last entries, numbered from 1; the hub's lock guards it."""

    def __init__(self, clock: Clock, announce: Callable[[Entry], None]) -> None:
        self._clock = clock
        self._announce = announce
        self._entries: deque[Entry] = deque(maxlen=KEPT)
        self._count = 0

    def add(
        self,
        direction: str,
        kind: str,
        name: str,
        *,
        app_id: str = "",
        ms: float | None = None,
        error: str = "",
        attempt: int = 0,
        request: Any = None,
        response: Any = None,
    ) -> Entry:
        """Write one exchange down, its tokens blotted out; an error makes it a failed one."""
        self._count += 1
        entry = Entry(
            self._count,
            self._clock.now().isoformat(),
            direction,
            kind,
            name,
            app_id,
            None if ms is None else round(ms, 2),
            not error,
            error,
            attempt,
            blotted(request),
            blotted(response),
        )
        self._entries.append(entry)
        self._announce(entry)
        return entry

    def entries(
        self, *, kind: str = "", name: str = "", direction: str = "", since: int = 0, ok: bool | None = None
    ) -> list[Entry]:
        """Return the entries after number since that match what is given."""
        return [
            entry
            for entry in list(self._entries)
            if entry.n > since
            and kind in ("", entry.kind)
            and name in ("", entry.name)
            and direction in ("", entry.direction)
            and ok in (None, entry.ok)
        ]

    @property
    def last(self) -> int:
        """Return the newest entry's number."""
        return self._count


def blotted(value: Any) -> Any:
    """Return a copy without tokens and secrets."""
    if isinstance(value, dict):
        return {
            key: "…" if key in SECRET_KEYS and isinstance(item, str) and item else blotted(item)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [blotted(item) for item in value]
    return SECRET.sub("…", value) if isinstance(value, str) else value
