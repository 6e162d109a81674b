from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.postings.facts import Deadline, DeadlineKind, Facts, Weekday
from bot.domain.postings.posting import Posting, PostingStatus
from bot.domain.postings.quotes import Fact, Quote
from bot.domain.reminders.planning import plan_posting
from bot.domain.reminders.reminder import Planned, ReminderKind

NOW = datetime(2026, 11, 2, 14, tzinfo=UTC)
QUOTE = Quote("Apply by then.", 0, 14)
ZONES = sorted(zone for zone in available_timezones() if zone not in {"localtime", "Factory"})


def rule(kind: DeadlineKind, on: date | None, **more: object) -> Deadline:
    """A dated rule, with a time of day and its zone where given."""
    return replace(Deadline(kind, QUOTE, on), **more)  # type: ignore[arg-type]  # the caller names the field


def posting(*rules: Deadline, days: tuple[Weekday, ...] = (), zone: str = "America/New_York") -> Posting:
    """An open posting with these dates and onsite days."""
    facts = Facts(deadlines=rules, onsite_days=Fact(days, QUOTE) if days else None)
    return Posting(3, "baker", "…", facts, 1, PostingStatus.OPEN, "C1", zone, "ULEAD", NOW, ())


def told(planned: tuple[Planned, ...]) -> list[tuple[str, str, str]]:
    """Kind, local day and local time of each."""
    return [(each.kind.value, each.local_day.isoformat(), f"{each.local_time:%H:%M}") for each in planned]


def test_a_hard_deadline_is_announced_four_times_at_nine() -> None:
    """7, 3 and 1 days before and on the morning, at 09:00 local, each until its day is over."""
    planned = plan_posting(posting(rule(DeadlineKind.HARD, date(2026, 12, 18))), NOW)
    assert told(planned) == [
        ("deadline", "2026-12-11", "09:00"),
        ("deadline", "2026-12-15", "09:00"),
        ("deadline", "2026-12-17", "09:00"),
        ("deadline", "2026-12-18", "09:00"),
    ]
    assert planned[0].due_at == datetime(2026, 12, 11, 14, tzinfo=UTC)
    assert planned[0].expires_at == datetime(2026, 12, 12, 5, tzinfo=UTC)
    assert [each.detail["days"] for each in planned] == ["7", "3", "1", "0"]
    assert {each.what for each in planned} == {"posting:3:2026-12-18"}
    assert {(each.place, each.posting_id, each.zone) for each in planned} == {("C1", 3, "America/New_York")}


@pytest.mark.parametrize("kind", [DeadlineKind.PREFERENCE, DeadlineKind.FIRST_REVIEW])
def test_preference_dates_and_first_reviews_are_announced_as_what_they_are(kind: DeadlineKind) -> None:
    """They are announced like deadlines, and each says of which kind it is."""
    planned = plan_posting(posting(rule(kind, date(2026, 12, 18))), NOW)
    assert len(planned) == 4
    assert {each.detail["rule"] for each in planned} == {kind.value}


@pytest.mark.parametrize(
    "undated",
    [
        rule(DeadlineKind.ROLLING, None),
        rule(DeadlineKind.UNTIL_FILLED, date(2026, 12, 18)),
        rule(DeadlineKind.HARD, None, month_day="12-18"),
    ],
)
def test_only_whole_dates_are_announced(undated: Deadline) -> None:
    """Rolling rules, "until filled" and dates without a year plan nothing: a reminder never assumes a year."""
    assert plan_posting(posting(undated), NOW) == ()


def test_one_day_is_announced_once_as_its_most_binding_kind() -> None:
    """Two rules for one day make one row of reminders, of the harder kind."""
    day = date(2026, 12, 18)
    planned = plan_posting(posting(rule(DeadlineKind.FIRST_REVIEW, day), rule(DeadlineKind.HARD, day)), NOW)
    assert [each.detail["rule"] for each in planned] == ["hard"] * 4


def test_only_what_is_ahead_is_planned() -> None:
    """Five days before a deadline, the reminder of seven days before is not planned any more."""
    dated = posting(rule(DeadlineKind.HARD, date(2026, 12, 18)))
    planned = plan_posting(dated, datetime(2026, 12, 13, 14, tzinfo=UTC))
    assert [each.detail["days"] for each in planned] == ["3", "1", "0"]
    assert plan_posting(dated, datetime(2026, 12, 18, 14, 0, 1, tzinfo=UTC)) == ()


def test_a_deadline_with_a_time_is_not_announced_after_it() -> None:
    """On the morning of a deadline at noon the reminder is of no use after noon; one at 8:00 has no such reminder."""
    noon = plan_posting(posting(rule(DeadlineKind.HARD, date(2026, 12, 18), at=time(12))), NOW)
    assert noon[-1].expires_at == datetime(2026, 12, 18, 17, tzinfo=UTC)
    assert noon[-1].detail["at"] == "12:00"
    early = plan_posting(posting(rule(DeadlineKind.HARD, date(2026, 12, 18), at=time(8))), NOW)
    assert [each.detail["days"] for each in early] == ["7", "3", "1"]


