"""One thing asked, answered from the lines of a posting: three tiers, the first only on the right kind of evidence."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.domain.postings.quotes import Quote
from bot.domain.questions.evidence import Candidate, candidates, holds_any
from bot.domain.questions.kinds import fits_kind
from bot.domain.questions.lexicon.applying import ADDRESS
from bot.domain.questions.outcome import Answer, Closest, NotStated, fitting
from bot.domain.questions.patterns import found
from bot.domain.questions.phrasing import sentence_of
from bot.domain.questions.proofs import counts, is_shaped
from bot.domain.questions.ranking import Index, common
from bot.domain.questions.spans import apart, around, block, whole
from bot.domain.questions.stated import Stated
from bot.domain.questions.topic import Topic
from bot.domain.questions.understanding import SURE, Asked, Shape
from bot.domain.questions.words import stem

Found = Answer | Closest | NotStated

CLOSEST_TEXT = "The posting doesn't answer this directly that I can tell. The closest lines:"
ENOUGH = 0.6
NAMES = frozenset({"tools", "language", "license", "hours", "org_size"})
"""Topics where any line that names the very thing asked for will do, however it speaks of it."""
FEW = 2
"""One word met by more lines than this does not say which of them is meant."""
SEVERAL, ALL = 2, 0.95
MOSTLY = 0.7
SOME = 0.34
AS_GOOD = 0.8
AS_GOOD_IN_A_LIST = 0.55
MOST_QUOTES = 4
MOST_WITH_FACT = 3
ADDRESSED = frozenset({"apply", "contact"})
"""Topics whose answer may be an address over several short lines."""


COUNTED = frozenset({"vacation", "sick_leave", "parental_leave", "duration", "direct_reports", "org_size", "openings"})
"""Topics where "how many" is answered by a figure or not at all."""
ELSEWHERE = frozenset({"locations"})
"""Topics that a further word of the posting turns to something else: "where do the clients live"."""


def topic_of(asked: Asked, vocabulary: Collection[str] = ()) -> Topic | None:
    """The topic that a question is surely about; a bare hint ("pay?") is sure when nothing else is said."""
    if not asked.topics:
        return None
    first, *others = asked.topics
    if first.score < SURE and (first.score < 1 or asked.rest):
        return None
    if first.topic.key == "min_years" and asked.shape is not Shape.NUMBER and set(asked.rest) - _general(first.topic):
        return next((each.topic for each in others if each.score >= SURE), None)
    if first.topic.key in ELSEWHERE and any(term in vocabulary for term in set(asked.rest) - _general(first.topic)):
        return None
    return first.topic


def from_facts(asked: Asked, topic: Topic, fact: Stated, ix: Index) -> Answer:
    """The fact's sentence and words, and the other lines that speak of it."""
    telling = [each for each in candidates(asked, topic, ix) if each.says]
    own = [quote for quote in (around(ix.document, each) for each in fact.quotes) if quote]
    other = [_shown(each, topic, ix) for each in _as_good(telling, topic)]
    first = [other[0]] if other and asked.rest and telling[0].rest > 0 else []
    also = [whole(ix.document, each.line.unit) for each in _beyond(asked, ix)[:1]] if asked.rest else []
    return Answer(fact.text, fitting(fact.text, apart([*first, *own, *also, *other])[:MOST_WITH_FACT]), fact.field)


def from_lines(asked: Asked, topic: Topic | None, ix: Index) -> Found:
    """The best of the three tiers that the lines allow."""
    if topic is None:
        return _open(asked, ix)
    ranked = candidates(asked, topic, ix)
    telling = [each for each in ranked if each.says]
    if topic.key == "employment_type":
        telling = [each for each in telling if fits_kind(asked, each.line.unit.text)]
    if topic.exact and (named := _named(asked, topic)):
        telling = [each for each in telling if holds_any(named, each.line)]
        if not telling:
            return _open(asked, ix, topic, named)
    if topic.key in ADDRESSED and found("e-?mail", asked.words):
        telling = [each for each in ranked if "@" in each.line.folded] or telling
    if topic.key in COUNTED and found("how (many|much|long)", asked.words):
        telling = [each for each in telling if is_shaped(Shape.NUMBER, each.line.folded)]
    beside = topic.key == "min_years" and telling and telling[0].rest == 0 and set(asked.rest) - _general(topic)
    if beside and (other := _beyond(asked, ix)):
        return _answered(other, topic, ix)
    if asked.rest and not telling and not topic.field and (other := _beyond(asked, ix)):
        return _answered(other, topic, ix)
    if not telling and not topic.field and asked.shape in (Shape.NUMBER, Shape.WHEN):
        telling = _all_met(asked, ix)
    if not telling and (topic.listing or topic.key in ELSEWHERE):
        telling = [each for each in ranked if each.under and not each.line.is_heading]
    if telling:
        return _answered(telling, topic, ix)
    return nothing(topic.label, ranked, ix, topic.field)


