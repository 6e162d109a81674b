"""All topics, and which of them a question is about."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.questions.lexicon import (
    applying,
    benefits,
    checks,
    colleagues,
    contacts,
    dates,
    employment,
    extras,
    organization,
    pay,
    place,
    requirements,
    skills,
    standing,
    work,
)
from bot.domain.questions.patterns import REACH, compiled, found
from bot.domain.questions.topic import Topic

TOPICS: tuple[Topic, ...] = (
    *pay.TOPICS,
    *dates.TOPICS,
    *place.TOPICS,
    *employment.TOPICS,
    *colleagues.TOPICS,
    *applying.TOPICS,
    *contacts.TOPICS,
    *requirements.TOPICS,
    *skills.TOPICS,
    *checks.TOPICS,
    *benefits.TOPICS,
    *extras.TOPICS,
    *organization.TOPICS,
    *standing.TOPICS,
    *work.TOPICS,
)
BY_KEY = {topic.key: topic for topic in TOPICS}


@dataclass(frozen=True, slots=True)
class Match:
    """A topic that a question may be about, and how strongly its words say so."""

    topic: Topic
    score: float


def matches(question: str) -> list[Match]:
    """The topics of a folded question, likeliest first: the longer the phrase that was met, the surer."""
    found_ones = [Match(topic, score) for topic in TOPICS if (score := _score(topic, question)) > 0]
    return sorted(found_ones, key=lambda match: -match.score)


def _score(topic: Topic, question: str) -> float:
    sure = list(compiled(topic.sure).finditer(question, 0, REACH))
    if sure:
        if found(topic.unless, question):
            return 0.5
        if topic.broad:
            return 2
        met = max(len(each.group().split()) for each in sure)
        covered = sum(len(each.group()) for each in sure)
        return 2 + 0.3 * min(met, 4) + min(covered, 40) / 40
    if topic.hint and found(topic.hint, question) and not found(topic.unless, question):
        return 1
    return 0
