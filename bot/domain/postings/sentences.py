"""Where one sentence ends and the next begins, with the abbreviations that only look like an end."""

from __future__ import annotations

import re
from collections.abc import Iterator

# The look-behinds and possessive runs keep this linear on long runs of dots or spaces.
_END = re.compile(r"(?<![.!?…])[.!?…]++[\"')\]*_]*+\s++(?=[\"'(\[*_]{0,4}[A-Z0-9$£€])|(?<![\s.!?…\"')\]*_])\s++(?=•\s)")
_ENDER_WORDS = "etc p.m a.m inc ltd co corp llc jr sr u.s u.k d.c ph.d m.a b.a m.s b.s hrs yrs yr hr"
_ABBREVIATION_WORDS = (
    "mr mrs ms dr prof rev hon gov sen rep st ave blvd rd dept no nos vs approx est e.g i.e eg ie cf al fig u.n b.sc "
    "m.sc m.l.s a.l.a n.y n.j ft min max jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur "
    "thurs fri sat sun p.o w.e.f ref tel ext org wk attn pop rs ca nr "
) + _ENDER_WORDS
_ABBREVIATIONS = frozenset(_ABBREVIATION_WORDS.split())
_SENTENCE_ENDERS = frozenset(_ENDER_WORDS.split())
_STARTERS = re.compile(
    r"[\"'(\[*_]*(?:The|This|These|We|Our|You|Your|It|If|In|For|To|All|Please|Applications?|Candidates?|Applicants?|"
    r"Interviews?|Benefits?|Salary|A|An|And|As|At|No|Only|They|He|She|There|Reporting|Must|Send|Email|Position)\b"
)
_LAST_WORD = re.compile(r"([A-Za-z][A-Za-z.]{0,11})$")
_ONLY_NUMBER = re.compile(r"[\s(]*[0-9a-zA-Z]{1,3}[.)]\s*")


def _continues(text: str, stop: int, following: int) -> bool:
    """Return whether the full stop at `stop` belongs to a word rather than ends a sentence."""
    if text[stop] != "." or text[stop : stop + 2] == "..":
        return False
    last = _LAST_WORD.search(text[max(0, stop - 13) : stop])
    if last is None:
        return False
    word = last.group(1).lower()
    if len(word) == 1:  # an initial
        return last.group(1).isupper() and word != "i"
    if word not in _ABBREVIATIONS:
        return False
    if word in _SENTENCE_ENDERS:
        return _STARTERS.match(text, following) is None
    return not (word in {"no", "sun", "min", "max", "co"} and _STARTERS.match(text, following))


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the sentences of folded `text[start:end]` as (start, end) without the white space around them."""
    begin = start
    for match in _END.finditer(text, start, end):
        if match.end() <= begin or (text[match.start()] == "." and _continues(text, match.start(), match.end())):
            continue
        if match.group().startswith("...."):  # dotted leaders
            continue
        if _ONLY_NUMBER.fullmatch(text, begin, match.end()):  # "12." of a numbered line: keep with what follows
            continue
        yield from _trimmed(text, begin, match.end())
        begin = match.end()
    yield from _trimmed(text, begin, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and (text[start].isspace() or text[start] in "•\u00ad"):
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
