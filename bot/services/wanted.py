"""Whether a reminder that has come due is still wanted, and what it says as things stand now."""

from __future__ import annotations

from datetime import datetime

from bot.domain.postings.posting import Posting
from bot.domain.reminders.planning import plan_posting
from bot.domain.reminders.reminder import Planned, Reminder, ReminderKind
from bot.ports import Notice, Records


def notice(records: Records, reminder: Reminder, now: datetime) -> Notice | None:
    """The notice for a due reminder; None when its time has come and nobody needs it any more.

    Unwanted are: a date or onsite day that the posting no longer has, or a posting that is closed; an invitation or
    a request for feedback that is in; a question that was answered.
    """
    planned = reminder.planned
    match planned.kind:
        case ReminderKind.DEADLINE | ReminderKind.ONSITE_EVE | ReminderKind.ONSITE_DAY:
            return _of_posting(records, planned, now)
        case ReminderKind.INVITATION | ReminderKind.FEEDBACK:
            return _of_interview(records, planned, now)
        case ReminderKind.QUESTION | ReminderKind.REPLY:
            return _of_question(records, planned, now)


def _of_posting(records: Records, planned: Planned, now: datetime) -> Notice | None:
    posting = _posting(records, planned)
    if posting is None:
        return None
    for again in plan_posting(posting, planned.due_at):
        if (again.what, again.kind, again.due_at) == (planned.what, planned.kind, planned.due_at):
            return Notice(again, posting, None, None, again.detail, now)
    return None


def _of_interview(records: Records, planned: Planned, now: datetime) -> Notice | None:
    interview = records.interviews.find(planned.interview_id) if planned.interview_id is not None else None
    if interview is None or planned.place not in interview.interviewers:
        return None
    if planned.place in records.scorecards.submitted_by(interview.id):
        return None
    return Notice(planned, _posting(records, planned), interview, None, planned.detail, now)


def _of_question(records: Records, planned: Planned, now: datetime) -> Notice | None:
    question = records.questions.find(int(planned.detail["question"]))
    answered = planned.kind is ReminderKind.REPLY
    if question is None or (question.answer is not None) is not answered:
        return None
    return Notice(planned, _posting(records, planned), None, question, planned.detail, now)


def _posting(records: Records, planned: Planned) -> Posting | None:
    return records.postings.find(planned.posting_id) if planned.posting_id is not None else None
