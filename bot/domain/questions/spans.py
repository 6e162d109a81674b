"""Spans of a posting that read well on their own: whole lines, with what a colon announces."""

from __future__ import annotations

from bot.domain.postings.quotes import Quote
from bot.domain.postings.units import Document, Unit, UnitKind
from bot.domain.questions.outcome import shortened

LONGEST = 520
BLOCK = 320
"""Characters of an announced list, or of an address written over several lines."""
SHORT = 70


def whole(document: Document, unit: Unit, limit: int = LONGEST) -> Quote:
    """A unit as a quote, with the lines it announces when it ends in a colon or is only a short question."""
    end = unit.end
    if _announces(unit):
        for after in _after(document, unit):
            if after.end - unit.start > min(limit, BLOCK):
                break
            end = after.end
    return shortened(_span(document, unit.start, end, unit), limit)


def block(document: Document, unit: Unit, limit: int = BLOCK) -> Quote:
    """A unit with the short lines around it: a name, a title and a telephone number make one address."""
    place = document.units.index(unit)
    start, end = unit.start, unit.end
    for before in reversed(document.units[max(0, place - 3) : place]):
        if not _beside(before, unit) or end - before.start > limit:
            break
        start = before.start
    for after in document.units[place + 1 : place + 5]:
        if not _beside(after, unit) or after.end - start > limit:
            break
        end = after.end
    return _span(document, start, end, unit)


def _beside(other: Unit, unit: Unit) -> bool:
    return other.kind is not UnitKind.HEADING and other.headings == unit.headings and len(other.text) <= SHORT


def _announces(unit: Unit) -> bool:
    text = unit.text.rstrip(" *_")
    return text.endswith((":", "|", " to", " at")) or (len(text) < SHORT // 2 and text.endswith("?"))


def _after(document: Document, unit: Unit) -> tuple[Unit, ...]:
    place = document.units.index(unit)
    following = list[Unit]()
    for after in document.units[place + 1 : place + 7]:
        if after.kind is UnitKind.HEADING:
            break
        following.append(after)
        if unit.text.rstrip().endswith("?"):
            break
    return tuple(following)


def _span(document: Document, start: int, end: int, unit: Unit) -> Quote:
    return Quote(document.text[start:end], start, end, unit.headings[-1] if unit.headings else None)


def around(document: Document, quote: Quote, limit: int = LONGEST) -> Quote | None:
    """The whole units that a quote stands in; a person's words as they are; None for words that nobody said."""
    if quote.said_by:
        return shortened(quote, limit)
    if not quote.text or document.text[quote.start : quote.end] != quote.text:
        return None
    over = [unit for unit in document.units if unit.start < quote.end and quote.start < unit.end]
    if not over:
        return shortened(quote, limit)
    if len(over) == 1:
        return whole(document, over[0], limit) if over[0].end - over[0].start <= limit else shortened(quote, limit)
    start, end = min(quote.start, over[0].start), max(quote.end, over[-1].end)
    return _span(document, start, end, over[0]) if end - start <= limit else shortened(quote, limit)


def apart(quotes: list[Quote]) -> tuple[Quote, ...]:
    """The quotes in the order given, without those that another one holds or repeats."""
    kept = list[Quote]()
    for quote in quotes:
        if any(_within(quote, other) or quote.text.strip() == other.text.strip() for other in kept):
            continue
        kept = [other for other in kept if not _within(other, quote)] + [quote]
    return tuple(kept)


def _within(one: Quote, other: Quote) -> bool:
    return one.said_by is None and other.said_by is None and other.start <= one.start and one.end <= other.end
