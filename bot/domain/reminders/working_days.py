"""Working days: Monday to Friday, but for the public holidays of the country that a time zone lies in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from importlib.resources import files

import holidays

_ONE = timedelta(days=1)
_SATURDAY = 5


def is_working_day(day: date, zone: str) -> bool:
    """Whether people in that zone's country work on that day; where the country is unknown, Monday to Friday."""
    return day.weekday() < _SATURDAY and day not in public_holidays(country_of(zone), day.year)


def working_day_before(day: date, zone: str) -> date:
    """The last working day before `day`."""
    day -= _ONE
    while not is_working_day(day, zone):
        day -= _ONE
    return day


def working_days_after(day: date, zone: str) -> Iterator[date]:
    """Yield the working days after `day`, without end."""
    while True:
        day += _ONE
        if is_working_day(day, zone):
            yield day


@lru_cache(maxsize=512)
def public_holidays(country: str | None, year: int) -> frozenset[date]:
    """A country's public holidays in a year, those of its whole territory; none where the country is unknown."""
    if country is None:
        return frozenset()
    try:
        return frozenset(holidays.country_holidays(country, years=year))
    except NotImplementedError:  # how the library says that it does not know a country; asking for its list is slow
        return frozenset()


def country_of(zone: str) -> str | None:
    """The ISO 3166 code of the country that an IANA zone lies in; None for zones of none, such as UTC."""
    return _countries().get(zone) or _countries().get(_links().get(zone, zone))


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    """Zone to country, by the tables of the time zone database: one country a zone first, then shared ones."""
    table = dict[str, str]()
    for name in ("zone.tab", "zone1970.tab"):
        for line in (files("tzdata") / "zoneinfo" / name).read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                codes, _, zone, *_ = line.split("\t")
                table.setdefault(zone, codes.split(",")[0])
    return table


@lru_cache(maxsize=1)
def _links() -> dict[str, str]:
    """Old names of zones ("US/Eastern", "Asia/Calcutta") to the names in the tables."""
    rules = (files("tzdata") / "zoneinfo" / "tzdata.zi").read_text(encoding="utf-8")
    links = (line.split() for line in rules.splitlines() if line.startswith("L "))
    return {old: name for _, name, old in links}
