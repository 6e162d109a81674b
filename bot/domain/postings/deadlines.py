"""When to apply: each rule with what its date means, and no date that means something else."""

from __future__ import annotations

import re
from itertools import islice

from bot.domain.postings import datewords as words
from bot.domain.postings.dates import Day, days, days_first, weekday
from bot.domain.postings.facts import Deadline, DeadlineKind
from bot.domain.postings.page import Page, Passage
from bot.domain.postings.quotes import Quote
from bot.domain.postings.sections import Section

_AT_MOST = 12


def closed(page: Page) -> Quote | None:
    """Return the words that say the posting no longer takes applications."""
    for passage in page.passages:
        if not passage.mentions(("fill", "clos", "no longer", "ended", "passed", "is past", "expired", "over")):
            continue
        if passage.index < 5 and (match := words.HEADED_CLOSED.match(passage.text)):
            return passage.quote_around(match.start(), match.end())
        if (match := words.CLOSED.search(passage.text)) and not re.search(
            r"\b(?:once|when|after|if|until|before)\b",
            passage.text[max(0, match.start() - 60) : match.start()],
            re.IGNORECASE,
        ):
            return passage.quote_around(match.start(), match.end())
    return None


def deadlines(page: Page) -> tuple[Deadline, ...]:
    """Return every rule about when to apply, in the order of the text, each once."""
    day_first = days_first(page.folded)
    on_stage = words.STAGE.search(page.folded) is not None
    rules: list[Deadline] = []
    for passage in page.passages:
        if passage.section in (Section.POSTED, Section.EEO) or len(rules) >= _AT_MOST:
            continue
        if on_stage and passage.key.lower() in ("closes", "closing"):  # the show does
            continue
        for rule in (*_dated(page, passage, day_first), *_undated(passage)):
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


def _dated(page: Page, passage: Passage, day_first: bool) -> list[Deadline]:
    found: list[Deadline] = []
    begin = 0
    for day in islice(days(passage.text, day_first=day_first), 10):
        kind = _kind(passage, day, begin) or _needed_by(page, passage, day, begin)
        begin = day.end
        if kind is None or _opens_a_range(passage.text, day, day_first):
            continue
        month_day = None if day.on else day.month_day
        quote = passage.quote_around(day.start, day.end)
        found.append(Deadline(kind, quote, day.on, month_day, day.at, day.timezone, day.weekday))
    return found


def _opens_a_range(text: str, day: Day, day_first: bool) -> bool:
    """Return whether another day follows as the end of a span ("3 May to 17 May"): then that one counts."""
    rest = re.match(r"\s?(?:to|-|through|until)\s?", text[day.end : day.end + 10])
    if rest is None:
        return False
    following = next(days(text[day.end + rest.end() : day.end + 60], day_first=day_first), None)
    return following is not None and following.start == 0


def _kind(passage: Passage, day: Day, last: int) -> DeadlineKind | None:
    """Return what the day means for who applies, or None where it means anything else; the `last` day ended there."""
    text = passage.text
    dash = text.find(" - ", last, day.start) if last else -1  # "review on 3 May - the listing ends on 9 May"
    begin = max(text.rfind("; ", 0, day.start), dash, day.start - 220, 0)
    before = words.ARRIVING.sub(" received ", text[begin : day.start])
    after = text[day.end : day.end + 120].split(". ")[0]
    heading = f"{passage.heading}: " if len(passage.heading) <= 60 else ""
    clause = f"{heading if passage.section in (Section.DEADLINE, Section.APPLY) else ''}{before}"
    if re.match(r"\W*(?:now )?extended\b", after, re.IGNORECASE) or words.EARLIER.search(before):
        return None
    if words.INSIDERS.search(before) and not re.search(r"\b(?:and|all|external)\b", before, re.IGNORECASE):
        return None
    if words.NOT_BEFORE.search(clause):
        return DeadlineKind.ROLLING
    whole = f"{clause} {after}"
    if _reviewed(clause) and not re.search(r"interview", before[-60:], re.IGNORECASE):
        return DeadlineKind.PREFERENCE if words.PREFERENCE.search(clause) else DeadlineKind.FIRST_REVIEW
    if not _about_applying(passage, before, after):
        return None
    if _means_something_else(passage, before, clause):
        return None
    if words.PREFERENCE.search(whole) or words.AFTER_MAYBE.search(whole):
        return DeadlineKind.PREFERENCE
    if words.FIRST_READ.search(whole):
        return DeadlineKind.FIRST_REVIEW
    return DeadlineKind.PREFERENCE if words.LATER_TOO.search(text, day.end) else DeadlineKind.HARD


