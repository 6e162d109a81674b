"""Answers from words alone: what stands while no model of meaning is at hand."""

from __future__ import annotations

from datetime import date

from bot.domain.postings.reading import Reading
from bot.domain.questions.answering import CLOSEST_TEXT, Found, from_facts, from_lines, topic_of
from bot.domain.questions.facets import beside, lacks_figure
from bot.domain.questions.facts_first import stated
from bot.domain.questions.kinds import fits
from bot.domain.questions.outcome import Answer, Closest, fitting
from bot.domain.questions.ranking import Index
from bot.domain.questions.understanding import Asked
from bot.domain.questions.words import folded


def by_words(asked: Asked, reading: Reading, today: date, ix: Index) -> Found:
    """The fact or the lines that answer; lines that miss the very thing asked for are only shown as the closest."""
    topic = topic_of(asked, ix.rarity)
    fact = stated(topic.key, reading.facts, today, asked.words) if topic else None
    if topic and fact and fits(asked, topic, fact):
        return from_facts(asked, topic, fact, ix)
    found = from_lines(asked, topic, ix)
    if isinstance(found, Answer) and _doubtful(asked, found):
        return Closest(CLOSEST_TEXT, fitting(CLOSEST_TEXT, found.quotes[:3]), found.field)
    return found


def _doubtful(asked: Asked, answer: Answer) -> bool:
    said = [folded(quote.text) for quote in answer.quotes]
    return beside(asked.words, " ".join(said)) or lacks_figure(asked.words, said[0])
