"""Server-sent events for the pages that look on, one queue a page."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from workspace.wire import Json

WAITING = 2000  # events a page may be behind before it is cut off, to reconnect and fetch everything anew


class Stream:
    """The open pages by the person they show; used on the server's loop only."""

    def __init__(self) -> None:
        self._pages: list[tuple[str, asyncio.Queue[Json | None]]] = []

    @contextmanager
    def page(self, user: str) -> Iterator[asyncio.Queue[Json | None]]:
        """Open a queue for a page that shows user; None in it means that the page must reconnect."""
        queue: asyncio.Queue[Json | None] = asyncio.Queue()
        self._pages.append((user, queue))
        try:
            yield queue
        finally:
            self._pages.remove((user, queue))

    def watches(self, user: str) -> bool:
        """Say whether a page shows this person."""
        return any(who == user for who, _ in self._pages)

    def to(self, users: Iterable[str], event: Callable[[str], Json]) -> None:
        """Send the pages of these users what event makes for each of them."""
        wanted = set(users)
        for user, queue in self._pages:
            if user in wanted:
                _put(queue, event(user))

    def to_all(self, event: Callable[[], Json]) -> None:
        """Send every page the same event, made only if somebody looks on."""
        if self._pages:
            made = event()
            for _, queue in self._pages:
                _put(queue, made)

    def close(self) -> None:
        """Let every page go, because the server stops."""
        for _, queue in self._pages:
            queue.put_nowait(None)


def _put(queue: asyncio.Queue[Json | None], event: Json) -> None:
    if queue.qsize() < WAITING:
        queue.put_nowait(event)
    elif queue.qsize() == WAITING:
        queue.put_nowait(None)
