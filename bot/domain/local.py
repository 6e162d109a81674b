"""Local wall time and an IANA zone, made into an instant; the one place where daylight saving is reckoned with."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_SECOND = timedelta(seconds=1)


def instant(day: date, at: time, zone: str) -> datetime:
    """Return the instant, in UTC, of a local wall time.

    A time that the clocks jump over becomes the first real instant after the gap; a time that occurs twice is the
    first of the two. Raises ZoneInfoNotFoundError for a zone that does not exist.
    """
    here = ZoneInfo(zone)
    wall = datetime.combine(day, at.replace(tzinfo=None, fold=0), tzinfo=here)
    late = wall.astimezone(UTC)
    if late.astimezone(here).replace(tzinfo=None) == wall.replace(tzinfo=None):
        return late
    early = wall.replace(fold=1).astimezone(UTC)
    return _change(early, late, here)


def _change(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """Return the first second in (before, after] at which the zone's offset is what it is at `after`."""
    offset = after.astimezone(zone).utcoffset()
    while after - before > _SECOND:
        middle = before + (after - before) // 2
        middle = middle.replace(microsecond=0)
        if middle <= before:
            break
        if middle.astimezone(zone).utcoffset() == offset:
            after = middle
        else:
            before = middle
    return after.replace(microsecond=0)


def local_day(moment: datetime, zone: str) -> date:
    """The calendar day that an instant falls on in a zone."""
    return moment.astimezone(ZoneInfo(zone)).date()


def end_of_day(day: date, zone: str) -> datetime:
    """The instant at which that local day is over, in UTC."""
    return instant(day + timedelta(days=1), time(), zone)


def known_zone(zone: str) -> bool:
    """Whether there is an IANA zone of that name."""
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # empty names, paths and folders raise the latter two
        return False
    return True
