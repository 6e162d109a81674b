"""Where the work is by a sentence that says so ("you will be based in ..."), where no line of places does."""

from __future__ import annotations

import re

from bot.domain.postings.gazetteer import STATE_CODES, names_a_place
from bot.domain.postings.page import Page, Passage
from bot.domain.postings.quotes import Fact
from bot.domain.postings.roles import ORG_WORDS, ROLE
from bot.domain.postings.sections import Section
from bot.domain.postings.towns import tidy

_NAME = r"(?:[A-Z][\w.'&-]{0,30}|St\.|de|la|of|the|upon|on|es)"
_PROPER = (
    rf"[A-Z][\w.'-]{{0,30}}(?:\s(?:{_NAME})){{0,5}}(?:,\s(?:\d{{1,5}}\s)?(?:[A-Z][\w.'-]{{0,30}})(?:\s[A-Z][\w.'-]{{0,30}}){{0,"
    rf"3}}){{0,3}}"
)
BASED = re.compile(
    r"(?i:\b(?:(?:is |be |are |will be |position |role |job |office |hybrid |full[- ]time |"
    r",\s)(?:\w+ ){0,2}?(?:based|located|stationed|situated|headquartered)"
    r"(?: (?:primarily|mainly|out of|full[- ]time|at least))?"
    r"|(?:must|should|need to|have to|can|could|you'd|would) (?:live|reside|be (?:based|located))|"
    r"work(?:ing)? (?:out of|from|at|in) (?:our|the)|"
    r"(?:position|role|job|internship|fellowship) (?:is )?(?:in|at)(?= [A-Z])|"
    r"(?:from|in|at) (?:our|the) (?:main |head |central )?(?:offices?|warehouse|headquarters|campus|farm|"
    r"museum|studio|clinic|school|shop|store|site)|in our|out of our|based|"
    r"(?:based|work\w*|located) (?:in|at|from|out of) (?:the|our) [\w' -]{2,30}? (?:office|secretariat|studio|campus|"
    r"branch)|"
    r"\b(?:team|secretariat)|"
    r"place of work (?:is|being)|work location is))"
    rf"\s(?:(?i:in|at|near|within|out of|from|anywhere in)\s)?(?:(?i:our|the|downtown|central|"
    rf"greater)\s){{0,2}}(?P<place>(?:\d{{1,5}}\s)?{_PROPER}(?:,?\sin\s{_PROPER})?)"
)
_SITS = re.compile(
    rf"(?:(?i:\b(?:position|role|job|post|posts|you|candidate|employee|incumbent|consultant|person|intern|fellow|"
    rf"officer|manager|work|"
    rf"workplace|office|hall)\b(?:'ll|'d)?\s(?:(?:will|would|is|are|be|can|may|must|should|mainly|primarily|usually|"
    rf"normally|currently|"
    rf"physically)\s){{0,3}}(?:(?:based|located|stationed|situated|housed)\s(?:in|at|near|out of|from)|sits in|"
    rf"live (?:in|near))\s"
    rf"(?:our |the )?)|(?i:\b(?:office|offices|hall|premises|workshop|warehouse|school|site|headquarters|base) (?:is|"
    rf"are) (?:at|in)\s)"
    rf"(?=\d|[A-Z][\w'-]+\W))(?P<place>(?:\d{{1,5}}\s)?{_PROPER})"
)
_ORG_PLACE = re.compile(
    r"\b(?:organi[sz]ation|nonprofit|non-profit|ngo|company|charity|firm|agency|foundation|we are|union|"
    r"coalition|team|members?|staff)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
_PERMIT = re.compile(
    r"authori[sz]|eligib|legally|right to work|\bvisas?\b|located in [^.]{2,60}preferred", re.IGNORECASE
)
_LATE = (Section.EEO, Section.QUALIFICATIONS, Section.PREFERRED, Section.BENEFITS)


def sits(page: Page) -> Fact[tuple[str, ...]] | None:
    """Return a place that only its sentence makes one ("You will be based in Ashwick"), known or not."""
    for passage in page.passages:
        if passage.section in (*_LATE, Section.ABOUT) or passage.is_heading or _PERMIT.search(passage.text):
            continue
        for match in _SITS.finditer(passage.text[:1600]):
            place = tidy(match["place"])
            unit = re.match(
                r"\s(?:team|department|unit|division|branch|programme|program|group|"
                r"project)\b",
                passage.text[match.end() :],
            )
            if unit or ROLE.search(place) or (ORG_WORDS.search(place) and "," not in place):
                continue
            return Fact((place,), passage.quote_around(match.start(), match.end()))
    return None


def in_prose(page: Page) -> Fact[tuple[str, ...]] | None:
    """Return a known place that a sentence about the job speaks of."""
    for passage in page.passages:
        if passage.section in _LATE or len(passage.text) > 3000 or _PERMIT.search(passage.text):
            continue
        for match in BASED.finditer(passage.text):
            place = tidy(_cut(match["place"]))
            before = passage.text[: match.start()]
            if not names_a_place(place) or _ORG_PLACE.search(before) or "headquarter" in match.group().lower():
                continue
            if _about_job(passage, match):
                return Fact((place,), passage.quote_around(match.start(), match.end()))
    return None


def _cut(place: str) -> str:
    """Drop what a capital letter after the place's comma may have dragged in."""
    parts = place.split(", ")
    named = [index for index, part in enumerate(parts) if names_a_place(part) or re.fullmatch(STATE_CODES, part)]
    return ", ".join(parts[: max(named, default=0) + 1])


def _about_job(passage: Passage, match: re.Match[str]) -> bool:
    words = passage.text[max(0, match.start() - 120) : match.end()]
    return (
        re.search(
            r"position|role|job|candidate|applicant|you\b|office|intern|fellow|work|this|successful|hybrid|"
            r"coordinator|manager|director|"
            r"organizer|officer|assistant|associate|analyst|librarian|incumbent|must live|must reside|"
            r"full[- ]time|employee",
            words,
            re.IGNORECASE,
        )
        is not None
    )
