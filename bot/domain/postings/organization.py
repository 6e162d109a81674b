"""Whose job it is: by a label, in the head, or as the one the text says is hiring."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice

from bot.domain.postings.gazetteer import ADDRESS, is_place, is_town_and_state
from bot.domain.postings.hirers import ABOUT, NAME, NOT_NAMES, WORD, as_subject
from bot.domain.postings.letterhead import letterhead
from bot.domain.postings.masthead import MENU, masthead
from bot.domain.postings.names import clean, in_domain, times
from bot.domain.postings.page import Page, Passage
from bot.domain.postings.quotes import Fact
from bot.domain.postings.roles import ORG_WORDS, STRONG_ORG, bare, is_role, role_weight
from bot.domain.postings.sections import Section

_A_NAME = re.compile(rf"(?<![\w@.]){WORD}(?:\s(?:(?:of|and|for|the|in|on|de|at)\s){{0,2}}{WORD}){{1,6}}")
_MENTION = re.compile(
    rf"(?:\b(?i:join|joining|within|at|about|with|for|of|to)\s(?:the\s)?(?P<a>{WORD}(?:\s{WORD}){{1,4}}|"
    rf"[A-Z]{{3,}})(?=[\s,.'])|"
    rf"\b(?P<b>{WORD}(?:\s{WORD}){{1,4}}|[A-Z]{{3,}})(?:'s?)?\s(?:is|seeks|staff|team|teams|offers|"
    rf"values|mission|believes|employees|initiatives|members|programs?)\b)"
)


def organization(page: Page) -> Fact[str] | None:
    """Return the organization that hires, with its article where that is part of the name."""
    found = _found(page)
    if found is None:
        return None
    name = " ".join(_in_full(page, _without_place(found.value)).split())
    if name.isupper() and (spoken := re.search(rf"(?=\w*[A-Z])(?i:{re.escape(name)})(?![\w-])", _mixed(page))):
        name = spoken.group()
    if not name.startswith("The ") and re.search(rf"[a-z,:]\sThe {re.escape(name)}(?![\w'-])", page.folded):
        name = f"The {name}"
    return Fact(name, found.quote)


def _mixed(page: Page) -> str:
    """Return the posting without its lines in capitals: how names are written when nobody shouts."""
    return " ".join(" ".join(line.split()) for line in page.folded.split("\n") if not line.isupper())


def _in_full(page: Page, name: str) -> str:
    """Return the words that initials stand for, where the posting has them ("Hill Road Trust" for HRT)."""
    if not re.fullmatch(r"[A-Z]{3,7}", name):
        return name
    letters = [rf"{letter}[a-z'-]+" for letter in name]
    between = r"(?:\s(?:and|of|for|the|in|on|to|&))?\s(?:(?:and|of|for|the)\s)?"
    match = re.search(rf"(?<![\w-]){between.join(letters)}(?![\w-])", page.folded)
    return match.group() if match else name


def _without_place(name: str) -> str:
    """Leave out the town and state that follow a name on its line."""
    if (aside := re.search(r"\s\(([^()]{3,50})\)$", name)) and (
        is_place(aside.group(1)) or re.search(r"\b(?:remote|hybrid|on-?site)\b", aside.group(1), re.IGNORECASE)
    ):
        return name[: aside.start()]
    if (parts := name.rsplit(", ", 1))[1:] and is_town_and_state(parts[1]):
        return parts[0]
    if (parts := re.split(r"\s[|•·]\s", name))[1:] and (is_place(parts[-1]) or ADDRESS.fullmatch(parts[-1])):
        return parts[0]
    parts = name.rsplit(", ", 2)
    return parts[0] if len(parts) == 3 and ADDRESS.fullmatch(f"{parts[1]}, {parts[2]}") else name


def _found(page: Page) -> Fact[str] | None:
    return (
        _labelled(page)
        or _in_head(page)
        or letterhead(page)
        or _on_own_line(page)
        or as_subject(page)
        or _after_at(page)
        or _of_domain(page)
        or _signed(page)
        or _by_address(page)
        or _often_named(page)
        or _unconfirmed(page)
        or as_subject(page, least=1)
    )


def _labelled(page: Page) -> Fact[str] | None:
    for passage in page.body():
        if passage.section is Section.ORGANIZATION and (passage.key or len(passage.text) <= 90):
            value = clean(passage.value)
            if passage.text[-1] in ".!" and len(value.split()) > 4 and (not passage.key or NOT_NAMES.match(value)):
                continue  # a sentence about it
            if value and len(value) <= 110 and not re.match(r"\d", value) and value[-1:] not in "?!":
                return Fact(value, passage.quote)
    return None


def _in_head(page: Page) -> Fact[str] | None:
    """Return the name beside the title, where anything else in the posting bears it out."""
    head = masthead(page)
    if head is None:
        return None
    first = clean(page.passages[0].text)
    above = head.passage.index > 0 and ORG_WORDS.search(first) is not None and role_weight(first) < 2
    if above and len(first) <= 90 and not is_place(first) and first[-1] not in ".!?":
        return Fact(first, page.passages[0].quote)
    fact = _beside_title(page)
    if fact is None:
        return None
    said_so = re.search(
        rf"\bat (?:the )?{re.escape(fact.value)}|{re.escape(fact.value)} (?:is|seek|hir)",
        f"{page.passages[0].text} {head.passage.text}",
        re.IGNORECASE,
    )
    named = times(page, fact.value) >= 2 and (" " in fact.value or _spoken_of(page, fact.value))
    known = STRONG_ORG.search(fact.value) or named or in_domain(page, fact.value)
    return fact if said_so or known else None


def _unconfirmed(page: Page) -> Fact[str] | None:
    """Return the name beside the title where nothing else names anybody, and it is too long to be a subject."""
    fact = _beside_title(page)
    return fact if fact is not None and len(fact.value.split()) >= 3 else None


def _beside_title(page: Page) -> Fact[str] | None:
    head = masthead(page)
    if head is None or head.organization is None:
        return None
    value = clean(head.organization)
    if not value or is_place(value) or (is_role(value) and len(value.split()) < 2):
        return None
    if (value[0].islower() and "." not in value) or re.match(r"(?:work|join|come) with\b", value, re.IGNORECASE):
        return None
    return Fact(value, head.passage.quote)


def _on_own_line(page: Page) -> Fact[str] | None:
    """Return a short line beside the title that the text speaks of again."""
    head = masthead(page)
    for passage in page.top(5):
        if head is not None and head.passage is passage and head.organization is not None:
            continue
        about = ABOUT.match(passage.text)
        text = clean(about["name"] if about else _first_part(page, passage.text))
        if (
            passage.key
            or passage.index == 0
            or not 2 <= len(text) <= 90
            or passage.text[-1] in ".!?:"
            or is_place(text)
        ):
            continue
        if (
            role_weight(text) >= 4
            or re.search(r"(?<!local )\d{3}|[$£€]|^ref\b|\w/\w+/", text, re.IGNORECASE)
            or NOT_NAMES.fullmatch(text)
            or not text[0].isupper()
        ):
            continue
        if MENU.search(text) or (" " not in text and not in_domain(page, text) and not _spoken_of(page, text)):
            continue
        if times(page, text) >= 2 or in_domain(page, text) or (passage.index <= 3 and ORG_WORDS.search(text)):
            return Fact(text, passage.quote)
    return None


def _spoken_of(page: Page, name: str) -> bool:
    """Return whether the posting makes the name do something, or lets one be with it."""
    acts = r"(?:'s\b|\s(?:is|was|are|has|seeks|works|believes|provides|offers|needs|wants)\b)"
    name = re.escape(name)
    return re.search(rf"\b{name}{acts}|\b(?:at|join) {name}\b", page.folded) is not None


def _first_part(page: Page, line: str) -> str:
    """Return what stands before a mark in a line, where the posting names it again."""
    part = re.split(r"\s(?:[-|•]\s|\()", line, maxsplit=1)[0]
    return part if part != line and times(page, clean(part)) >= 2 else line


def _after_at(page: Page) -> Fact[str] | None:
    """Return the name that a head line ends in ("Two roles at ...")."""
    for passage in page.top(3):
        match = re.search(rf"\b(?:at|with|join|for)\s(?:the\s)?(?P<name>{NAME})\W*$", bare(passage.text[:140]))
        if (
            match
            and not is_place(match["name"])
            and not is_role(match["name"])
            and not NOT_NAMES.fullmatch(match["name"])
        ):
            return Fact(clean(match["name"]), passage.quote)
    return None


def _of_domain(page: Page) -> Fact[str] | None:
    """Return a name of several words that the posting's own address is made of."""
    if "@" not in page.folded and "www." not in page.folded and "http" not in page.folded:
        return None
    for passage in page.passages[:80]:
        for match in islice(_A_NAME.finditer(passage.text[:1600]), 30):
            name = clean(match.group())
            if " " in name and in_domain(page, name) and not is_role(name.split()[-1]) and not is_place(name):
                return Fact(name, passage.quote_around(match.start(), match.end()))
    return None


