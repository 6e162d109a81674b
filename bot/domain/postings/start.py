"""When the job starts, in the posting's own words."""

from __future__ import annotations

import re

from bot.domain.postings.dates import days
from bot.domain.postings.page import Page, Passage
from bot.domain.postings.quotes import Fact
from bot.domain.postings.roles import is_role
from bot.domain.postings.sections import Section

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|"
    r"Feb\.?|Mar\.?|Apr\.?|"
    r"Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
_PART = (
    r"(?:(?:early|mid|late|the (?:autumn|spring|summer|winter) of|beginning of|end of|the (?:beginning|end|start|"
    r"first week|first day) of|"
    r"middle of)[- ](?:to[- ](?:mid|late)[- ])?)"
)
_SEASON = r"(?:[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)(?: semester| term| of)?"
_DAY = (
    rf"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?(?:{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?|"
    rf"\d{{1,2}}(?:st|nd|rd|th)?(?: of)?\s{_MONTH})(?!\d)(?:,?\s\d{{4}})?"
)
_WHEN = (
    rf"(?:(?:{_PART})?(?:{_DAY}|{_MONTH}(?:,?\s\d{{4}}\b|(?![\w])(?!\s\d))|"
    rf"{_SEASON}(?:\s\d{{4}})?)(?:\s?(?:-|to|or|and|/|through)\s?(?:{_PART})?(?:{_DAY}|"
    rf"{_MONTH}(?:,?\s\d{{4}})?|{_SEASON}(?:\s\d{{4}})?))?"
    rf"|{_PART}20\d\d\b"
    r"|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}-\d\d-\d\d|(?:as soon as (?:possible|practicable|practical)|ASAP|"
    r"immediate(?:ly)?(?: start)?|upon hire|Q[1-4] \d{4}|the new year))"
)
_LEAD = (
    r"(?:on|in|around|by|during|from|for|at|approximately|about|no later than|as early as|of|is|are|will be|"
    r"between|:|-|,|or before|or about|or around|or after|the|week of|to|expected|anticipated|target(?:ed)?|"
    r"preferably|ideally)"
)
_STARTS = re.compile(
    rf"(?i:\b(?:(?:anticipated|projected|expected|planned|estimated) start(?=:)|(?:anticipated|projected|expected|"
    rf"preferred|ideal|target(?:ed)?|desired|proposed|earliest|"
    rf"tentative|approximate)? ?(?:start(?:ing)?|commencement|employment) dates?|"
    rf"(?:position|role|job|work|internship|fellowship|employment|candidate|appointment|hire|contract|post|"
    rf"program|term|training|intern|fellow|you|who can|able to|available to|we|assignment|consultancy|placement|"
    rf"residency)\b[^.;:]{{0,60}}?"
    rf"\b(?:begin(?:s|ning)?|start(?:s|ing)?|commenc(?:e|es|ing)|"
    rf"available)))(?i:(?:\s?{_LEAD}){{0,5}}(?:\s(?:work|the (?:internship|job|role|position|fellowship|"
    rf"program)|employment))?(?:\s?{_LEAD}){{0,3}})\s*(?P<when>{_WHEN})"
)
_SEASONAL = re.compile(
    rf"\b(?:internship|fellowship|position|role)\b[^.;]{{0,20}} (?:during|for) (?:the )?(?P<when>{_SEASON}\s\d{{4}})"
)
_TO_BEGIN = re.compile(
    rf"\b(?:to (?:begin|start|commence)|filled (?:as of|from|by)|starting|beginning)\s(?:(?i:on|in|from|"
    rf"around)\s)?(?P<when>{_WHEN})"
)
_RUNS = re.compile(
    rf"(?i:\b(?:contract|post|position|appointment|employment|work|internship|fellowship|placement|assignment|"
    rf"engagement|"
    rf"consultancy|cover|role|job|term|program(?:me)?|season|session)\s(?:is |will be |runs?|will run|lasts?|"
    rf"will last|goes)(?:(?!appl|review|"
    rf"open\b)[^.;:]){{0,50}}?"
    rf"\bfrom\s(?:the )?)(?P<when>{_WHEN})"
)
"""How long it is, and from when."""
_ON_BOARD = re.compile(
    rf"(?i:\b(?:on board|in post|in place|in the (?:role|job|post|seat)|(?:have|get|like|want|need) (?:you|someone|"
    rf"somebody|them|a \w+) "
    rf"(?:here|with us|started|working|at the desk))\s(?:by|from|in|on|as of)\s(?:the )?)"
    rf"(?P<when>{_WHEN})"
)
_FOR_A = re.compile(
    rf"(?i:\b(?:for|expect\w*|want|plan\w*|is) an? (?:(?:target|planned|likely|"
    rf"hoped-for) )?)(?P<when>{_WHEN})(?= start\b)"
)
_SPAN = re.compile(rf"(?:\bfrom\s|(?:years?|months?|weeks?)\s\()(?P<when>{_DAY}\s?(?:-|to|until|through)\s?{_DAY})")
"""From one day to another, where the sentence is about the work."""
_WORK = re.compile(
    r"\b(?:need|post|contract|position|role|cover|replace\w*|employ\w*|work|somebody|someone|"
    r"fellow\w*|intern\w*|years?)\b"
)
_OTHER_SPAN = re.compile(r"\b(?:appl\w+|open\b|interview\w*|closed|shut|exhibit\w*|festival|holiday)", re.IGNORECASE)
_SOMEBODY = re.compile(
    r"\b(?:somebody|someone|person|you|candidate|hire|appointee|them|new|successful|both|manager|officer|\w+or|"
    r"\w+er)\b",
    re.IGNORECASE,
)
_OPENING = re.compile(
    rf"^\W*(?i:to start|starting|start|beginning|"
    rf"starts)\b(?i:(?:\s?{_LEAD}){{0,3}})\s(?P<when>{_WHEN})"
)
_IMMEDIATE = re.compile(r"\b(?P<when>immediate start|immediate hire|starts? immediately|starts? ASAP)\b", re.IGNORECASE)
_AS_OF = re.compile(rf"(?i:\b(?:as of|from|starting|beginning|w\.?e\.?f\.?)\s(?:the )?)(?P<when>{_WHEN})")
_ALONE = re.compile(rf"(?P<when>{_DAY}\s?(?:-|to|until|through)\s?{_DAY})\W*")
"""A line that is nothing but the days between which one works."""
_NOT_START = re.compile(
    r"review|application|interview|accept|salary|pay\b|season|posting|deadline|screen|hiring process|"
    r"founded|legislat|recruit",
    re.IGNORECASE,
)
_UNSAID = re.compile(
    r"(?:tbd|tba|tbc|n/?a|flexible|negotiable|open|to be (?:determined|agreed|confirmed))\W*", re.IGNORECASE
)


