"""What an interview calls for: an invitation to write a scorecard, and reminders of feedback that is still owed."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from bot.domain.interviews.interview import Interview
from bot.domain.local import instant, local_day
from bot.domain.reminders.reminder import Planned, ReminderKind
from bot.domain.reminders.working_days import working_days_after

AFTER_THE_END = timedelta(hours=1)
MORNING = time(9)
TIMES = 3
"""Feedback is asked for this often in all, then no more."""
INVITED_FOR = timedelta(days=7)


def plan_interview(interview: Interview, now: datetime, submitted: Collection[str] = ()) -> tuple[Planned, ...]:
    """Every invitation and feedback reminder of an interview that is not past its use at `now`.

    Whoever is among `submitted` is asked for nothing any more.

    An invitation is due when the interview was set up; feedback one hour after its end and at 09:00 of the working
    days after that, in the interview's zone. `detail` of a feedback reminder holds `time`, counting from 1, and `of`.
    """
    occasions = list(islice(_feedback(interview), TIMES))
    asked = [who for who in interview.interviewers if who not in submitted]
    planned = [
        *(_invitation(interview, who) for who in asked),
        *(
            _owed(interview, who, number, due, expires)
            for who in asked
            for number, (due, expires) in enumerate(occasions, start=1)
        ),
    ]
    return tuple(each for each in planned if each.expires_at > now)


def occasion(interview: Interview, who: str) -> str:
    """What all reminders of one person about one interview are about: their `what`."""
    return f"interview:{interview.id}:{who}"


def _feedback(interview: Interview) -> Iterator[tuple[datetime, datetime]]:
    """Yield when feedback is asked for, and until when that asking is of use: the next one.

    An interview that was set up after it took place is asked about from then on: its invitation asks at once.
    """
    first = max(interview.ends_at, interview.created_at) + AFTER_THE_END
    day = local_day(first, interview.zone)
    mornings = (instant(each, MORNING, interview.zone) for each in working_days_after(day, interview.zone))
    later = (morning for morning in mornings if morning > first)
    due = first
    for following in later:
        yield due, following
        due = following


def _invitation(interview: Interview, who: str) -> Planned:
    expires = max(interview.ends_at, interview.created_at) + INVITED_FOR
    return _planned(interview, who, ReminderKind.INVITATION, interview.created_at, expires, {})


def _owed(interview: Interview, who: str, number: int, due: datetime, expires: datetime) -> Planned:
    detail = {"time": str(number), "of": str(TIMES)}
    return _planned(interview, who, ReminderKind.FEEDBACK, due, expires, detail)


def _planned(
    interview: Interview, who: str, kind: ReminderKind, due: datetime, expires: datetime, detail: dict[str, str]
) -> Planned:
    day, at = _wall(due, interview.zone)
    return Planned(
        what=occasion(interview, who),
        kind=kind,
        due_at=due,
        expires_at=expires,
        local_day=day,
        local_time=at,
        zone=interview.zone,
        place=who,
        posting_id=interview.posting_id,
        interview_id=interview.id,
        detail=detail,
    )


def _wall(moment: datetime, zone: str) -> tuple[date, time]:
    here = moment.astimezone(ZoneInfo(zone))
    return here.date(), here.time()
