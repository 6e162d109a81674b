"""Questions that postings left open, how often they were asked, and what people thought of answers."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.domain.questions.asked import AskedCount, OpenQuestion, Place
from storage.tables import AskedRow, OpenQuestionRow, RatingRow
from storage.trail import note
from storage.upserts import insert

END_MARKS = " .?!…"


class SqlQuestions:
    """Questions over one transaction's session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def pass_on(self, question: OpenQuestion) -> OpenQuestion:
        """Keep a question for the lead; the same one from the same place returns the first."""
        asked_here = {
            "posting_id": question.posting_id,
            "fingerprint": fingerprint(question.question),
            "user": question.place.user,
            "channel": question.place.channel,
            "thread": question.place.thread or "",
        }
        self._session.execute(
            insert(self._session, OpenQuestionRow)
            .values(question=question.question, asked_at=question.asked_at, **asked_here)
            .on_conflict_do_nothing(index_elements=list(asked_here))
        )
        return _question(self._session.scalars(select(OpenQuestionRow).filter_by(**asked_here)).one())

    def find(self, question_id: int) -> OpenQuestion | None:
        """The question with that id."""
        row = self._session.get(OpenQuestionRow, question_id, populate_existing=True)
        return _question(row) if row else None

    def answer(self, question_id: int, words: str, by: str, at: datetime) -> bool:
        """Keep the lead's words; False when somebody answered before."""
        first = self._session.scalar(
            update(OpenQuestionRow)
            .where(OpenQuestionRow.id == question_id, OpenQuestionRow.answered_at.is_(None))
            .values(answer=words, answered_by=by, answered_at=at)
            .returning(OpenQuestionRow.id)
        )
        if first is not None:
            note(self._session, by, "question answered", f"question:{question_id}")
        return first is not None

    def count(self, posting_id: int, question: str, at: datetime) -> None:
        """Count a question that the posting did not answer."""
        once = insert(self._session, AskedRow).values(
            posting_id=posting_id,
            fingerprint=fingerprint(question),
            question=question,
            times=1,
            last_asked_at=at,
        )
        self._session.execute(
            once.on_conflict_do_update(
                index_elements=["posting_id", "fingerprint"],
                set_={"times": AskedRow.times + 1, "last_asked_at": at},
            )
        )

    def unanswered(self, posting_id: int | None = None) -> Sequence[AskedCount]:
        """What was asked and not answered, most often first."""
        query = (
            select(AskedRow)
            .order_by(AskedRow.times.desc(), AskedRow.last_asked_at.desc(), AskedRow.fingerprint)
            .execution_options(populate_existing=True)
        )
        if posting_id is not None:
            query = query.where(AskedRow.posting_id == posting_id)
        rows = self._session.scalars(query)
        return [AskedCount(row.posting_id, row.question, row.times, row.last_asked_at) for row in rows]

    def rate(self, *, posting_id: int, version: int, question: str, kind: str, helpful: bool, at: datetime) -> None:
        """Keep a thumb up or down: never whose it was."""
        self._session.add(
            RatingRow(posting_id=posting_id, version=version, question=question, kind=kind, helpful=helpful, at=at)
        )


def fingerprint(question: str) -> str:
    """Equal for questions that differ in case, spaces and end marks only; short, so that it can be indexed."""
    alike = " ".join(question.casefold().split()).rstrip(END_MARKS)
    return hashlib.sha256(alike.encode()).hexdigest()


def _question(row: OpenQuestionRow) -> OpenQuestion:
    return OpenQuestion(
        id=row.id,
        posting_id=row.posting_id,
        question=row.question,
        place=Place(row.user, row.channel, row.thread or None),
        asked_at=row.asked_at,
        answer=row.answer,
        answered_by=row.answered_by,
        answered_at=row.answered_at,
    )
