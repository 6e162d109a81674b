"""A posting read once: its units and its facts together."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.postings.facts import Facts
from bot.domain.postings.segment import segment
from bot.domain.postings.understand import understand
from bot.domain.postings.units import Document


@dataclass(frozen=True, slots=True)
class Reading:
    """A posting's document and the facts found in it."""

    document: Document
    facts: Facts


def read(text: str) -> Reading:
    """Read a posting's text: cut it into units and state its facts."""
    document = segment(text)
    return Reading(document, understand(document))