def _needed_by(page: Page, passage: Passage, day: Day, last: int) -> DeadlineKind | None:
    """Read "It must be with us by 3 May": the paragraph or the heading says what is to be with whom."""
    begin = max(passage.text.rfind("; ", 0, day.start), last, day.start - 160, 0)
    before = words.ARRIVING.sub(" received ", passage.text[begin : day.start])
    if words.ELSE.search(before) or words.WE_PLAN.search(before) or words.ASKING.match(before):
        return None
    if words.OTHER_DEADLINE.search(before) or words.OTHER_DUE.search(before) or words.NOT_BEFORE.search(before):
        return None
    if re.search(r"\breceived after\s?(?:the\s)?$", before) and words.TOO_LATE.match(passage.text, day.end):
        return DeadlineKind.HARD
    if words.INSIDERS.search(before) or words.EARLIER.search(before) or not words.NEEDED.search(before):
        return None
    if not words.BY.search(before) and not re.match(r"\W*at the latest\b", passage.text[day.end :]):
        return None
    if passage.section in (Section.DUTIES, Section.BENEFITS, Section.ABOUT, Section.PAY, Section.START):
        return None
    told = passage.section in (Section.APPLY, Section.DEADLINE) or any(
        words.ASKED_FOR.search(each.text) for each in (passage, *page.before_in_paragraph(passage))
    )
    if not told:
        return None
    return DeadlineKind.PREFERENCE if words.PREFERENCE.search(before) else DeadlineKind.HARD


def _reviewed(clause: str) -> bool:
    """Return whether the words before a day speak of reading applications, and of nothing else since."""
    reviews = list(words.REVIEW.finditer(clause))
    if not reviews or not words.REVIEW_WORDS.search(clause):
        return False
    return words.ELSE.search(clause, reviews[-1].end()) is None


def _means_something_else(passage: Passage, before: str, clause: str) -> bool:
    labelled = passage.key != "" and (passage.section is Section.DEADLINE or "date" in passage.key.lower())
    if words.ASKING.match(before) or words.OTHER_DEADLINE.search(clause) or words.OTHER_DUE.search(before):
        return True
    if labelled:  # "Closing date: 5 June (interviews 12 June)"
        return re.search(r"interview|start|shortlist|notif", before[-35:], re.IGNORECASE) is not None
    if _last(words.HARD, clause) < 0 and passage.section is not Section.DEADLINE:
        return True
    return _last(words.ELSE, before) > _last(words.APPLY_CUE, before) or _beside(before)


def _about_applying(passage: Passage, before: str, after: str) -> bool:
    if passage.section is Section.DEADLINE:
        return True
    if passage.section in (Section.DUTIES, Section.QUALIFICATIONS, Section.PREFERRED, Section.BENEFITS, Section.ABOUT):
        return words.APPLYING.search(before + after) is not None
    if (
        words.APPLY_CUE.search(before)
        or words.OPEN_UNTIL.search(before)
        or re.match(r"[^.;]{0,60}\b(?:appl|submit|send|e-?mail)", after)
    ):
        return True
    return passage.section is Section.APPLY and "date" in passage.key.lower()


def _beside(before: str) -> bool:
    """Return whether a word right before the date gives it another meaning, with none about applying after it."""
    match = words.ELSE_BESIDE.search(before[-45:])
    return (
        match is not None
        and words.APPLY_CUE.search(match.group()) is None
        and words.APPLY_CUE.search(before[-30:]) is None
    )


def _last(pattern: re.Pattern[str], text: str) -> int:
    place = -1
    for match in pattern.finditer(text):
        place = match.start()
    return place


def _undated(passage: Passage) -> list[Deadline]:
    found: list[Deadline] = []
    text = passage.text
    if passage.mentions(("until", "till", "til ", "filled", "found", "hired")) and (
        match := words.UNTIL_FILLED.search(text)
    ):
        found.append(Deadline(DeadlineKind.UNTIL_FILLED, passage.quote_around(match.start(), match.end())))
    if match := _rolling(passage):
        found.append(Deadline(DeadlineKind.ROLLING, passage.quote_around(match.start(), match.end())))
    if (
        not found
        and "day" in passage.low
        and (match := words.WEEKDAY_ONLY.search(text))
        and not any(char.isdigit() for char in text)
    ):
        quote = passage.quote_around(match.start(), match.end())
        found.append(Deadline(DeadlineKind.HARD, quote, weekday=weekday(match.group(1))))
    return found


def _rolling(passage: Passage) -> re.Match[str] | None:
    if passage.section is Section.DEADLINE and (match := words.ONGOING.match(passage.value)):
        return match
    match = words.ROLLING.search(passage.text) if passage.mentions(words.ROLLING_WORDS) else None
    about = words.TALK.search(passage.text) or passage.section in (Section.APPLY, Section.DEADLINE)
    return match if about else None
