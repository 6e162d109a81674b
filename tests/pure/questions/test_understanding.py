"""What a question asks is understood through typos, short cuts, several at once and what a thread spoke of."""

from __future__ import annotations

import pytest

from bot.domain.questions.answering import topic_of
from bot.domain.questions.lexicon.examples import examples
from bot.domain.questions.spelling import distance, mended
from bot.domain.questions.understanding import Shape, understood

NONE: frozenset[str] = frozenset()


def topics(question: str, previous: str | None = None) -> list[str | None]:
    """The topic of each part of a question."""
    parts = understood(question.lower(), NONE, previous)
    return [topic.key if topic else None for topic in map(topic_of, parts)]


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("pay?", "salary"),
        ("wage", "salary"),
        ("how much would I be making", "salary"),
        ("can I do this from Ohio?", "work_mode"),
        ("will I need to be in the office", "work_mode"),
        ("is it too late to apply?", "deadlines"),
        ("do I not need a degree?", "degree_required"),
        ("who'd be my boss", "reports_to"),
        ("are weekends part of it", "hours"),
        ("will they sponsor me", "visa"),
        ("do they match the 401k", "retirement"),
    ],
)
def test_short_and_roundabout_questions_find_their_topic(question: str, topic: str) -> None:
    """A word is enough, and so is a way around it."""
    assert topics(question) == [topic]


def test_sample_questions_find_their_own_topic() -> None:
    """Five in six of the sample questions are known by words alone, before any model is asked."""
    asked = [(key, sample) for key, samples in examples().items() for sample in samples]
    missed = [(key, sample) for key, sample in asked if topics(sample)[0] != key]
    assert len(missed) <= len(asked) / 6, missed


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("whats teh salery", "whats teh salary"),
        ("how much vacaton", "how much vacation"),
        ("do they sponser visas", "do they sponsor visas"),
        ("mininum yers expereince", "minimum years experience"),
        ("how much vacatoin is thier", "how much vacation is their"),
        ("yrs of exp reqd w/ excel", "years of experience reqd with excel"),
    ],
)
def test_typos_and_short_forms_are_mended(typed: str, meant: str) -> None:
    """Misspelt words of hiring are mended and abbreviations written out."""
    assert mended(typed, NONE) == meant


@pytest.mark.parametrize("word", ["swahili", "kubernetes", "tattoos", "till", "lunch", "paralegal", "renovate"])
def test_words_that_are_no_typos_stay(word: str) -> None:
    """A rare word is not turned into a common one."""
    assert mended(f"is {word} needed", frozenset({"renovation"})) == f"is {word} needed"


def test_distance_counts_a_swap_once_and_stops_at_the_limit() -> None:
    """Two letters swapped are one step; past the limit the count says only that it is past."""
    assert distance("recieve", "receive", 2) == 1
    assert distance("salary", "library", 1) == 2


def test_several_questions_are_taken_apart() -> None:
    """Each question in one message is understood for itself."""
    assert topics("what is the pay and when is the deadline?") == ["salary", "deadlines"]
    assert topics("pay? deadline? remote?") == ["salary", "deadlines", "work_mode"]
    assert topics("who do i email my resume to") == ["apply"]


def test_a_statement_lends_its_words_to_the_question() -> None:
    """What is told before a question says what it is about: kids, and then the schedule."""
    parts = understood("i have kids, is the schedule flexible?", NONE)
    assert len(parts) == 1
    assert "kid" in parts[0].rest


def test_what_the_thread_spoke_of_is_meant_where_nothing_else_is_said() -> None:
    """A follow-up without a topic of its own takes the last one; one with its own keeps it."""
    assert topics("and for the other one?", "salary") == ["salary"]
    assert topics("and the deadline?", "salary") == ["deadlines"]


@pytest.mark.parametrize(
    ("question", "shape"),
    [
        ("how many volunteers are there", Shape.NUMBER),
        ("when is it", Shape.WHEN),
        ("who is it", Shape.WHO),
        ("where is it", Shape.WHERE),
        ("is it", Shape.YES_NO),
        ("benefits", Shape.OTHER),
    ],
)
def test_the_shape_of_the_answer_is_known(question: str, shape: Shape) -> None:
    """The question word says what kind of thing would answer."""
    assert understood(question, NONE)[0].shape is shape
