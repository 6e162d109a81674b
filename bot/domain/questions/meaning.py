"""What an embedder adds: how near a question is in meaning to each line, and to the sample questions of each topic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import mul

from bot.domain.questions.lexicon.examples import examples
from bot.domain.questions.ranking import Embedder, Index

LIKELY = 0.62
"""A sample question at least this near says what is asked."""
CLEAR = 0.06
"""By so much the likeliest topic must lead the next."""
LONGEST = 600
"""Characters of a line that an embedder is given."""


def nearness(embedder: Embedder, question: str, ix: Index) -> tuple[float, ...]:
    """One figure a line, from 0 to 1 for the same meaning: the better of the line alone and under its heading."""
    bare, headed = _lines(_Same(embedder, ix))
    asked = embedder.embed([question])[0]
    return tuple(max(_dot(asked, a), _dot(asked, b)) for a, b in zip(bare, headed, strict=True))


def topic_by_examples(embedder: Embedder, question: str) -> str | None:
    """The topic whose sample questions are nearest; None where none is near, or two are."""
    asked = embedder.embed([question])[0]
    best: dict[str, float] = {}
    for key, vector in zip(*_examples(_Same(embedder)), strict=True):
        best[key] = max(best.get(key, 0.0), _dot(asked, vector))
    ranked = sorted(best.items(), key=lambda pair: -pair[1])
    if ranked[0][1] < LIKELY or ranked[0][1] - ranked[1][1] < CLEAR:
        return None
    return ranked[0][0]


def warm(embedder: Embedder) -> None:
    """Embed the sample questions now (some seconds), so that the first question need not wait for them."""
    _examples(_Same(embedder))


@dataclass(frozen=True)
class _Same:
    """An embedder and a posting as one key by identity, so that lines are embedded once."""

    embedder: Embedder
    ix: Index | None = None

    def __hash__(self) -> int:
        return hash((id(self.embedder), id(self.ix)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.embedder is self.embedder and other.ix is self.ix


Vectors = tuple[Sequence[float], ...]


@lru_cache(maxsize=32)
def _lines(key: _Same) -> tuple[Vectors, Vectors]:
    units = [line.unit for line in key.ix.lines] if key.ix else []
    bare = [unit.text[:LONGEST] for unit in units]
    headed = [f"{unit.headings[-1]}: {text}" if unit.headings else text for unit, text in zip(units, bare, strict=True)]
    vectors = tuple(key.embedder.embed([*bare, *headed]))
    return vectors[: len(bare)], vectors[len(bare) :]


@lru_cache(maxsize=2)
def _examples(key: _Same) -> tuple[tuple[str, ...], Vectors]:
    pairs = [(topic, example) for topic, samples in examples().items() for example in samples]
    return tuple(topic for topic, _ in pairs), tuple(key.embedder.embed([example for _, example in pairs]))


def _dot(one: Sequence[float], other: Sequence[float]) -> float:
    return float(sum(map(mul, one, other)))