def start_date(page: Page) -> Fact[str] | None:
    """Return when the job starts: by a label, else by a sentence about the job's beginning."""
    for passage in page.body():
        if passage.section is Section.START and 2 <= len(passage.value) <= 120 and _says_when(passage.value):
            return Fact(" ".join(passage.value.split()).strip(" .;,"), passage.quote)
    for passage in page.passages:
        if found := _in_sentence(passage):
            return found
    return _in_head(page)


def _in_head(page: Page) -> Fact[str] | None:
    """Return the day in a head line such as "part-time, Leipzig, as of 1 March"."""
    for passage in page.top(5):
        if len(passage.text) > 110 or passage.text[-1] in ".!?":
            continue
        if match := _AS_OF.search(passage.text) or _ALONE.fullmatch(passage.text):
            return Fact(" ".join(match["when"].split()).strip(" ,.;"), passage.quote)
    return None


def _says_when(value: str) -> bool:
    if _UNSAID.fullmatch(value):
        return False
    return (
        re.search(_WHEN, value) is not None
        or next(days(value, day_first=False), None) is not None
        or "soon" in value.lower()
    )


def _in_sentence(passage: Passage) -> Fact[str] | None:
    text = passage.text
    if passage.section in (Section.EEO, Section.POSTED, Section.DEADLINE) or len(text) > 3000:
        return None
    if not re.search(
        r"start|begin|commenc|available|immediate|during|for|from|board|in p|with us|"
        r"here by",
        text,
        re.IGNORECASE,
    ):
        return None
    for pattern in (_STARTS, _IMMEDIATE, _SEASONAL, _TO_BEGIN, _RUNS, _ON_BOARD, _OPENING, _FOR_A, _SPAN):
        for match in pattern.finditer(text):
            said = match.group()[: match.start("when") - match.start()]
            if not _of_the_job(passage, pattern, match):
                continue
            if _NOT_START.search(said) or _NOT_START.search(text[max(0, match.start() - 25) : match.start()]):
                continue
            if pattern is _TO_BEGIN and not is_role(text[max(0, match.start() - 110) : match.start()]):
                continue
            when = _with_between(text, match)
            return Fact(" ".join(when.split()).strip(" ,.;"), passage.quote_around(match.start(), match.end()))
    return None


def _of_the_job(passage: Passage, pattern: re.Pattern[str], match: re.Match[str]) -> bool:
    """Return whether the looser patterns speak of the job, not of programs, buildings and closures."""
    text, elsewhere = passage.text, passage.section in (Section.APPLY, Section.ABOUT, Section.BENEFITS, Section.DUTIES)
    if pattern is _SPAN:
        return not elsewhere and passage.index < 25 and _WORK.search(text) is not None and not _OTHER_SPAN.search(text)
    if pattern is _RUNS:
        return re.match(r"(?:program|season|session)", match.group(), re.IGNORECASE) is None or any(
            char.isdigit() for char in match["when"]
        )
    if pattern is _OPENING:
        return not elsewhere and len(text) < 90
    if pattern is _ON_BOARD:
        return _SOMEBODY.search(text[: match.end()]) is not None
    return True


def _with_between(text: str, match: re.Match[str]) -> str:
    """Keep "between" before two days."""
    start = match.start("when")
    return text[start - 8 : match.end()] if text[:start].lower().endswith("between ") else match["when"]
