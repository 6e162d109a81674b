"""A question about a posting, answered: the door of this room."""

from __future__ import annotations

from datetime import date

from bot.domain.postings.reading import Reading
from bot.domain.questions.answering import from_lines
from bot.domain.questions.outcome import Outcome
from bot.domain.questions.ranking import Embedder, index
from bot.domain.questions.understanding import understood


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
    each = parts[0]
    return from_lines(each, each.topics[0] if each.topics else None, ix)
