"""Interviews and their panels."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.domain.interviews.interview import Interview, Setting
from storage.tables import InterviewRow, PanelistRow
from storage.trail import note

SOONEST = (InterviewRow.starts_at, InterviewRow.id)
NEWEST = (InterviewRow.starts_at.desc(), InterviewRow.id.desc())


class SqlInterviews:
    """Interviews over one transaction's session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, interview: Interview) -> Interview:
        """Keep a new interview and its panel, in the panel's order."""
        row = InterviewRow(
            posting_id=interview.posting_id,
            candidate=interview.candidate,
            starts_at=interview.starts_at,
            ends_at=interview.ends_at,
            minutes=interview.minutes,
            zone=interview.zone,
            setting=interview.setting.value,
            place=interview.place,
            created_by=interview.created_by,
            created_at=interview.created_at,
        )
        self._session.add(row)
        self._session.flush()
        self._session.add_all(
            PanelistRow(interview_id=row.id, interviewer=interviewer, position=position)
            for position, interviewer in enumerate(dict.fromkeys(interview.interviewers))
        )
        self._session.flush()
        note(self._session, interview.created_by, "interview set up", f"interview:{row.id}")
        self._session.refresh(row)
        return _interview(row)

    def find(self, interview_id: int) -> Interview | None:
        """The interview with that id."""
        row = self._session.get(InterviewRow, interview_id)
        return _interview(row) if row else None

    def upcoming(self, now: datetime) -> Sequence[Interview]:
        """Interviews that have not ended, soonest first."""
        query = select(InterviewRow).where(InterviewRow.ends_at > now).order_by(*SOONEST)
        return [_interview(row) for row in self._session.scalars(query)]

    def of(self, interviewer: str) -> Sequence[Interview]:
        """Interviews on whose panel that person is, newest first."""
        theirs = select(PanelistRow.interview_id).where(PanelistRow.interviewer == interviewer)
        query = select(InterviewRow).where(InterviewRow.id.in_(theirs)).order_by(*NEWEST)
        return [_interview(row) for row in self._session.scalars(query)]

    def all(self) -> Sequence[Interview]:
        """Every interview, newest first."""
        return [_interview(row) for row in self._session.scalars(select(InterviewRow).order_by(*NEWEST))]


def _interview(row: InterviewRow) -> Interview:
    return Interview(
        id=row.id,
        posting_id=row.posting_id,
        candidate=row.candidate,
        interviewers=tuple(panelist.interviewer for panelist in row.panel),
        starts_at=row.starts_at,
        minutes=row.minutes,
        zone=row.zone,
        setting=Setting(row.setting),
        place=row.place,
        created_by=row.created_by,
        created_at=row.created_at,
    )
