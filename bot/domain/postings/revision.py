"""A new text beside a posting as it stands: what would change, and which of people's words it speaks against."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from bot.domain.postings.facts import Deadline, Facts, Hours
from bot.domain.postings.form import CORRECTABLE, single
from bot.domain.postings.posting import Correction, Posting
from bot.domain.postings.quotes import Fact, Quote

COMPARED = (*CORRECTABLE, "closed")
"""The facts whose changes are told one by one; whatever else a text says changes with its lines."""

LONG = 2_900
"""A form's text box holds 3,000 characters; only what is about as long may be the beginning of more."""


class Stand(StrEnum):
    """How a new text stands to a person's word on a fact."""

    AGREES = "agrees"
    """It says the same, so the text can be quoted again."""
    OPPOSED = "opposed"
    """It has changed on just this, and says something else, or nothing any more."""
    AS_BEFORE = "as_before"
    """It still says what the person has corrected."""
    SILENT = "silent"
    """It says nothing of it, as before."""


@dataclass(frozen=True, slots=True)
class Held:
    """The latest word of a person on a fact, and how the new text stands to it."""

    correction: Correction
    stand: Stand

    @property
    def asks(self) -> bool:
        """Whether a person has to say which of the two holds; until then the person's word does."""
        return self.stand in {Stand.OPPOSED, Stand.AS_BEFORE}


@dataclass(frozen=True, slots=True)
class Revision:
    """A posting and the proposed one whose text is to take the place of its own."""

    posting: Posting
    proposal: Posting
    changed: tuple[str, ...]
    """Facts on which no person's word stands, and which the new text changes, adds or drops."""
    held: tuple[Held, ...]
    gone: tuple[str, ...]
    """Lines and sentences that are in the present text only, in its order."""
    fresh: tuple[str, ...]
    """Lines and sentences that are in the new text only, in its order."""


def revision(posting: Posting, stated: Facts, proposal: Posting) -> Revision:
    """Compare; `stated` are the facts of the posting's present text without people's words."""
    latest = {each.field: each for each in posting.corrections}
    held = tuple(Held(each, _stand(posting, stated, proposal.facts, each.field)) for each in latest.values())
    changed = tuple(
        field
        for field in COMPARED
        if field not in latest and value_of(stated, field) != value_of(proposal.facts, field)
    )
    old, new = _pieces(posting.text), _pieces(proposal.text)
    return Revision(posting, proposal, changed, held, _without(old, new), _without(new, old))


def same_text(one: str, other: str) -> bool:
    """Whether two texts read the same, however their lines are broken and whatever is invisible in them."""
    return " ".join(_lines(one)) == " ".join(_lines(other))


def begins(whole: str, start: str) -> bool:
    """Whether `start` is how a text reads, or how it begins where a form could not hold all of it."""
    text, shown = " ".join(_lines(whole)), " ".join(_lines(start))
    return text == shown or (len(start) > LONG and text.startswith(shown))


def called_alike(one: Facts, other: Facts) -> bool:
    """Whether two texts are of one job by its title and organization; an organization that is not stated fits any."""
    if one.title is None or other.title is None or _name(one.title.value) != _name(other.title.value):
        return False
    if one.organization is None or other.organization is None:
        return True
    here, there = set(_name(one.organization.value)), set(_name(other.organization.value))
    return here <= there or there <= here


def value_of(facts: Facts, field: str) -> object:
    """A fact's value without its words, so that two wordings of one value are equal; None where it is not stated."""
    stated: Any = getattr(facts, field)
    if isinstance(stated, tuple):
        return tuple(sorted({repr(_plain(each)) for each in stated})) or None
    return _plain(stated)


def _stand(posting: Posting, stated: Facts, new: Facts, field: str) -> Stand:
    said = value_of(new, field)
    if said == value_of(posting.facts, field):
        return Stand.AGREES
    if said != value_of(stated, field):
        return Stand.OPPOSED
    return Stand.SILENT if said is None else Stand.AS_BEFORE


def _plain(value: Any) -> Any:
    match value:
        case Fact():
            return _plain(value.value)
        case Quote():
            return single(value.text).casefold()
        case Hours():
            return single(value.text).casefold()
        case Deadline():
            dated = value.on is not None or value.month_day is not None
            said = (value.on, value.month_day, value.at, value.timezone, value.weekday) if dated else None
            undated = None if dated or value.kind in _PLAIN_RULES else _plain(value.quote)
            return (value.kind, said, undated)
        case str():
            return single(value).casefold().strip(" .;,").removeprefix("the ") if type(value) is str else value
        case tuple():
            return tuple(sorted(map(repr, map(_plain, value))))
        case _:
            return value


_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\"])")
_PLAIN_RULES = {"rolling", "until_filled"}
"""Rules that mean the same in whatever words."""


def _lines(text: str) -> list[str]:
    seen = "".join(char for char in text if char in "\n\t" or unicodedata.category(char) not in {"Cc", "Cf"})
    return list(filter(None, map(single, seen.splitlines())))


def _pieces(text: str) -> list[str]:
    """Lines, and of a line that is a paragraph its sentences, so that a change is seen where it is."""
    return [piece for line in _lines(text) for piece in _SENTENCE_END.split(line)]


def _without(lines: Sequence[str], others: Sequence[str]) -> tuple[str, ...]:
    there = Counter(others)
    left = list[str]()
    for line in lines:
        if there[line] > 0:
            there[line] -= 1
        else:
            left.append(line)
    return tuple(left)


def _name(words: str) -> list[str]:
    return re.findall(r"[^\W_]+", words.casefold())
