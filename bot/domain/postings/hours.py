"""Weekly hours as a posting states them, each with the condition it holds under ("40+ in session")."""

from __future__ import annotations

import re
from itertools import islice

from bot.domain.postings.facts import Hours
from bot.domain.postings.page import Page, Passage
from bot.domain.postings.quotes import Fact
from bot.domain.postings.sections import Section

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


def hours(page: Page) -> tuple[Fact[Hours], ...]:
    """Return each statement of weekly hours with the condition it holds under, in the order of the text."""
    found: list[Fact[Hours]] = []
    for passage in page.passages:
        if not passage.mentions(("hour", "hr")) or (
            passage.section is Section.BENEFITS and not re.search(r"position|role|job", passage.text)
        ):
            continue
        stated = list(islice(_HOURS.finditer(passage.text), 12))
        for index, match in enumerate(stated):
            before = stated[index - 1].end() if index else 0
            after = stated[index + 1].start() if index + 1 < len(stated) else len(passage.text)
            fact = _hours(passage, match, before, after)
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


def _hours(passage: Passage, match: re.Match[str], before: int, after: int) -> Fact[Hours]:
    """Return the hours with their condition, which stands between the hours before and those after."""
    text = passage.text
    begin = (
        max(text.rfind(")", 0, match.start()), text.rfind(";", 0, match.start()), text.rfind(". ", 0, match.start()))
        + 1
    )
    end = min(
        (place for place in (text.find(";", match.end()), text.find(". ", match.end())) if place >= 0),
        default=len(text),
    )
    condition = _condition(text, max(begin, before), match.start(), match.end(), min(end, after), later=before > 0)
    low = float(match["low"])
    return Fact(
        Hours(" ".join(match.group().split()), low, condition), passage.quote_around(match.start(), match.end())
    )


def _condition(text: str, begin: int, start: int, stop: int, end: int, *, later: bool) -> str | None:
    """Return the words beside the hours that say when they hold; of later hours, those that follow them first."""
    before = [match for match in _CONDITION.finditer(text, begin, start) if start - match.end() <= 12]
    after = [match for match in _CONDITION.finditer(text, stop, end) if match.start() - stop <= 12]
    found = (after or before if later else before or after)[:1]
    return " ".join(found[0].group().split()).strip(" ,.(") if found else None
