"""Questions about all open postings at once: told from questions about one, and narrowed by the postings' own facts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from bot.domain.postings.facts import DeadlineKind, WorkMode
from bot.domain.postings.posting import Posting
from bot.domain.questions.words import folded
from bot.domain.reminders.local import local_day

_JOBS = r"(?:roles|jobs|postings|positions|openings|vacancies|listings)"
_SEVERAL = re.compile(
    rf"\b(?:which|what|any|all|list|show|compare)\b[^?.]{{0,30}}?\b{_JOBS}\b|"
    r"\b(?:each|every) (?:of (?:them|our \w+)|role|job|posting|position)\b|\bwhich (?:ones?|of (?:them|these|those))\b"
)
_CLOSING = re.compile(
    r"\b(?:what(?:'s| is| else| all)?|anything|which ones?|who) (?:is |are )?(?:clos(?:es?|ing)|due|end(?:s|ing))\b|"
    rf"\b(?:what|which|any) (?:deadlines|dates|{_JOBS})\b[^?]*\b"
    r"(?:clos(?:es?|ing)|due|end(?:s|ing)|com(?:es?|ing) up|coming|this|next)\b"
)
_ONE = re.compile(r"\b(?:this|that|the) (?:role|job|posting|position|opening|person|one)\b|\bit\b|\breports?\b")
_LEAD_IN = re.compile(
    rf"^\W*(?:and |so )?(?:which|what|any|all|list|show(?: me)?|compare)\b[^?.]{{0,30}}?\b{_JOBS}\b"
    r"(?:\s+(?:that|which|we have|do we have|you have|have we got|are open|open))*\s*(?:are|is|do|does)?\s*",
    re.IGNORECASE,
)
_MODES = {
    WorkMode.REMOTE: re.compile(r"\bremote(?:ly)?\b|\bfrom home\b"),
    WorkMode.HYBRID: re.compile(r"\bhybrid\b"),
    WorkMode.ONSITE: re.compile(r"\bon-?\s?site\b|\bin[- ]person\b|\bin the office\b"),
}
_DATED = (DeadlineKind.HARD, DeadlineKind.PREFERENCE, DeadlineKind.FIRST_REVIEW)
MOST = 12
"""Postings shown at once: a Slack message holds 50 blocks."""


def is_about_all(question: str) -> bool:
    """Whether a question is about all open postings rather than one of them."""
    text = folded(question)
    return not _ONE.search(text) and bool(_SEVERAL.search(text) or _CLOSING.search(text))


def narrowed(question: str, postings: Sequence[Posting], now: datetime) -> tuple[tuple[Posting, ...], str]:
    """The postings that a question about all of them is about, and what is then asked of each."""
    text = folded(question)
    if _CLOSING.search(text):
        return tuple(each for each in postings if _closes(each, text, now))[:MOST], "When is the deadline?"
    for mode, pattern in _MODES.items():
        if pattern.search(text):
            fits = (each for each in postings if _mode(each) in (None, mode))
            return tuple(fits)[:MOST], f"Is it {mode.value}?"
    rest = _LEAD_IN.sub("", question).strip()
    return tuple(postings)[:MOST], rest or question


def _mode(posting: Posting) -> WorkMode | None:
    return posting.facts.work_mode.value if posting.facts.work_mode else None


def _closes(posting: Posting, text: str, now: datetime) -> bool:
    first, last = _window(text, local_day(now, posting.zone))
    return any(
        rule.kind in _DATED and rule.on is not None and first <= rule.on <= last for rule in posting.facts.deadlines
    )


def _window(text: str, today: date) -> tuple[date, date]:
    """The days that "this week", "next month", "in 10 days" name, both included; from today on where none is named."""
    monday = today - timedelta(days=today.weekday())
    if "today" in text:
        return today, today
    if "tomorrow" in text:
        return today + timedelta(days=1), today + timedelta(days=1)
    if "next week" in text:
        return monday + timedelta(days=7), monday + timedelta(days=13)
    if "this week" in text:
        return today, monday + timedelta(days=6)
    if match := re.search(r"\b(\d{1,3}) (day|week)s?\b", text):
        return today, today + timedelta(days=int(match[1]) * (7 if match[2] == "week" else 1))
    first = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
    if "next month" in text:
        return first, (first + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    if "this month" in text:
        return today, first - timedelta(days=1)
    return today, today + timedelta(days=30 if "soon" in text else 3650)
