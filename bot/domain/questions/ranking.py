"""How well each line of a posting meets the words of a question: weighted by rarity, endings and synonyms forgiven."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.domain.postings.units import Document, Unit, UnitKind
from bot.domain.questions.everyday import EVERYDAY_WORDS
from bot.domain.questions.patterns import REACH
from bot.domain.questions.synonyms import known_words, synonyms
from bot.domain.questions.words import STOP, folded, kin, stem, words

_HYPHENATED = re.compile(r"\b([a-z]{2,12})-([a-z]{2,12})\b")
K1, B = 1.2, 0.5
EVERYDAY = 0.4
"""What a word of everyday speech weighs where the posting does not use it at all: "handle", "large", "checked"."""
MOST_MET = 32_768
"""Words and lines whose meeting is remembered: a few postings' worth, for each topic that is tried asks anew."""
SAME, AKIN, LIKE = 1.0, 0.85, 0.5


@dataclass(frozen=True, slots=True)
class Line:
    """A unit as ranking sees it."""

    unit: Unit
    folded: str
    stems: frozenset[str]
    counts: Counter[str]
    heading: str
    """The folded headings it stands under."""
    heading_stems: frozenset[str]

    @property
    def is_heading(self) -> bool:
        """Whether it only names what follows."""
        return self.unit.kind is UnitKind.HEADING


@dataclass(frozen=True, slots=True)
class Index:
    """A posting's lines and how rare its stems are."""

    document: Document
    lines: tuple[Line, ...]
    rarity: dict[str, float]
    mean_length: float
    vocabulary: frozenset[str]
    """The words of the posting, for mending typos."""


@lru_cache(maxsize=64)
def index(document: Document) -> Index:
    """The posting made ready for questions; about two milliseconds, kept for the next question."""
    lines = tuple(_line(unit) for unit in document.units)
    count: Counter[str] = Counter()
    for line in lines:
        count.update(line.stems)
    rarity = {each: math.log((len(lines) + 1) / (n + 0.5)) for each, n in count.items()}
    mean = sum(sum(line.counts.values()) for line in lines) / max(1, len(lines))
    vocabulary = frozenset(word for line in lines for word in words(line.folded) if word.isalpha())
    return Index(document, lines, rarity, mean, vocabulary)


def _line(unit: Unit) -> Line:
    text, heading = folded(unit.text[:REACH]), folded(" / ".join(unit.headings)[:300])
    counts = Counter(_content(text))
    return Line(unit, text, frozenset(counts), counts, heading, frozenset(_content(heading)))


def _content(text: str) -> list[str]:
    out = list[str]()
    for word in words(text):
        out.append(stem(word))
        if not word.isalnum():
            out.extend(stem(part) for part in word.replace("'", ".").split(".") if len(part) > 2)
    out.extend(stem(one + other) for one, other in _HYPHENATED.findall(text))
    return out


def content(question: str) -> tuple[str, ...]:
    """The stems of a folded question that say what it is about, each once."""
    return tuple(dict.fromkeys(stem(word) for word in words(question) if word not in STOP and len(word) > 1))


@lru_cache(maxsize=MOST_MET)
def meets(term: str, stems: frozenset[str]) -> float:
    """How well a term is met among stems: 1 the word itself, less for a relative or a synonym, 0 not at all."""
    if term in stems:
        return SAME
    if any(kin(term, each) for each in stems):
        return AKIN
    return LIKE if synonyms(term) & stems else 0.0


@lru_cache(maxsize=1)
def everyday() -> frozenset[str]:
    """The stems of everyday words."""
    return frozenset(map(stem, EVERYDAY_WORDS))


@lru_cache(maxsize=1)
def common() -> frozenset[str]:
    """The stems of everyday words and of hiring's own; any other is a name or a thing of its own."""
    return everyday() | frozenset(map(stem, known_words()))


def coverage(terms: Sequence[str], line: Line, ix: Index) -> float:
    """The share of the terms, by rarity, that a line (or half as much, its heading) meets; 0 to 1."""
    rarest = math.log(len(ix.lines) + 1) + 0.7
    total = met = 0.0
    for term in terms:
        weight = max(0.3, ix.rarity.get(term, rarest * (EVERYDAY if term in everyday() else 1)))
        total += weight
        met += weight * max(meets(term, line.stems), 0.5 * meets(term, line.heading_stems))
    return met / total if total else 0.0


def bm25(terms: Sequence[str], line: Line, ix: Index) -> float:
    """The usual score of the words themselves, scaled to about 0 to 1."""
    length = sum(line.counts.values()) / max(1.0, ix.mean_length)
    score = 0.0
    for term in terms:
        n = line.counts.get(term, 0)
        if n:
            score += max(0.1, ix.rarity[term]) * n * (K1 + 1) / (n + K1 * (1 - B + B * length))
    return score / (1 + score) if score else 0.0
