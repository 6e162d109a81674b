"""Where the work is: places that the posting gives for the job, not those its organization is proud of."""

from __future__ import annotations

import re

from bot.domain.postings.gazetteer import (
    ADDRESS,
    CITIES,
    COUNTRIES,
    PLACE,
    STATE_CODES,
    STATES,
    names_a_place,
)
from bot.domain.postings.page import Page, Passage
from bot.domain.postings.quotes import Fact, Quote
from bot.domain.postings.roles import ORG_WORDS
from bot.domain.postings.sections import Section
from bot.domain.postings.towns import after_organization, ends_in_address, several, tail_of, tidy, unshouted
from bot.domain.postings.whereabouts import BASED, in_prose, sits

_POSTAL = re.compile(
    r"\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{5}(?:-\d{4})?|[A-Z]{2,3} \d{4})$"
)
_UNSAID = re.compile(
    r"(?:not (?:listed|specified|stated)|n/?a|tbd|tba|none|various|multiple|see (?:below|above|"
    r"description)|flexible|negotiable|"
    r"location (?:flexible|negotiable)|open)\W*",
    re.IGNORECASE,
)
_PERFORMED = re.compile(
    r"(?:\bwork )?(?:must|can|may|will|to) be (?:performed|done|based|located) (?:in or near|in|at|near|"
    r"from)\b",
    re.IGNORECASE,
)
_MODE_WORDS = re.compile(
    r"\b(?:fully |100% |primarily |mostly |partially |temporarily |currently )?(?:remote(?:ly)?|hybrid|"
    r"on-?site|in-?person|in-office|telework|virtual|"
    r"work from home|wfh|home[- ]based|distributed|telecommut\w+|(?:office|home)[- ]based|"
    r"anywhere)\b(?:[- ]?(?:first|friendly|only|work(?:ing)?|position|role|eligible|ok|option\w*|"
    r"considered))*",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\s*(?:\bbut\b|,?\s\bwith (?:the )?(?:\d|frequent|extensive|regular|option|possib|flexib|some|occasional|travel|"
    r"remote|hybrid|up to)|;(?!\s*[A-Z])|"
    r"\bpreferred\b|\bpreference\b|\bduring\b|\busually\b|"
    r"\bfor (?:the|at least|now)\b|\bthough\b|\bhowever\b|\bwhich\b|\bwhere\b|\bthis (?:is|position|role)\b|\. ).*$",
    re.IGNORECASE,
)


def locations(page: Page) -> Fact[tuple[str, ...]] | None:
    """Return the places stated for the job: a location line first, then the head, then prose."""
    return _labelled(page) or _in_head(page) or in_prose(page) or sits(page) or _in_letterhead(page)


def _labelled(page: Page) -> Fact[tuple[str, ...]] | None:
    return _from(page, keyed=True) or _from(page, keyed=False)


def _from(page: Page, *, keyed: bool) -> Fact[tuple[str, ...]] | None:
    """Return the places of `Location:` lines, or of the first lines under a heading of that name."""
    places: list[str] = []
    quote: Quote | None = None
    for passage in page.body():
        if passage.section is not Section.PLACE or (passage.key != "") is not keyed or len(passage.value) > 400:
            continue
        if quote is not None and (passage.unit.start - quote.end > 400 or not names_a_place(passage.value)):
            break
        if not keyed and _is_talk(passage.text):
            continue
        found = _places_in(passage.value)
        if found and not keyed and quote is None and not names_a_place(passage.value):
            found = [", ".join([*found, *_address_below(page, passage)])]
        places.extend(place for place in found if place not in places)
        if found and quote is None:
            quote = passage.quote
    return Fact(tuple(places[:8]), quote) if quote is not None else None


def _is_talk(text: str) -> bool:
    """Return whether the words are a sentence about the place rather than the place."""
    if text[-1] != "." or len(text.split()) <= 5:
        return False
    return not names_a_place(text) and re.search(r"\b(?:anywhere|worldwide)\b", text, re.IGNORECASE) is None


def _address_below(page: Page, passage: Passage) -> list[str]:
    """Return the short lines that carry an address on to its postal code, or none where there is no such code."""
    lines: list[str] = []
    for below in page.passages[passage.index + 1 : passage.index + 6]:
        if below.is_heading or below.key or len(below.text) > 40 or below.unit.headings != passage.unit.headings:
            break
        lines.append(below.text.strip(" ,"))
        if _POSTAL.search(below.text):
            return lines
    return []


def _places_in(value: str) -> list[str]:
    """Cut a location line into its places, without what it says of the work mode."""
    if _UNSAID.fullmatch(value):
        return []
    if re.search(r"\b(?:anywhere|any location|worldwide|globally)\b", value, re.IGNORECASE):
        where = re.search(
            r"(?:remotely from )?(anywhere(?: in the (?:world|U\.?S\.?A?\.?|UK|country|United States))?|worldwide)",
            value,
            re.IGNORECASE,
        )
        return [where.group(1)] if where and "world" in where.group(1).lower() else _known(value)
    value = re.sub(r",\s(?:you|we|though|where|which|depending|whichever)\b[^,;]*$", "", value.replace("*", ""))
    if len(value) > 90 or re.search(r"\b(?:is|are|will|can|we|you|[Ii]t|depends|varies)\b", value):
        value = _without_home(value)
        based = BASED.search(value)
        return [tidy(based["place"])] if based and names_a_place(based["place"]) else _addresses(value) or _known(value)
    value = _PERFORMED.sub("", value)
    value = re.sub(r"\([^)]*\b(?:days?|week|month|hybrid|remote|travel)[^)]*\)?", " ", value)
    bare = _MODE_WORDS.sub(" ", _ASIDE.sub("", value))
    pieces = re.split(r"\s*(?:;|\||\s/\s|\s-\s|\bor\b|(?<=[a-z])\s?/\s?(?=[A-Z]))\s*", bare)
    places = [tidy(piece) for piece in pieces]
    return [place for place in places if _reads_as_place(place)]


def _without_home(value: str) -> str:
    """Leave out the sentence that says where the organization has its seat."""
    return re.sub(r"[^.,;]*headquartered[^.,;]*(?:,\s(?:[A-Z][A-Za-z.]+))?", " ", value)


def _reads_as_place(place: str) -> bool:
    if re.search(
        r"^(?:flexible|various|multiple|any)\b|\bvacanc|\bfollowing\b|\bpositions?\b|\bopenings?\b",
        place,
        re.IGNORECASE,
    ):
        return False
    if not 2 <= len(place) <= 120 or not any(char.isalpha() for char in place) or _UNSAID.fullmatch(place):
        return False
    if re.search(r"\bdays?\b|\bweek|\bhours?\b|\btravel\b", place, re.IGNORECASE):
        return False
    return place[0].isupper() or place[0].isdigit() or names_a_place(place)


def _known(text: str) -> list[str]:
    places: list[str] = []
    for match in re.finditer(
        rf"(?<![\w-]){PLACE}(?![\w-])(?:,\s(?:{STATE_CODES}|{STATES}|{COUNTRIES})(?![\w-]))?", text
    ):
        if match.group() not in places:
            places.append(match.group())
    return places[:6]


def _addresses(text: str) -> list[str]:
    return [tidy(match["place"]) for match in ADDRESS.finditer(text)][:4]


def _in_head(page: Page) -> Fact[tuple[str, ...]] | None:
    """Return a short line of the head that is a place, or ends in one."""
    for passage in page.top(14):
        text = re.sub(r"\(\s*\)", "", _MODE_WORDS.sub("", passage.text)).strip(" ,|()-/")
        longest = 200 if re.search(r"\s[|•·]\s", text) else 110
        if passage.key or len(text) > longest or not text:
            continue
        pieces = [*re.split(r"\s*[|•·]\s*|\s--?\s", text), *re.findall(r"\(([^()]{3,60})\)", passage.text)]
        for piece in pieces if passage.index else pieces[1:]:
            if places := several(re.sub(r"\s(?:or|and|/)\s*$", "", _MODE_WORDS.sub("", piece).strip())):
                return Fact(places, passage.quote)
        if 1 <= passage.index <= 3 and len(text) <= 90 and text[-1] not in ".!?:" and (tail := tail_of(text)):
            return Fact((tail,), passage.quote)
        if 1 <= passage.index <= 3 and text[-1] not in ".!?:" and not ORG_WORDS.search(text):
            for piece in text.split(", ")[1:]:
                if re.fullmatch(CITIES, piece):
                    return Fact((piece,), passage.quote)
    return None


def _in_letterhead(page: Page) -> Fact[tuple[str, ...]] | None:
    """Return the place that a first line ends in, after the job's or the organization's name."""
    for passage in page.top(3):
        text = unshouted(passage.text.strip(" ,.|#*"))
        if passage.key or len(text) > 120 or passage.text[-1] in "!?:":
            continue
        for piece in (text, *reversed(re.split(r"\s[-|•·]\s", text)[1:])):
            if place := tail_of(piece) or ends_in_address(piece) or after_organization(piece):
                return Fact((place,), passage.quote)
    return None
