"""When to apply: each rule with what its date means, and no date that means something else."""

from __future__ import annotations

import re
from itertools import islice

from bot.domain.postings.dates import Day, days, days_first, weekday
from bot.domain.postings.facts import Deadline, DeadlineKind
from bot.domain.postings.page import Page, Passage
from bot.domain.postings.quotes import Quote
from bot.domain.postings.sections import Section

_APPLYING = (
    r"appl(?:y|ying|ications?|icants?)|submi(?:t|ssions?)\w*|resumes?|cvs?\b|cover letters?|materials|candidates?|"
    r"expressions? of interest|nominations?|proposals?|consider(?:ed|ation)|vacancy|posting|position|job|"
    r"role|received?|"
    r"send|email|e-mail|inquiries|respond|interested"
)
_HARD = re.compile(
    r"deadline|clos(?:es|ing|e)\b|\bdue\b|no later than|not later than|\bby\b|before|until|through|up to|expires?|"
    r"last (?:day|date)|on or before|cut-?off|thru|ends?\b|latest|prior to|open till|\btill\b",
    re.IGNORECASE,
)
_PREFERENCE = re.compile(
    r"priority|prefer(?:ence|red|ably)?\b|full consideration|first consideration|best consideration|"
    r"early consideration|"
    r"encouraged to (?:apply|submit)|ideally|for best|strongly encourage|recommended|assured (?:of )?consideration|"
    r"guarantee|advantage|earliest consideration|preferential|to be considered in the first|would like to receive",
    re.IGNORECASE,
)
_REVIEW = re.compile(
    r"(?:first|initial|priority)? ?(?:review(?:s|ed|ing)?|screen(?:s|ed|ing)?|read(?:ing)?|evaluat\w+|"
    r"consider(?:ing|ation)?|assess\w*)"
    r"(?:\s\w+){0,7}\s(?:begins?|start(?:s|ing|ed)?|commences?|beginning|on\b|from\b|after\b|in a batch|takes? place)|"
    r"(?:begins?|start(?:s|ing)?|commence) (?:\w+\s){0,3}(?:review|screen|consider|read|evaluat)\w*|"
    r"in a batch|first (?:round|batch)|"
    r"review date|begin(?:ning)? (?:on )?|review(?: of (?:all )?applications)?(?: date| begins)?:\s*$",
    re.IGNORECASE,
)
_REVIEW_WORDS = re.compile(r"review|screen|batch|consider(?:ing|ation)|evaluat|assess", re.IGNORECASE)
_ROLLING = re.compile(
    r"rolling|on-?going basis|continuous(?:ly)? (?:basis|recruit|accept)|"
    r"reviewed as (?:they are )?received|as they (?:are received|come in|arrive)|"
    r"accepted continuously|ongoing recruitment|as (?:and when )?received",
    re.IGNORECASE,
)
_ROLLING_WORDS = ("rolling", "going", "continuous", "received", "come in", "arrive")
_UNTIL_FILLED = re.compile(
    r"(?:open|post(?:ed)?|accept\w*|remain\w*|receiv\w*|continu\w*|advertis\w*|until|"
    r"is)\b[^.;]{0,60}?\b(?:until|till|til)\b[^.;]{0,30}?"
    r"\bfill(?:ed)?\b|\buntil filled\b|\buntil (?:the )?(?:position|role|job|post|vacancy|a suitable|"
    r"a (?:successful )?candidate)[^.;]{0,40}"
    r"(?:filled|found|hired|identified|selected)",
    re.IGNORECASE,
)
_ELSE = re.compile(
    r"interview|(?<!re)start(?:s|ing|ed)?\b|begin(?:s|ning)?\b|commenc|posted|publish|founded|establish|"
    r"since|as of|effective|event\b|conference|"
    r"\bfill(?:ed|ing)? (?:the|this|these|by)|filled by|\bhired? (?:by|on)|in place|orientation|fiscal|"
    r"election|launch|notif(?:y|ied)|decision|announce|"
    r"anniversary|last modified|updated|vaccinat|dated|born|graduat|arriv|possession|questions?\b(?!naire)|"
    r"enquir|inquir|clarification|hope to|celebrat",
    re.IGNORECASE,
)
"""Words that give a date another meaning, wherever they stand after the last word about applying."""
_ELSE_BESIDE = re.compile(
    r"(?:\bfrom|\bbetween|training|\bterm|contract|\bruns?|campaign|expected|employees?|act of|complet\w+|"
    r"travel|extends? (?:through|until)|"
    r"funded|held|projects?|offers?|ends?|ending)\b[^.;,]{0,25}$",
    re.IGNORECASE,
)
_ASKING = re.compile(r"\W*(?:questions|enquiries|inquiries)\b", re.IGNORECASE)
_APPLY_CUE = re.compile(
    r"deadline|clos(?:es|ing|e)\b|\bdue\b|appl(?:y|ying|ications?|icants?)\b|submit|submission|\bsend\b|"
    r"\bsent\b|receiv|resumes?\b|\bcvs?\b|cover letter|accept|"
    r"materials|considered|consideration|expires?|open until|open through",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(
    r"will not close (?:before|until|prior to)|not be (?:reviewed|considered) (?:before|until)|not before",
    re.IGNORECASE,
)
_AFTER_MAYBE = re.compile(r"no guarantee|may not be|cannot guarantee|not guaranteed", re.IGNORECASE)
_LATER_TOO = re.compile(
    r"until filled|rolling (?:review|basis)?|thereafter|later applications|after (?:that|this) date", re.IGNORECASE
)
_AT_MOST = 12
_TALK = re.compile(_APPLYING, re.IGNORECASE)
_WEEKDAY_ONLY = re.compile(
    r"(?:deadline|apply|due|clos\w+|submit\w*)[^.;]{0,40}\b(?:by|is|on|this|next)\s(?:end of |"
    r"close of business (?:on )?)?"
    r"((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
_CLOSED = re.compile(
    r"(?:this|the) (?:position|role|job|vacancy|posting|post|search|opportunity|application (?:period|"
    r"window)?) (?:has (?:now )?been|is(?: now)?|has) "
    r"(?:filled|closed|no longer)|applications? (?:are|is|have) (?:now )?(?:been )?(?:closed|no longer)|"
    r"no longer accepting|"
    r"(?:has|have) (?:now )?closed\b|^\W*position filled\b|we have filled",
    re.IGNORECASE,
)


def closed(page: Page) -> Quote | None:
    """Return the words that say the posting no longer takes applications."""
    for passage in page.passages:
        if not passage.mentions(("fill", "clos", "no longer")):
            continue
        if (match := _CLOSED.search(passage.text)) and not re.search(
            r"\b(?:once|when|after|if|until|before)\b",
            passage.text[max(0, match.start() - 60) : match.start()],
            re.IGNORECASE,
        ):
            return passage.quote_around(match.start(), match.end())
    return None


def deadlines(page: Page) -> tuple[Deadline, ...]:
    """Return every rule about when to apply, in the order of the text, each once."""
    day_first = days_first(page.folded)
    rules: list[Deadline] = []
    for passage in page.passages:
        if passage.section in (Section.POSTED, Section.EEO) or len(rules) >= _AT_MOST:
            continue
        for rule in (*_dated(passage, day_first), *_undated(passage)):
            _add(rules, rule)
    return tuple(rules)


def _add(rules: list[Deadline], rule: Deadline) -> None:
    """Add a rule unless it is there already; the same day said twice keeps its firmest, fullest wording."""
    for index, known in enumerate(rules):
        same_day = _day_of(known) is not None and _day_of(known) == _day_of(rule)
        if same_day and (known.kind is rule.kind or DeadlineKind.HARD in (known.kind, rule.kind)):
            softer = rule.kind is not DeadlineKind.HARD and known.kind is DeadlineKind.HARD
            if softer or (known.kind is rule.kind and _fullness(rule) > _fullness(known)):
                rules[index] = rule
            return
        if _day_of(known) is None and _day_of(rule) is None and known.kind is rule.kind:
            return
    rules.append(rule)


def _day_of(rule: Deadline) -> str | None:
    return f"{rule.on:%m-%d}" if rule.on else rule.month_day


def _fullness(rule: Deadline) -> int:
    return 2 * (rule.on is not None) + (rule.at is not None)


def _dated(passage: Passage, day_first: bool) -> list[Deadline]:
    found: list[Deadline] = []
    for day in islice(days(passage.text, day_first=day_first), 10):
        kind = _kind(passage, day)
        if kind is None:
            continue
        month_day = None if day.on else day.month_day
        quote = passage.quote_around(day.start, day.end)
        found.append(Deadline(kind, quote, day.on, month_day, day.at, day.timezone, day.weekday))
    return found


def _kind(passage: Passage, day: Day) -> DeadlineKind | None:
    """Return what the day means for who applies, or None where it means anything else."""
    text = passage.text
    begin = max(text.rfind("; ", 0, day.start), day.start - 220, 0)
    before, after = text[begin : day.start], text[day.end : day.end + 120].split(". ")[0]
    heading = f"{passage.heading}: " if len(passage.heading) <= 60 else ""
    clause = f"{heading if passage.section in (Section.DEADLINE, Section.APPLY) else ''}{before}"
    if _NOT_BEFORE.search(clause):
        return DeadlineKind.ROLLING
    whole = f"{clause} {after}"
    reviewed = _REVIEW.search(clause) and _REVIEW_WORDS.search(clause)
    if reviewed and not re.search(r"interview", before[-60:], re.IGNORECASE):
        return DeadlineKind.PREFERENCE if _PREFERENCE.search(clause) else DeadlineKind.FIRST_REVIEW
    if not _about_applying(passage, before, after):
        return None
    labelled = passage.key != "" and (passage.section is Section.DEADLINE or "date" in passage.key.lower())
    if (_last(_HARD, clause) < 0 and passage.section is not Section.DEADLINE and not labelled) or _ASKING.match(before):
        return None
    if not labelled and (_last(_ELSE, before) > _last(_APPLY_CUE, before) or _beside(before)):
        return None
    if _PREFERENCE.search(whole) or _AFTER_MAYBE.search(whole):
        return DeadlineKind.PREFERENCE
    if re.search(r"in a batch|first (?:round|batch|review)|initial review", whole, re.IGNORECASE):
        return DeadlineKind.FIRST_REVIEW
    return DeadlineKind.HARD


def _about_applying(passage: Passage, before: str, after: str) -> bool:
    if passage.section in (Section.DEADLINE, Section.APPLY):
        return True
    if passage.section in (Section.DUTIES, Section.QUALIFICATIONS, Section.PREFERRED, Section.BENEFITS, Section.ABOUT):
        return (
            re.search(
                r"appl(?:y|ication)|deadline|closing date|clos(?:es|ing)\b|resume|\bCV\b", before + after, re.IGNORECASE
            )
            is not None
        )
    return (
        _TALK.search(before) is not None
        or _TALK.search(after) is not None
        or "deadline" in before.lower()
        or "clos" in before.lower()
    )


def _beside(before: str) -> bool:
    """Return whether a word right before the date gives it another meaning, with none about applying after it."""
    match = _ELSE_BESIDE.search(before[-45:])
    return match is not None and _APPLY_CUE.search(match.group()) is None and _APPLY_CUE.search(before[-30:]) is None


def _last(pattern: re.Pattern[str], text: str) -> int:
    place = -1
    for match in pattern.finditer(text):
        place = match.start()
    return place


def _undated(passage: Passage) -> list[Deadline]:
    found: list[Deadline] = []
    text = passage.text
    if passage.mentions(("until", "till", " til ")) and (match := _UNTIL_FILLED.search(text)):
        found.append(Deadline(DeadlineKind.UNTIL_FILLED, passage.quote_around(match.start(), match.end())))
    if (match := _ROLLING.search(text) if passage.mentions(_ROLLING_WORDS) else None) and (
        _TALK.search(text) or passage.section in (Section.APPLY, Section.DEADLINE)
    ):
        found.append(Deadline(DeadlineKind.ROLLING, passage.quote_around(match.start(), match.end())))
    if (
        not found
        and "day" in passage.low
        and (match := _WEEKDAY_ONLY.search(text))
        and not any(char.isdigit() for char in text)
    ):
        quote = passage.quote_around(match.start(), match.end())
        found.append(Deadline(DeadlineKind.HARD, quote, weekday=weekday(match.group(1))))
    return found
