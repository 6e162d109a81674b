"""The model learns in a thread of its own: whoever asks is answered at once, with it or without."""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Event

import pytest

from bot.models.background import BackgroundModel
from bot.models.meanings import ModelMeanings
from bot.models.minilm import MiniLM, NoModel
from tests.pure.models.test_meanings import NOTHING, WORDS, Counted

LINES = ("pay", "leave")
LONG = 20.0


def meanings() -> ModelMeanings:
    """A model over a runtime that counts."""
    return ModelMeanings(MiniLM(Counted(), WORDS), NOTHING)


def none_but_tell(done: Event) -> tuple[tuple[str, ...], ...]:
    """No lines; whoever waits is told that it was their turn."""
    done.set()
    return ()


def learnt(model: BackgroundModel, lines: tuple[str, ...]) -> Event:
    """Have lines learnt; the event is set once those after them are being fetched, so that they are known by then."""
    done = Event()
    model.prepare(("after", lines), lambda: none_but_tell(done))
    model.prepare(lines, lambda: (lines,))
    return done


def test_nothing_is_known_before_the_model_is_open() -> None:
    """A model that is still opening knows nothing, takes what to learn, and keeps nobody waiting."""
    may_open = Event()

    def opened() -> ModelMeanings:
        assert may_open.wait(LONG)
        return meanings()

    model = BackgroundModel(opened)
    model.start()
    done = learnt(model, LINES)
    assert not model.knows(LINES)
    with pytest.raises(NoModel):
        model.nearness("pay", LINES)
    may_open.set()
    assert done.wait(LONG)
    assert model.knows(LINES)
    assert list(model.nearness("pay", LINES)) == [1.0, 0.0]
    model.stop()


def test_the_same_lines_wait_once() -> None:
    """Asking ten times while a posting is not yet learnt has it learnt once."""
    may_open, fetched = Event(), list[int]()

    def opened() -> ModelMeanings:
        assert may_open.wait(LONG)
        return meanings()

    def lines() -> tuple[tuple[str, ...], ...]:
        fetched.append(1)
        return (LINES,)

    model = BackgroundModel(opened)
    model.start()
    done = Event()
    model.prepare("after", lambda: none_but_tell(done))
    for _ in range(10):
        model.prepare("posting 1", lines)
    may_open.set()
    assert done.wait(LONG)
    assert fetched == [1]
    model.stop()


def test_without_a_model_it_is_said_once_and_words_alone_decide(caplog: pytest.LogCaptureFixture) -> None:
    """Where the model cannot be had the log says why, one time, and whatever is asked of it later is let go."""
    tried = Event()

    def opened() -> ModelMeanings:
        tried.set()
        raise NoModel("the package onnxruntime is not installed")

    model = BackgroundModel(opened)
    with caplog.at_level(logging.WARNING):
        model.start()
        assert tried.wait(LONG)
        _until(lambda: bool(caplog.records))
    for _ in range(3):
        model.prepare("posting 1", lambda: (LINES,))
        assert not model.knows(LINES)
    assert [record.getMessage() for record in caplog.records] == [
        "answering by words alone: the package onnxruntime is not installed"
    ]


def _until(true: Callable[[], bool]) -> None:
    pause = Event()
    for _ in range(int(LONG * 100)):
        if true():
            return
        pause.wait(0.01)
    raise AssertionError("it did not come true")
