"""A model of meaning tells topics in new words, ranks lines, and makes an answer doubted that it cannot bear out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain.questions.answer import answer
from bot.domain.questions.meaning import Signs, all_sayings, line_texts, samples, view
from bot.domain.questions.outcome import Answer, Closest, NotStated
from bot.domain.questions.ranking import index
from bot.domain.questions.topics import BY_KEY
from bot.domain.questions.understanding import understood
from tests.pure.questions.asking import TODAY, reading


class Marks:
    """Tells texts apart by the marks they carry: those that share one are the same to it."""

    def __init__(self, *marks: tuple[str, ...]) -> None:
        self.marks = marks

    def nearness(self, text: str, among: tuple[str, ...]) -> Sequence[float]:
        """1 for texts with a mark in common, else 0."""
        own = self._of(text)
        return [float(not own.isdisjoint(self._of(each))) for each in among]

    def topics(self, question: str) -> Mapping[str, float]:
        """Sure of the topic whose sample shares a mark, if one does."""
        questions, keys = samples()
        near = [key for key, one in zip(keys, self.nearness(question, questions), strict=True) if one]
        return {key: float(key in near[:1]) for key in BY_KEY} | {"other": float(not near)}

    def answers(self, question: str, lines: tuple[str, ...], signs: Sequence[Signs]) -> Sequence[float]:
        """What shares a mark may well answer, the more so the more of the words it meets."""
        near = self.nearness(question, lines)
        return [one + met if one else -3.0 for one, (_, met, _) in zip(near, signs, strict=True)]

    def _of(self, text: str) -> set[int]:
        return {i for i, mark in enumerate(self.marks) if any(word in text.lower() for word in mark)}


def test_a_question_in_new_words_goes_where_its_samples_are() -> None:
    """The nearest sample question names the topic, whose fact then answers."""
    outcome = answer("whats the dough for this one", reading("gallery"), TODAY, Marks(("dough", "wage", "16.75")))
    assert isinstance(outcome, Answer)
    assert "16.75" in outcome.text


def test_lines_near_in_meaning_are_shown() -> None:
    """Where no topic is likely, the nearest line comes first, whether it answers or is only the closest."""
    outcome = answer(
        "snacks and swag anywhere around", reading("gallery"), TODAY, Marks(("swag", "30% off in the shop"))
    )
    lines = outcome.quotes if isinstance(outcome, Answer) else getattr(outcome, "lines", ())
    assert "30% off" in lines[0].text


def test_a_topic_that_the_posting_says_nothing_about_is_not_stated() -> None:
    """Where words and samples agree on a topic without evidence, no other line answers, however near it is."""
    marks = Marks(("do they sponsor visas", "sponsor me", "volunteers"))
    outcome = answer("do they sponsor visas", reading("archive"), TODAY, marks)
    assert isinstance(outcome, Closest | NotStated)


def test_a_plain_question_is_answered_from_the_fact() -> None:
    """Facts come first with a model as without: a plain question for a fact is answered from it."""
    plain, seen = (answer("wage?", reading("gallery"), TODAY, model) for model in (None, Marks(("wage", "16.75"))))
    assert isinstance(plain, Answer)
    assert plain == seen


def test_a_thread_goes_on_with_its_topic() -> None:
    """A question that says too little is about what the thread spoke of, whatever its words are near to."""
    marks = Marks(("at this place", "do they sponsor visas"))
    outcome = answer("and at this place?", reading("gallery"), TODAY, marks, previous_topic="salary")
    assert isinstance(outcome, Answer)
    assert "16.75" in outcome.text


def test_headings_never_are_the_best_lines() -> None:
    """A line's text is read alone and under its heading, and a heading is no answer."""
    ix = index(reading("delta").document)
    bare, headed = line_texts(ix)
    assert len(bare) == len(headed) == len(ix.lines)
    (asked,) = understood("anything at all", ix.vocabulary)
    assert not any(ix.lines[place].is_heading for place in view(asked, ix, Marks(("anything",))).best)


def test_every_topic_has_samples() -> None:
    """Each topic has questions and lines to be known by, and no sample stands under two topics."""
    questions, keys = samples()
    assert set(keys) == set(BY_KEY)
    assert len(set(questions)) == len(questions)
    assert len(set(all_sayings())) == len(all_sayings()) > len(BY_KEY)
