"""What answers need of models: one of meaning that learns while the bot runs, and, where wanted, one of language."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Protocol

from bot.domain.questions.choosing import Choice
from bot.domain.questions.meaning import Signs


class Model(Protocol):
    """Tells how near texts are in meaning: `knows` first, `nearness` only for what it knows."""

    def knows(self, among: tuple[str, ...]) -> bool:
        """Whether the nearness to these texts can be told in milliseconds."""

    def nearness(self, text: str, among: tuple[str, ...]) -> Sequence[float]:
        """One figure for each of `among`, in order: 1 for the same meaning, about 0 for none in common."""

    def topics(self, question: str) -> Mapping[str, float]:
        """How likely each topic is what is asked for."""

    def answers(self, question: str, lines: tuple[str, ...], signs: Sequence[Signs]) -> Sequence[float]:
        """For each line the log odds of its being an answer; only for what it knows."""

    def prepare(self, key: Hashable, texts: Callable[[], Sequence[tuple[str, ...]]]) -> None:
        """Learn texts soon; returns at once, and the same `key` waits only once."""


class Chooser(Protocol):
    """A language model that points at lines; it is slow, may fail, and must not be asked within a transaction."""

    def choose(self, question: str, lines: Sequence[str]) -> Choice | None:
        """The numbers of the lines that answer, counted from 1; None where it failed or took too long."""
