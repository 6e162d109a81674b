"""What a model of meaning adds: how near a question is to each line, what it asks for, and which lines answer it."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Protocol

from bot.domain.questions.lexicon.examples import examples
from bot.domain.questions.lexicon.sayings import sayings
from bot.domain.questions.ranking import Index, Line, coverage
from bot.domain.questions.understanding import Asked
from bot.domain.questions.words import words

LONGEST = 600
"""Characters of a line that a model is given."""
WORDS_COUNT = 0.3
SAYS_COUNTS = 0.4
"""What meeting all of a question's words, and speaking as postings do of its likeliest topic, add to nearness."""

TAUGHT, LOG_ODDS = 0.2, 5.0
"""What practice has taught counts so much in ranking; merit times this is on the scale of log odds."""
NONE = -9.0
"""The log odds of an answer where there are no lines."""
FEWEST = 2
"""Words of a line that can tell anything; a figure alone can, too."""
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_THE_JOB = re.compile(
    r"\b(the|this|that|your) (?:\w+ship|position|role|post|posting|gig|opportunity|program(?:me)?|vacancy|opening)\b"
)


Signs = tuple[float, float, float]
"""What is known of a line beforehand: nearness, the share of words met, nearness to what is said of the topic."""


class Meanings(Protocol):
    """Anything that tells how near two texts are in meaning, and has learnt from practice what questions ask for."""

    def nearness(self, text: str, among: tuple[str, ...]) -> Sequence[float]:
        """One figure for each of `among`, in order: 1 for the same meaning, about 0 for none in common."""
        ...

    def topics(self, question: str) -> Mapping[str, float]:
        """How likely each topic is what is asked for; what is missing to 1 is anything else."""
        ...

    def answers(self, question: str, lines: tuple[str, ...], signs: Sequence[Signs]) -> Sequence[float]:
        """For each line the log odds of its being an answer, where the lines' `signs` are given in their order."""
        ...


@dataclass(frozen=True, slots=True)
class View:
    """One thing asked, as a model sees it over a posting."""

    likely: Mapping[str, float]
    """How near the nearest sample question of each topic is."""
    near: tuple[float, ...]
    """How near each line is: the better of the line alone and under its heading."""
    covered: tuple[float, ...]
    """The share of the question's words that each line meets."""
    says: tuple[float, ...]
    """How near each line is to the way postings speak of the likeliest topic."""
    told: Mapping[str, float]
    """How likely each topic is what is asked for, as practice has taught."""
    answers: tuple[float, ...]
    """The log odds of each line's being an answer, as practice has taught."""
    best: tuple[int, ...]
    """The places of the lines that are no headings, the likeliest answer first."""

    def merit(self, place: int) -> float:
        """Nearness in meaning, in words and in what is spoken of, together."""
        return merit((self.near[place], self.covered[place], self.says[place]))

    def rank(self, place: int) -> float:
        """Merit and what practice has taught, together."""
        return (1 - TAUGHT) * LOG_ODDS * self.merit(place) + TAUGHT * self.answers[place]

    @property
    def topics(self) -> list[tuple[str, float]]:
        """Topics, the likeliest first."""
        return sorted(self.likely.items(), key=lambda pair: -pair[1])

    def lead(self, key: str) -> float:
        """By how much a topic is likelier than any other; below 0 where another is likelier."""
        return self.likely[key] - max(near for other, near in self.likely.items() if other != key)

    @property
    def any_answers(self) -> float:
        """The log odds of there being an answer among the lines."""
        return math.log(sum(math.exp(self.answers[place]) for place in self.best)) if self.best else NONE


def merit(signs: Signs) -> float:
    """What speaks for a line before anything is learnt."""
    near, covered, says = signs
    return near + WORDS_COUNT * covered + SAYS_COUNTS * says


def view(asked: Asked, ix: Index, model: Meanings) -> View:
    """Look at a posting with a question in mind."""
    likely = _likely(asked.words, model)
    signs = signs_of(asked, ix, model, likely)
    near, covered, says = tuple(zip(*signs, strict=True)) or ((), (), ())
    _, headed = line_texts(ix)
    answers = tuple(model.answers(asked.words, headed, signs))
    seen = View(likely, near, covered, says, model.topics(plain(asked.words)), answers, ())
    return replace(seen, best=tuple(sorted(telling(ix), key=lambda place: -seen.rank(place))))


def signs_of(asked: Asked, ix: Index, model: Meanings, likely: Mapping[str, float] | None = None) -> tuple[Signs, ...]:
    """What is known of each line before anything learnt is asked; `likely` topics by their samples, if known."""
    bare, headed = line_texts(ix)
    likely = likely or _likely(asked.words, model)
    likeliest = max(likely, key=likely.__getitem__)
    near = map(max, model.nearness(asked.words, bare), model.nearness(asked.words, headed))
    covered = (coverage(asked.terms, line, ix) for line in ix.lines)
    says = map(max, zip(*(model.nearness(each, bare) for each in sayings()[likeliest]), strict=True))
    return tuple(zip(near, covered, says, strict=True))


def telling(ix: Index) -> list[int]:
    """The places of the lines that are no headings and tell anything."""
    return [place for place, line in enumerate(ix.lines) if not line.is_heading and _tells(line)]


def line_texts(ix: Index) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The texts of a posting's lines as a model reads them: bare, and under their headings."""
    units = [line.unit for line in ix.lines]
    bare = tuple(unit.text[:LONGEST] for unit in units)
    return bare, tuple(
        f"{unit.headings[-1]}: {text}" if unit.headings else text for unit, text in zip(units, bare, strict=True)
    )


@lru_cache(maxsize=1)
def samples() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """All sample questions, and the topic of each."""
    pairs = {plain(question): key for key, questions in examples().items() for question in questions}
    return tuple(pairs), tuple(pairs.values())


@lru_cache(maxsize=1)
def all_sayings() -> tuple[str, ...]:
    """All sample lines."""
    return tuple(saying for each in sayings().values() for saying in each)


def _tells(line: Line) -> bool:
    """Whether a line has words enough to tell anything: a bare address or "Responsibilities." does not."""
    said = words(_ADDRESS.sub(" ", line.folded))
    return len(said) >= FEWEST or any(word[0].isdigit() for word in said)


def plain(question: str) -> str:
    """A question with "the fellowship" and the like called a job: it is not what is asked about."""
    return _THE_JOB.sub(r"\1 job", question)


def _likely(question: str, model: Meanings) -> dict[str, float]:
    questions, keys = samples()
    best: dict[str, float] = {}
    for key, near in zip(keys, model.nearness(plain(question), questions), strict=True):
        best[key] = max(best.get(key, 0.0), float(near))
    return best
