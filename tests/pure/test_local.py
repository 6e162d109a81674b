from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.local import end_of_day, instant, known_zone, local_day

ZONES = sorted(zone for zone in available_timezones() if zone not in {"localtime", "Factory"})


def wall(moment: datetime, zone: str) -> datetime:
    """The wall clock in a zone, without the zone."""
    return moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


@pytest.mark.parametrize(
    ("zone", "day", "at", "expected"),
    [
        ("America/New_York", date(2026, 3, 8), time(2, 30), datetime(2026, 3, 8, 7, 0, tzinfo=UTC)),
        ("America/Santiago", date(2026, 9, 6), time(0, 0), datetime(2026, 9, 6, 4, 0, tzinfo=UTC)),
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 15), datetime(2026, 10, 3, 15, 30, tzinfo=UTC)),
        ("Pacific/Apia", date(2011, 12, 30), time(9, 0), datetime(2011, 12, 30, 10, 0, tzinfo=UTC)),
    ],
)
def test_a_time_that_is_skipped_becomes_the_first_after_the_gap(
    zone: str, day: date, at: time, expected: datetime
) -> None:
    """Where clocks jump over a wall time, the instant is the first real one after the gap, even a day later."""
    assert instant(day, at, zone) == expected
    assert (expected - timedelta(seconds=1)).astimezone(ZoneInfo(zone)).utcoffset() != expected.astimezone(
        ZoneInfo(zone)
    ).utcoffset()


@pytest.mark.parametrize(
    ("zone", "day", "at", "expected"),
    [
        ("America/New_York", date(2026, 11, 1), time(1, 30), datetime(2026, 11, 1, 5, 30, tzinfo=UTC)),
        ("Europe/Berlin", date(2026, 10, 25), time(2, 30), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        ("Australia/Lord_Howe", date(2026, 4, 5), time(1, 45), datetime(2026, 4, 4, 14, 45, tzinfo=UTC)),
    ],
)
def test_a_time_that_occurs_twice_is_the_first_of_the_two(zone: str, day: date, at: time, expected: datetime) -> None:
    """Where clocks go back over a wall time, the first of the two instants is meant."""
    assert instant(day, at, zone) == expected


def test_nine_in_the_morning_is_nine_in_every_zone_on_every_day_of_a_year() -> None:
    """In each zone there is, 09:00 local of each day of 2026 is 09:00 on that zone's clocks, once a day."""
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(365)]
    for zone in ZONES:
        here = ZoneInfo(zone)
        for day in days:
            found = instant(day, time(9), zone).astimezone(here)
            assert (found.date(), found.time()) == (day, time(9)), zone


def test_a_weekly_morning_does_not_drift_over_both_changes() -> None:
    """Each Tuesday 16:00 of a year is 16:00 on New York's clocks, before and after both changes."""
    tuesdays = [date(2026, 1, 6) + timedelta(weeks=n) for n in range(52)]
    walls = {wall(instant(day, time(16), "America/New_York"), "America/New_York").time() for day in tuesdays}
    assert walls == {time(16)}


@settings(max_examples=300, deadline=None)
@given(
    zone=st.sampled_from(ZONES),
    day=st.dates(date(1995, 1, 1), date(2036, 12, 31)),
    at=st.times().map(lambda each: each.replace(microsecond=0)),
)
def test_any_wall_time_is_itself_or_the_end_of_a_gap(zone: str, day: date, at: time) -> None:
    """Any wall time in any zone comes back as itself, the first time it occurs; or else its gap has just ended."""
    found, asked = instant(day, at, zone), datetime.combine(day, at)
    if wall(found, zone) == asked:
        assert found.astimezone(ZoneInfo(zone)).fold == 0
    else:
        assert wall(found, zone) > asked
        assert wall(found - timedelta(seconds=1), zone) < asked


def test_an_instant_is_in_utc_and_a_day_ends_where_the_next_begins() -> None:
    """Instants come in UTC; the day of an instant is the zone's, and it ends at the zone's midnight."""
    moment = datetime(2026, 7, 1, 3, 30, tzinfo=UTC)
    assert local_day(moment, "America/New_York") == date(2026, 6, 30)
    assert end_of_day(date(2026, 6, 30), "America/New_York") == datetime(2026, 7, 1, 4, tzinfo=UTC)
    assert instant(date(2026, 6, 30), time(9), "America/New_York").tzinfo is UTC


@pytest.mark.parametrize("zone", ["", "Mars/Olympus", "../etc/passwd", "America", "EST5EDT4"])
def test_what_is_no_zone_is_known_to_be_none(zone: str) -> None:
    """Names of no zone, folders and paths are no zones, and asking raises nothing."""
    assert not known_zone(zone)
    assert known_zone("Europe/Paris")
