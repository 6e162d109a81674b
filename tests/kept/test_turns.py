"""The line of writers: first come, first served, and nobody waits for themselves."""

from __future__ import annotations

import threading

import pytest

from bot.ports import Store
from storage.turns import Turns


def test_turns_are_taken_in_the_order_in_which_they_were_asked_for() -> None:
    """Each thread joins the line when the one before it waits; they come out in that order."""
    turns, served = Turns(), list[int]()
    waiting = [threading.Thread(target=lambda number=number: _take(turns, served, number)) for number in range(8)]
    with turns:
        for position, thread in enumerate(waiting):
            thread.start()
            while turns.waiting <= position:
                assert thread.is_alive()
        assert served == []
    for thread in waiting:
        thread.join()
    assert served == list(range(8))


def test_an_error_passes_the_turn_on() -> None:
    """Whoever falls over while it is their turn does not keep it."""
    turns = Turns()
    with pytest.raises(TimeoutError), turns:
        raise TimeoutError
    with turns:
        pass


def test_one_at_a_time() -> None:
    """Threads that count without any other lock lose no count."""
    turns, counted = Turns(), [0]

    def work() -> None:
        for _ in range(200):
            with turns:
                before = counted[0]
                threading.Event().wait(0)
                counted[0] = before + 1

    threads = [threading.Thread(target=work) for _ in range(6)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert counted == [1200]


def test_a_write_within_a_write_is_an_error(store: Store) -> None:
    """It would wait for itself for ever; it is refused at once, the outer one goes on, and so does the next."""

    def write() -> None:
        with store.begin():
            pass

    with store.begin() as outer:
        with pytest.raises(RuntimeError, match="wait for itself"):
            write()
        assert outer.postings.open() == []
    write()


def _take(turns: Turns, served: list[int], number: int) -> None:
    with turns:
        served.append(number)
