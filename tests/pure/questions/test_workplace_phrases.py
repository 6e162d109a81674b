"""How postings speak of the workplace: the phrases that answer a topic, and those that only sound like it."""

from __future__ import annotations

import pytest

from bot.domain.questions.evidence import masked
from bot.domain.questions.patterns import found
from bot.domain.questions.topics import BY_KEY
from bot.domain.questions.words import folded


def _says(key: str, sentence: str) -> bool:
    topic = BY_KEY[key]
    return found(topic.says, masked(topic, folded(sentence)))


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        ("growth", "Two of our three directors were promoted from the front desk."),
        ("growth", "We fill most senior posts internally; team leads are hired from within."),
        ("direct_reports", "The gardener guides two trainees and a casual pruner."),
        ("direct_reports", "Three clerks will be reporting to you."),
        ("funding", "The post is paid for by a three-year grant from the Alder Trust."),
        ("funding", "Half of our income comes from the county."),
        ("union", "This post is represented by the Harbor Nurses Guild."),
        ("union", "You may join the union on your first day."),
        ("org_size", "There are nineteen staff and a cat."),
        ("org_type", "We are a community interest company."),
        ("founded", "The choir school was set up by two organists."),
        ("budget", "You look after a collections fund of £9,000."),
        ("reports_to", "The head gardener will be your line manager."),
        ("openings", "We are hiring three wardens."),
    ],
)
def test_a_phrase_of_the_field_answers_its_topic(key: str, sentence: str) -> None:
    """The sentence carries the topic's own kind of evidence."""
    assert _says(key, sentence)


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        ("union", "We serve people who are under-represented by other charities."),
        ("openings", "Opening hours are nine to five."),
        ("direct_reports", "You report to the head gardener."),
        ("founded", "The job starts in March."),
        ("funding", "Manage relations with major donors."),
    ],
)
def test_what_only_sounds_like_a_topic_does_not_answer_it(key: str, sentence: str) -> None:
    """The sentence shares words with the topic and says nothing of it."""
    assert not _says(key, sentence)
