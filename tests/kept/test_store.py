"""The promises of a transaction: nothing without commit, nobody's change lost, no reader made to wait."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, InvalidRequestError

from bot.domain.postings.facts import Facts
from bot.domain.postings.posting import Posting
from bot.ports import Store
from storage.engine import connect
from storage.store import SqlStore
from tests.kept.samples import LEAD, NOW, kept_posting, posting

ROUNDS = 10


def test_leaving_without_commit_keeps_nothing(store: Store) -> None:
    """Rollback is the default: what is not committed is not there."""
    with store.begin() as records:
        records.postings.add(posting())
    with store.read() as records:
        assert records.postings.open() == []


def test_an_error_keeps_nothing(store: Store) -> None:
    """An exception inside a transaction undoes all of it, and reaches the caller."""

    def fall_over() -> None:
        with store.begin() as records:
            records.postings.add(posting())
            raise TimeoutError

    with pytest.raises(TimeoutError):
        fall_over()
    with store.read() as records:
        assert records.postings.open() == []


def test_what_is_committed_is_there_for_the_next_process(store: Store, engine: Engine) -> None:
    """Another store over the same database sees what was committed."""
    kept = kept_posting(store)
    with SqlStore(engine).read() as records:
        assert records.postings.find(kept.id) == kept


def test_a_transaction_is_over_after_commit(store: Store) -> None:
    """Asking more of a committed transaction is an error, not a second transaction by accident."""
    with store.begin() as records:
        records.postings.add(posting())
        records.commit()
        with pytest.raises(InvalidRequestError):
            records.postings.open()


def test_reading_cannot_write(store: Store) -> None:
    """The database itself refuses a write in a transaction that only reads."""
    with store.read() as records, pytest.raises(DBAPIError):
        records.postings.add(posting())


def test_a_reader_waits_for_no_writer(store: Store) -> None:
    """While a writer is at work, a reader is answered at once, with what stood before."""
    before = kept_posting(store)
    with store.begin() as writing:
        writing.postings.revise(replace(before, text="New words", facts=Facts()), LEAD, NOW)
        with store.read() as records:
            assert records.postings.find(before.id) == before
        writing.commit()


def test_a_reader_sees_one_moment(store: Store) -> None:
    """What is committed while a reader reads does not show before its next transaction."""
    before = kept_posting(store)
    with store.read() as reading:
        assert reading.postings.find(before.id) == before
        kept_posting(store, "another")
        assert [each.name for each in reading.postings.open()] == [before.name]
    with store.read() as reading:
        assert [each.name for each in reading.postings.open()] == [before.name, "another"]


def test_eight_threads_lose_no_update(store: Store) -> None:
    """Threads that read a posting, add a word and write it back: every word of every thread is in the end."""
    about = kept_posting(store)
    _write_at_once(about, [store] * 8)
    with store.read() as records:
        _expect_every_word(records.postings.find(about.id), about, 8)


def test_stores_of_their_own_lose_no_update(url: str, store: Store) -> None:
    """So it is with writers that share no queue, as processes do not: the database keeps them apart."""
    about = kept_posting(store)
    engines = [connect(url) for _ in range(4)]
    _write_at_once(about, [SqlStore(engine) for engine in engines])
    with store.read() as records:
        _expect_every_word(records.postings.find(about.id), about, 4)
    for engine in engines:
        engine.dispose()


def _write_at_once(about: Posting, stores: Sequence[Store]) -> None:
    """A thread a store, each reading the text, adding a word and writing it back, again and again."""

    def add_words(store: Store, writer: int) -> None:
        for number in range(ROUNDS):
            with store.begin() as records:
                now = records.postings.find(about.id)
                assert now is not None
                records.postings.revise(replace(now, text=f"{now.text} {writer}:{number}"), LEAD, NOW)
                records.commit()

    threads = [threading.Thread(target=add_words, args=(store, writer)) for writer, store in enumerate(stores)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()


def _expect_every_word(after: Posting | None, before: Posting, writers: int) -> None:
    assert after is not None
    said = after.text.removeprefix(before.text).split()
    assert sorted(said) == sorted(f"{writer}:{number}" for writer in range(writers) for number in range(ROUNDS))
    assert after.version == 1 + writers * ROUNDS
