"""An embedder takes a second look only where words have not answered, and changes nothing where they have."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.questions.answer import answer
from bot.domain.questions.meaning import nearness, topic_by_examples
from bot.domain.questions.outcome import Answer, Closest, NotStated
from bot.domain.questions.ranking import index
from tests.pure.questions.asking import TODAY, ask, reading


class Marks:
    """Tells texts apart by the marks they carry: texts with the same mark are the same to it."""

    def __init__(self, *marks: tuple[str, ...]) -> None:
        self.marks = marks
        self.texts = 0

    def embed(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """One place a mark, and one for all texts without any."""
        self.texts += len(texts)
        return [self._one(text.lower()) for text in texts]

    def _one(self, text: str) -> list[float]:
        held = [float(any(word in text for word in mark)) for mark in self.marks]
        length = sum(held) ** 0.5
        return [each / length for each in held] + [0.0] if length else [*held, 1.0]


def test_a_question_in_new_words_goes_where_its_samples_are() -> None:
    """The nearest sample question names the topic, and a question near none names none."""
    embedder = Marks(("dough", "wage?"))
    assert topic_by_examples(embedder, "what's the dough") == "salary"
    assert topic_by_examples(Marks(("xyzzy",)), "what's the dough") is None
    outcome = answer("whats the dough like", reading("gallery"), TODAY, embedder=embedder)
    assert isinstance(outcome, Answer)
    assert "16.75" in outcome.text


def test_lines_near_in_meaning_are_shown_as_closest() -> None:
    """Where no word is met, the nearest lines are shown, not given as an answer."""
    embedder = Marks(("snacks and swag", "30% off in the shop"))
    outcome = answer("snacks and swag anywhere around", reading("gallery"), TODAY, embedder=embedder)
    assert isinstance(outcome, Closest | NotStated)
    assert any("30% off" in line.text for line in outcome.lines)


def test_what_words_have_answered_stays() -> None:
    """An answer from facts or evidence is the same with and without an embedder."""
    for question in ("wage?", "how do i hand in the application", "is it seasonal"):
        assert answer(question, reading("gallery"), TODAY, embedder=Marks(("wage",))) == ask("gallery", question)


def test_a_posting_is_embedded_once() -> None:
    """A second question costs only its own words."""
    embedder, ix = Marks(("wage",)), index(reading("delta").document)
    first = nearness(embedder, "anything", ix)
    spent = embedder.texts
    assert nearness(embedder, "anything", ix) == first
    assert embedder.texts == spent + 1
