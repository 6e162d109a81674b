"""Small records to keep: a posting, an interview, a form, a plan; each test changes what it is about."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from bot.domain.interviews.interview import Interview, Setting
from bot.domain.interviews.scorecard import Assessment, Competency, Recommendation, Scorecard, ScorecardForm
from bot.domain.postings.facts import Facts, Period, Salary
from bot.domain.postings.posting import Posting, PostingStatus
from bot.domain.postings.quotes import Fact, Quote
from bot.domain.reminders.reminder import Planned, ReminderKind
from bot.ports import Store

NOW = datetime(2026, 11, 2, 15, 30, 0, 123456, tzinfo=UTC)
LEAD = "U0LEAD"
PANEL = ("U0BRAM", "U0CLEO", "U0DANA")
TEXT = "Garden Coordinator\n\nThe pay is $24 to $27 an hour. You will lead our volunteers."
PAY = Quote("The pay is $24 to $27 an hour.", 20, 50, "Garden Coordinator")
FACTS = Facts(
    title=Fact("Garden Coordinator", Quote("Garden Coordinator", 0, 18)),
    salary=Fact(Salary(24, 27, "USD", Period.HOUR), PAY),
)


def posting(name: str = "garden-coordinator", status: PostingStatus = PostingStatus.OPEN) -> Posting:
    """A posting that nobody has corrected."""
    return Posting(
        id=0,
        name=name,
        text=TEXT,
        facts=FACTS,
        version=1,
        status=status,
        channel="C0HIRING",
        zone="America/Chicago",
        added_by=LEAD,
        added_at=NOW,
        competencies=(Competency("tending", "Tending", "Has kept plants and people going"),),
    )


def interview(posting_id: int, interviewers: tuple[str, ...] = PANEL, starts_at: datetime = NOW) -> Interview:
    """An interview of fifty minutes."""
    return Interview(
        id=0,
        posting_id=posting_id,
        candidate="Robin Example",
        interviewers=interviewers,
        starts_at=starts_at,
        minutes=50,
        zone="America/Chicago",
        setting=Setting.ONSITE,
        place="Greenhouse 2",
        created_by=LEAD,
        created_at=NOW,
    )


def form(words: str = "Knew every bed by name") -> ScorecardForm:
    """A complete form with `words` as its evidence."""
    return ScorecardForm((Assessment("tending", 4, words),), Recommendation.YES, "Calm", "")


def scorecard(interview_id: int, interviewer: str, words: str = "Knew every bed by name") -> Scorecard:
    """A scorecard before it has a version."""
    return Scorecard(interview_id, interviewer, 0, form(words), NOW)


def planned(what: str = "posting:1:2026-12-24", due_at: datetime = NOW, posting_id: int | None = None) -> Planned:
    """A reminder that is of use for a day."""
    return Planned(
        what=what,
        kind=ReminderKind.DEADLINE,
        due_at=due_at,
        expires_at=due_at + timedelta(days=1),
        local_day=date(2026, 12, 24),
        local_time=time(9, 0),
        zone="America/Chicago",
        place="C0HIRING",
        posting_id=posting_id,
        detail={"days": "7"},
    )


def kept_posting(store: Store, name: str = "garden-coordinator") -> Posting:
    """An open posting, kept."""
    with store.begin() as records:
        kept = records.postings.add(posting(name))
        records.commit()
    return kept


def kept_interview(store: Store, interviewers: tuple[str, ...] = PANEL, name: str = "garden-coordinator") -> Interview:
    """An interview for a new posting, kept."""
    with store.begin() as records:
        about = records.postings.add(posting(name))
        kept = records.interviews.add(interview(about.id, interviewers))
        records.commit()
    return kept
