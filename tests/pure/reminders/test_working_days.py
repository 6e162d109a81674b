from __future__ import annotations

from datetime import date
from itertools import islice

import pytest

from bot.domain.reminders.working_days import (
    country_of,
    is_working_day,
    public_holidays,
    working_day_before,
    working_days_after,
)


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("America/New_York", "US"),
        ("US/Eastern", "US"),
        ("Europe/Oslo", "NO"),
        ("Europe/Berlin", "DE"),
        ("Europe/London", "GB"),
        ("Asia/Calcutta", "IN"),
        ("Asia/Kolkata", "IN"),
        ("Australia/Sydney", "AU"),
        ("UTC", None),
        ("Etc/GMT+5", None),
    ],
)
def test_a_zone_lies_in_its_country(zone: str, country: str | None) -> None:
    """A zone's country is known by its name, old names among them; zones of no country have none."""
    assert country_of(zone) == country


@pytest.mark.parametrize(
    ("zone", "day", "works"),
    [
        ("America/New_York", date(2026, 7, 3), False),  # Independence Day observed
        ("America/New_York", date(2026, 7, 6), True),
        ("America/New_York", date(2026, 11, 26), False),  # Thanksgiving
        ("Europe/London", date(2026, 11, 26), True),
        ("Europe/London", date(2026, 12, 28), False),  # Boxing Day's substitute
        ("Europe/Berlin", date(2026, 10, 3), False),
        ("Europe/Berlin", date(2026, 5, 1), False),
        ("America/Chicago", date(2026, 5, 1), True),
        ("UTC", date(2026, 12, 25), True),
        ("UTC", date(2026, 12, 26), False),
    ],
)
def test_working_days_are_monday_to_friday_but_for_public_holidays(zone: str, day: date, works: bool) -> None:
    """Weekends and the zone's own public holidays are no working days; where no country is known, weekends alone."""
    assert is_working_day(day, zone) is works


def test_the_working_day_before_passes_over_weekend_and_holiday() -> None:
    """Before the Tuesday after Memorial Day comes the Friday."""
    assert working_day_before(date(2026, 5, 26), "America/New_York") == date(2026, 5, 22)
    assert working_day_before(date(2026, 5, 28), "America/New_York") == date(2026, 5, 27)


def test_working_days_after_go_on() -> None:
    """After the Wednesday before Thanksgiving come Friday, Monday and Tuesday."""
    after = list(islice(working_days_after(date(2026, 11, 25), "America/New_York"), 3))
    assert after == [date(2026, 11, 27), date(2026, 11, 30), date(2026, 12, 1)]


def test_a_country_that_the_calendar_does_not_know_has_no_holidays() -> None:
    """Where the calendar knows no country there are no public holidays, and asking is no error."""
    assert public_holidays("XX", 2026) == frozenset()
    assert public_holidays(None, 2026) == frozenset()
    assert date(2026, 1, 1) in public_holidays("NO", 2026)
