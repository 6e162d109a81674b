"""What answers need of a model of meaning that learns while the bot runs."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Protocol


class Model(Protocol):
    """Tells how near texts are in meaning: `knows` first, `nearness` only for what it knows."""

    def knows(self, among: tuple[str, ...]) -> bool:
        """Whether the nearness to these texts can be told in milliseconds."""

    def nearness(self, text: str, among: tuple[str, ...]) -> Sequence[float]:
        """One figure for each of `among`, in order: 1 for the same meaning, about 0 for none in common."""

    def prepare(self, key: Hashable, texts: Callable[[], Sequence[tuple[str, ...]]]) -> None:
        """Learn texts soon; returns at once, and the same `key` waits only once."""
