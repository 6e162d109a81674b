"""A text far longer than postings are is answered by words alone, and the model is not made to learn it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.postings.posting import Posting, PostingStatus
from bot.domain.postings.reading import read
from bot.domain.questions.learnable import MOST_LINES, MOST_PIECES, learnable
from bot.domain.questions.outcome import Answer
from bot.domain.questions.ranking import index
from bot.services.answering import Answering
from bot.services.readings import Readings
from bot.services.replies import Answered
from bot.services.threads import Threads
from tests.pure.services.test_model import Pupil
from tests.pure.services.town import LEAD, NOW, TEXT, ZONE, place

LONG = {
    "many lines": "- bake bread\n" * (MOST_LINES + 1),
    "long lines": f"- {'bake bread and ' * 30}\n" * 50,
    "letters that a model reads one by one": f"- {'招' * 400}\n" * (MOST_PIECES // 600),
}


@pytest.mark.parametrize("kind", LONG)
def test_what_is_too_long_is_left_to_words(kind: str) -> None:
    """It is answered all the same; nothing is learnt, and the model is asked nothing."""
    text = TEXT + LONG[kind]
    posting = Posting(1, "baker", text, read(text).facts, 1, PostingStatus.OPEN, None, ZONE, LEAD, NOW, ())
    model = Pupil()
    answering = Answering(Readings(), Threads(), model)
    answering.prepare(posting)
    model.learn()
    reply = answering.reply("when is it due?", [posting], place("U1", "C1"), NOW)
    assert isinstance(reply, Answered)
    assert isinstance(reply.outcomes[0], Answer)
    assert model.asked == 0
    assert not model.known


def test_postings_three_times_as_long_as_most_are_learnt() -> None:
    """A posting of some 15,000 characters in 120 lines is not too long."""
    document = read(TEXT + f"- {'bake bread and cake ' * 6}\n" * 120).document
    assert 14_000 < len(document.text) < 20_000
    assert learnable(index(document))
    assert not learnable(index(replace(document, units=document.units * 5)))