def _signed(page: Page) -> Fact[str] | None:
    """Return the organization in a signature ("Director, Friends of the Marsh")."""
    for passage in page.passages[-6:]:
        job, _, name = passage.text.strip(" .").partition(", ")
        if passage.key or len(passage.text) > 110 or not is_role(job) or len(job.split()) > 6:
            continue
        if len(name.split()) >= 2 and name[0].isupper() and not is_place(name) and not is_role(name.split()[-1]):
            return Fact(clean(name), passage.quote)
    return None


def _by_address(page: Page) -> Fact[str] | None:
    """Return the first line under "Company information" where it is a name."""
    for passage in page.body():
        if passage.heading.lower() in (
            "company information",
            "organization information",
            "employer information",
            "company",
            "employer",
        ):
            value = clean(re.split(r"\s\||,\s\d|\n", passage.text)[0])
            if (
                value
                and value[0].isalpha()
                and len(value) <= 90
                and not value.lower().startswith(("http", "www", "p.o"))
            ):
                return Fact(value, passage.quote)
    return None


def _often_named(page: Page) -> Fact[str] | None:
    counts: Counter[str] = Counter()
    first: dict[str, Passage] = {}
    for passage in page.body():
        for match in _MENTION.finditer(passage.text[:4000]):
            name = clean(match["a"] or match["b"])
            if not NOT_NAMES.match(name) and not is_role(name) and not is_place(name) and len(name) >= 3:
                counts[name] += 1
                first.setdefault(name, passage)
    if not counts:
        return None
    name, count = max(counts.items(), key=lambda each: (each[1] * (2 if " " in each[0] else 1), -first[each[0]].index))
    return Fact(name, first[name].quote) if count >= 2 and times(page, name) >= 3 else None
