"""Interviews: set up by a lead, assessed by a panel whose members write before they read."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.domain.interviews.check import check
from bot.domain.interviews.form import InterviewForm, check_interview, starts_at
from bot.domain.interviews.interview import Interview
from bot.domain.interviews.panel import missing, sealed_because, submitted
from bot.domain.interviews.scorecard import Competency, Problem, Scorecard, ScorecardForm
from bot.domain.interviews.template import DEFAULT, empty, fitted
from bot.domain.postings.posting import Posting, PostingStatus
from bot.domain.refusals import NoSuchInterview, NoSuchPosting, NotOnPanel
from bot.domain.reminders.interviews import occasion, plan_interview
from bot.ports import Records, Store
from bot.services.policy import Policy
from bot.services.sheets import Owed, Panel, Recorded, ScorecardSheet

OWED_FOR = timedelta(days=60)
"""How long after an interview its missing feedback is still listed."""


class InterviewsService:
    """Use cases over a store; the policy says who is a lead."""

    def __init__(self, store: Store, policy: Policy) -> None:
        """Keep what the use cases need."""
        self._store = store
        self._policy = policy

    def schedule(self, form: InterviewForm, *, by: str, now: datetime) -> Interview | tuple[Problem, ...]:
        """Set up an interview and plan its invitations and feedback reminders, or say what is to be mended."""
        self._policy.lead_only(by, "set up an interview")
        problems, starts = check_interview(form, now), starts_at(form)
        if problems or starts is None or form.minutes is None:
            return problems
        with self._store.begin() as records:
            posting = records.postings.find(form.posting_id)
            if posting is None or posting.status is not PostingStatus.OPEN:
                return (Problem("posting_id", "That posting is not open any more. Choose another."),)
            kept = records.interviews.add(_interview(form, starts, form.minutes, by, now))
            records.reminders.plan(plan_interview(kept, now), now)
            records.commit()
        return kept

    def scorecard(self, interview_id: int, *, by: str) -> ScorecardSheet:
        """The person's own sheet; raises NotOnPanel for anybody who does not interview here, leads too."""
        with self._store.read() as records:
            interview, posting = _seen(records, interview_id)
            _panel_only(interview, by)
            own = records.scorecards.own(interview_id, by)
            draft = records.scorecards.draft(interview_id, by)
        competencies = _competencies(posting)
        written = draft or (own.form if own else empty(competencies))
        return ScorecardSheet(interview, posting, competencies, fitted(written, competencies), own, draft is not None)

    def keep_draft(self, interview_id: int, form: ScorecardForm, *, by: str, now: datetime) -> None:
        """Keep what was typed so far at `now`, complete or not.

        What is empty, says what one's own scorecard says, or was typed before that was sent is no draft; reports of
        typing may arrive after the scorecard itself.
        """
        with self._store.begin() as records:
            interview, posting = _seen(records, interview_id)
            _panel_only(interview, by)
            competencies = _competencies(posting)
            form, own = fitted(form, competencies), records.scorecards.own(interview_id, by)
            sent = fitted(own.form, competencies) if own else empty(competencies)
            if form in (sent, empty(competencies)):
                records.scorecards.drop_draft(interview_id, by)
            elif own is None or now > own.submitted_at:
                records.scorecards.keep_draft(interview_id, by, form, now)
            records.commit()

    def record_scorecard(
        self, interview_id: int, form: ScorecardForm, *, by: str, now: datetime
    ) -> Recorded | tuple[Problem, ...]:
        """Keep a scorecard and ask for it no more, or say at which fields it is to be mended; then nothing is kept."""
        with self._store.begin() as records:
            interview, posting = _seen(records, interview_id)
            _panel_only(interview, by)
            competencies = _competencies(posting)
            form = fitted(form, competencies)
            problems = check(form, competencies)
            if problems:
                return problems
            kept = records.scorecards.submit(Scorecard(interview_id, by, 0, form, now))
            records.reminders.cancel(occasion(interview, by))
            waiting = missing(interview, records.scorecards.submitted_by(interview_id))
            records.commit()
        return Recorded(interview, posting, kept, waiting)

    def panel(self, interview_id: int, *, by: str) -> Panel:
        """Who has submitted, and what that person may read; raises NotOnPanel for anybody else but leads."""
        with self._store.read() as records:
            interview, posting = _seen(records, interview_id)
            lead = self._policy.is_lead(by)
            if not lead:
                _panel_only(interview, by)
            return _panel(records, interview, posting, by, lead=lead)

    def mine(self, *, by: str, now: datetime) -> tuple[Owed, ...]:
        """The person's interviews that are ahead, soonest first, after those whose feedback is owed, oldest first."""
        with self._store.read() as records:
            found = [
                _owed(records, interview, by, now)
                for interview in records.interviews.of(by)
                if interview.ends_at > now - OWED_FOR
            ]
        wanted = [each for each in found if each.upcoming or not each.submitted]
        return tuple(sorted(wanted, key=lambda each: (each.upcoming, each.interview.starts_at)))

    def all(self, *, by: str) -> tuple[Panel, ...]:
        """Every interview's panel, newest first; for leads, sealed for them like any other."""
        self._policy.lead_only(by, "see all interviews")
        with self._store.read() as records:
            return tuple(
                _panel(records, interview, _posting(records, interview), by, lead=True)
                for interview in records.interviews.all()
            )


def _interview(form: InterviewForm, starts: datetime, minutes: int, by: str, now: datetime) -> Interview:
    return Interview(
        id=0,
        posting_id=form.posting_id,
        candidate=form.candidate.strip(),
        interviewers=form.interviewers,
        starts_at=starts,
        minutes=minutes,
        zone=form.zone,
        setting=form.setting,
        place=form.place.strip(),
        created_by=by,
        created_at=now,
    )


def _seen(records: Records, interview_id: int) -> tuple[Interview, Posting]:
    interview = records.interviews.find(interview_id)
    if interview is None:
        raise NoSuchInterview
    return interview, _posting(records, interview)


def _posting(records: Records, interview: Interview) -> Posting:
    posting = records.postings.find(interview.posting_id)
    if posting is None:
        raise NoSuchPosting
    return posting


def _panel_only(interview: Interview, who: str) -> None:
    if who not in interview.interviewers:
        raise NotOnPanel


def _competencies(posting: Posting) -> tuple[Competency, ...]:
    return posting.competencies or DEFAULT


def _panel(records: Records, interview: Interview, posting: Posting, reader: str, *, lead: bool) -> Panel:
    names = records.scorecards.submitted_by(interview.id)
    return Panel(
        interview,
        posting,
        submitted(interview, names),
        missing(interview, names),
        tuple(records.scorecards.readable(interview.id, reader, lead=lead)),
        sealed_because(interview, names, reader),
    )


def _owed(records: Records, interview: Interview, who: str, now: datetime) -> Owed:
    done = who in records.scorecards.submitted_by(interview.id)
    return Owed(interview, _posting(records, interview), interview.ends_at > now, done)
