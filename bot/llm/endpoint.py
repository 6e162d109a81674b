"""The endpoint as the use cases know it: asked from any thread, answered within a time limit or not at all."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future
from importlib.util import find_spec
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING

from bot.domain.questions.choosing import Choice
from bot.llm.prompt import choice, prompt
from bot.llm.reasons import Failed, NotInstalled

if TYPE_CHECKING:
    from bot.llm.wire import Wire

NEEDED = ("pydantic_ai", "openai")
STOP_SECONDS = 5


class Endpoint:
    """A chooser over one model; its requests run in one thread of its own, beside one another."""

    def __init__(self, base_url: str, model: str, key: str, seconds: float) -> None:
        """Nothing is sent or started yet. Raises NotInstalled."""
        if not all(find_spec(each) for each in NEEDED):
            raise NotInstalled
        self._seconds = seconds
        self._opened: Callable[[], Wire] = lambda: _wire(base_url, model, key, seconds)
        self._open: tuple[Wire, asyncio.AbstractEventLoop] | None = None
        self._tried = Event()
        self._under_way = set[Future[Choice | None]]()
        self._stopped = False
        self._lock = Lock()
        self._thread = Thread(target=self._work, name="llm", daemon=True)

    def start(self) -> None:
        """Load what is needed, in a thread of its own; returns at once, and starts only once."""
        with self._lock:
            if self._thread.ident is None and not self._stopped:
                self._thread.start()

    def stop(self) -> None:
        """Give up what is under way and end the thread; asked from then on, it chooses nothing."""
        with self._lock:
            self._stopped = True
        if self._thread.ident is None or not self._tried.wait(STOP_SECONDS):
            return
        with self._lock:
            opened, self._open = self._open, None
        if opened:
            for each in tuple(self._under_way):
                each.cancel()
            opened[1].call_soon_threadsafe(opened[1].stop)
            self._thread.join(STOP_SECONDS)

    def choose(self, question: str, lines: Sequence[str]) -> Choice | None:
        """The lines that the model points at; None where it failed or took too long, which the log says in a word."""
        self.start()
        asked = self._asked(prompt(question, lines, secrets.token_hex(8)))
        if asked is None:
            return None
        try:
            return asked.result(self._seconds)
        except TimeoutError:
            asked.cancel()
            logging.getLogger(__name__).warning("the language model took longer than %g s", self._seconds)
        except CancelledError:
            logging.getLogger(__name__).info("the language model was not waited for: the bot stops")
        return None

    def _asked(self, message: str) -> Future[Choice | None] | None:
        """The request, under way; None where nothing can be asked any more."""
        if not self._stopped:
            self._tried.wait()  # loading takes a few seconds, once; the limit is the endpoint's
        with self._lock:
            if self._stopped or self._open is None:
                return None
            wire, loop = self._open
            asked = asyncio.run_coroutine_threadsafe(_said(wire, message), loop)
            self._under_way.add(asked)
        asked.add_done_callback(self._under_way.discard)
        return asked

    def _work(self) -> None:
        loop = asyncio.new_event_loop()
        try:
            wire = self._opened()
            self._open = (wire, loop)
        finally:
            self._tried.set()
        loop.run_forever()
        loop.run_until_complete(_let_go(wire))
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()


async def _said(wire: Wire, message: str) -> Choice | None:
    try:
        said = await wire.said(message)
    except Failed as why:
        logging.getLogger(__name__).warning("the language model failed: %s", why)
        return None
    found = choice(said)
    if found is None:
        logging.getLogger(__name__).warning("the language model's reply could not be read")
    return found


async def _let_go(wire: Wire) -> None:
    ending = asyncio.all_tasks() - {asyncio.current_task()}
    if ending:
        await asyncio.wait(ending, timeout=STOP_SECONDS / 2)
    await wire.close()


def _wire(base_url: str, model: str, key: str, seconds: float) -> Wire:
    from bot.llm.wire import wire

    return wire(base_url, model, key, seconds)
