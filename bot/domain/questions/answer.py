"""A question about a posting, answered: the door of this room."""

from __future__ import annotations

from datetime import date

from bot.domain.postings.reading import Reading
from bot.domain.questions.answering import topic_of
from bot.domain.questions.by_meaning import by_meaning
from bot.domain.questions.by_words import by_words
from bot.domain.questions.learnable import learnable
from bot.domain.questions.meaning import Meanings
from bot.domain.questions.outcome import Outcome
from bot.domain.questions.protected import refusal
from bot.domain.questions.ranking import index
from bot.domain.questions.several import together
from bot.domain.questions.smalltalk import chat, without_courtesies
from bot.domain.questions.understanding import LONGEST, Asked, understood
from bot.domain.questions.words import folded


def answer(
    question: str,
    reading: Reading,
    today: date,
    model: Meanings | None = None,
    previous_topic: str | None = None,
) -> Outcome:
    """Answer a question about a posting as of today; `previous_topic` is what the thread last spoke of, by its key.

    Without a `model` of meaning, and where the text is far longer than postings are, words alone decide.
    """
    said = " ".join(folded(question[:LONGEST]).split())
    if reply := chat(said):
        return reply
    said = without_courtesies(said)
    if refused := refusal(said):
        return refused
    ix = index(reading.document)
    parts = understood(said, ix.vocabulary, previous_topic)
    return together(
        [
            by_words(each, reading, today, ix)
            if model is None or not learnable(ix) or _goes_on(each, previous_topic)
            else by_meaning(each, reading, today, ix, model)
            for each in parts
        ]
    )


def topic_asked(question: str, previous_topic: str | None = None) -> str | None:
    """The key of the topic that a question is about, to hand on as `previous_topic` of the next one in a thread."""
    parts = understood(" ".join(folded(question[:LONGEST]).split()), frozenset(), previous_topic)
    topics = [topic.key for topic in (topic_of(part) for part in parts) if topic]
    return topics[-1] if topics else previous_topic


def _goes_on(asked: Asked, previous_topic: str | None) -> bool:
    """Whether a part's topic is the thread's: "and the other one?" says too little for its meaning to be weighed."""
    return previous_topic is not None and bool(asked.topics) and asked.topics[0].topic.key == previous_topic
