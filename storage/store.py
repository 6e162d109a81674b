"""The store: one transaction after another over one engine. Leaving without `commit()` keeps nothing."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from bot.ports import History, Interviews, Postings, Questions, Records, Reminders, Scorecards, Seen
from storage.engine import reading
from storage.history import SqlHistory
from storage.interviews import SqlInterviews
from storage.postings import SqlPostings
from storage.questions import SqlQuestions
from storage.reminders import SqlReminders
from storage.scorecards import SqlScorecards
from storage.seen import SqlSeen
from storage.turns import Turns


@dataclass(frozen=True, slots=True)
class SqlRecords:
    """One transaction's view of everything that is kept."""

    session: Session
    postings: Postings
    history: History
    questions: Questions
    interviews: Interviews
    scorecards: Scorecards
    reminders: Reminders
    seen: Seen

    def commit(self) -> None:
        """Keep what was done; after it this transaction is over, and asking more of it is an error."""
        self.session.commit()


class SqlStore:
    """Keeps everything in a database; one store a process, since the line of writers stands here."""

    def __init__(self, engine: Engine) -> None:
        """`engine` is from `storage.engine.connect`, migrated."""
        self._writing = engine
        self._reading = reading(engine)
        self._turns: AbstractContextManager[None] = Turns() if engine.dialect.name == "sqlite" else nullcontext()
        self._writers: set[int] = set()

    @contextmanager
    def begin(self) -> Iterator[Records]:
        """One transaction that may write; rolls back unless committed. Never call Slack inside.

        RuntimeError within another of the same thread, which would wait for itself for ever.
        """
        me = threading.get_ident()
        if me in self._writers:
            raise RuntimeError("This thread is in a write transaction already, and would wait for itself.")
        self._writers.add(me)
        try:
            with self._turns, Session(self._writing, autobegin=False) as session:
                session.begin()
                yield _records(session, writing=True)
        finally:
            self._writers.remove(me)

    @contextmanager
    def read(self) -> Iterator[Records]:
        """One transaction that only reads, sees one moment, and waits for no writer."""
        with Session(self._reading, autobegin=False) as session:
            session.begin()
            yield _records(session, writing=False)

    def close(self) -> None:
        """Let go of the database's connections."""
        self._writing.dispose()


def _records(session: Session, *, writing: bool) -> SqlRecords:
    return SqlRecords(
        session=session,
        postings=SqlPostings(session, writing=writing),
        history=SqlHistory(session),
        questions=SqlQuestions(session),
        interviews=SqlInterviews(session),
        scorecards=SqlScorecards(session),
        reminders=SqlReminders(session),
        seen=SqlSeen(session),
    )
