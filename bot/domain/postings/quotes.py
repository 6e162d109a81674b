"""Quotes: exact spans of a posting, so that every answer can show the words it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Quote:
    """An exact span of the original text: `text == posting.text[start:end]`, offsets in characters."""

    text: str
    start: int
    end: int
    section: str | None = None
    """The heading the span stands under, as written; None above the first heading."""
    said_by: str | None = None
    """The Slack id of the person whose words these are; None for the posting's own. Theirs have no offsets (-1)."""
    said_on: date | None = None


@dataclass(frozen=True, slots=True)
class Fact(Generic[T]):
    """A value that a posting states, and the words that state it."""

    value: T
    quote: Quote
