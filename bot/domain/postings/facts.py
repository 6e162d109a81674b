"""The facts of a posting: what it states about the job, each with its quote; what it does not state is absent."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from bot.domain.postings.quotes import Fact, Quote


class Period(StrEnum):
    """What one payment of a salary covers."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    TOTAL = "total"
    WORD = "word"
    STORY = "story"


class WorkMode(StrEnum):
    """Where the work is done, only where the posting says so."""

    REMOTE = "remote"
    HYBRID = "hybrid"
    ONSITE = "onsite"


class Weekday(StrEnum):
    """A weekday, by the three letters that the facts command prints."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"


class DeadlineKind(StrEnum):
    """What a date in a posting means for who applies after it."""

    HARD = "hard"
    """Applications after it are not taken."""
    PREFERENCE = "preference"
    """Applications before it are preferred; later ones are still taken. Never called a deadline."""
    FIRST_REVIEW = "first_review"
    """Review starts, or a first batch is read; later ones follow."""
    ROLLING = "rolling"
    UNTIL_FILLED = "until_filled"


@dataclass(frozen=True, slots=True)
class Salary:
    """Pay as stated, in units of the currency (ISO 4217); `period_stated` is False where a year is only implied."""

    min: float | None
    max: float | None
    currency: str | None
    period: Period | None
    period_stated: bool = True


@dataclass(frozen=True, slots=True)
class Deadline:
    """One stated rule about when to apply. `on` is None where no day, or no year, is written."""

    kind: DeadlineKind
    quote: Quote
    on: date | None = None
    month_day: str | None = None
    """`MM-DD` where the day is written without a year."""
    at: time | None = None
    """Local time of day, where stated."""
    timezone: str | None = None
    """The zone as the posting writes it ("ET", "Pacific"), where stated."""
    weekday: Weekday | None = None


@dataclass(frozen=True, slots=True)
class Hours:
    """Working hours as stated, with the condition they hold under: postings give several ("40+ in session")."""

    text: str
    per_week: float | None = None
    condition: str | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything a posting states; None or an empty tuple where it does not say."""

    title: Fact[str] | None = None
    organization: Fact[str] | None = None
    salary: Fact[Salary] | None = None
    locations: Fact[tuple[str, ...]] | None = None
    work_mode: Fact[WorkMode] | None = None
    onsite_days: Fact[tuple[Weekday, ...]] | None = None
    employment_type: Fact[str] | None = None
    hours: tuple[Fact[Hours], ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    apply_email: Fact[str] | None = None
    apply_url: Fact[str] | None = None
    materials: Fact[tuple[str, ...]] | None = None
    reports_to: Fact[str] | None = None
    start_date: Fact[str] | None = None
    min_years: Fact[float] | None = None
    degree_required: Fact[bool] | None = None
    qualifications: tuple[Quote, ...] = field(default=())
    responsibilities: tuple[Quote, ...] = field(default=())
    benefits: tuple[Quote, ...] = field(default=())
    closed: Quote | None = None
    """The words that say that applications are no longer taken."""
