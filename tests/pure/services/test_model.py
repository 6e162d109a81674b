"""The services use a model of meaning once it has learnt a posting, and never wait for it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import timedelta

from bot.domain.postings.posting import Posting, PostingStatus
from bot.domain.postings.reading import read
from bot.domain.questions.meaning import Signs
from bot.domain.questions.outcome import Answer
from bot.domain.questions.topics import matches
from bot.services.answering import Answering
from bot.services.readings import Readings
from bot.services.replies import Answered
from bot.services.threads import Threads
from tests.pure.services.town import LEAD, NOW, TEXT, ZONE, place

FACTS = read(TEXT).facts
POSTING = Posting(1, "baker", TEXT, FACTS, 1, PostingStatus.OPEN, None, ZONE, LEAD, NOW, ())


class Pupil:
    """A model that learns when it is told to, and counts how often it is asked."""

    def __init__(self) -> None:
        self.known = set[tuple[str, ...]]()
        self.jobs: dict[Hashable, Callable[[], Sequence[tuple[str, ...]]]] = {}
        self.asked = 0

    def knows(self, among: tuple[str, ...]) -> bool:
        """Whether it was taught these texts."""
        return among in self.known

    def nearness(self, text: str, among: tuple[str, ...]) -> Sequence[float]:
        """Only the same text is near: words alone would answer as well."""
        self.asked += 1
        return [float(text == each) for each in among]

    def topics(self, question: str) -> Mapping[str, float]:
        """What the words say."""
        first, *_ = matches(question)
        return {"other": 0.1, "salary": 0.0} | {first.topic.key: 0.9}

    def answers(self, question: str, lines: tuple[str, ...], signs: Sequence[Signs]) -> Sequence[float]:
        """It cannot tell, but by the words that each line meets."""
        assert question
        return [met for _, (_, met, _) in zip(lines, signs, strict=True)]

    def prepare(self, key: Hashable, texts: Callable[[], Sequence[tuple[str, ...]]]) -> None:
        """Note what is to be learnt."""
        self.jobs[key] = texts

    def learn(self) -> None:
        """Learn it."""
        for texts in self.jobs.values():
            self.known.update(texts())


def test_until_a_posting_is_learnt_words_alone_answer() -> None:
    """The first question is answered at once and has the posting learnt; the next one asks the model."""
    model = Pupil()
    answering = Answering(Readings(), Threads(), model)
    first = answering.reply("when is it due?", [POSTING], place("U1", "C1"), NOW)
    assert isinstance(first, Answered)
    assert isinstance(first.outcomes[0], Answer)
    assert (model.asked, len(model.jobs)) == (0, 1)
    model.learn()
    answering.reply("when is it due?", [POSTING], place("U2", "C1"), NOW + timedelta(minutes=1))
    assert model.asked > 0
    assert len(model.jobs) == 1


def test_a_confirmed_posting_is_learnt_before_anybody_asks() -> None:
    """`prepare` asks the model for the very lines that a question will be held against."""
    model = Pupil()
    answering = Answering(Readings(), Threads(), model)
    answering.prepare(POSTING)
    model.learn()
    answering.reply("when is it due?", [POSTING], place("U1", "C1"), NOW)
    assert model.asked > 0
