"""One thing asked, answered from the lines of a posting: three tiers, the first only on the right kind of evidence."""

from __future__ import annotations

from bot.domain.postings.quotes import Quote
from bot.domain.questions.evidence import Candidate, candidates, holds_any
from bot.domain.questions.outcome import Answer, Closest, NotStated, fitting
from bot.domain.questions.ranking import Index
from bot.domain.questions.spans import apart, whole
from bot.domain.questions.topic import Topic
from bot.domain.questions.topics import Match
from bot.domain.questions.understanding import Asked

Found = Answer | Closest | NotStated

CLOSEST_TEXT = "The posting doesn't answer this directly that I can tell. The closest lines:"
SURE = 2.0
ENOUGH = 0.6
SOME = 0.34


def from_lines(asked: Asked, match: Match | None, ix: Index) -> Found:
    """The best of the three tiers that the lines allow."""
    topic = match.topic if match else None
    ranked = candidates(asked, topic, ix)
    if topic and match and match.score >= SURE:
        return _on_topic(asked, topic, ranked, ix)
    return _open(asked, topic, ranked, ix)


def _on_topic(asked: Asked, topic: Topic, ranked: list[Candidate], ix: Index) -> Found:
    telling = [each for each in ranked if each.says]
    if topic.exact and (named := _named(asked, topic)):
        telling = [each for each in telling if holds_any(named, each.line)]
    if telling:
        return answered(asked, topic, telling, ix)
    return nothing(topic.label, ranked, ix, topic.field)


def _named(asked: Asked, topic: Topic) -> tuple[str, ...]:
    """The very things asked for, where the topic has many: the language, the tool, the check."""
    return tuple(term for term in asked.terms if term not in GENERIC.get(topic.key, frozenset()))


def _open(asked: Asked, topic: Topic | None, ranked: list[Candidate], ix: Index) -> Found:
    ranked = sorted(ranked, key=lambda each: -(each.score + each.covered))
    best = ranked[0] if ranked else None
    field = topic.field if topic else None
    if best and asked.terms and best.covered >= ENOUGH:
        return answered(asked, topic, [each for each in ranked if each.covered >= ENOUGH], ix)
    if best and (best.covered >= SOME or best.says):
        return Closest(CLOSEST_TEXT, lines_of(ranked, ix), field)
    return nothing(topic.label if topic else "that", ranked, ix, field)


def answered(asked: Asked, topic: Topic | None, telling: list[Candidate], ix: Index) -> Answer:
    """An answer that shows the best lines, and others nearly as good."""
    best = telling[0]
    chosen = [each for each in telling[:4] if each.score >= 0.8 * best.score]
    quotes = apart([whole(ix.document, each.line.unit) for each in chosen])
    section = quotes[0].section
    text = f'Under "{section}", the posting says:' if section and len(section) < 80 else "The posting says:"
    return Answer(text, fitting(text, quotes), topic.field if topic else None)


def nothing(label: str, ranked: list[Candidate], ix: Index, field: str | None) -> NotStated:
    """Worded as a search result: we looked and did not find."""
    return NotStated(f"I could not find anything about {label} in this posting.", label, lines_of(ranked, ix), field)


def lines_of(ranked: list[Candidate], ix: Index) -> tuple[Quote, ...]:
    """Up to three lines to judge by."""
    quotes = apart([whole(ix.document, each.line.unit, 300) for each in ranked[:5] if not each.line.is_heading])[:3]
    return fitting("", quotes)


GENERIC: dict[str, frozenset[str]] = {}
