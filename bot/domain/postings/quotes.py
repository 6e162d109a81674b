"""Quotes: exact spans of a posting, so that every answer can show the words it rests on."""

from __future__ import annotations

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Fact(Generic[T]):
    """A value that a posting states, and the words that state it."""

    value: T
    quote: Quote
