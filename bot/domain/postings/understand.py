"""A document's facts: each family of facts looks for its own, and says nothing where the posting says nothing."""

from __future__ import annotations

from bot.domain.postings.facts import Facts
from bot.domain.postings.units import Document


def understand(document: Document) -> Facts:
    """Return everything the posting states, each fact with the words that state it."""
    return Facts()
