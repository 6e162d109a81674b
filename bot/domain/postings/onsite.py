"""On which weekdays people are to be in; a Monday to Friday week is no such pattern."""

from __future__ import annotations

import re

from bot.domain.postings.facts import Weekday
from bot.domain.postings.page import Page, Passage
from bot.domain.postings.quotes import Fact
from bot.domain.postings.sections import Section

INSIDE = (
    r"(?:on-?site|on site|in[- ](?:the |our |their )?(?:\w+ )?(?:office|building)|in[- ]person|"
    r"(?:at|from|to) (?:our|the) (?:\w+ )?(?:office|studio|warehouse|headquarters|campus))"
)
OUTSIDE = r"(?:remote(?:ly)?|from home|at home|home[- ]working|wfh|telework\w*|telecommut\w*|virtual(?:ly)?)"
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|thurs|fri|sat(?:ur)?|sun)(?:days?|s)?\b\.?"
_JOIN = r"\s{0,2}(?:/|,\s?(?:and|or|&)?|&|\+|\band\b|\bor\b|-|\bto\b|\bthrough\b|\bthru\b|\bplus\b)\s{0,2}(?:either\s)?"
_GROUP = re.compile(rf"\b{_DAY}(?:{_JOIN}{_DAY}){{0,6}}", re.IGNORECASE)
_EACH = re.compile(rf"({_DAY})|(-|\bto\b|\bthrough\b|\bthru\b)", re.IGNORECASE)
_IN_CUE = re.compile(
    rf"{INSIDE}|in-?office|office days?|hybrid days|\boffice (?:on|each|every|attendance|time|presence|hours)\b|"
    r"(?:\b(?:in|at|to|from|into|attend|the|our|of)|^\W*) (?:(?:the|our|their|"
    r"its) )?(?:\w+ ){0,1}office\b(?! (?:works|hours|is open|closes|shuts|running|"
    r"clean|equipment|supplies|manage|administ|work\b|open|tasks|duties))|^\W*office\b|come in\b|we(?:'re| are) in\b|"
    r"\b(?:be|is) in on\b|\b(?:want|need|see|expect) you (?:here |in )?(?=on\b)|"
    r"our office on\b|anchor days?|core days?",
    re.IGNORECASE,
)
_OUT_CUE = re.compile(rf"{OUTSIDE}|flex(?:ible)? days?|\boff\b|optional", re.IGNORECASE)
_FOR_APPLICANTS = re.compile(r"\b(?:interview|appl(?:y|icants?|ications?)|tell us in person|drop in)\b", re.IGNORECASE)
_MONTHLY = re.compile(
    r"\b(?:first|second|third|fourth|last|1st|2nd|3rd|4th|one|every other|"
    r"alternate)\s$",
    re.IGNORECASE,
)
_MONTHLY_AFTER = re.compile(
    r"\s(?:of (?:the|each|every) month|(?:a|per|each|every) (?:month|quarter|"
    r"year))\b",
    re.IGNORECASE,
)
"""A day now and then is no day of the week's pattern."""
_SHORT_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEK = tuple(Weekday)


def onsite_days(page: Page) -> Fact[tuple[Weekday, ...]] | None:
    """Return the weekdays people are to be in; a Monday to Friday week is no such pattern."""
    for passage in page.passages:
        if passage.section in (Section.APPLY, Section.CONTACT, Section.DEADLINE, Section.EEO):
            continue
        if "day" not in passage.low and not passage.mentions(_SHORT_DAYS):
            continue
        if _FOR_APPLICANTS.search(passage.text) or not _IN_CUE.search(f"{passage.heading} {passage.text}"):
            continue
        for group in _GROUP.finditer(passage.text):
            between = passage.text[: group.start()].lower().endswith(("between ", "from "))
            named = _named(group.group().replace(" and ", " - ") if between else group.group())
            if _MONTHLY.search(passage.text[: group.start()]) or _MONTHLY_AFTER.match(passage.text, group.end()):
                continue
            if 1 <= len(named) <= 4 and _in_rather_than_out(passage, group):
                return Fact(named, passage.quote_around(group.start(), group.end()))
    return None


def _named(group: str) -> tuple[Weekday, ...]:
    named: list[int] = []
    ranging = False
    for match in _EACH.finditer(group):
        if match.group(2):
            ranging = True
            continue
        day = _WEEK.index(Weekday(match.group(1).lower()[:3]))
        if ranging and named and day > named[-1]:
            named.extend(range(named[-1] + 1, day))
        named.append(day)
        ranging = False
    return tuple(_WEEK[day] for day in sorted(set(named)))


def _in_rather_than_out(passage: Passage, group: re.Match[str]) -> bool:
    """Return whether the nearest cue, before it rather than after, speaks of being in."""
    best: tuple[int, bool] | None = None
    for cue, inside in ((_IN_CUE, True), (_OUT_CUE, False)):
        for match in cue.finditer(passage.text):
            if match.end() <= group.start():
                distance = group.start() - match.end() + 40 * passage.text.count(";", match.end(), group.start())
            else:
                distance = match.start() - group.end() + 12
            if 0 <= distance <= 90 and (best is None or distance < best[0]):
                best = (distance, inside)
    return best is not None and best[1]
