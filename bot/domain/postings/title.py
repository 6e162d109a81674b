"""The job's title: by a label, in the head, or in the sentence that says who is sought."""

from __future__ import annotations

import re
from collections import Counter

from bot.domain.postings.headings import is_section
from bot.domain.postings.masthead import MENU, Masthead, late_head, masthead
from bot.domain.postings.page import Page, Passage
from bot.domain.postings.quotes import Fact
from bot.domain.postings.roles import ORG_WORDS, ROLE, bare, is_role, settled, undressed
from bot.domain.postings.sections import Section
from bot.domain.postings.unlisted import unlisted

_WORD = r"(?:[A-Z][\w'./&+-]{0,30}|&|/)"
_NAME = rf"{_WORD}(?:,?\s(?:(?:of|and|for|the|in|to|on|&)\s){{0,2}}{_WORD}){{0,7}}"
_SOUGHT = re.compile(
    rf"(?i:\b(?:seek(?:s|ing)?|hir(?:e|es|ing)|looking for|look for|looking to (?:hire|recruit|appoint)|"
    rf"recruit(?:s|ing)?|search(?:es|ing)? for|in search of|opening for|"
    rf"(?:applications?|applicants|candidates|nominations) for(?: the (?:position|role|post) of)?|appoint|(?:we're|"
    rf"we are) after|"
    rf"position of|role of|post of|join (?:us|our team|the team|our roster) as|"
    rf"become (?:our|its) (?:next|first)|welcome|needs|opportunity for)\s)"
    rf"(?:(?i:an?|the|our|its|one|two|three|several|new|next|first|is|in|for)\s|"
    rf"[a-z][\w-]*,?\s(?:and\s)?){{0,7}}?(?P<title>{_NAME})"
)
_AS_THE = re.compile(
    rf"\b(?:The|the|As an?|As the|as the|as our)\s(?P<title>{_NAME})(?=,|\s(?:will|is|role|position|"
    rf"reports|works|serves|plays|must|you|and|supports|ensures|leads|has|can|should)\b)"
)
_NUMBER_ONLY = re.compile(r"(?:no|nr|ref|id|#)?\W{0,3}[\w/.-]*\d[\w/.-]*", re.IGNORECASE)
_WHAT_ONE_DOES = re.compile(rf"The {_NAME} will(?: be responsible for)?:?")
"""A line over the list of duties."""
_THE_ROLE = re.compile(r"(?:the|this|your|our) (?:role|job|position|post|vacancy|opening)", re.IGNORECASE)
_CALLS = re.compile(r".*(?:hiring|recruiting|seeking|wanted|posting|opening|seek)", re.IGNORECASE)
_PLAIN = re.compile(
    r"\b(?:seeks?|seeking|hiring|looking for|looking to hire|recruiting|needs?|wants?)\s(?:an?\s|our\s|two\s|three\s|"
    r"several\s)?"
    r"(?P<title>(?:[a-z][a-z-]*\s){0,4}?[a-z-]+)(?=[,.;:(]|\s(?:to|who|with|for|in|at|based|on)\b)"
)
"""A job in small letters."""
_AFTER_ROLE = re.compile(r"\s(?:to|who|with|for the|in the|at the|that|within|on the)\b.*$")
_KIND_OF_PAPER = re.compile(
    r"(?:terms of reference|memo(?:randum)?|job (?:description|posting|announcement|advert\w*)|vacancy (?:notice|"
    r"announcement)|"
    r"position (?:description|announcement)|details|(?:careers|jobs|vacancies) (?:at|with) .*|call for \w+|"
    r"employment opportunit\w+|careers?|jobs?|"
    r"person specification)",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    r"(?:ideal |successful |selected )?(?:candidate|applicant|position|role|team|organi[sz]ation|incumbent|"
    r"job|director|manager|board|staff|leader|chair)s?",
    re.IGNORECASE,
)


