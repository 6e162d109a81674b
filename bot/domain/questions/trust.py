"""How far an answer may be trusted, from what can be named: the weights of a logistic regression, by kind of answer.

`python -m benchmarks.practice` fits them on the practice questions beside it, whose answers are known.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.questions.meaning import View
from bot.domain.questions.proofs import is_shaped
from bot.domain.questions.ranking import Index, coverage
from bot.domain.questions.topic import Topic
from bot.domain.questions.understanding import Asked, Shape
from bot.domain.questions.weights import EVIDENCE_WEIGHTS, FACT_WEIGHTS, LINES_WEIGHTS
from bot.domain.questions.words import words

TERSE = 3
"""Words of a question that has no room for more than its topic."""
FAR_BEHIND = 0.6
CLEAR = 0.5
MOST_ODDS = 3.0


@dataclass(frozen=True, slots=True)
class Trust:
    """What speaks for a kind of answer, each with its weight; the first weight is the base."""

    weights: tuple[float, ...]
    enough: float
    """The probability of being right from which it is given. Facts were shown to a person; a line only seems near."""

    def likelihood(self, reasons: Sequence[float]) -> float:
        """The probability of being right, from 0 to 1."""
        base, *others = self.weights
        weighed = base + sum(weight * reason for weight, reason in zip(others, reasons, strict=True))
        return 1 / (1 + math.exp(-weighed))

    def surplus(self, reasons: Sequence[float]) -> float:
        """How far the reasons are above what is enough, 1 at most; below 0 where they are not enough."""
        return (self.likelihood(reasons) - self.enough) / (1 - self.enough)


FACT = Trust(FACT_WEIGHTS, enough=0.5)
EVIDENCE = Trust(EVIDENCE_WEIGHTS, enough=0.6)
LINES = Trust(LINES_WEIGHTS, enough=0.75)

OF_TOPIC = (
    "told topic",
    "its lead",
    "told no topic",
    "near its samples",
    "its lead there",
    "likeliest by words",
    "strength of words",
    "other words met",
    "terse",
    "behind the best line",
    "behind in what was taught",
    "taught to answer",
    "anything answers",
    "nearness",
    "speaks of the topic",
    "no date where one is asked for",
    "words name another",
)
OF_LINES = (
    "merit",
    "ahead of the third line",
    "likeliest sample",
    "topic by words",
    "terse",
    "taught to answer",
    "anything answers",
    "told topic",
    "told no topic",
    "words met",
    "shaped as asked",
    "told topics without evidence",
    "topic by words without evidence",
    "and as far as practice agrees",
    "told topics with these lines",
    "told topics with others",
)

Placed = tuple[Topic, frozenset[int]]
"""A topic, and the places of the lines that would answer it."""


def for_topic(
    asked: Asked, topic: Topic, named: Topic | None, places: Sequence[int], ix: Index, seen: View
) -> tuple[float, ...]:
    """What speaks for a topic's fact or evidence, by `OF_TOPIC`; `places` are those of the lines it quotes."""
    strength = next((match.score for match in asked.topics if match.topic.key == topic.key), 0.0)
    own_merit = max((seen.merit(place) for place in places), default=0.0)
    best_merit = max((seen.merit(place) for place in seen.best), default=0.0)
    own = max((seen.answers[place] for place in places), default=-MOST_ODDS)
    best = max((seen.answers[place] for place in seen.best), default=-MOST_ODDS)
    text = " ".join(ix.lines[place].folded for place in places)
    told = seen.told.get(topic.key, 0.0)
    return (
        told,
        told - max(each for key, each in seen.told.items() if key != topic.key),
        seen.told.get("other", 0.0),
        seen.likely[topic.key],
        seen.lead(topic.key),
        float(topic == named),
        strength / 3,
        _others_met(asked, topic == named, places, ix, seen),
        float(len(words(asked.words)) <= TERSE),
        min(FAR_BEHIND, max(0.0, best_merit - own_merit)),
        min(MOST_ODDS, max(0.0, best - own)),
        _bounded(own),
        _bounded(seen.any_answers),
        max((seen.near[place] for place in places), default=0.0),
        max((seen.says[place] for place in places), default=0.0),
        float(asked.shape is Shape.WHEN and not is_shaped(Shape.WHEN, text)),
        float(named is not None and topic != named),
    )


def for_lines(
    asked: Asked,
    named: Topic | None,
    bare: Sequence[Topic],
    placed: Sequence[Placed],
    places: Sequence[int],
    ix: Index,
    seen: View,
) -> tuple[float, ...]:
    """What speaks for the lines that rank first, by `OF_LINES`; `bare` topics have no evidence, `placed` ones have."""
    ahead = seen.merit(seen.best[0]) - seen.merit(seen.best[2]) if len(seen.best) > 2 else CLEAR
    text = " ".join(ix.lines[place].folded for place in places)
    return (
        max(seen.merit(place) for place in places),
        max(-CLEAR, min(CLEAR, ahead)),
        max(seen.likely.values()),
        float(named is not None),
        float(len(words(asked.words)) <= TERSE),
        _bounded(max(seen.answers[place] for place in places)),
        _bounded(seen.any_answers),
        max(each for key, each in seen.told.items() if key != "other"),
        seen.told.get("other", 0.0),
        max(seen.covered[place] for place in places),
        float(asked.shape in (Shape.NUMBER, Shape.WHEN) and not is_shaped(asked.shape, text)),
        sum(seen.told.get(topic.key, 0.0) for topic in bare),
        float(named in bare),
        seen.told.get(named.key, 0.0) if named and named in bare else 0.0,
        sum(seen.told.get(topic.key, 0.0) for topic, own in placed if not own.isdisjoint(places)),
        sum(seen.told.get(topic.key, 0.0) for topic, own in placed if own.isdisjoint(places)),
    )


def _bounded(odds: float) -> float:
    return max(-MOST_ODDS, min(MOST_ODDS, odds))


def _others_met(asked: Asked, by_words: bool, places: Sequence[int], ix: Index, seen: View) -> float:
    """The share of the words beyond the topic's own that the lines meet; of all words where its own are not known."""
    if not by_words:
        return max((seen.covered[place] for place in places), default=0.0)
    if not asked.rest:
        return 1.0
    return max((coverage(asked.rest, ix.lines[place], ix) for place in places), default=0.0)
