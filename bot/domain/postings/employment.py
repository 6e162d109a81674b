"""What kind of employment it is, and its hours, each with the condition it holds under."""

from __future__ import annotations

import re
from itertools import islice

from bot.domain.postings.facts import Hours
from bot.domain.postings.masthead import masthead
from bot.domain.postings.page import Page, Passage
from bot.domain.postings.quotes import Fact
from bot.domain.postings.sections import Section

_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "internship",
        re.compile(r"\b(?:internship|intern)\b(?! (?:program|class|cohort)s?\b.*(?:manage|supervis))", re.IGNORECASE),
    ),
    ("fellowship", re.compile(r"\b(?:fellowship|fellow)\b", re.IGNORECASE)),
    ("apprenticeship", re.compile(r"\bapprentice(?:ship)?\b", re.IGNORECASE)),
    ("volunteer", re.compile(r"\bvolunteer (?:position|role|opportunity)|unpaid\b", re.IGNORECASE)),
    ("freelance", re.compile(r"\bfreelanc(?:e|er)\b", re.IGNORECASE)),
    (
        "contract",
        re.compile(
            r"\b(?:independent contractor|contract(?:or)? (?:position|role|basis|job|work|writer|editor|"
            r"opportunity)|consultancy (?:contract|agreement|assignment|position|opportunity|role|basis)|"
            r"on a contract(?:ual)? basis|contract to (?:hire|start)|full[- ]time contract|"
            r"part[- ]time contract|hour/week contract|contract amount|1099)\b|^(?:contract|consultancy|"
            r"consultant)\b",
            re.IGNORECASE,
        ),
    ),
    ("temporary", re.compile(r"\btemporary\b|\btemp\b|\bseasonal\b|\binterim\b", re.IGNORECASE)),
    (
        "fixed-term",
        re.compile(
            r"\bfixed[- ]term|\bterm[- ]limited|\blimited[- ]term|limited to (?:\d|one|two|three)|"
            r"(?:(?:one|two|three|four|five|"
            r"(?!(?:9|10|11|12)-month (?:pos|app))\d{1,2})[- ](?:year|month)s?,? (?:term|contract|position|"
            r"appointment|fixed|grant|project))",
            re.IGNORECASE,
        ),
    ),
    (
        "permanent",
        re.compile(
            r",\s?permanent\b|\bpermanent,? (?:position|role|contract|post|full|part|job|"
            r"appointment basis)|\bpermanent$|"
            r"full[- ]time,? permanent|^permanent\b|\(permanent\)$",
            re.IGNORECASE,
        ),
    ),
    ("full-time", re.compile(r"\bfull[- ]?time\b|\bfulltime\b|\(FT\)|\bFT\b|\b1\.0 FTE\b|\bF/T\b", re.IGNORECASE)),
    (
        "part-time",
        re.compile(
            r"\b(?:part|half)[- ]?time\b|\bparttime\b|\(PT\)|\b0?\.[1-9]\d? FTE\b|\bP/T\b|"
            r"\bpart- and full",
            re.IGNORECASE,
        ),
    ),
)
_ANY = re.compile(
    r"full[- ]?\s?time|(?:part|half)[- ]?\s?time|part- and|contract|\bintern|fellow|apprentic|volunteer|unpaid|"
    r"freelanc|consultan|"
    r"tempor|\btemp\b|season|fixed|limited|[- ](?:year|month|yr)|permanent|1099|\bFT\b|\bF/T|\bP/T|\(PT\)|FTE",
    re.IGNORECASE,
)
_TERM = re.compile(r"(?:\w+ )?\(?\d{1,2}\)?[ -](?:month|year|yr)s?\b", re.IGNORECASE)
"""What stands first after "Contract duration:"."""
_DURATIONS = frozenset({"fixed-term", "permanent", "temporary"})
_HEAD_KINDS = frozenset({"internship", "fellowship", "apprenticeship"})
_OTHERS_WORK = re.compile(
    r"full[- ]?time[^.;,]{0,20}(?:employees|staff\b(?! (?:member|position))|faculty|experience|students?|"
    r"workers|equivalent|benefits|and part-time (?:employees|staff))|"
    r"part[- ]?time[^.;,]{0,20}(?:employees|staff\b(?! (?:member|position))|faculty|experience|students?|"
    r"workers|volunteers)|"
    r"(?:supervis|manag|oversee|lead)\w*[^.;]{0,80}(?:full|part)[- ]?time|(?:potential|future|eventual|"
    r"transition\w*|lead to|convert\w*|possibility of|become|possible)[^.;]{0,40}(?:full[- ]?time|"
    r"permanent)|"
    r"(?:years?|months?) of (?:full|part)[- ]?time|equivalent to full[- ]?time|all (?:full|part)[- ]?time|"
    r"our first full[- ]?time|working full[- ]?time (?:in|for|as) (?:a|an|the)\s|"
    r"temporary (?:transbay|housing|exhibit|assistance|worker|staff|restrain|protect|visa|closure)|"
    r"(?:manag|supervis|hir|recruit|train|mentor)\w* [^.;]{0,50}(?:interns?|fellows?|volunteers|"
    r"freelanc\w+)|"
    r"freelance (?:writers|editors|designers|contractors|journalists)|civil service|volunteer (?:coordinat|"
    r"recruit|manage|program)",
    re.IGNORECASE,
)
_JOB = re.compile(
    r"position|role|job|seek|hiring|looking for|this is|is a\b|intern|fellow|work|contract|candidate|"
    r"available|opportunity|status|hours|appointment|post\b|full[- ]time or|organizer|"
    r"manager|director|coordinator|associate|assistant|officer|basis|adjunct|analyst|editor|writer|"
    r"specialist|librarian",
    re.IGNORECASE,
)
_HOURS = re.compile(
    r"(?<![\w$£€.,:/-])(?P<tilde>~|approximately |approx\.? |up to |at least |minimum of |average of |"
    r"about |around )?(?P<low>\d{1,2}(?:\.\d{1,2})?)\s?\+?(?:\s?(?:-|to|"
    r"or)\s?(?P<high>\d{1,2}(?:\.\d{1,2})?))?\s?\+?[\s-]?"
    r"(?:paid |working |work |scheduled )?(?:hours?|hrs?\.?)\b(?:\s?(?:of work )?(?:per|a|an|each|every|/|"
    r"p\.?)\s?-?(?:week|wk|w\b)|\s?weekly|[- ](?:work ?)?week\b|/week|\s?pw\b)",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:during|when|while|in (?:the )?(?:summer|winter|fall|spring|session|season|off-season|busy|peak)|"
    r"outside|until|after (?:the|that|this|one|two|three|\d)|from (?:january|february|march|april|may|june|july|"
    r"august|september|october|"
    r"november|december)|for (?:the )?(?:first|summer|remainder|duration)|"
    r"if|otherwise|depending|on average|with (?:the )?(?:possib|option|flexib|some|overtime))\b[^.;()]{0,90}",
    re.IGNORECASE,
)


