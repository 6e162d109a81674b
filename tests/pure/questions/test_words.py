"""Words and phrases are matched the way people mean them, in bounded time."""

from __future__ import annotations

import time

import pytest

from bot.domain.questions.lexicon.applying import ADDRESS
from bot.domain.questions.patterns import compiled, found
from bot.domain.questions.topics import TOPICS
from bot.domain.questions.words import folded, kin, stem, words


@pytest.mark.parametrize(
    ("one", "other"),
    [("supervises", "supervise"), ("libraries", "library"), ("writing", "write"), ("planned", "plan"), ("jobs", "job")],
)
def test_endings_do_not_part_a_word(one: str, other: str) -> None:
    """Common endings come off."""
    assert stem(one) == stem(other)


def test_families_of_words_are_told_from_look_alikes() -> None:
    """Undergrad is undergraduate's kin; intern is not international's."""
    assert kin("undergrad", "undergraduat")
    assert not kin("intern", "international")


def test_folding_keeps_every_offset() -> None:
    """Curly quotes, dashes and odd capitals become plain ones, one character for one."""
    text = "Master’s — İstanbul\u00a0“ok”"
    assert len(folded(text)) == len(text)
    assert words(folded("Bachelor’s degree, C++ or C#"))[0] == "bachelor's"


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("how ~ apply", "how would i ever apply"),
        ("salar*", "salaries"),
        ("(the|my)? boss", "who is my boss"),
        ("401 ?\\(?k\\)?", "a 401(k) plan"),
        ("# ?(pounds|lbs?)", "lift 30lbs"),
        ("(began|opened) _ in #", "opened its doors in 1998"),
        ("front line; (second|\n    third) line", "the third line"),
    ],
)
def test_phrases_are_met(phrase: str, text: str) -> None:
    """Gaps, endings, numbers and choices are met as written."""
    assert found(phrase, text)


@pytest.mark.parametrize(
    ("phrase", "text"), [("pay", "paying"), ("how ~ apply", "apply how"), ("", "anything"), ("cv", "cvs")]
)
def test_phrases_are_whole_words(phrase: str, text: str) -> None:
    """A phrase is met by whole words in its own order, and no phrase meets nothing."""
    assert not found(phrase, text)


def test_no_text_makes_matching_slow() -> None:
    """Walls of digits, dots, dashes or one letter are read through by every topic in well under ten seconds."""
    began = time.process_time()  # the work, not the wait: a busy machine is no fault of the text's
    for wall in ("1" * 4_000, ". " * 2_000, "-" * 4_000, "a" * 4_000, "a, " * 1_500, "$1 " * 1_500, "@." * 2_000):
        for topic in TOPICS:
            for phrases in (topic.sure, topic.says, topic.never, topic.unless):
                found(phrases, wall)
        found(ADDRESS, wall)
    assert time.process_time() - began < 10


def test_every_topic_is_well_formed() -> None:
    """Each key stands once, each phrase compiles, and every topic can be asked for and answered."""
    assert len({topic.key for topic in TOPICS}) == len(TOPICS)
    for topic in TOPICS:
        assert topic.sure
        assert topic.says
        for phrases in (topic.sure, topic.hint, topic.unless, topic.says, topic.near, topic.never, topic.under):
            assert compiled(phrases).search("") is None
