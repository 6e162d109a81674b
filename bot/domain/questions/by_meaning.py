"""Answers where a model of meaning is at hand: it helps to tell the topic, to rank the lines and to doubt an answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.postings.quotes import Quote
from bot.domain.postings.reading import Reading
from bot.domain.questions.answering import CLOSEST_TEXT, Found, from_facts, from_lines, topic_of
from bot.domain.questions.facets import beside, lacks_figure, lacks_time
from bot.domain.questions.facts_first import stated
from bot.domain.questions.kinds import fits
from bot.domain.questions.meaning import Meanings, View, view
from bot.domain.questions.outcome import Answer, Closest, NotStated, fitting
from bot.domain.questions.ranking import Index
from bot.domain.questions.spans import apart, whole
from bot.domain.questions.topic import Topic
from bot.domain.questions.topics import BY_KEY
from bot.domain.questions.trust import EVIDENCE, FACT, LINES, Placed, Trust, for_lines, for_topic
from bot.domain.questions.understanding import Asked
from bot.domain.questions.words import folded

MOST_TRIED = 2
"""Topics tried by each of words, samples and practice, beside the one that words name."""
SETTLED = 0.75
"""Where words and practice agree so well on a topic that the posting says nothing about, no other line answers."""
POSSIBLE = 0.03
"""A topic that no word speaks for is tried from here on."""
AS_NEAR = 0.12
"""A second line this near to the best is shown with it."""
WORTH_SEEING = 0.25
"""From this probability the lines of an answer that was not given are shown first among the closest."""
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
    def likelihood(self) -> float:
        """The probability of its being right; 0 where it is vetoed."""
        return 0.0 if self.vetoed else self.trust.likelihood(self.reasons)

    @property
    def surplus(self) -> float:
        """How far it is above what is enough for its kind; below 0 where it cannot be given."""
        return -1.0 if self.vetoed else self.trust.surplus(self.reasons)


def by_meaning(asked: Asked, reading: Reading, today: date, ix: Index, model: Meanings) -> Found:
    """The answer that can be trusted most if that is enough, else the closest lines, else none."""
    seen = view(asked, ix, model)
    named = topic_of(asked, ix.rarity)
    found = tries(asked, named, reading, today, ix, seen)
    if isinstance(found, Answer):
        return found
    best = max(found, key=lambda each: each.surplus, default=None)
    if best is not None and best.surplus >= 0:
        return best.answer
    return _open(asked, named, sorted(found, key=lambda each: -each.likelihood), ix, seen)


def tries(
    asked: Asked, named: Topic | None, reading: Reading, today: date, ix: Index, seen: View
) -> Answer | list[Try]:
    """All answers that could be given; only one, that stands, where a person's word on a fact is what is asked for."""
    made, bare, placed = list[Try](), list[Topic](), list[Placed]()
    for topic in _topics(asked, named, seen):
        one = of_topic(asked, topic, named, reading, today, ix, seen)
        if isinstance(one, Answer) and topic == named:
            return one
        if isinstance(one, Try):
            made.append(one)
            placed.append((topic, frozenset(_places(one.answer.quotes, ix))))
        elif one is None:
            bare.append(topic)
    settled = named is not None and named in bare and seen.told.get(named.key, 0.0) >= SETTLED
    near = None if settled else nearest(asked, named, bare, placed, ix, seen)
    return [*made, near] if near else made


def _topics(asked: Asked, named: Topic | None, seen: View) -> list[Topic]:
    """The topics that the question may be about, each once."""
    told = sorted((key for key in seen.told if key in BY_KEY), key=lambda key: -seen.told[key])
    guessed = [*told[:MOST_TRIED], *(key for key, _ in seen.topics[:MOST_TRIED])]
    keys = [
        *([named.key] if named else []),
        *(match.topic.key for match in asked.topics[:MOST_TRIED]),
        *(key for key in guessed if seen.told.get(key, 0.0) >= POSSIBLE),
    ]
    return [BY_KEY[key] for key in dict.fromkeys(keys)]


def of_topic(
    asked: Asked, topic: Topic, named: Topic | None, reading: Reading, today: date, ix: Index, seen: View
) -> Answer | Try | None:
    """The topic's fact or evidence, still to be weighed; an answer outright where a person has stated the fact."""
    fact = stated(topic.key, reading.facts, today, asked.words)
    if fact and fits(asked, topic, fact):
        answer = from_facts(asked, topic, fact, ix)
        if any(quote.said_by for quote in answer.quotes):
            return answer
        reasons = for_topic(asked, topic, named, _places(answer.quotes, ix), ix, seen)
        return Try(answer, FACT, reasons, _is_beside(asked, answer))
    found = from_lines(asked, topic, ix)
    if not isinstance(found, Answer):
        return None
    reasons = for_topic(asked, topic, named, _places(found.quotes, ix), ix, seen)
    first = folded(found.quotes[0].text)
    vetoed = _is_beside(asked, found) or lacks_figure(asked.words, first) or lacks_time(asked.words, first)
    return Try(found, EVIDENCE, reasons, vetoed)


def nearest(
    asked: Asked, named: Topic | None, bare: Sequence[Topic], placed: Sequence[Placed], ix: Index, seen: View
) -> Try | None:
    """The one or two lines that rank first, still to be weighed: `bare` topics have no evidence, `placed` ones have."""
    if not seen.best:
        return None
    first = seen.merit(seen.best[0])
    places = [place for place in seen.best[:2] if seen.merit(place) >= first - AS_NEAR]
    quotes = fitting(SAYS, apart([whole(ix.document, ix.lines[place].unit) for place in places]))
    answer = Answer(SAYS, quotes)
    said = " ".join(folded(quote.text) for quote in quotes)
    vetoed = _is_beside(asked, answer) or lacks_figure(asked.words, said) or lacks_time(asked.words, said)
    return Try(answer, LINES, for_lines(asked, named, bare, placed, places, ix, seen), vetoed)


def _open(asked: Asked, named: Topic | None, found: Sequence[Try], ix: Index, seen: View) -> Found:
    """What is left where no answer can be trusted: the closest lines, or that nothing was found."""
    likely = [each.answer.quotes[0] for each in found if each.likelihood >= WORTH_SEEING]
    ranked = [whole(ix.document, ix.lines[each].unit, 280) for each in seen.best[:4]]
    lines = fitting(CLOSEST_TEXT, apart([*likely, *ranked])[:3])
    field = named.field if named else None
    if not seen.best or seen.near[seen.best[0]] < RELATED:
        first = from_lines(asked, None, ix)
        if isinstance(first, NotStated):
            return NotStated(first.text, first.topic, lines, field)
    if named and all(each.trust is LINES for each in found):
        return NotStated(f"I could not find anything about {named.label} in this posting.", named.label, lines, field)
    return Closest(CLOSEST_TEXT, lines, field)


def _is_beside(asked: Asked, answer: Answer) -> bool:
    return beside(asked.words, folded(" ".join((answer.text, *(quote.text for quote in answer.quotes)))))


def _places(quotes: Sequence[Quote], ix: Index) -> list[int]:
    """The places of the lines that quotes stand in."""
    return [
        place
        for place, line in enumerate(ix.lines)
        if any(quote.start < line.unit.end and line.unit.start < quote.end for quote in quotes)
    ]
