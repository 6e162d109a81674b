"""What the use cases need of the world: a store that remembers, a messenger that speaks, a clock that tells."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from bot.ports.messages import Delivery, DeliveryKind, Messenger, Notice
from bot.ports.models import Chooser, Model
from bot.ports.repositories import History, Interviews, Postings, Questions, Reminders, Scorecards, Seen

__all__ = [
    "Chooser",
    "Clock",
    "Delivery",
    "DeliveryKind",
    "Documents",
    "History",
    "Interviews",
    "Messenger",
    "Model",
    "Notice",
    "Postings",
    "Questions",
    "Records",
    "Reminders",
    "Scorecards",
    "Seen",
    "Store",
]


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""


class Records(Protocol):
    """One transaction's view of everything that is kept. Leaving without `commit()` keeps nothing."""

    @property
    def postings(self) -> Postings:
        """The postings."""

    @property
    def history(self) -> History:
        """What became of postings."""

    @property
    def questions(self) -> Questions:
        """Open questions and ratings of answers."""

    @property
    def interviews(self) -> Interviews:
        """The interviews."""

    @property
    def scorecards(self) -> Scorecards:
        """Scorecards and drafts."""

    @property
    def reminders(self) -> Reminders:
        """The outbox of reminders."""

    @property
    def seen(self) -> Seen:
        """Deliveries that were taken."""

    def commit(self) -> None:
        """Keep what was done."""


class Store(Protocol):
    """Where things are kept."""

    def begin(self) -> AbstractContextManager[Records]:
        """One transaction that may write; rolls back unless committed. Never call Slack inside."""

    def read(self) -> AbstractContextManager[Records]:
        """One transaction that only reads, and waits for no writer."""


class Documents(Protocol):
    """Turns what people have into a posting's plain text."""

    def text_of(self, name: str, content: bytes) -> str:
        """The text of a file: .txt, .md, .docx, .pdf or .html. Raises UnreadableDocument with what to do instead."""

    def text_at(self, url: str) -> str:
        """The text behind a web address. Raises UnreachablePage, also where addresses are switched off."""
