"""What a question asks: its parts, each with its topics, the words it is about, and the shape of answer it wants."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.questions.patterns import compiled
from bot.domain.questions.ranking import content
from bot.domain.questions.spelling import mended
from bot.domain.questions.topics import BY_KEY, Match, matches
from bot.domain.questions.words import folded, stem, words

LONGEST = 400
"""Characters of a question that are read."""
MOST_PARTS = 3
SURE = 2.0
"""From this score a topic's own phrase was met, not only a hint."""


class Shape(StrEnum):
    """The kind of thing that would answer."""

    YES_NO = "yes_no"
    NUMBER = "number"
    WHEN = "when"
    WHO = "who"
    WHERE = "where"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing asked. `words` are the question, folded and mended."""

    words: str
    topics: tuple[Match, ...]
    terms: tuple[str, ...]
    """Stems that say what it is about, in order."""
    rest: tuple[str, ...]
    """Those of them that the likeliest topic's own phrase does not cover."""
    shape: Shape


_QUESTION = (
    r"(what|whats|what's|who|whom|whos|who's|when|where|which|how"
    r"|is|are|do|does|did|can|could|will|would|should|am|was|has|have)"
)
_SPLIT = re.compile(
    rf"[?!;]+\s+|\?+(?=\S)|,?\s+(?:and|also|plus|&|or)\s+(?:also\s+)?(?={_QUESTION}\b)|,\s+(?={_QUESTION}\b)"
)
_VERDICT = re.compile(
    r"(?:am i|is (?:that|this|it)|would (?:that|this|it|i)|does (?:that|this|it)|will (?:that|this|it|i)"
    r"|(?:can|could|should|do|may) i(?: still| even)?)\b(?: \w+){0,3} "
    r"(?:disqualif\w+|ok|okay|alright|fine|problem|issue|matter|hurt|deal ?breaker|enough|apply|qualify|qualified"
    r"|eligible|chance|shot|count|bother)(?: \w+)?$"
)
"""A part that asks for a verdict on the part before it."""
_SHAPES = (
    (
        Shape.NUMBER,
        """
            how (many|much|long|old|big|large|often|far|heavy|soon|late|tall|high|small|few);
            what (number|percent*|amount|size); number of; maximum; minimum
        """,
    ),
    (Shape.WHEN, "when; what (date|day|time|month|year); which (date|day|month); by when; until when; what days"),
    (Shape.WHERE, "where; which (city|state|town|country|office|address); what (city|state|town|country|address)"),
    (Shape.WHO, "who; whom; who's; whose; whos"),
    (Shape.YES_NO, "(is|are|do|does|did|can|could|will|would|should|am|was|has|have|any|need)"),
)


def understood(question: str, vocabulary: frozenset[str], previous: str | None = None) -> tuple[Asked, ...]:
    """The parts of a question, mended by a posting's words; `previous` is the topic last spoken of in the thread."""
    text = mended(re.sub(r"\s+", " ", folded(question[:LONGEST])).strip(), vocabulary)
    parts = [part.strip(" ?!.,;") for part in _SPLIT.split(text) if part and not re.fullmatch(_QUESTION, part)]
    asked = [_asked(part) for part in parts if part]
    asked = [each for each in asked if each.topics or each.terms] or [_asked(text.strip(" ?!.,;"))]
    asked = _with_context(_without_verdicts(asked))
    first = asked[0]
    if previous in BY_KEY and not first.topics and len(words(text)) <= 8:
        asked[0] = _with_topic(first, previous)
    return tuple(_about_the_same(asked)[:MOST_PARTS])


def _without_verdicts(asked: list[Asked]) -> list[Asked]:
    """Asked "I have no car, is that a problem?", the car is what is asked about: the second part says what for."""
    told = [each for each in asked if not _VERDICT.match(each.words)]
    return told if told and len(told) < len(asked) else asked


def _with_context(asked: list[Asked]) -> list[Asked]:
    """Statements ("I have kids, ...") ask nothing themselves; their words go with the question that follows."""
    stated = [each for each in asked if not each.topics and not re.match(_QUESTION, each.words)]
    asking = [each for each in asked if each not in stated]
    if not stated or not asking:
        return asked
    said = tuple(dict.fromkeys(term for each in stated for term in each.terms))
    first = asking[0]
    return [Asked(first.words, first.topics, first.terms, (*first.rest, *said), first.shape), *asking[1:]]


def _asked(part: str) -> Asked:
    topics = tuple(matches(part))
    terms = content(part)
    return Asked(part, topics, terms, _rest(part, topics, terms), _shape(part))


def _with_topic(asked: Asked, key: str) -> Asked:
    return Asked(asked.words, (Match(BY_KEY[key], 2.0), *asked.topics), asked.terms, asked.terms, asked.shape)


def _shape(part: str) -> Shape:
    for shape, phrases in _SHAPES:
        pattern = compiled(phrases)
        if pattern.match(part) or (shape not in (Shape.YES_NO, Shape.WHO) and pattern.search(part)):
            return shape
    return Shape.OTHER


def _rest(part: str, topics: tuple[Match, ...], terms: tuple[str, ...]) -> tuple[str, ...]:
    if not topics:
        return terms
    taken: set[str] = set()
    phrases = topics[0].topic.sure if topics[0].score >= SURE else topics[0].topic.hint
    for hit in compiled(phrases).finditer(part):
        taken.update(stem(word) for word in words(hit.group()))
    return tuple(term for term in terms if term not in taken)


def _about_the_same(asked: list[Asked]) -> list[Asked]:
    """Parts that ask for the same topic with no words of their own are one; "it" in a later part means the first."""
    kept = list[Asked]()
    for each in asked:
        key = each.topics[0].topic.key if each.topics else None
        if kept and key and any(k.topics and k.topics[0].topic.key == key for k in kept) and not each.rest:
            continue
        kept.append(each)
    return kept
