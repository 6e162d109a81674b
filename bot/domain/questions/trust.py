"""How far an answer may be trusted, from what can be named: the weights of a logistic regression, by kind of answer.

`benchmarks/trust.py` fits them on questions whose answers are known, one posting left out at a time. Each sign is what
one would expect: a topic that leads the others, words of the question that the line meets, and a line that no other
line beats speak for an answer; a question near a topic of which the posting shows no evidence speaks against one.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.questions.meaning import Meanings, View, says_like
from bot.domain.questions.proofs import is_shaped
from bot.domain.questions.ranking import Index, coverage
from bot.domain.questions.topic import Topic
from bot.domain.questions.understanding import Asked, Shape
from bot.domain.questions.words import words

TERSE = 3
"""Words of a question that has no room for more than its topic."""
FAR_BEHIND = 0.6
CLEAR = 0.5


@dataclass(frozen=True, slots=True)
class Trust:
    """What speaks for an answer, each with its weight, and the probability of being right from which it is given."""

    base: float
    weights: tuple[float, ...]
    enough: float

    def of(self, reasons: Sequence[float]) -> bool:
        """Whether the reasons are enough."""
        return self.likelihood(reasons) >= self.enough

    def likelihood(self, reasons: Sequence[float]) -> float:
        """From 0 to 1."""
        weighed = self.base + sum(weight * reason for weight, reason in zip(self.weights, reasons, strict=True))
        return 1 / (1 + math.exp(-weighed))


# likely, lead, sure by words, other words met, terse, behind the best line
FACT = Trust(-3.44, (5.58, 6.21, 1.41, 2.37, 1.91, -8.21), enough=0.6)
# the same, and no date where one is asked for
EVIDENCE = Trust(0.81, (0.21, 6.44, 1.36, 0.92, -0.39, -6.15, -3.05), enough=0.6)
# near, ahead of the third line, words met, likeliest topic, line speaks of it, topic sure by words, terse
LINES = Trust(2.34, (1.11, 2.17, 1.36, -7.37, 2.97, -1.27, -2.14), enough=0.7)


def for_fact(asked: Asked, topic: Topic, by_words: bool, places: Sequence[int], ix: Index, seen: View) -> list[float]:
    """What speaks for a fact as the answer; `places` are those of the lines it quotes."""
    best = max((seen.merit(place) for place in seen.best[:1]), default=0.0)
    own = max((seen.merit(place) for place in places), default=0.0)
    return [
        seen.likely[topic.key],
        seen.lead(topic.key),
        float(by_words),
        _others_met(asked, by_words, places, ix, seen),
        float(len(words(asked.words)) <= TERSE),
        min(FAR_BEHIND, max(0.0, best - own)),
    ]


def for_evidence(
    asked: Asked, topic: Topic, by_words: bool, places: Sequence[int], ix: Index, seen: View
) -> list[float]:
    """What speaks for lines that carry the topic's evidence."""
    text = " ".join(ix.lines[place].folded for place in places)
    undated = asked.shape is Shape.WHEN and not is_shaped(Shape.WHEN, text)
    return [*for_fact(asked, topic, by_words, places, ix, seen), float(undated)]


def for_lines(
    asked: Asked, by_words: bool, places: Sequence[int], ix: Index, seen: View, model: Meanings
) -> list[float]:
    """What speaks for the lines nearest in meaning, where no topic has an answer."""
    key, likely = seen.topics[0]
    ahead = seen.merit(seen.best[0]) - seen.merit(seen.best[2]) if len(seen.best) > 2 else CLEAR
    return [
        max(seen.near[place] for place in places),
        min(CLEAR, ahead),
        max(seen.covered[place] for place in places),
        likely,
        says_like(key, places, ix, model),
        float(by_words),
        float(len(words(asked.words)) <= TERSE),
    ]


def _others_met(asked: Asked, by_words: bool, places: Sequence[int], ix: Index, seen: View) -> float:
    """The share of the words beyond the topic's own that the lines meet; of all words where its own are not known."""
    if not by_words:
        return max((seen.covered[place] for place in places), default=0.0)
    if not asked.rest:
        return 1.0
    return max((coverage(asked.rest, ix.lines[place], ix) for place in places), default=0.0)
