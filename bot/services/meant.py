"""Which posting a question is about: the one it names, else the channel's, else the only one; else it is asked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from bot.domain.postings.posting import Posting
from bot.domain.questions.words import STOP, folded, stem, words

_CUE = r"(?:role|job|position|posting|post|one|opening|vacancy|ad)s?"
_CUED = re.compile(rf"([\w'-]+)\s+{_CUE}\b")
_LEAD_IN = r"(?:\b(?:for|of|in|about|on|at|as|with|does|is)\s+)?(?:\b(?:the|our|this|that|a|an)\s+)?"
_CLOSE = 0.8
"""How alike two words are that differ by one slip of the fingers."""
_LONG = 5


@dataclass(frozen=True, slots=True)
class Meant:
    """The postings a question may be about, and the question without the words that only named one."""

    postings: tuple[Posting, ...]
    asked: str
    named: bool = False


def meant(question: str, postings: Sequence[Posting], channel: str) -> Meant:
    """Find the posting that is meant among open ones; several when it cannot be told, none when none is open."""
    here = tuple(posting for posting in postings if posting.channel == channel)
    named = _named(question, postings)
    among = tuple(posting for posting in named if posting in here) or named
    if len(among) == 1:
        return Meant(among, _without(question, among[0]), named=True)
    if among:
        return Meant(among, question, named=True)
    return Meant(here or tuple(postings), question)


def _named(question: str, postings: Sequence[Posting]) -> tuple[Posting, ...]:
    """Those that the question names, all by equally good reasons."""
    text = folded(question)
    asked = words(text)
    starts = {word[:2] for word in asked}
    called = [_called(posting.name, posting.title) for posting in postings]
    times = Counter(word for each in called for word in each)
    strengths = [
        _strength(text, asked, posting, {word for word in own if times[word] == 1})
        if any(word[:2] in starts for word in own)
        else 0
        for posting, own in zip(postings, called, strict=True)
    ]
    best = max(strengths, default=0)
    return tuple(each for each, strength in zip(postings, strengths, strict=True) if strength == best > 0)


def _strength(text: str, asked: Sequence[str], posting: Posting, own: Collection[str]) -> int:
    """3 for a whole name, 2 for one nearly so spelt, 1 for a word of its `own` before "role" or the like."""
    if any(re.search(rf"(?<!\w){pattern}(?!\w)", text) for pattern in _phrases(posting)):
        return 3
    if any(_spelt_nearly(name, asked) for name in (posting.name, posting.title, " ".join(_main(posting)[-2:]))):
        return 2
    cued = _CUED.findall(text)
    return 1 if any(_alike(word, each.removesuffix("'s")) for word in own for each in cued) else 0


def _spelt_nearly(name: str, asked: Sequence[str]) -> bool:
    """Whether a name of several words stands in a question, one after the other, give or take a letter."""
    parts = words(folded(name.replace("-", " ")))
    runs = zip(*(asked[start:] for start in range(len(parts))), strict=False)
    return len(parts) > 1 and any(all(map(_alike, parts, run)) for run in runs)


@lru_cache(maxsize=4_096)
def _called(name: str, title: str) -> frozenset[str]:
    """The words that a posting is called by, but for small ones."""
    called = words(folded(f"{name.replace('-', ' ')} {title}"))
    return frozenset(word for word in called if len(word) > 2 and word not in STOP)


def _main(posting: Posting) -> list[str]:
    """The words of a title without what follows a comma, a bracket or a dash."""
    return words(folded(re.split(r"[(,:|/]|\s[-–—]\s", posting.title)[0]))


def _phrases(posting: Posting) -> list[str]:
    """Whole names: a title of several words, and the short name with spaces or hyphens between its words."""
    found = list[str]()
    for name in dict.fromkeys((posting.name, posting.title, " ".join(_main(posting)))):
        parts = words(folded(name.replace("-", " ")))
        if len(parts) > 1:
            found.append(r"[\s-]+".join(map(re.escape, parts)))
        elif parts and len(parts[0]) > 2:
            found.append(rf"(?:{re.escape(parts[0])}(?=\s+{_CUE}\b|\s*:)|(?<=for the ){re.escape(parts[0])}(?=\W*$))")
    return found


def _alike(one: str, other: str) -> bool:
    if stem(one) == stem(other):
        return True
    if min(len(one), len(other)) < _LONG or one[0] != other[0]:
        return False
    return SequenceMatcher(None, one, other).ratio() >= _CLOSE


def _without(question: str, posting: Posting) -> str:
    """The question without "for the data manager role"; as it was where nothing else would be left."""
    for phrase in sorted(_phrases(posting), key=len, reverse=True):
        pattern = rf"{_LEAD_IN}(?<!\w){phrase}(?!\w)(?:\s+{_CUE}\b)?\s*:?\s*"
        rest = re.sub(pattern, " ", question, count=1, flags=re.IGNORECASE)
        left = " ".join(rest.split())
        if left != question and [word for word in words(folded(left)) if word not in STOP]:
            return re.sub(r"\s+([?.!,])", r"\1", left).strip(" ,:")
    return question
