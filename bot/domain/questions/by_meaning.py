"""Answers where a model of meaning is at hand: it helps to tell the topic, to rank the lines and to doubt an answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.postings.quotes import Quote
from bot.domain.postings.reading import Reading
from bot.domain.questions.answering import CLOSEST_TEXT, Found, from_facts, from_lines, topic_of
from bot.domain.questions.facets import beside, lacks_figure
from bot.domain.questions.facts_first import stated
from bot.domain.questions.kinds import fits
from bot.domain.questions.meaning import Meanings, View, view
from bot.domain.questions.outcome import Answer, Closest, NotStated, fitting
from bot.domain.questions.ranking import Index
from bot.domain.questions.spans import apart, whole
from bot.domain.questions.topic import Topic
from bot.domain.questions.topics import BY_KEY
from bot.domain.questions.trust import EVIDENCE, FACT, LINES, Trust, for_evidence, for_fact, for_lines
from bot.domain.questions.understanding import Asked
from bot.domain.questions.words import folded, words

LIKELY, AHEAD = 0.5, 0.04
"""A topic that no word gives away is taken from here on, when it leads the next by so much."""
DISPUTED, SURELY, CLEARLY, TENABLE = 0.1, 0.6, 0.2, 0.45
"""Words name one topic and samples another: how far the samples' may lead, and what either needs to be believed."""
SETTLED = 0.75
"""Where words and samples agree so well on a topic that the posting says nothing about, no other line answers."""
BARE = 2
"""Words of a question that samples cannot judge better than the words themselves."""
AS_NEAR = 0.12
"""A second line this near to the best is shown with it."""
RELATED = 0.3
"""From here on a line is worth calling the closest."""
SAYS = "The posting says:"


@dataclass(frozen=True, slots=True)
class Try:
    """An answer that could be given, and what speaks for it."""

    answer: Answer
    trust: Trust
    reasons: tuple[float, ...]
    vetoed: bool = False
    """It misses the very thing asked for, or the figure; nothing speaks loudly enough against that."""

    @property
    def holds(self) -> bool:
        """Whether it can be given."""
        return not self.vetoed and self.trust.of(self.reasons)


def by_meaning(asked: Asked, reading: Reading, today: date, ix: Index, model: Meanings) -> Found:
    """The topic's fact or evidence if it can be trusted, else the lines nearest in meaning if they can, else none."""
    seen = view(asked, ix, model)
    topic, sure = topic_by_meaning(asked, ix, seen)
    found = of_topic(asked, topic, sure, reading, today, ix, seen) if topic else None
    if isinstance(found, Answer):
        return found
    if isinstance(found, Try) and found.holds:
        return found.answer
    settled = sure and seen.topics[0][1] >= SETTLED and BY_KEY[seen.topics[0][0]] == topic
    near = None if settled else nearest(asked, sure, ix, seen)
    if near and near.holds:
        return near.answer
    lines = fitting(CLOSEST_TEXT, apart([whole(ix.document, ix.lines[each].unit, 280) for each in seen.best[:4]])[:3])
    field = topic.field if topic else None
    if isinstance(found, NotStated):
        return NotStated(found.text, found.topic, lines, field)
    if not seen.best or seen.near[seen.best[0]] < RELATED:
        first = from_lines(asked, None, ix)
        if isinstance(first, NotStated):
            return NotStated(first.text, first.topic, lines, field)
    return Closest(CLOSEST_TEXT, lines, field)


def topic_by_meaning(asked: Asked, ix: Index, seen: View) -> tuple[Topic | None, bool]:
    """The topic, and whether the words themselves name it."""
    named = topic_of(asked, ix.rarity)
    topic = _topic(asked, named, seen)
    return topic, topic is not None and topic == named


def _topic(asked: Asked, named: Topic | None, seen: View) -> Topic | None:
    """The topic by words and by samples together; None where neither is sure or they do not agree."""
    (key, likely), (_, next_likely) = seen.topics[:2]
    if named is None:
        return BY_KEY[key] if likely >= LIKELY and likely - next_likely >= AHEAD else None
    own = seen.likely[named.key]
    if named.key == key or likely - own < DISPUTED:
        return named
    mentioned = any(match.topic.key == key for match in asked.topics)
    if likely >= SURELY and (mentioned or likely - own >= CLEARLY):
        return BY_KEY[key]
    return named if own >= TENABLE or len(words(asked.words)) <= BARE else None


def of_topic(
    asked: Asked, topic: Topic, sure: bool, reading: Reading, today: date, ix: Index, seen: View
) -> Found | Try:
    """The topic's fact or evidence, still to be weighed; a person's word on a fact stands above what lines can tell."""
    fact = stated(topic.key, reading.facts, today, asked.words)
    if fact and fits(asked, topic, fact):
        answer = from_facts(asked, topic, fact, ix)
        if any(quote.said_by for quote in answer.quotes):
            return answer
        reasons = for_fact(asked, topic, sure, _places(answer.quotes, ix), ix, seen)
        return Try(answer, FACT, tuple(reasons), _is_beside(asked, answer))
    found = from_lines(asked, topic, ix)
    if not isinstance(found, Answer):
        return found
    reasons = for_evidence(asked, topic, sure, _places(found.quotes, ix), ix, seen)
    vetoed = _is_beside(asked, found) or lacks_figure(asked.words, folded(found.quotes[0].text))
    return Try(found, EVIDENCE, tuple(reasons), vetoed)


def nearest(asked: Asked, sure: bool, ix: Index, seen: View) -> Try | None:
    """The one or two lines nearest in meaning, still to be weighed."""
    if not seen.best:
        return None
    first = seen.merit(seen.best[0])
    places = [place for place in seen.best[:2] if seen.merit(place) >= first - AS_NEAR]
    quotes = fitting(SAYS, apart([whole(ix.document, ix.lines[place].unit) for place in places]))
    answer = Answer(SAYS, quotes)
    said = " ".join(folded(quote.text) for quote in quotes)
    vetoed = _is_beside(asked, answer) or lacks_figure(asked.words, said)
    return Try(answer, LINES, tuple(for_lines(asked, sure, places, seen)), vetoed)


def _is_beside(asked: Asked, answer: Answer) -> bool:
    return beside(asked.words, folded(" ".join((answer.text, *(quote.text for quote in answer.quotes)))))


def _places(quotes: Sequence[Quote], ix: Index) -> list[int]:
    """The places of the lines that quotes stand in."""
    return [
        place
        for place, line in enumerate(ix.lines)
        if any(quote.start < line.unit.end and line.unit.start < quote.end for quote in quotes)
    ]
