"""How to apply and with what, said from the facts."""

from __future__ import annotations

from bot.domain.postings.facts import Facts
from bot.domain.postings.quotes import Quote
from bot.domain.questions.phrasing import listed, sentence_of
from bot.domain.questions.stated import Stated

MOST = 6


def apply(facts: Facts) -> Stated | None:
    """Where an application goes, and what belongs in it."""
    where = [fact for fact in (facts.apply_email, facts.apply_url) if fact]
    if not where:
        return None
    said = listed([sentence_of(fact.value, 160) for fact in where])
    quotes: tuple[Quote, ...] = tuple(fact.quote for fact in where)
    what = _materials(facts)
    if facts.materials and what:
        quotes = (*quotes, facts.materials.quote)
    field = "apply_email" if facts.apply_email else "apply_url"
    return Stated(f"Apply at {said}{f' with {what}' if what else ''}.", quotes, field)


def materials(facts: Facts) -> Stated | None:
    """What to send, and where to where that is stated."""
    what = _materials(facts)
    if not facts.materials or not what:
        return None
    where = facts.apply_email or facts.apply_url
    to = f", to {sentence_of(where.value, 160)}" if where else ""
    quotes = (facts.materials.quote, *((where.quote,) if where else ()))
    return Stated(f"The posting asks for {what}{to}.", quotes, "materials")


def _materials(facts: Facts) -> str:
    return listed([sentence_of(each, 60) for each in facts.materials.value[:MOST]]) if facts.materials else ""
