"""What a question comes to: an answer with its quotes, the closest lines, an honest "not stated", or a kind no."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from bot.domain.postings.quotes import Quote

LIMIT = 860
"""Characters that a text and its quotes may hold together, some room under the 900 that readers are promised."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A short sentence in our words, and the posting's own words that say so."""

    text: str
    quotes: tuple[Quote, ...]
    field: str | None = None
    note: str | None = None
    """Says to the reader that a language model chose the quotes; None where none had a part in it."""


@dataclass(frozen=True, slots=True)
class Closest:
    """The posting may answer this, but not plainly enough to say so: up to three lines to judge by."""

    text: str
    lines: tuple[Quote, ...]
    field: str | None = None


@dataclass(frozen=True, slots=True)
class NotStated:
    """Nothing about it was found; `lines` are the nearest ones, if any."""

    text: str
    topic: str
    lines: tuple[Quote, ...] = ()
    field: str | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """A question about a matter that hiring must not turn on, and the rule that says so."""

    text: str
    rule: str


class ChatKind(StrEnum):
    """What was said that is no question about a posting."""

    GREETING = "greeting"
    THANKS = "thanks"
    HELP = "help"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Chat:
    """A reply to a greeting, to thanks, or to "what can you do?"."""

    text: str
    kind: ChatKind


Outcome = Answer | Closest | NotStated | Refused | Chat


def fitting(text: str, quotes: tuple[Quote, ...], limit: int = LIMIT) -> tuple[Quote, ...]:
    """The first quotes that fit beside the text under the limit; one that is too long ends at a word's end."""
    left, kept = limit - len(text), list[Quote]()
    for quote in quotes:
        left -= 4  # the separator that readers put between them
        if len(quote.text) <= left:
            kept.append(quote)
            left -= len(quote.text)
        elif not kept and left > 20:
            return (shortened(quote, left),)
    return tuple(kept)


def shortened(quote: Quote, length: int) -> Quote:
    """The first words of a quote, still an exact span, at most `length` characters."""
    cut = quote.text[:length]
    space = max(cut.rfind(" "), cut.rfind("\n"))
    if len(cut) < len(quote.text) and space > length // 2:
        cut = cut[:space]
    if quote.said_by:  # a person's words stand in no text, and have no offsets
        return replace(quote, text=cut)
    return Quote(cut, quote.start, quote.start + len(cut), quote.section)
