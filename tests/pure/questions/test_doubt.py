"""A line that misses the very thing asked for, or the figure, is shown as the closest and never given as the answer."""

from __future__ import annotations

import pytest

from bot.domain.questions.facets import beside, lacks_figure, lacks_time
from bot.domain.questions.trust import EVIDENCE, FACT, LINES, OF_LINES, OF_TOPIC, Trust
from bot.domain.questions.understanding import understood


@pytest.mark.parametrize(
    ("question", "line", "misses"),
    [
        ("is there parking", "we are two minutes from the light rail", True),
        ("is there parking", "free parking behind the building", False),
        ("can i get there by bus", "free parking behind the building", True),
        ("is there a drug test", "a background check is required", True),
        ("do they cover dental", "health insurance is paid in full", True),
        ("is there a gym", "coffee and lunch on fridays", True),
        ("what does it pay", "coffee and lunch on fridays", False),
    ],
)
def test_neighbours_under_one_topic_are_told_apart(question: str, line: str, misses: bool) -> None:
    """Who asks about parking is not told about the train; a question that names no such thing is left alone."""
    assert beside(question, line) is misses


@pytest.mark.parametrize(
    ("question", "line", "lacks"),
    [
        ("how many people would i manage", "supervises staff and volunteers", True),
        ("how many people would i manage", "supervises three staff", False),
        ("how many rounds of interviews", "interviews take place in may", True),
        ("do i manage people", "supervises staff and volunteers", False),
    ],
)
def test_how_many_wants_a_figure(question: str, line: str, lacks: bool) -> None:
    """A line without any figure does not say how many."""
    assert lacks_figure(question, line) is lacks


@pytest.mark.parametrize(
    ("question", "line", "lacks"),
    [
        ("when would i start", "you will help starting groups of neighbours", True),
        ("when would i start", "we hope that you can begin in early spring", False),
        ("when do applications close", "you can save your application before sending it", True),
        ("when do applications close", "the post stays open until it is filled", False),
        ("do i start alone", "you will help starting groups of neighbours", False),
    ],
)
def test_when_wants_a_time(question: str, line: str, lacks: bool) -> None:
    """A line that names no time does not say when."""
    assert lacks_time(question, line) is lacks


def test_a_verdict_is_about_what_was_said_before() -> None:
    """Asked "I don't drive, is that a problem?", driving is the one thing asked about."""
    for question in ("i don't drive, is that a problem?", "i never finished college, am i still eligible?"):
        (asked,) = understood(question, frozenset())
        assert "that a problem" not in asked.words
        assert "eligible" not in asked.words
    assert len(understood("can i still apply?", frozenset())) == 1


@pytest.mark.parametrize("trust", [FACT, EVIDENCE])
def test_what_speaks_for_an_answer_makes_it_likelier(trust: Trust) -> None:
    """A likelier topic, and a line taught to answer, count for it; a better line elsewhere counts against it."""
    plain = dict.fromkeys(OF_TOPIC, 0.0) | {"told topic": 0.5, "taught to answer": -1.0, "likeliest by words": 1.0}
    for reason, better in (("told topic", 0.9), ("taught to answer", 1.0)):
        assert trust.likelihood([*(plain | {reason: better}).values()]) > trust.likelihood([*plain.values()])
    behind = plain | {"behind in what was taught": 2.0, "behind the best line": 0.4}
    assert trust.likelihood([*behind.values()]) < trust.likelihood([*plain.values()])


def test_lines_are_trusted_less_where_the_question_is_about_a_topic() -> None:
    """Where a topic is likely and the posting shows no evidence of it, a line that is merely near is no answer."""
    near = dict.fromkeys(OF_LINES, 0.0) | {"merit": 1.2, "ahead of the third line": 0.3, "taught to answer": 1.0}
    bare = near | {
        "told topics without evidence": 0.9,
        "topic by words": 1.0,
        "topic by words without evidence": 1.0,
        "and as far as practice agrees": 0.9,
    }
    assert LINES.likelihood([*near.values()]) > LINES.likelihood([*bare.values()])
    assert LINES.surplus([*near.values()]) > LINES.surplus([*bare.values()])
    assert LINES.surplus([*bare.values()]) < 0


def test_each_reason_has_its_weight() -> None:
    """The fitted weights are those of today's reasons, with one base."""
    assert len(FACT.weights) == len(EVIDENCE.weights) == len(OF_TOPIC) + 1
    assert len(LINES.weights) == len(OF_LINES) + 1
