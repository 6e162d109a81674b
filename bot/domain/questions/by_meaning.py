"""The second look that an embedder allows, where words alone have not answered."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.questions.answering import CLOSEST_TEXT, Found
from bot.domain.questions.evidence import candidates
from bot.domain.questions.meaning import nearness, topic_by_examples
from bot.domain.questions.outcome import Answer, Closest, NotStated, fitting
from bot.domain.questions.ranking import Embedder, Index, Line
from bot.domain.questions.spans import apart, whole
from bot.domain.questions.topic import Topic
from bot.domain.questions.topics import BY_KEY
from bot.domain.questions.understanding import Asked

WORDS_COUNT = 0.3
"""What meeting all of a question's words adds to nearness in meaning."""
NEAR, WITH_WORDS = 0.45, 0.25
"""A line answers when it is this near and meets this share of the words."""
RELATED = 0.3
"""From here on a line is worth showing as the closest."""
AS_NEAR = 0.08


@dataclass(frozen=True, slots=True)
class _Weighed:
    line: Line
    near: float
    covered: float

    @property
    def score(self) -> float:
        return self.near + WORDS_COUNT * self.covered


def topic_by_meaning(asked: Asked, embedder: Embedder) -> Topic | None:
    """The topic that a question in new words is about, by the nearest sample questions."""
    key = topic_by_examples(embedder, asked.words)
    return BY_KEY.get(key) if key else None


def second_look(asked: Asked, first: Found, topic: Topic | None, ix: Index, embedder: Embedder) -> Found:
    """The outcome with lines near in meaning: an answer only for an open question, closest lines otherwise."""
    if isinstance(first, Answer):
        return first
    ranked = _ranked(asked, ix, embedder)
    if not ranked:
        return first
    best = ranked[0]
    if topic is None and best.near >= NEAR and best.covered >= WITH_WORDS:
        chosen = [each for each in ranked[:2] if each.score >= best.score - AS_NEAR]
        quotes = apart([whole(ix.document, each.line.unit) for each in chosen])
        text = "The posting says:"
        return Answer(text, fitting(text, quotes), first.field)
    lines = fitting(CLOSEST_TEXT, apart([whole(ix.document, each.line.unit, 280) for each in ranked[:4]])[:3])
    if isinstance(first, NotStated) and (topic is not None or best.near < RELATED):
        return NotStated(first.text, first.topic, lines, first.field)
    return Closest(CLOSEST_TEXT, lines, first.field)


def _ranked(asked: Asked, ix: Index, embedder: Embedder) -> list[_Weighed]:
    covered = {id(each.line): each.covered for each in candidates(asked, None, ix)}
    weighed = [
        _Weighed(line, near, covered.get(id(line), 0.0))
        for line, near in zip(ix.lines, nearness(embedder, asked.words, ix), strict=True)
        if not line.is_heading
    ]
    return sorted(weighed, key=lambda each: -each.score)
