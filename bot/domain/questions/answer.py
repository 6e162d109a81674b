"""A question about a posting, answered: the door of this room."""

from __future__ import annotations

from datetime import date

from bot.domain.postings.reading import Reading
from bot.domain.questions.answering import Found, from_facts, from_lines, topic_of
from bot.domain.questions.facts_first import stated
from bot.domain.questions.outcome import Outcome
from bot.domain.questions.ranking import Embedder, Index, index
from bot.domain.questions.understanding import Asked, understood


def answer(
    question: str,
    reading: Reading,
    today: date,
    embedder: Embedder | None = None,
    previous_topic: str | None = None,
) -> Outcome:
    """Answer a question."""
    ix = index(reading.document)
    parts = understood(question, ix.vocabulary, previous_topic)
    return _one(parts[0], reading, today, ix)


def _one(asked: Asked, reading: Reading, today: date, ix: Index) -> Found:
    topic = topic_of(asked, ix.rarity)
    if topic and (fact := stated(topic.key, reading.facts, today, asked.words)):
        return from_facts(asked, topic, fact, ix)
    return from_lines(asked, topic, ix)
