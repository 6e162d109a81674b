"""People, postings and interviews that the tests of the use cases are about."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from bot.domain.interviews.form import InterviewForm
from bot.domain.interviews.interview import Interview, Setting
from bot.domain.interviews.scorecard import Assessment, Recommendation, ScorecardForm
from bot.domain.interviews.template import DEFAULT
from bot.domain.postings.facts import Deadline, DeadlineKind, Facts, Weekday
from bot.domain.postings.posting import Posting, PostingStatus
from bot.domain.postings.quotes import Fact, Quote
from bot.domain.questions.asked import Place
from bot.ports import Store
from bot.services import Services

NOW = datetime(2026, 11, 2, 15, tzinfo=UTC)
LEAD, OTHER_LEAD = "UIRIS", "UJOEL"
ANN, BEN, CAM = "UANN", "UBEN", "UCAM"
STRANGER = "UZED"
PANEL = (ANN, BEN, CAM)
HIRING = "CHIRING"
ZONE = "America/New_York"

TEXT = """Bakery Trainer

Crumb & Co. teaches baking to people who come out of prison.

How to apply
Applications close December 18, 2026.
Trainers are in the bakery on Tuesdays.
"""
CLOSES = "Applications close December 18, 2026."
ONSITE = "Trainers are in the bakery on Tuesdays."


def quote(words: str, section: str | None = None) -> Quote:
    """A span of the sample text."""
    start = TEXT.index(words)
    return Quote(words, start, start + len(words), section)


FACTS = Facts(
    title=Fact("Bakery Trainer", quote("Bakery Trainer")),
    onsite_days=Fact((Weekday.TUE,), quote(ONSITE, "How to apply")),
    deadlines=(Deadline(DeadlineKind.HARD, quote(CLOSES, "How to apply"), date(2026, 12, 18)),),
)


def kept_posting(
    store: Store,
    *,
    name: str = "bakery-trainer",
    facts: Facts = FACTS,
    text: str = TEXT,
    channel: str | None = HIRING,
    status: PostingStatus = PostingStatus.OPEN,
) -> Posting:
    """A posting, kept as if it had been confirmed."""
    with store.begin() as records:
        kept = records.postings.add(Posting(0, name, text, facts, 1, status, channel, ZONE, LEAD, NOW, DEFAULT))
        records.commit()
    return kept


def interview_form(posting_id: int) -> InterviewForm:
    """Thursday at 10 in the morning, for an hour, with the whole panel."""
    return InterviewForm(
        "Robin Ames", posting_id, PANEL, date(2026, 11, 5), time(10), 60, ZONE, Setting.ONSITE, "The bakery"
    )


def set_up(use_cases: Services, posting_id: int) -> Interview:
    """An interview, set up by the lead."""
    kept = use_cases.interviews.schedule(interview_form(posting_id), by=LEAD, now=NOW)
    assert isinstance(kept, Interview)
    return kept


def written(rating: int = 4, strengths: str = "Patient.") -> ScorecardForm:
    """A complete scorecard."""
    lines = [Assessment(each.key, None, "") for each in DEFAULT]
    lines[0] = Assessment(DEFAULT[0].key, rating, "Taught us to fold dough in four minutes.")
    return ScorecardForm(tuple(lines), Recommendation.YES, strengths, "")


def place(user: str = STRANGER, channel: str = "DZED", thread: str | None = None) -> Place:
    """Where somebody asks."""
    return Place(user, channel, thread)
