"""A language model's part, if there is one: it may point at lines of a posting, and what it points at is checked."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from bot.domain.postings.quotes import Quote
from bot.domain.postings.units import Document, Unit, UnitKind
from bot.domain.questions.asides import addresses_ai
from bot.domain.questions.facets import beside, lacks_figure
from bot.domain.questions.outcome import Answer, Closest, NotStated, Outcome, fitting
from bot.domain.questions.phrasing import sentence_of
from bot.domain.questions.prose import sentence
from bot.domain.questions.spans import apart, whole
from bot.domain.questions.understanding import LONGEST
from bot.domain.questions.unseen import seen
from bot.domain.questions.words import folded

NOTE = "Chosen by a language model from the posting's own lines."
KEPT_BACK = "The posting also speaks to AI programs; the model was not shown those lines."
MOST_CHOSEN = 6
"""Who points at more lines than this has not chosen."""
MOST_QUOTES = 4
LINE = 600
"""Characters of one line that the model is shown."""
PAGE = 24_000
"""Characters of one posting that the model is shown."""


@dataclass(frozen=True, slots=True)
class Page:
    """A posting as a model is shown it: line by line, numbered from 1 in this order."""

    document: Document
    units: tuple[Unit, ...]
    kept_back: tuple[Unit, ...] = ()
    """Lines that speak to AI programs: the model does not see them."""

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines' words, each on one line, under the headings that the posting's own order gives them."""
        return tuple(shown(unit.text, LINE) for unit in self.units)


@dataclass(frozen=True, slots=True)
class Choice:
    """What a model said: the numbers of lines, none where it found none, and a sentence of its own."""

    lines: tuple[int, ...]
    prose: str = ""


def unsure(outcome: Outcome, corrected: Collection[str] = ()) -> bool:
    """Whether a model may be asked: nothing answers, and no person has spoken on that fact."""
    return isinstance(outcome, Closest | NotStated) and (outcome.field is None or outcome.field not in corrected)


def page(document: Document) -> Page:
    """The lines of a posting that a model is shown, as many as fit."""
    kept_back = tuple(unit for unit in document.units if addresses_ai(unit.text))
    units, left = list[Unit](), PAGE
    for unit in document.units:
        words = shown(unit.text, LINE)
        left -= len(words)
        if left < 0:
            break
        if words and unit not in kept_back:
            units.append(unit)
    return Page(document, tuple(units), kept_back)


def shown(text: str, most: int = LONGEST) -> str:
    """Somebody's words as a model is shown them: on one line, without what nobody sees, at most so many characters."""
    return " ".join(seen(text).split())[:most]


def chosen(choice: Choice, page: Page, question: str) -> Answer | None:
    """The answer that a model's choice comes to, or None where what was said without it stands.

    Its sentence is shown only where it is borne out by the quotes and it named no line that is not there.
    """
    numbers = list(dict.fromkeys(choice.lines))
    there = [page.units[number - 1] for number in numbers if 1 <= number <= len(page.units)]
    units = [unit for unit in there if unit.kind is not UnitKind.HEADING]
    if not units or len(numbers) > MOST_CHOSEN:
        return None
    spans = list(apart([_quote(unit, page) for unit in units])[:MOST_QUOTES])
    if _misses(question, spans):
        return None
    said = sentence(choice.prose, [span.text for span in spans]) if len(there) == len(numbers) else None
    if said and (quotes := fitting(said, tuple(spans))) and len(quotes) == len(spans):
        return Answer(said, quotes, note=_note(page))
    text = _plainly(spans[0])
    return Answer(text, fitting(text, tuple(spans)), note=_note(page))


def _quote(unit: Unit, page: Page) -> Quote:
    """The line, with what it announces, unless that speaks to AI programs."""
    quote = whole(page.document, unit)
    reaches = any(quote.start < each.end and each.start < quote.end for each in page.kept_back)
    return unit.quote if reaches else quote


def _misses(question: str, quotes: list[Quote]) -> bool:
    """Whether the quotes lack the figure that is asked for, or speak only of the neighbour of what is asked for."""
    asked = " ".join(folded(question[:LONGEST]).split())
    said = " ".join(folded(quote.text) for quote in quotes)
    return lacks_figure(asked, said) or beside(asked, said)


def _plainly(first: Quote) -> str:
    return f'Under "{sentence_of(first.section, 60)}", the posting says:' if first.section else "The posting says:"


def _note(page: Page) -> str:
    return f"{NOTE} {KEPT_BACK}" if page.kept_back else NOTE
