"""How far an answer may be trusted, from what can be named: the weights of a logistic regression, by kind of answer.

`benchmarks/trust.py` fits them on questions whose answers are known, one posting left out at a time. Each sign is what
one would expect: a topic that leads the others, words of the question that the line meets, and a line that no other
line beats speak for an answer; a question near a topic of which the posting shows no evidence speaks against one.
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
FACT = Trust(-3.19, (5.82, 4.94, 1.49, 2.38, 1.66, -7.87), enough=0.65)
# the same, and no date where one is asked for
EVIDENCE = Trust(0.05, (2.64, 5.62, 0.97, 0.67, -0.29, -8.65, -3.48), enough=0.7)
# merit, ahead of the third line, likeliest topic, topic sure by words, terse
LINES = Trust(4.81, (0.8, 4.53, -10.0, -0.99, -2.81), enough=0.8)


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


def for_lines(asked: Asked, by_words: bool, places: Sequence[int], seen: View) -> list[float]:
    """What speaks for the lines nearest in meaning, where no topic has an answer."""
    _, likely = seen.topics[0]
    ahead = seen.merit(seen.best[0]) - seen.merit(seen.best[2]) if len(seen.best) > 2 else CLEAR
    return [
        max(seen.merit(place) for place in places),
        min(CLEAR, ahead),
        likely,
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