def title(page: Page) -> Fact[str] | None:
    """Return the job's title as the posting writes it."""
    found = (
        _labelled(page)
        or _in_head(masthead(page))
        or _sought(page)
        or _in_head(late_head(page))
        or _spoken_of(page)
        or unlisted(page)
        or _first_line(page)
        or _in_small_letters(page)
    )
    return Fact(settled(found.value), found.quote) if found is not None else None


def _labelled(page: Page) -> Fact[str] | None:
    for passage in page.body():
        named = _THE_ROLE.fullmatch(passage.key) is not None and len(passage.value.split()) <= 6
        if not (passage.section is Section.TITLE or named) or not (passage.key or len(passage.text) <= 90):
            continue
        value = undressed(passage.value)
        if passage.key and _CALLS.fullmatch(passage.key) and not is_role(value):
            continue
        if _NUMBER_ONLY.fullmatch(value):
            continue
        if 2 <= len(value) <= 110 and value[-1:] not in ".!?" and not re.search(r"\b(?:is|are|will)\b", value):
            return Fact(value, passage.quote)
    return None


def _in_head(head: Masthead | None) -> Fact[str] | None:
    if head is None or head.title is None:
        return None
    value = head.title
    if len(value.split()) > 12:
        return None
    return Fact(value, head.passage.quote)


def _sought(page: Page) -> Fact[str] | None:
    for passage in page.top(30):
        if len(passage.text) > 3000:
            continue
        for match in _SOUGHT.finditer(passage.text):
            if value := _role_name(match["title"]):
                return Fact(value, passage.quote_around(match.start(), match.end()))
    return None


def _in_small_letters(page: Page) -> Fact[str] | None:
    """Return the job that the text says is sought, where its name has no capital."""
    for passage in page.top(15):
        for match in _PLAIN.finditer(passage.text[:1500]):
            name = match["title"]
            if ROLE.search(name.split()[-1]) and not _GENERIC.fullmatch(name) and len(name) >= 5:
                return Fact(name, passage.quote_around(match.start(), match.end()))
    return None


def _first_line(page: Page) -> Fact[str] | None:
    """Return a short first line that heads the posting and names neither a section nor an organization."""
    first = page.passages[0] if page.passages else None
    if first is None or not first.is_heading or is_section(first.text) or ORG_WORDS.search(first.text):
        return None
    if MENU.search(first.text) or _KIND_OF_PAPER.fullmatch(first.text.strip(" :")):
        return None
    value = undressed(first.text)
    said_of_us = re.search(rf"{re.escape(value)} (?:is|was|seeks|has|works)\b", page.folded)
    if not 2 <= len(value.split()) <= 6 or not value[0].isupper() or said_of_us or first.text[-1] in ".!?:":
        return None
    return Fact(value, first.quote)


def _role_name(words: str) -> str | None:
    """Cut a run of capitalised words after its last word that names a job."""
    words = _AFTER_ROLE.sub("", words)
    ends = [match.end() for match in ROLE.finditer(words)]
    if not ends or _GENERIC.fullmatch(words):
        return None
    last = ends[-1]
    tail = words[last:]
    kept = words if re.match(r",?\s(?:of|for|and|&|,)?\s?", tail) and len(words.split()) <= 7 else words[:last]
    return undressed(kept) or None


def _spoken_of(page: Page) -> Fact[str] | None:
    """Return the name that the text itself keeps calling the job by."""
    calls: Counter[str] = Counter()
    first: dict[str, Passage] = {}
    for passage in page.passages:
        if len(passage.text) > 3000:
            continue
        for match in _AS_THE.finditer(passage.text):
            name = undressed(bare(match["title"]))
            if is_role(name) and not _GENERIC.fullmatch(name) and ROLE.search(name.split()[-1] if name.split() else ""):
                calls[name] += 1
                first.setdefault(name, passage)
    if not calls:
        return None
    name, count = calls.most_common(1)[0]
    heads = _WHAT_ONE_DOES.fullmatch(first[name].text) is not None
    return Fact(name, first[name].quote) if count >= 2 or heads else None
