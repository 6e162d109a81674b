"""What the domain asks of the model of meaning; vectors are made once and kept while they are in use."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from bot.domain.questions.meaning import Signs, all_sayings, samples
from bot.models.learned import Learned, learned
from bot.models.minilm import MiniLM, minilm
from bot.models.samples import made_before

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]

Key = TypeVar("Key", str, tuple[str, ...])
MOST_SETS = 512
"""Sets of lines kept, two a posting: about 50 KB each."""
MOST_TEXTS = 4_096
"""Single texts kept: all samples, and what was asked lately."""


class ModelMeanings:
    """Nearness by an embedding model; safe among threads."""

    def __init__(self, model: MiniLM, taught: Learned, most_sets: int = MOST_SETS) -> None:
        """`most_sets` sets of texts are kept; the longest unused leave first."""
        self._model = model
        self._taught = taught
        self._most_sets = most_sets
        self._sets: OrderedDict[tuple[str, ...], Matrix] = OrderedDict()
        self._texts: OrderedDict[str, Matrix] = OrderedDict()
        self._lock = Lock()

    def nearness(self, text: str, among: tuple[str, ...]) -> Sequence[float]:
        """The cosine of a text with each of `among`; those are embedded first where they are not known."""
        if not among:
            return []
        nearness: list[float] = (self._set(among) @ self._one(text)).tolist()
        return nearness

    def topics(self, question: str) -> Mapping[str, float]:
        """How likely each topic is what is asked for."""
        return self._taught.topics(self._one(question))

    def answers(self, question: str, lines: tuple[str, ...], signs: Sequence[Signs]) -> Sequence[float]:
        """For each line the log odds of its being an answer."""
        import numpy as np

        if not lines:
            return []
        return self._taught.answers(self._one(question), self._set(lines), np.asarray(signs, dtype=np.float32))

    def knows(self, among: tuple[str, ...]) -> bool:
        """Whether nothing has to be embedded for these texts."""
        with self._lock:
            return not among or among in self._sets

    def learn(self, among: tuple[str, ...], vectors: Matrix | None = None) -> None:
        """Embed texts, or take their `vectors` as given, so that they are known."""
        import numpy as np

        if among and not self.knows(among):
            made = np.asarray(self._model.embed(among) if vectors is None else vectors, dtype=np.float32)
            with self._lock:
                _keep(self._sets, among, made, self._most_sets)

    def remember(self, texts: Sequence[str], vectors: Matrix) -> None:
        """Take the vectors of single texts as given."""
        with self._lock:
            for text, vector in zip(texts, vectors, strict=True):
                _keep(self._texts, text, vector, MOST_TEXTS)

    def taught_by(self, taught: Learned) -> ModelMeanings:
        """The same vectors, with something else learnt."""
        other = ModelMeanings(self._model, taught, self._most_sets)
        other._sets, other._texts, other._lock = self._sets, self._texts, self._lock
        return other

    def vectors(self, among: tuple[str, ...]) -> Matrix:
        """The vectors of texts, a row each."""
        return self._set(among)

    def vector(self, text: str) -> Matrix:
        """The vector of a text."""
        return self._one(text)

    def _set(self, among: tuple[str, ...]) -> Matrix:
        while True:
            with self._lock:
                if among in self._sets:
                    self._sets.move_to_end(among)
                    return self._sets[among]
            self.learn(among)

    def _one(self, text: str) -> Matrix:
        import numpy as np

        with self._lock:
            if text in self._texts:
                return self._texts[text]
        made = np.asarray(self._model.embed([text])[0], dtype=np.float32)
        with self._lock:
            _keep(self._texts, text, made, MOST_TEXTS)
        return made


def _keep(kept: OrderedDict[Key, Matrix], key: Key, made: Matrix, most: int) -> None:
    kept[key] = made
    while len(kept) > most:
        kept.popitem(last=False)


def packaged_meanings() -> ModelMeanings:
    """The packaged model with its samples known; half a second. Raises NoModel when it cannot be had."""
    model = ModelMeanings(minilm(), learned())
    vectors = made_before()
    questions, _ = samples()
    model.learn(questions, None if vectors is None else vectors[: len(questions)])
    if vectors is not None:
        model.remember(all_sayings(), vectors[len(questions) :])
    return model
