"""Spans of a posting that read well on their own: whole lines, with what a colon announces."""

from __future__ import annotations

from bot.domain.postings.quotes import Quote
from bot.domain.postings.units import Document, Unit, UnitKind
from bot.domain.questions.outcome import shortened

LONGEST = 520


def whole(document: Document, unit: Unit, limit: int = LONGEST) -> Quote:
    """A unit as a quote, with the lines it announces when it ends in a colon."""
    start, end = unit.start, unit.end
    if unit.text.rstrip().endswith((":", "to", "|", "|", "-")) or unit.kind is UnitKind.HEADING:
        place = document.units.index(unit)
        for after in document.units[place + 1 : place + 5]:
            if after.kind is UnitKind.HEADING or after.end - start > min(limit, 360):
                break
            end = after.end
            if unit.kind is UnitKind.HEADING and unit.text.rstrip()[-1:] != ":":
                end = unit.end
                break
    quote = Quote(document.text[start:end], start, end, unit.headings[-1] if unit.headings else None)
    return shortened(quote, limit)


def around(document: Document, quote: Quote, limit: int = LONGEST) -> Quote | None:
    """The whole units that a quote stands in; None when it is not the posting's own words."""
    if document.text[quote.start : quote.end] != quote.text or not quote.text:
        return None
    over = [unit for unit in document.units if unit.start < quote.end and quote.start < unit.end]
    if not over:
        return quote
    start, end = min(quote.start, over[0].start), max(quote.end, over[-1].end)
    if end - start > limit:
        return quote if len(quote.text) <= limit else shortened(quote, limit)
    if len(over) == 1 and over[0].kind is not UnitKind.HEADING:
        return whole(document, over[0], limit)
    return Quote(document.text[start:end], start, end, quote.section or (over[0].headings[-1] if over[0].headings else None))


def apart(quotes: list[Quote]) -> tuple[Quote, ...]:
    """The quotes in the order given, without those that another one already holds."""
    kept = list[Quote]()
    for quote in quotes:
        if any(other.start <= quote.start and quote.end <= other.end for other in kept):
            continue
        if any(quote.text.strip() == other.text.strip() for other in kept):
            continue
        kept = [other for other in kept if not (quote.start <= other.start and other.end <= quote.end)] + [quote]
    return tuple(kept)
