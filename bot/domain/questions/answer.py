"""A question about a posting, answered: the door of this room."""

from __future__ import annotations

from datetime import date

from bot.domain.postings.reading import Reading
from bot.domain.questions.answering import Found, from_facts, from_lines, topic_of
from bot.domain.questions.by_meaning import second_look, topic_by_meaning
from bot.domain.questions.facts_first import stated
from bot.domain.questions.kinds import fits
from bot.domain.questions.outcome import Outcome
from bot.domain.questions.protected import refusal
from bot.domain.questions.ranking import Embedder, Index, index
from bot.domain.questions.several import together
from bot.domain.questions.smalltalk import chat, without_courtesies
from bot.domain.questions.understanding import LONGEST, Asked, understood
from bot.domain.questions.words import folded


def answer(
    question: str,
    reading: Reading,
    today: date,
    embedder: Embedder | None = None,
    previous_topic: str | None = None,
) -> Outcome:
    """Answer a question about a posting as of today; `previous_topic` is what the thread last spoke of, by its key."""
    said = " ".join(folded(question[:LONGEST]).split())
    if reply := chat(said):
        return reply
    said = without_courtesies(said)
    if refused := refusal(said):
        return refused
    ix = index(reading.document)
    parts = understood(said, ix.vocabulary, previous_topic)
    return together([_one(each, reading, today, ix, embedder) for each in parts])


def topic_asked(question: str, previous_topic: str | None = None) -> str | None:
    """The key of the topic that a question is about, to hand on as `previous_topic` of the next one in a thread."""
    parts = understood(" ".join(folded(question[:LONGEST]).split()), frozenset(), previous_topic)
    topics = [topic.key for topic in (topic_of(part) for part in parts) if topic]
    return topics[-1] if topics else previous_topic


def _one(asked: Asked, reading: Reading, today: date, ix: Index, embedder: Embedder | None) -> Found:
    topic = topic_of(asked, ix.rarity)
    if topic is None and embedder is not None:
        topic = topic_by_meaning(asked, embedder)
    fact = stated(topic.key, reading.facts, today, asked.words) if topic else None
    if topic and fact and fits(asked, topic, fact):
        return from_facts(asked, topic, fact, ix)
    found = from_lines(asked, topic, ix)
    return second_look(asked, found, topic, ix, embedder) if embedder is not None else found
