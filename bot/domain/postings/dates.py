"""Days, times of day and zones as people write them, cut out of a line by patterns that only know dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time

from bot.domain.postings.facts import Weekday

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = (
    r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?|"
    r"sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day|\.)?"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_YEAR = r"(?:\s{0,2},?\s{0,2}(?:of\s)?(?P<NAME>(?:19|20)\d\d)(?!\d))?"
_DATE = re.compile(
    rf"(?<![\w/])(?:(?P<weekday>{_WEEKDAY})\s{{0,2}},?\s{{0,2}}(?:the\s)?)?(?:"
    rf"(?P<m1>{_MONTH})\s{{0,2}}(?:the\s)?(?P<d1>{_DAY})(?![\d:%]|\s?[ap]\.?m\b){_YEAR.replace('NAME', 'y1')}|"
    rf"(?P<d2>{_DAY})\s{{0,2}}(?:of\s)?-?(?P<m2>{_MONTH})(?!\w)-?{_YEAR.replace('NAME', 'y2')}|"
    r"(?P<y3>(?:19|20)\d\d)[-/.](?P<n3>0?[1-9]|1[0-2])[-/.](?P<d3>0?[1-9]|[12]\d|3[01])(?!\d)|"
    r"(?P<a4>0?[1-9]|[12]\d|3[01])(?P<sep>[/.-])(?P<b4>0?[1-9]|[12]\d|3[01])(?P=sep)(?P<y4>(?:20)?\d\d)(?![\d/])|"
    r"(?P<a5>0?[1-9]|1[0-2])/(?P<b5>0?[1-9]|[12]\d|3[01])(?![\d/%])"
    r")(?P<weekday2>\s{0,2}\(" + _WEEKDAY + r"\))?",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?<![\w$£€.,/-])(?:(?P<noon>12(?:[:.]00)?\s?(?:noon|midday)|noon|midday)|"
    r"(?P<midnight>(?:12(?:[:.]00)?\s?)?midnight)|"
    r"(?P<h1>1[0-2]|0?[1-9])(?:[:.](?P<m1>[0-5]\d))?(?:[:.]\d\d)?\s?(?P<half>[ap])\.?\s?m\b\.?|"
    r"(?P<h2>[01]?\d|2[0-3])[:.h](?P<m2>[0-5]\d)(?![\d.])(?:\s?(?:hrs?|h|hours|uhr))?|"
    r"(?P<cob>\b(?:close of (?:business|play|day)|COB|end of (?:the )?(?:business )?day|EOD)\b))",
    re.IGNORECASE,
)
_ZONE = re.compile(
    r"\s{0,2}\(?,?\s{0,2}(?P<zone>(?:E|C|M|P|AK|H)[SD]?T\b|(?:US )?(?:Eastern|Central|Mountain|Pacific|"
    r"Alaska|Hawaii)(?: (?:Standard |Daylight )?Time)?\b|"
    r"GMT(?:\s?[+-]\s?\d{1,2})?|UTC(?:\s?[+-]\s?\d{1,2})?|BST\b|IST\b|CES?T\b|EES?T\b|WES?T\b|EAT\b|CAT\b|"
    r"SAST\b|AE[SD]?T\b|AC[SD]T\b|AW?ST\b|NZ[SD]T\b|"
    r"[Aa]nywhere [Oo]n [Ee]arth|AoE\b|(?:UK|London|Brussels|Paris|Berlin|Geneva|Sydney|Nairobi|New York|"
    r"local|Irish|German|Swiss) [Tt]ime)"
)
_DIGIT = re.compile(r"\d")
_DAYS_FIRST = re.compile(
    r"£|€|\.(?:uk|eu|au|nz|ie|de|fr|ch|be|nl)\b|\bUK\b|United Kingdom|Australia|New Zealand|\bper annum\b|"
    r"\bp\.a\b|organisation|programme\b",
)


@dataclass(frozen=True, slots=True)
class Day:
    """A day in a line, from `start` to `end`, with the time beside it; `year` is None where none is written."""

    start: int
    end: int
    month: int
    day: int
    year: int | None
    at: time | None = None
    timezone: str | None = None
    weekday: Weekday | None = None

    @property
    def on(self) -> date | None:
        """The date, where its year is written and such a day exists."""
        if self.year is None:
            return None
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None

    @property
    def month_day(self) -> str:
        """`MM-DD`."""
        return f"{self.month:02}-{self.day:02}"


def days_first(folded: str) -> bool:
    """Return whether the posting comes from where 3/4 is the third of April."""
    return _DAYS_FIRST.search(folded) is not None


def weekday(name: str) -> Weekday:
    """Return the weekday that a name or its abbreviation means."""
    return Weekday(name.strip(" ().,").lower()[:3])


def days(text: str, *, day_first: bool) -> Iterator[Day]:
    """Yield the days written in a folded line."""
    if _DIGIT.search(text) is None:
        return
    matches = list(_DATE.finditer(text))
    for index, match in enumerate(matches):
        if (month_day := _month_and_day(match, day_first)) is None:
            continue
        month, day, year = month_day
        if (
            not 1 <= month <= 12
            or (year is not None and not _exists(year, month, day))
            or not _exists(2024, month, day)
        ):
            continue
        before = matches[index - 1].end() if index else 0
        after = matches[index + 1].start() if index + 1 < len(matches) else len(text)
        at, zone = _time_beside(
            text, match.start(), match.end(), max(before, match.start() - 45), min(after, match.end() + 45)
        )
        name = match["weekday"] or match["weekday2"]
        yield Day(match.start(), match.end(), month, day, year, at, zone, weekday(name) if name else None)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _month_and_day(match: re.Match[str], day_first: bool) -> tuple[int, int, int | None] | None:
    for m, d, y in (("m1", "d1", "y1"), ("m2", "d2", "y2")):
        if match[m]:
            year = int(match[y]) if match[y] else None
            return _MONTHS.index(match[m][:3].lower()) + 1, int(re.sub(r"\D", "", match[d])), year
    if match["y3"]:
        return int(match["n3"]), int(match["d3"]), int(match["y3"])
    if match["a4"]:
        first, second, year = int(match["a4"]), int(match["b4"]), int(match["y4"])
        return (*_ordered(first, second, day_first or match["sep"] == "."), year if year > 100 else 2000 + year)
    first, second = int(match["a5"]), int(match["b5"])
    return None if day_first else (*_ordered(first, second, False), None)


def _ordered(first: int, second: int, day_first: bool) -> tuple[int, int]:
    """Return month and day."""
    if first > 12:
        return second, first
    if second > 12:
        return first, second
    return (second, first) if day_first else (first, second)


def _time_beside(text: str, start: int, end: int, low: int, high: int) -> tuple[time | None, str | None]:
    after = _TIME.search(text, end, high)
    before = None
    for match in _TIME.finditer(text, low, start):
        before = match
    chosen = after if after and re.fullmatch(r"[^.;]{0,25}", text[end : after.start()]) else before
    zone = _ZONE.match(text, chosen.end()) if chosen else _ZONE.match(text, end)
    if chosen and zone is None:
        zone = _ZONE.match(text, end)
    return (_time(chosen) if chosen else None), (zone["zone"] if zone else None)


def _time(match: re.Match[str]) -> time | None:
    if match["noon"]:
        return time(12)
    if match["midnight"]:
        return time(23, 59)
    if match["cob"]:
        return None
    if match["h1"]:
        return time(int(match["h1"]) % 12 + (12 if match["half"].lower() == "p" else 0), int(match["m1"] or 0))
    return time(int(match["h2"]), int(match["m2"]))
