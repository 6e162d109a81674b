"""One fact in a person's own words: read by the understanding of postings, or plainly where words are the value."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from bot.domain.postings.facts import Deadline, Salary, Weekday, WorkMode
from bot.domain.postings.quotes import Fact, Quote
from bot.domain.postings.reading import Reading, read

ADVICE = {
    "title": "Write the job's title in words.",
    "organization": "Write the organization's name in words.",
    "salary": "Write the pay as a posting would, such as “$52,000 to $58,000 a year” or “$24 an hour”.",
    "locations": "Write places, parted by semicolons, such as “Columbus, OH; Dayton, OH”.",
    "work_mode": "Write remote, hybrid or onsite.",
    "onsite_days": "Write weekdays, such as “tue, thu” or “Monday to Wednesday”.",
    "employment_type": "Write it in words, such as “full-time”.",
    "deadlines": "Write one date a line, with its year and what it is, such as “Apply by December 24, 2026, 5 pm” "
    "or “Preference given to applications by December 24, 2026”.",
    "apply_email": "Write an e-mail address, such as jobs@example.org.",
    "apply_url": "Write a web address, such as https://example.org/jobs.",
    "materials": "Write what to send in, parted by commas, such as “resume, cover letter”.",
    "reports_to": "Write whom the job reports to, in words.",
    "start_date": "Write when the job starts, in words.",
    "min_years": "Write a number of years, such as 3.",
    "degree_required": "Write “required” or “not required”.",
}
"""How to write each field; a test holds its keys against the correctable fields."""


class Unreadable(Exception):
    """The words do not say a value of that field; `advice` says how to write it."""

    def __init__(self, field: str) -> None:
        """Keep the advice for the field."""
        super().__init__(field)
        self.advice = ADVICE[field]


Value = str | Salary | Deadline | WorkMode | float | bool | tuple[str, ...] | tuple[Weekday, ...]


def said(field: str, quote: Quote) -> Fact[Value]:
    """The field's fact as the quote's words say it; raises Unreadable. One line a deadline."""
    words = " ".join(quote.text.split()) if field not in _LINED else quote.text.strip()
    value = _READERS[field](words)
    if value is None or value in ("", ()):
        raise Unreadable(field)
    return Fact(value, quote)


@lru_cache(maxsize=512)
def _reading(text: str) -> Reading:
    return read(text)


def _plain(words: str) -> str | None:
    return words if any(char.isalnum() for char in words) else None


def _salary(words: str) -> Salary | None:
    for text in (f"Salary: {words}", words):
        if fact := _reading(text).facts.salary:
            return fact.value
    return None


def _deadline(line: str) -> Deadline | None:
    for text in (line, f"How to apply: {line}", f"Application deadline: {line}"):
        dated = [rule for rule in _reading(text).facts.deadlines if rule.on or not rule.month_day]
        if dated:
            return dated[0]
    return None


def _places(words: str) -> tuple[str, ...]:
    return tuple(filter(None, (place.strip(" .") for place in re.split(r"[;\n]|\s/\s", words))))


def _things(words: str) -> tuple[str, ...]:
    return tuple(filter(None, (thing.strip(" .") for thing in re.split(r"[;,\n]|,?\s+and\s+", words))))


def _mode(words: str) -> WorkMode | None:
    text = re.sub(r"[\s-]", "", words.lower())
    for mode, signs in _MODES.items():
        if any(sign in text for sign in signs):
            return mode
    return None


_MODES = {
    WorkMode.HYBRID: ("hybrid",),
    WorkMode.ONSITE: ("onsite", "inperson", "office"),
    WorkMode.REMOTE: ("remote", "fromhome", "telework"),
}
_DAY = r"(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?"
_DAYS = re.compile(rf"\b{_DAY}(?:\s*(?:-|–|to|through)\s*{_DAY})?", re.IGNORECASE)


def _weekdays(words: str) -> tuple[Weekday, ...]:
    week, found = list(Weekday), set[Weekday]()
    for match in _DAYS.finditer(words):
        first = week.index(Weekday(match[1].lower()))
        last = week.index(Weekday(match[2].lower())) if match[2] else first
        found.update(week[first : last + 1] if first <= last else week[first:] + week[: last + 1])
    return tuple(day for day in week if day in found)


def _email(words: str) -> str | None:
    return words if re.fullmatch(r"[^\s@<>]+@[^\s@<>]+\.[a-zA-Z]{2,}", words) else None


def _url(words: str) -> str | None:
    if re.fullmatch(r"https?://[^\s<>]+\.[^\s<>]+", words):
        return words
    return f"https://{words}" if re.fullmatch(r"[\w-]+(\.[\w-]+)*\.[a-zA-Z]{2,}(/[^\s<>]*)?", words) else None


def _years(words: str) -> float | None:
    match = re.search(r"\d{1,2}(?:\.\d)?", words)
    return float(match[0]) if match else None


def _degree(words: str) -> bool | None:
    text = words.lower()
    if re.search(r"\b(not?|none|optional|preferred|equivalent|false)\b", text):
        return False
    return True if re.search(r"\b(yes|required|needed|must|true)\b", text) else None


_LINED = ("locations", "materials")
_READERS: dict[str, Callable[[str], Value | None]] = {
    "title": _plain,
    "organization": _plain,
    "salary": _salary,
    "locations": _places,
    "work_mode": _mode,
    "onsite_days": _weekdays,
    "employment_type": _plain,
    "deadlines": _deadline,
    "apply_email": _email,
    "apply_url": _url,
    "materials": _things,
    "reports_to": _plain,
    "start_date": _plain,
    "min_years": _years,
    "degree_required": _degree,
}
