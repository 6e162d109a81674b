"""Time zones as Slack writes them beside a user: an offset that is right for the date, and a label."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

LABELS = {
    "UTC": "Coordinated Universal Time",
    "GMT": "Greenwich Mean Time",
    "BST": "British Summer Time",
    "CET": "Central European Time",
    "CEST": "Central European Summer Time",
    "EET": "Eastern European Time",
    "EEST": "Eastern European Summer Time",
    "EST": "Eastern Standard Time",
    "EDT": "Eastern Daylight Time",
    "CST": "Central Standard Time",
    "CDT": "Central Daylight Time",
    "MST": "Mountain Standard Time",
    "MDT": "Mountain Daylight Time",
    "PST": "Pacific Standard Time",
    "PDT": "Pacific Daylight Time",
    "AKST": "Alaska Standard Time",
    "AKDT": "Alaska Daylight Time",
    "HST": "Hawaii Standard Time",
    "JST": "Japan Standard Time",
    "IST": "India Standard Time",
}


def offset(zone: str, now: datetime) -> int:
    """Return the zone's distance from UTC at this moment, in seconds."""
    distance = now.astimezone(ZoneInfo(zone)).utcoffset()
    return int(distance.total_seconds()) if distance is not None else 0


def label(zone: str, now: datetime) -> str:
    """Return the zone's English name at this moment, such as "Pacific Daylight Time"."""
    abbreviation = now.astimezone(ZoneInfo(zone)).tzname() or zone
    return LABELS.get(abbreviation, f"{zone.rsplit('/', 1)[-1].replace('_', ' ')} Time")
