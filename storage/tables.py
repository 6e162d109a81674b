"""The tables. Rows are rows: each repository turns them into the domain's own values and back.

`Text` has no length, which SQLite would not hold; what must be unique and may be long has a fingerprint beside it.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.columns import NEVER_AGAIN, Row


class PostingRow(Row):
    """A posting as it is called and placed now; its text and facts stand in its versions."""

    __tablename__ = "postings"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    version: Mapped[int]
    status: Mapped[str]
    channel: Mapped[str | None]
    zone: Mapped[str]
    added_by: Mapped[str]
    added_at: Mapped[datetime]
    competencies: Mapped[list[dict[str, Any]]]

    corrections: Mapped[list[CorrectionRow]] = relationship(order_by="CorrectionRow.id", viewonly=True, lazy="selectin")
    addenda: Mapped[list[AddendumRow]] = relationship(order_by="AddendumRow.id", viewonly=True, lazy="selectin")

    __table_args__ = (
        Index(
            "uq_postings_name_in_use",
            "name",
            unique=True,
            sqlite_where=text("status IN ('proposed', 'open')"),
            postgresql_where=text("status IN ('proposed', 'open')"),
        ),
        NEVER_AGAIN,
    )


class PostingVersionRow(Row):
    """One version of a posting's text, and what was understood of it."""

    __tablename__ = "posting_versions"

    posting_id: Mapped[int] = mapped_column(ForeignKey("postings.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]
    facts: Mapped[dict[str, Any]]
    by: Mapped[str]
    at: Mapped[datetime]


class CorrectionRow(Row):
    """A person's word on a fact; it wins over the text unless it was withdrawn."""

    __tablename__ = "corrections"

    id: Mapped[int] = mapped_column(primary_key=True)
    posting_id: Mapped[int] = mapped_column(ForeignKey("postings.id"), index=True)
    field: Mapped[str]
    words: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]
    withdrawn_by: Mapped[str | None]
    withdrawn_at: Mapped[datetime | None]


class AddendumRow(Row):
    """A hiring lead's answer beside a posting."""

    __tablename__ = "addenda"

    id: Mapped[int] = mapped_column(primary_key=True)
    posting_id: Mapped[int] = mapped_column(ForeignKey("postings.id"), index=True)
    question: Mapped[str]
    words: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]


class OpenQuestionRow(Row):
    """A question passed on to a lead; `thread` is empty where there is none, so that it can be unique."""

    __tablename__ = "open_questions"

    id: Mapped[int] = mapped_column(primary_key=True)
    posting_id: Mapped[int] = mapped_column(ForeignKey("postings.id"))
    question: Mapped[str]
    fingerprint: Mapped[str]
    user: Mapped[str]
    channel: Mapped[str]
    thread: Mapped[str]
    asked_at: Mapped[datetime]
    answer: Mapped[str | None]
    answered_by: Mapped[str | None]
    answered_at: Mapped[datetime | None]

    __table_args__ = (UniqueConstraint("posting_id", "fingerprint", "user", "channel", "thread"), NEVER_AGAIN)


class AskedRow(Row):
    """How often a question was asked in vain."""

    __tablename__ = "asked"

    posting_id: Mapped[int] = mapped_column(ForeignKey("postings.id"), primary_key=True)
    fingerprint: Mapped[str] = mapped_column(primary_key=True)
    question: Mapped[str]
    times: Mapped[int]
    last_asked_at: Mapped[datetime]


class RatingRow(Row):
    """A thumb up or down on an answer, by nobody."""

    __tablename__ = "ratings"

    id: Mapped[int] = mapped_column(primary_key=True)
    posting_id: Mapped[int] = mapped_column(ForeignKey("postings.id"), index=True)
    version: Mapped[int]
    question: Mapped[str]
    kind: Mapped[str]
    helpful: Mapped[bool]
    at: Mapped[datetime]