def _beyond(asked: Asked, ix: Index) -> list[Candidate]:
    """Lines that meet nearly all the question's words, where the topic's own evidence leaves some of them unmet."""
    ranked = sorted(candidates(asked, None, ix), key=lambda each: -each.covered - 0.3 * each.score)
    return [each for each in ranked if each.covered >= MOSTLY and each.rest >= MOSTLY]


def _all_met(asked: Asked, ix: Index) -> list[Candidate]:
    """Lines that meet every one of several words, and hold the figure or date that is wanted."""
    if len(asked.terms) < SEVERAL:
        return []
    return [
        each
        for each in candidates(asked, None, ix)
        if each.covered >= ALL and (asked.shape is Shape.OTHER or is_shaped(asked.shape, each.line.folded))
    ]


def _named(asked: Asked, topic: Topic) -> tuple[str, ...]:
    """The very things asked for, where the topic has many: the language, the tool, the check."""
    return tuple(term for term in asked.terms if term not in _general(topic))


def _general(topic: Topic) -> set[str]:
    return {stem(word) for word in topic.general.split()}


def _open(asked: Asked, ix: Index, topic: Topic | None = None, named: tuple[str, ...] = ()) -> Found:
    ranked = sorted(candidates(asked, None, ix), key=lambda each: -each.covered - 0.3 * each.score)
    if named:
        ranked = [each for each in ranked if holds_any(named, each.line)]
    best = ranked[0] if ranked else None
    field = topic.field if topic else None
    telling = [each for each in ranked if each.covered >= ENOUGH and each.met]
    if named and topic and topic.key not in NAMES:
        telling = []
    if len(asked.terms) == 1 and len(telling) > (FEW if asked.terms[0] in common() else MOST_QUOTES):
        telling = [each for each in telling if asked.shape is Shape.NUMBER and counts(asked.terms[0], each.line.folded)]
    if telling:
        return _answered(telling, topic, ix)
    if best and best.covered >= SOME:
        return Closest(CLOSEST_TEXT, lines_of(ranked, ix), field)
    return nothing(_about(asked, topic), ranked, ix, field)


def _about(asked: Asked, topic: Topic | None) -> str:
    if topic and not topic.exact:
        return topic.label
    return f'"{sentence_of(asked.words, 80)}"'


def _answered(telling: Sequence[Candidate], topic: Topic | None, ix: Index) -> Answer:
    """An answer that shows the best lines, and others nearly as good."""
    quotes = apart([_shown(each, topic, ix) for each in _as_good(telling, topic)])[:MOST_QUOTES]
    section = quotes[0].section
    text = f'Under "{sentence_of(section, 60)}", the posting says:' if section else "The posting says:"
    return Answer(text, fitting(text, quotes), topic.field if topic else None)


def _as_good(telling: Sequence[Candidate], topic: Topic | None) -> list[Candidate]:
    if not telling:
        return []
    share = AS_GOOD_IN_A_LIST if topic and topic.listing else AS_GOOD
    if topic and topic.key in ADDRESSED and found(ADDRESS, telling[0].line.folded):
        share = AS_GOOD
    return [each for each in telling[:MOST_QUOTES] if each.score >= share * telling[0].score]


def _shown(each: Candidate, topic: Topic | None, ix: Index) -> Quote:
    if topic and topic.key in ADDRESSED and len(each.line.unit.text) <= BLOCK_LINE:
        return block(ix.document, each.line.unit)
    return whole(ix.document, each.line.unit)


BLOCK_LINE = 70


def nothing(label: str, ranked: list[Candidate], ix: Index, field: str | None) -> NotStated:
    """Worded as a search result: we looked and did not find."""
    return NotStated(f"I could not find anything about {label} in this posting.", label, lines_of(ranked, ix), field)


def lines_of(ranked: list[Candidate], ix: Index) -> tuple[Quote, ...]:
    """Up to three lines to judge by."""
    quotes = apart([whole(ix.document, each.line.unit, 280) for each in ranked[:6] if not each.line.is_heading])[:3]
    return fitting(CLOSEST_TEXT, quotes)
