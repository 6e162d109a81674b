"""Second looks by a language model: taken after the answer, in threads of their own, and shown when they find more."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from threading import BoundedSemaphore

from bot.services.looking import Looking
from bot.services.replies import Answered, Reply
from handlers.errors import in_words

AT_ONCE = 6
"""Looks under way beside one another."""
WAITING = 24
"""Looks under way or waiting; what comes beyond that is not looked at again."""

Show = Callable[[Answered], object]


class Looks:
    """Takes second looks where there is a model to take them; without one it does nothing."""

    def __init__(self, looking: Looking | None) -> None:
        """No thread runs before the first look."""
        self._looking = looking
        self._pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="look")
        self._room = BoundedSemaphore(WAITING)

    def after(self, reply: Reply, now: datetime, show: Show, *, again: bool = False) -> bool:
        """Whether a reply is looked at a second time; `show` is then called with the better one, if there is one.

        What is said `again` is shown either way, and not counted anew where it stays unanswered.
        """
        if self._looking is None or not isinstance(reply, Answered) or not reply.unsettled:
            return False
        if not self._room.acquire(blocking=False):
            if not again:
                self._looking.leave(reply, now)
            return False
        self._pool.submit(self._look, self._looking, reply, now, show, again)
        return True

    def close(self) -> None:
        """Begin no more looks, and wait for those that are under way."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _look(self, looking: Looking, reply: Answered, now: datetime, show: Show, again: bool) -> None:
        try:
            better = looking.look(reply, now, again=again)
            if better is not None or again:
                show(better or reply)
        except Exception as error:  # noqa: BLE001 - nobody waits for this thread: the log says it, without anybody's words
            in_words(error, logging.getLogger(__name__))
        finally:
            self._room.release()