def employment_type(page: Page) -> Fact[str] | None:
    """Return the kinds of employment stated ("full-time", "temporary, part-time"), the title's own word first."""
    head = masthead(page)
    for name, pattern in _KINDS:
        if head is not None and name in _HEAD_KINDS and head.title and pattern.search(head.title):
            return Fact(name, head.passage.quote)
    for passages in (_labelled(page), _opening(page)):
        found = _kinds_in(passages)
        if found is not None and found.value not in _DURATIONS:
            return found
    return _kinds_in(list(page.passages))


def _labelled(page: Page) -> list[Passage]:
    return [p for p in page.passages if p.section in (Section.TYPE, Section.HOURS) and len(p.text) < 250]


def _opening(page: Page) -> list[Passage]:
    return [p for p in page.top(8) if len(p.text) < 140]


def _kinds_in(passages: list[Passage]) -> Fact[str] | None:
    found: dict[str, tuple[Passage, int, int]] = {}
    for passage in passages:
        if not _ANY.search(passage.text):
            continue
        for name, pattern in _KINDS:
            if name not in found and (span := _stated(name, pattern, passage)):
                found[name] = (passage, *span)
    if not found:
        return None
    first = min(found.values(), key=lambda each: (each[0].index, each[1]))
    names = [name for name, _ in _KINDS if name in found and found[name][0].index - first[0].index <= 60]
    return Fact(", ".join(names), first[0].quote_around(first[1], first[2]))


