"""What the facts of a posting say to a question: our sentence, and the quotes that it rests on."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.postings.quotes import Quote


@dataclass(frozen=True, slots=True)
class Stated:
    """A short sentence in our words, the posting's words behind it, and the fact's name."""

    text: str
    quotes: tuple[Quote, ...]
    field: str
