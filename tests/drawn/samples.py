"""Postings, interviews and reminders of our own making, to be drawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from bot.domain.interviews.interview import Interview, Setting
from bot.domain.interviews.scorecard import Assessment, Competency, Recommendation, Scorecard, ScorecardForm
from bot.domain.interviews.template import DEFAULT, empty
from bot.domain.postings.facts import Deadline, DeadlineKind, Facts, Period, Salary, Weekday, WorkMode
from bot.domain.postings.posting import Posting, PostingStatus
from bot.domain.postings.quotes import Fact, Quote
from bot.domain.questions.asked import AskedCount, OpenQuestion, Place
from bot.domain.questions.outcome import Answer, Chat, ChatKind, Closest, NotStated, Refused
from bot.domain.reminders.reminder import Planned, Reminder, ReminderKind, ReminderState
from bot.services.sheets import Owed, Panel, Recorded, ScorecardSheet

NOW = datetime(2026, 12, 1, 15, 0, tzinfo=UTC)
NEW_YORK = "America/New_York"
LEAD, INES, OMAR, WREN = "U0LEAD", "U0INES", "U0OMAR", "U0WREN"

TEXT = """Garden Educator
Compensation
This part-time role pays $24 to $27 an hour.
Schedule
Educators work onsite on Tuesdays and Thursdays.
How to apply
Applications received by December 24, 2026 at 5 PM get preference.
The position closes on January 15, 2027.
"""


def quote(text: str, section: str | None = None) -> Quote:
    """A quote from the sample posting's text."""
    start = TEXT.index(text)
    return Quote(text, start, start + len(text), section)


PAY = quote("This part-time role pays $24 to $27 an hour.", "Compensation")
ONSITE = quote("Educators work onsite on Tuesdays and Thursdays.", "Schedule")
PREFERRED = quote("Applications received by December 24, 2026 at 5 PM get preference.", "How to apply")
CLOSES = quote("The position closes on January 15, 2027.", "How to apply")
SAID = Quote("We cover the ferry to the island garden.", -1, -1, None, LEAD, date(2026, 11, 3))

FACTS = Facts(
    title=Fact("Garden Educator", quote("Garden Educator")),
    organization=Fact("Harbor Gardens", quote("Garden Educator")),
    salary=Fact(Salary(24, 27, "USD", Period.HOUR), PAY),
    work_mode=Fact(WorkMode.HYBRID, ONSITE),
    onsite_days=Fact((Weekday.TUE, Weekday.THU), ONSITE),
    deadlines=(
        Deadline(DeadlineKind.PREFERENCE, PREFERRED, date(2026, 12, 24), at=time(17)),
        Deadline(DeadlineKind.HARD, CLOSES, date(2027, 1, 15)),
    ),
)


HYBRID = replace(FACTS, onsite_days=None)
CLOSED = replace(FACTS, closed=quote("The position closes on January 15, 2027.", "How to apply"))


_POSTING = Posting(
    id=0,
    name="garden-educator",
    text=TEXT,
    facts=FACTS,
    version=2,
    status=PostingStatus.OPEN,
    channel="C0HIRING",
    zone=NEW_YORK,
    added_by=LEAD,
    added_at=NOW,
    competencies=DEFAULT,
)


def posting(number: int = 3, **changes: Any) -> Posting:
    """An open posting; `changes` replace its fields."""
    return replace(_POSTING, id=number, **changes)


ANSWER = Answer("It pays $24 to $27 an hour.", (PAY,), "salary")
CHOSEN = replace(ANSWER, note="Chosen by a language model from the posting's own lines.")
ADDED = Answer("The ferry is covered.", (SAID,))
CLOSEST = Closest("The posting doesn't answer this directly that I can tell. The closest lines:", (ONSITE, PAY))
NOT_STATED = NotStated("I could not find anything about parking in this posting.", "parking")
REFUSED = Refused("I leave an applicant's age out of it.", "Age is no ground for hiring, by law.")
CHAT = Chat("Hello. Ask me about a posting, such as `/posting what does it pay?`", ChatKind.GREETING)


_INTERVIEW = Interview(
    id=0,
    posting_id=3,
    candidate="Ada Reyes",
    interviewers=(INES, OMAR, WREN),
    starts_at=datetime(2026, 12, 3, 15, 30, tzinfo=UTC),
    minutes=45,
    zone=NEW_YORK,
    setting=Setting.ONSITE,
    place="Room 2",
    created_by=LEAD,
    created_at=NOW,
)


def interview(number: int = 7, **changes: Any) -> Interview:
    """An interview of one candidate by three people; `changes` replace its fields."""
    return replace(_INTERVIEW, id=number, **changes)


def form(rating: int, evidence: str = "Planned a planting day and told why.") -> ScorecardForm:
    """A scorecard that rates every competency alike."""
    lines = tuple(Assessment(each.key, rating, evidence) for each in DEFAULT)
    return ScorecardForm(lines, Recommendation.YES, "Warm with children.", "")


def card(who: str, rating: int) -> Scorecard:
    """One interviewer's scorecard."""
    return Scorecard(7, who, 1, form(rating), NOW)


def sheet(*, own: Scorecard | None = None, from_draft: bool = False) -> ScorecardSheet:
    """A sheet to fill in: empty, a draft, or one's own scorecard to correct."""
    prefill = own.form if own else form(4) if from_draft else empty(DEFAULT)
    return ScorecardSheet(interview(), posting(), DEFAULT, prefill, own, from_draft)


SEALED = Panel(interview(), posting(), (INES,), (OMAR, WREN), (), "Your own scorecard is not in yet.")
OPENED = Panel(interview(), posting(), (INES, OMAR), (WREN,), (card(INES, 5), card(OMAR, 2)), None)
RECORDED = Recorded(interview(), posting(), card(INES, 4), (OMAR, WREN))
OWED = Owed(interview(), posting(), upcoming=False, submitted=False)
AHEAD = Owed(interview(8), posting(), upcoming=True, submitted=True)

QUESTION = OpenQuestion(5, 3, "Is there parking?", Place(INES, "C0HIRING", "1764.1"), NOW)
REPLIED = OpenQuestion(
    5, 3, "Is there parking?", Place(INES, "C0HIRING", "1764.1"), NOW, "Yes, behind the greenhouse.", LEAD, NOW
)
COUNTS = (AskedCount(3, "Is there parking?", 4, NOW), AskedCount(3, "Who pays for the ferry?", 1, NOW))


_PLANNED = Planned(
    what="posting:3:2026-12-24",
    kind=ReminderKind.DEADLINE,
    due_at=datetime(2026, 12, 21, 14, 0, tzinfo=UTC),
    expires_at=datetime(2026, 12, 22, 5, 0, tzinfo=UTC),
    local_day=date(2026, 12, 21),
    local_time=time(9),
    zone=NEW_YORK,
    place="C0HIRING",
    posting_id=3,
)


def planned(kind: ReminderKind, **changes: Any) -> Planned:
    """A reminder of that kind; `changes` replace its fields."""
    return replace(_PLANNED, kind=kind, **changes)


def reminder(kind: ReminderKind, state: ReminderState = ReminderState.PENDING, **changes: Any) -> Reminder:
    """The same, as it is kept."""
    return Reminder(11, "key-11", planned(kind, **changes), state)


LONG_COMPETENCY = Competency("reach", "Reach " * 40, "Looks far. " * 200)
