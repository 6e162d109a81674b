"""A posting cut into units: headings, bullets, `Key: value` lines and sentences, by offsets into the original."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.postings.quotes import Quote


class UnitKind(StrEnum):
    """What a unit is on the page."""

    HEADING = "heading"
    BULLET = "bullet"
    KEY_VALUE = "key_value"
    SENTENCE = "sentence"


@dataclass(frozen=True, slots=True)
class Unit:
    """One quotable piece of a posting; `text` is the original's own characters from `start` to `end`."""

    text: str
    start: int
    end: int
    kind: UnitKind
    headings: tuple[str, ...] = ()
    """The headings it stands under, outermost first."""

    @property
    def quote(self) -> Quote:
        """The unit as a quote."""
        return Quote(self.text, self.start, self.end, self.headings[-1] if self.headings else None)


@dataclass(frozen=True, slots=True)
class Document:
    """The original text and its units, in order and without overlap."""

    text: str
    units: tuple[Unit, ...]
