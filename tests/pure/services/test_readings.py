from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

from bot.domain.postings.correcting import corrected
from bot.domain.postings.posting import Correction, Posting, PostingStatus
from bot.domain.postings.reading import read
from bot.services.readings import Readings
from bot.services.threads import Last, Threads
from tests.pure.services.town import LEAD, NOW, TEXT, ZONE, place

FACTS = read(TEXT).facts


def posting(number: int = 1, version: int = 1) -> Posting:
    """The sample posting under a number and version."""
    return Posting(number, "baker", TEXT, FACTS, version, PostingStatus.OPEN, None, ZONE, LEAD, NOW, ())


def test_a_posting_is_read_once() -> None:
    """The same posting gives the very same document again; another version is read anew."""
    readings = Readings()
    first = readings.of(posting())
    assert readings.of(posting()) is first
    assert readings.of(posting(version=2)) is not first
    assert first == read(TEXT).document


def test_only_so_many_are_kept() -> None:
    """The one longest not asked about leaves first."""
    readings = Readings(most=2)
    first, second = readings.of(posting(1)), readings.of(posting(2))
    assert readings.of(posting(1)) is first
    readings.of(posting(3))
    assert readings.of(posting(1)) is first
    assert readings.of(posting(2)) is not second


def test_lines_that_a_correction_replaces_are_left_out() -> None:
    """After a corrected deadline the line that stated the old one is not among the lines to answer from."""
    said = (Correction("deadlines", "January 4, 2027", LEAD, NOW),)
    document = Readings().of(replace(posting(), corrections=said, facts=corrected(FACTS, said)))
    assert "December 18" not in " ".join(unit.text for unit in document.units)
    assert "Tuesdays" in " ".join(unit.text for unit in document.units)
    assert document.text == TEXT


def test_a_correction_taken_back_brings_the_line_back() -> None:
    """Where a person has put the posting's own words back, its line is one to answer from again."""
    words = FACTS.deadlines[0].quote.text
    history = (Correction("deadlines", "January 4, 2027", LEAD, NOW), Correction("deadlines", words, LEAD, NOW))
    assert Readings().of(replace(posting(), corrections=history)) == read(TEXT).document


def test_many_threads_read_the_same() -> None:
    """Sixteen threads and a cache too small for all their postings: everybody gets their own posting's document."""
    readings = Readings(most=3)
    texts = {number: f"{TEXT}\nDesk number {number}.\n" for number in range(8)}

    def one(number: int) -> bool:
        return readings.of(replace(posting(number), text=texts[number])).text == texts[number]

    with ThreadPoolExecutor(16) as pool:
        assert all(pool.map(one, [number % 8 for number in range(320)]))


def test_conversations_are_few_and_short() -> None:
    """Only the latest conversations are remembered, each by its thread or person, for half an hour."""
    threads = Threads(most=2)
    for user in ("U1", "U2", "U3"):
        threads.remember(place(user, "C1"), Last(1, None, NOW))
    assert threads.last(place("U1", "C1"), NOW) is None
    assert threads.last(place("U3", "C1"), NOW + timedelta(minutes=30)) == Last(1, None, NOW)
    assert threads.last(place("U3", "C1"), NOW + timedelta(minutes=31)) is None
    assert threads.last(place("U3", "C2"), NOW) is None
    assert threads.last(place("U9", "C1", "5.0"), NOW) is None
