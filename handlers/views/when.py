"""Days and times in words, always in the zone they are meant in, with its abbreviation."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from bot.domain.local import local_day
from bot.domain.postings.posting import Posting
from handlers.views import mrkdwn


def day(on: date, *, year: bool = True) -> str:
    """Such as "Thursday, December 24, 2026"."""
    return f"{on:%A}, {on:%B} {on.day}" + (f", {on.year}" if year else "")


def short_day(on: date) -> str:
    """Such as "Nov 3, 2026"."""
    return f"{on:%b} {on.day}, {on.year}"


def local_short_day(moment: datetime, zone: str) -> str:
    """The day that an instant falls on in a zone, such as "Nov 3, 2026"."""
    return short_day(local_day(moment, zone))


def version(posting: Posting) -> str:
    """The version that a posting is at, and since when, where there was one before: "version 2, saved Nov 3, 2026"."""
    since = f", saved {local_short_day(posting.revised_at, posting.zone)}" if posting.revised_at else ""
    return f"version {posting.version}{since}"


def clock(at: time) -> str:
    """Such as "4:00 PM"."""
    return f"{at.hour % 12 or 12}:{at:%M} {'AM' if at.hour < 12 else 'PM'}"


def abbreviation(moment: datetime, zone: str) -> str:
    """The zone's abbreviation at that instant, such as "EST"; zones that have none show their offset."""
    name = moment.astimezone(ZoneInfo(zone)).tzname() or zone
    return f"UTC{name}" if name[:1] in "+-" else name


def local(moment: datetime, zone: str, *, year: bool = True) -> str:
    """Such as "Thursday, December 24, 2026 at 4:00 PM EST"."""
    there = moment.astimezone(ZoneInfo(zone))
    return f"{day(there.date(), year=year)} at {clock(there.timetz())} {abbreviation(moment, zone)}"


def instant(moment: datetime, zone: str) -> str:
    """The instant in the zone it is meant in, and, by Slack, in the reader's own."""
    there = moment.astimezone(ZoneInfo(zone))
    meant = f"{there:%a}, {there:%b} {there.day}, {clock(there.timetz())} {abbreviation(moment, zone)}"
    return f"{meant} ({mrkdwn.instant(moment, local(moment, zone))} your time)"
