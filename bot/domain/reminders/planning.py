"""What a posting calls for: its dates ahead of time, and its onsite days the working day before and on the morning.

The dates are the posting's own facts, the same record that answers are given from, so the two cannot disagree.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from bot.domain.local import end_of_day, instant, local_day
from bot.domain.postings.facts import Deadline, DeadlineKind, Weekday
from bot.domain.postings.posting import Posting, PostingStatus
from bot.domain.reminders.reminder import Planned, ReminderKind
from bot.domain.reminders.working_days import is_working_day, working_day_before
from bot.domain.reminders.zones import stated_zone

DAYS_BEFORE = (7, 3, 1, 0)
MORNING = time(9)
EVE = time(16)
ONSITE_MORNING = time(8, 30)
WORKDAY_OVER = time(17)
ONSITE_HORIZON = timedelta(days=14)
DATED = (DeadlineKind.HARD, DeadlineKind.PREFERENCE, DeadlineKind.FIRST_REVIEW)
"""The kinds whose dates are announced, the most binding first: one day is announced once, as its first kind here."""

STILL_OUT = timedelta(days=2)
"""A reminder that was due longer ago than this has expired."""
POSTING_KINDS = (ReminderKind.DEADLINE, ReminderKind.ONSITE_EVE, ReminderKind.ONSITE_DAY)


def plan_posting(posting: Posting, now: datetime) -> tuple[Planned, ...]:
    """Every reminder of an open posting that has a channel and is due at `now` or later, soonest first.

    None where the posting itself says that it takes no more applications.
    Only rules with a whole date, year included, are announced. `detail` holds `on` (the date announced, ISO) and, for
    dates, `rule` (the kind's value), `days` (how many before) and, where it is stated in the posting's own zone, `at`
    (HH:MM); for onsite days, `weekday`.
    """
    if posting.channel is None or posting.status is not PostingStatus.OPEN or posting.facts.closed:
        return ()
    planned = (*_dates(posting, posting.channel), *_onsite(posting, posting.channel, now))
    return tuple(sorted((each for each in planned if each.due_at >= now), key=lambda each: each.due_at))


def _dates(posting: Posting, channel: str) -> Iterator[Planned]:
    announced = set[date]()
    for kind in DATED:
        for rule in posting.facts.deadlines:
            if rule.kind is kind and rule.on is not None and rule.on not in announced:
                announced.add(rule.on)
                yield from _countdown(posting, channel, rule, rule.on)


def _countdown(posting: Posting, channel: str, rule: Deadline, on: date) -> Iterator[Planned]:
    zone = stated_zone(rule.timezone) or posting.zone
    for days in DAYS_BEFORE:
        day = on - timedelta(days=days)
        detail = {"rule": rule.kind.value, "on": on.isoformat(), "days": str(days)}
        expires = end_of_day(day, posting.zone)
        if rule.at is not None:
            expires = min(expires, instant(on, rule.at, zone))
            if zone == posting.zone:
                detail["at"] = f"{rule.at:%H:%M}"
        planned = _planned(posting, channel, ReminderKind.DEADLINE, (day, MORNING), expires, detail)
        if planned.due_at < planned.expires_at:
            yield planned


def _onsite(posting: Posting, channel: str, now: datetime) -> Iterator[Planned]:
    days = posting.facts.onsite_days.value if posting.facts.onsite_days else ()
    today = local_day(now, posting.zone)
    for ahead in range(ONSITE_HORIZON.days + 1):
        day = today + timedelta(days=ahead)
        weekday = list(Weekday)[day.weekday()]
        if weekday not in days or not is_working_day(day, posting.zone):
            continue
        detail = {"on": day.isoformat(), "weekday": weekday.value}
        eve = working_day_before(day, posting.zone)
        begins = instant(day, ONSITE_MORNING, posting.zone)
        yield _planned(posting, channel, ReminderKind.ONSITE_EVE, (eve, EVE), begins, detail)
        over = instant(day, WORKDAY_OVER, posting.zone)
        yield _planned(posting, channel, ReminderKind.ONSITE_DAY, (day, ONSITE_MORNING), over, detail)


def _planned(
    posting: Posting,
    channel: str,
    kind: ReminderKind,
    wall: tuple[date, time],
    expires: datetime,
    detail: dict[str, str],
) -> Planned:
    return Planned(
        what=f"posting:{posting.id}:{detail['on']}",
        kind=kind,
        due_at=instant(*wall, posting.zone),
        expires_at=expires,
        local_day=wall[0],
        local_time=wall[1],
        zone=posting.zone,
        place=channel,
        posting_id=posting.id,
        detail=detail,
    )
