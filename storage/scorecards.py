"""Scorecards and drafts. Who may read what is part of the query: a sealed text never leaves the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    Boolean,
    ColumnElement,
    Integer,
    Select,
    Text,
    and_,
    bindparam,
    delete,
    exists,
    not_,
    or_,
    select,
)
from sqlalchemy.orm import Session, aliased

from bot.domain.interviews.scorecard import Assessment, Recommendation, Scorecard, ScorecardForm
from storage.tables import DraftRow, PanelistRow, ScorecardRow
from storage.trail import note
from storage.upserts import insert

INTERVIEW = bindparam("interview", type_=Integer)
READER = bindparam("reader", type_=Text)
LEAD = bindparam("lead", type_=Boolean)


class SqlScorecards:
    """Scorecards over one transaction's session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def submit(self, scorecard: Scorecard) -> Scorecard:
        """Keep a scorecard as the interviewer's next version, and drop the draft; the same form again adds none.

        Raises LookupError for somebody who is not on the panel.
        """
        self._hold_seat(scorecard.interview_id, scorecard.interviewer)
        latest = self.own(scorecard.interview_id, scorecard.interviewer)
        self.drop_draft(scorecard.interview_id, scorecard.interviewer)
        if latest and latest.form == scorecard.form:
            return latest
        row = ScorecardRow(
            interview_id=scorecard.interview_id,
            interviewer=scorecard.interviewer,
            version=latest.version + 1 if latest else 1,
            form=_as_record(scorecard.form),
            submitted_at=scorecard.submitted_at,
        )
        self._session.add(row)
        self._session.flush()
        action = "scorecard corrected" if latest else "scorecard submitted"
        note(self._session, scorecard.interviewer, action, f"interview:{scorecard.interview_id}")
        return _scorecard(row)

    def own(self, interview_id: int, interviewer: str) -> Scorecard | None:
        """That interviewer's latest version."""
        return next(reversed(self.versions(interview_id, interviewer)), None)

    def versions(self, interview_id: int, interviewer: str) -> Sequence[Scorecard]:
        """All versions of one's own scorecard, oldest first."""
        query = _of(interview_id).where(ScorecardRow.interviewer == interviewer).order_by(ScorecardRow.version)
        return [_scorecard(row) for row in self._session.scalars(query)]

    def submitted_by(self, interview_id: int) -> frozenset[str]:
        """Who has submitted: names, never content."""
        query = select(ScorecardRow.interviewer).where(ScorecardRow.interview_id == interview_id)
        return frozenset(self._session.scalars(query))

    def readable(self, interview_id: int, reader: str, *, lead: bool) -> Sequence[Scorecard]:
        """The latest scorecards that `reader` may read now, by the panel's order."""
        who_and_what = {"interview": interview_id, "reader": reader, "lead": lead}
        return [_scorecard(row) for row in self._session.scalars(_readable(), who_and_what)]

    def keep_draft(self, interview_id: int, interviewer: str, form: ScorecardForm, at: datetime) -> None:
        """Keep what was typed so far; what was typed earlier and comes later changes nothing."""
        once = insert(self._session, DraftRow).values(
            interview_id=interview_id, interviewer=interviewer, form=_as_record(form), kept_at=at
        )
        self._session.execute(
            once.on_conflict_do_update(
                index_elements=["interview_id", "interviewer"],
                set_={"form": once.excluded.form, "kept_at": once.excluded.kept_at},
                where=DraftRow.kept_at <= once.excluded.kept_at,
            )
        )

    def drop_draft(self, interview_id: int, interviewer: str) -> None:
        """Forget what was typed and not submitted."""
        theirs = and_(DraftRow.interview_id == interview_id, DraftRow.interviewer == interviewer)
        self._session.execute(delete(DraftRow).where(theirs))

    def draft(self, interview_id: int, interviewer: str) -> ScorecardForm | None:
        """What was typed and not yet submitted."""
        row = self._session.get(DraftRow, (interview_id, interviewer), populate_existing=True)
        return _form(row.form) if row else None

    def _hold_seat(self, interview_id: int, interviewer: str) -> None:
        """Let one submission of this person and interview in at a time, on Postgres too."""
        seat = select(PanelistRow.position).filter_by(interview_id=interview_id, interviewer=interviewer)
        if self._session.scalar(seat.with_for_update()) is None:
            raise LookupError(f"{interviewer} is not on the panel of interview {interview_id}.")


def _of(interview_id: int | BindParameter[int]) -> Select[ScorecardRow]:
    return select(ScorecardRow).where(ScorecardRow.interview_id == interview_id)


@cache
def _readable() -> Select[ScorecardRow]:
    """The latest scorecards of `:interview` that `:reader`, a `:lead` or not, may read, by the panel's order."""
    seat = and_(
        PanelistRow.interview_id == ScorecardRow.interview_id,
        PanelistRow.interviewer == ScorecardRow.interviewer,
    )
    later = aliased(ScorecardRow)
    replaced = exists().where(
        later.interview_id == ScorecardRow.interview_id,
        later.interviewer == ScorecardRow.interviewer,
        later.version > ScorecardRow.version,
    )
    return _of(INTERVIEW).join(PanelistRow, seat).where(not_(replaced), _may_read()).order_by(PanelistRow.position)


def _may_read() -> ColumnElement[bool]:
    """Whoever's own is in, and a lead once every one is in; nobody else.

    Only a panel member can have a scorecard, by the tables' foreign key; and where every one is in, so is the one of a
    lead who is on the panel. So neither needs a condition of its own.
    """
    card = aliased(ScorecardRow)
    own_is_in = exists().where(card.interview_id == INTERVIEW, card.interviewer == READER)
    return or_(own_is_in, and_(LEAD, not_(_somebody_is_missing())))


def _somebody_is_missing() -> ColumnElement[bool]:
    seat, card = aliased(PanelistRow), aliased(ScorecardRow)
    theirs_is_in = exists().where(card.interview_id == seat.interview_id, card.interviewer == seat.interviewer)
    return exists().where(seat.interview_id == INTERVIEW, not_(theirs_is_in.correlate(seat)))


def _scorecard(row: ScorecardRow) -> Scorecard:
    return Scorecard(row.interview_id, row.interviewer, row.version, _form(row.form), row.submitted_at)


def _as_record(form: ScorecardForm) -> dict[str, Any]:
    return {
        "assessments": [
            {"competency": each.competency, "rating": each.rating, "evidence": each.evidence}
            for each in form.assessments
        ],
        "recommendation": form.recommendation.value if form.recommendation else None,
        "strengths": form.strengths,
        "concerns": form.concerns,
    }


def _form(record: dict[str, Any]) -> ScorecardForm:
    recommendation = record["recommendation"]
    return ScorecardForm(
        assessments=tuple(Assessment(**assessment) for assessment in record["assessments"]),
        recommendation=Recommendation(recommendation) if recommendation else None,
        strengths=record["strengths"],
        concerns=record["concerns"],
    )
