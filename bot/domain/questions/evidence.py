"""The lines of a posting that could answer one thing asked, best first, with the reasons why."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.questions.lexicon.applying import ADDRESS
from bot.domain.questions.patterns import REACH, compiled, found
from bot.domain.questions.proofs import is_deadline, is_shaped, names_a_town
from bot.domain.questions.ranking import Index, Line, bm25, coverage, meets
from bot.domain.questions.topic import Topic
from bot.domain.questions.understanding import Asked

FIRST_LINES = 6
"""Lines at the top of a posting, where a heading may be the title and so say something."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line and why it may answer."""

    line: Line
    score: float
    says: bool
    """It carries the topic's own kind of evidence."""
    near: bool
    under: bool
    covered: float
    """Share of the question's words that it meets."""
    met: bool
    """One of the question's words stands in it as asked."""
    rest: float
    """Share of the words beyond the topic's own."""


def candidates(asked: Asked, topic: Topic | None, ix: Index) -> list[Candidate]:
    """Every line that has anything to do with what is asked, best first."""
    found_ones = [_weighed(asked, topic, line, i, ix) for i, line in enumerate(ix.lines)]
    return sorted((each for each in found_ones if each.score > 0), key=lambda each: -each.score)


def _weighed(asked: Asked, topic: Topic | None, line: Line, place: int, ix: Index) -> Candidate:
    says = near = under = False
    if topic:
        plain = masked(topic, line.folded)
        says, near = found(topic.says, plain), found(topic.near, plain)
        says = says or (topic.key == "locations" and names_a_town(line.unit.text))
        says = says or (topic.key == "deadlines" and is_deadline(line.folded))
        under = heads(topic, line)
    if line.is_heading and not _tells(line, place, topic):
        says = False
    covered = coverage(asked.terms, line, ix)
    rest = coverage(asked.rest, line, ix) if asked.rest else 0.0
    score = 0.6 * covered + 0.35 * bm25(asked.terms, line, ix) + 0.5 * rest
    score += 1.0 * says + 0.2 * near + 0.5 * under + 0.15 * is_shaped(asked.shape, line.folded)
    if topic and topic.key in ("apply", "contact"):
        score += 0.5 * (says and found(ADDRESS, line.folded))
    if not (says or near or under) and covered == 0:
        score = 0.0
    if line.is_heading:
        score -= 0.5
    return Candidate(line, score, says, near, under, covered, not line.stems.isdisjoint(asked.terms), rest)


def masked(topic: Topic, text: str) -> str:
    """The text with everything blotted out that only looks like the topic."""
    return compiled(topic.never).sub(" ", text[:REACH]) if topic.never else text


def heads(topic: Topic, line: Line) -> bool:
    """Whether a line stands under one of the topic's headings."""
    if not topic.under:
        return False
    return any(compiled(topic.under).fullmatch(part.strip(" :.-#*&")) for part in line.heading.split(" / ")[-1:])


def _tells(line: Line, place: int, topic: Topic | None) -> bool:
    """Whether a heading says something itself: the title does, and one with a figure; "How to apply" does not."""
    if topic and topic.key == "apply" and found(ADDRESS, line.folded):
        return True
    if topic and topic.key in ("apply", "contact", "materials", "requirements", "duties", "benefits"):
        return False
    return place < FIRST_LINES or any(c.isdigit() for c in line.folded)


def holds_any(terms: tuple[str, ...], line: Line) -> bool:
    """Whether a line (not its heading) meets one of the terms, endings and synonyms forgiven."""
    return any(meets(term, line.stems) > 0 for term in terms)
