"""The model opened and fed in a thread of its own, so that nobody who asks ever waits for it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Hashable, Mapping, Sequence
from queue import LifoQueue
from threading import Lock, Thread

from bot.domain.questions.meaning import Signs
from bot.models.meanings import ModelMeanings, packaged_meanings
from bot.models.minilm import NoModel

STOP_SECONDS = 20
"""How long stopping waits for the posting that is being learnt: a few seconds on a busy machine."""

Texts = Callable[[], Sequence[tuple[str, ...]]]
Job = tuple[Hashable, Texts]


class BackgroundModel:
    """A model that answers once it is open, about texts that it has learnt; until then words alone decide."""

    def __init__(self, opened: Callable[[], ModelMeanings] = packaged_meanings) -> None:
        """`opened` opens the model, and raises NoModel where it cannot be had."""
        self._opened = opened
        self._model: ModelMeanings | None = None
        self._gone = False
        self._jobs = LifoQueue[Job | None]()
        self._waiting = set[Hashable]()
        self._lock = Lock()
        self._thread = Thread(target=self._work, name="model", daemon=True)

    def start(self) -> None:
        """Open the model and begin to learn."""
        self._thread.start()

    def stop(self) -> None:
        """Learn nothing more after what is being learnt now, and wait for it: ending in the middle aborts."""
        self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join(STOP_SECONDS)

    def knows(self, among: tuple[str, ...]) -> bool:
        """Whether the nearness to these texts can be told in milliseconds."""
        return self._model is not None and self._model.knows(among)

    def nearness(self, text: str, among: tuple[str, ...]) -> Sequence[float]:
        """The cosine of a text with each of `among`; only for what it knows."""
        return self._open().nearness(text, among)

    def topics(self, question: str) -> Mapping[str, float]:
        """How likely each topic is what is asked for."""
        return self._open().topics(question)

    def answers(self, question: str, lines: tuple[str, ...], signs: Sequence[Signs]) -> Sequence[float]:
        """For each line the log odds of its being an answer; only for what it knows."""
        return self._open().answers(question, lines, signs)

    def prepare(self, key: Hashable, texts: Texts) -> None:
        """Learn texts soon, what was asked for last first; the same `key` waits only once."""
        with self._lock:
            if self._gone or key in self._waiting:
                return
            self._waiting.add(key)
        self._jobs.put((key, texts))

    def _open(self) -> ModelMeanings:
        if self._model is None:
            raise NoModel("the model is not open yet")
        return self._model

    def _work(self) -> None:
        try:
            model = self._opened()
        except NoModel as why:
            logging.getLogger(__name__).warning("answering by words alone: %s", why)
            with self._lock:
                self._gone = True
                self._waiting.clear()
            return
        self._model = model
        logging.getLogger(__name__).info("the embedding model is open")
        while (job := self._jobs.get()) is not None:
            key, texts = job
            for among in texts():
                model.learn(among)
            with self._lock:
                self._waiting.discard(key)