def test_a_time_in_another_zone_ends_the_reminder_at_its_own_instant() -> None:
    """Noon Pacific is 3 in the afternoon in New York; a time of another zone is not shown as if it were local."""
    planned = plan_posting(posting(rule(DeadlineKind.HARD, date(2026, 12, 18), at=time(12), timezone="PT")), NOW)
    assert planned[-1].expires_at == datetime(2026, 12, 18, 20, tzinfo=UTC)
    assert "at" not in planned[-1].detail


def test_a_posting_without_a_channel_or_not_open_plans_nothing() -> None:
    """There is nowhere to post, or no reason to."""
    dated = posting(rule(DeadlineKind.HARD, date(2026, 12, 18)), days=(Weekday.TUE,))
    assert plan_posting(replace(dated, channel=None), NOW) == ()
    assert plan_posting(replace(dated, status=PostingStatus.PROPOSED), NOW) == ()
    assert plan_posting(replace(dated, status=PostingStatus.CLOSED), NOW) == ()


def test_onsite_days_are_announced_the_working_day_before_and_on_the_morning() -> None:
    """For Monday and Thursday: Friday 16:00 and Monday 8:30, Wednesday 16:00 and Thursday 8:30, for two weeks."""
    planned = plan_posting(posting(days=(Weekday.MON, Weekday.THU)), datetime(2026, 11, 13, 15, tzinfo=UTC))
    assert told(planned)[:4] == [
        ("onsite_eve", "2026-11-13", "16:00"),
        ("onsite_day", "2026-11-16", "08:30"),
        ("onsite_eve", "2026-11-18", "16:00"),
        ("onsite_day", "2026-11-19", "08:30"),
    ]
    assert planned[0].detail == {"on": "2026-11-16", "weekday": "mon"}
    assert planned[0].expires_at == planned[1].due_at
    assert planned[-1].local_day <= date(2026, 11, 27)


def test_onsite_days_pass_over_public_holidays() -> None:
    """Nobody is called in on Thanksgiving, and before the Monday after it the working day before is the Friday."""
    planned = plan_posting(posting(days=(Weekday.MON, Weekday.THU)), datetime(2026, 11, 20, 23, tzinfo=UTC))
    assert told(planned) == [
        ("onsite_day", "2026-11-23", "08:30"),
        ("onsite_eve", "2026-11-27", "16:00"),
        ("onsite_day", "2026-11-30", "08:30"),
        ("onsite_eve", "2026-12-02", "16:00"),
        ("onsite_day", "2026-12-03", "08:30"),
    ]


def test_planning_from_day_to_day_adds_up_without_gap_or_double() -> None:
    """Planned on each day of two months, the onsite reminders are each day's, once, with nothing left out."""
    tuesdays = posting(days=(Weekday.TUE,), zone="Europe/Oslo")
    keys = {
        (each.what, each.kind, each.due_at)
        for n in range(60)
        for each in plan_posting(tuesdays, datetime(2026, 9, 1, 12, tzinfo=UTC) + timedelta(days=n))
    }
    mornings = sorted(due.date() for _, kind, due in keys if kind is ReminderKind.ONSITE_DAY)
    assert mornings == [date(2026, 9, 8) + timedelta(weeks=n) for n in range(len(mornings))]
    assert len(keys) == len({(what, kind) for what, kind, _ in keys})


@settings(max_examples=200, deadline=None)
@given(
    zone=st.sampled_from(ZONES),
    on=st.dates(date(2026, 1, 20), date(2030, 12, 31)),
    ahead=st.integers(-30, 400),
    days=st.sets(st.sampled_from(list(Weekday))),
)
def test_whatever_the_zone_reminders_are_local_ahead_and_unique(
    zone: str, on: date, ahead: int, days: set[Weekday]
) -> None:
    """In any zone, on any day: reminders are due ahead, at their local time, before they expire, and each is one."""
    now = datetime(on.year, on.month, on.day, 12, tzinfo=UTC) - timedelta(days=ahead)
    planned = plan_posting(posting(rule(DeadlineKind.HARD, on), days=tuple(sorted(days)), zone=zone), now)
    assert len({(each.what, each.kind, each.due_at) for each in planned}) == len(planned)
    for each in planned:
        wall = each.due_at.astimezone(ZoneInfo(zone))
        assert (wall.date(), wall.time()) == (each.local_day, each.local_time)
        assert now <= each.due_at < each.expires_at
    assert list(planned) == sorted(planned, key=lambda each: each.due_at)


def test_a_posting_that_says_it_is_closed_plans_nothing() -> None:
    """Its own words that nobody may apply any more win over the dates beside them."""
    dated = posting(rule(DeadlineKind.HARD, date(2026, 12, 18)), days=(Weekday.TUE,))
    closed = replace(dated.facts, closed=dated.facts.deadlines[0].quote)
    assert plan_posting(replace(dated, facts=closed), NOW) == ()