def _stated(name: str, pattern: re.Pattern[str], passage: Passage) -> tuple[int, int] | None:
    """Return where the passage says that the job is of this kind, in its text."""
    text, shift = (passage.value, passage.value_start) if passage.key else (passage.text, 0)
    matches = list(islice(pattern.finditer(text), 8))
    if name == "fixed-term" and passage.section is Section.TYPE and (term := _TERM.match(text)):
        matches.append(term)
    if not matches or (name in _HEAD_KINDS and not _is_one(name, passage.text)):
        return None
    others = [(match.start(), match.end()) for match in _OTHERS_WORK.finditer(text)]
    listed = passage.index < 8 and len(text) < 140 and re.search(r"\s[|·•/]\s", text) is not None
    labelled = len(text) < 60 or listed or passage.section in (Section.TYPE, Section.HOURS)
    for match in matches:
        if any(start < match.end() and match.start() < end for start, end in others):
            continue
        if labelled or _JOB.search(passage.text[max(0, shift + match.start() - 90) : shift + match.end() + 60]):
            return match.start() + shift, match.end() + shift
    return None


def _is_one(name: str, text: str) -> bool:
    """Return whether the text speaks of the job as an internship and the like, not of interns beside it."""
    said = rf"\b(?:paid |this |an? |our |week |time ){name}|{name} (?:is|will|position)"
    return re.search(said, text, re.IGNORECASE) is not None


def hours(page: Page) -> tuple[Fact[Hours], ...]:
    """Return each statement of weekly hours with the condition it holds under, in the order of the text."""
    found: list[Fact[Hours]] = []
    for passage in page.passages:
        if not passage.mentions(("hour", "hr")) or (
            passage.section is Section.BENEFITS and not re.search(r"position|role|job", passage.text)
        ):
            continue
        for match in _HOURS.finditer(passage.text):
            fact = _hours(passage, match)
            if all(fact.value.per_week != known.value.per_week for known in found):
                found.append(fact)
        if (
            not found
            and passage.section is Section.HOURS
            and passage.key
            and (alone := re.fullmatch(r"\W*(\d{1,2}(?:\.\d)?)\s?(?:hours|hrs)?\W*", passage.value))
        ):
            found.append(Fact(Hours(passage.value.strip(), float(alone.group(1))), passage.quote))
    return tuple(found[:6])


def _hours(passage: Passage, match: re.Match[str]) -> Fact[Hours]:
    text = passage.text
    begin = (
        max(text.rfind(")", 0, match.start()), text.rfind(";", 0, match.start()), text.rfind(". ", 0, match.start()))
        + 1
    )
    end = min(
        (place for place in (text.find(";", match.end()), text.find(". ", match.end())) if place >= 0),
        default=len(text),
    )
    condition = _condition(text, begin, match.start(), match.end(), end)
    low = float(match["low"])
    return Fact(
        Hours(" ".join(match.group().split()), low, condition), passage.quote_around(match.start(), match.end())
    )


def _condition(text: str, begin: int, start: int, stop: int, end: int) -> str | None:
    """Return the words beside the hours that say when they hold ("during the session")."""
    before = [match for match in _CONDITION.finditer(text, begin, start) if start - match.end() <= 12]
    after = [match for match in _CONDITION.finditer(text, stop, end) if match.start() - stop <= 12]
    found = (before or after)[:1]
    return " ".join(found[0].group().split()).strip(" ,.(") if found else None