class InterviewRow(Row):
    """An interview; `ends_at` is kept to be searched by."""

    __tablename__ = "interviews"

    id: Mapped[int] = mapped_column(primary_key=True)
    posting_id: Mapped[int] = mapped_column(ForeignKey("postings.id"), index=True)
    candidate: Mapped[str]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime] = mapped_column(index=True)
    minutes: Mapped[int]
    zone: Mapped[str]
    setting: Mapped[str]
    place: Mapped[str]
    created_by: Mapped[str]
    created_at: Mapped[datetime]

    panel: Mapped[list[PanelistRow]] = relationship(order_by="PanelistRow.position", viewonly=True, lazy="selectin")

    __table_args__ = NEVER_AGAIN


class PanelistRow(Row):
    """One interviewer of a panel, in the panel's order."""

    __tablename__ = "panelists"

    interview_id: Mapped[int] = mapped_column(ForeignKey("interviews.id"), primary_key=True)
    interviewer: Mapped[str] = mapped_column(primary_key=True, index=True)
    position: Mapped[int]


class ScorecardRow(Row):
    """One version of a scorecard; only a panel member can have one."""

    __tablename__ = "scorecards"

    id: Mapped[int] = mapped_column(primary_key=True)
    interview_id: Mapped[int]
    interviewer: Mapped[str]
    version: Mapped[int]
    form: Mapped[dict[str, Any]]
    submitted_at: Mapped[datetime]

    __table_args__ = (
        UniqueConstraint("interview_id", "interviewer", "version"),
        ForeignKeyConstraint(["interview_id", "interviewer"], ["panelists.interview_id", "panelists.interviewer"]),
    )


class DraftRow(Row):
    """What a panel member has typed and not submitted."""

    __tablename__ = "drafts"

    interview_id: Mapped[int] = mapped_column(primary_key=True)
    interviewer: Mapped[str] = mapped_column(primary_key=True)
    form: Mapped[dict[str, Any]]
    kept_at: Mapped[datetime]

    __table_args__ = (
        ForeignKeyConstraint(["interview_id", "interviewer"], ["panelists.interview_id", "panelists.interviewer"]),
    )


class ReminderRow(Row):
    """A reminder: the row is the reminder, the scheduler only ticks."""

    __tablename__ = "reminders"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    what: Mapped[str]
    kind: Mapped[str]
    due_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    local_day: Mapped[date]
    local_time: Mapped[time]
    zone: Mapped[str]
    place: Mapped[str]
    posting_id: Mapped[int | None] = mapped_column(ForeignKey("postings.id"), index=True)
    interview_id: Mapped[int | None] = mapped_column(ForeignKey("interviews.id"))
    detail: Mapped[dict[str, Any]]
    planned_at: Mapped[datetime]
    state: Mapped[str]
    attempts: Mapped[int]
    fence: Mapped[str | None]
    lease_until: Mapped[datetime | None]
    first_try_at: Mapped[datetime | None]
    not_before: Mapped[datetime | None]
    maybe_posted: Mapped[bool]
    channel: Mapped[str | None]
    ts: Mapped[str | None]
    sent_at: Mapped[datetime | None]
    reason: Mapped[str | None]

    __table_args__ = (
        UniqueConstraint("what", "kind", "due_at"),
        Index(None, "state", "due_at"),
        NEVER_AGAIN,
    )


class SeenRow(Row):
    """A delivery of Slack's that was taken; rows are dropped once Slack no longer repeats it."""

    __tablename__ = "seen"

    key: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)


class AuditRow(Row):
    """Who did what to which record: added to, never changed, and without a word of anybody's text.

    `at` is the database's own clock, which nobody in Slack or in the demo can turn.
    """

    __tablename__ = "audit"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(server_default=func.now())
    actor: Mapped[str]
    action: Mapped[str]
    object: Mapped[str]

    __table_args__ = NEVER_AGAIN
