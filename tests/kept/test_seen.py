"""Deliveries that were taken: once among processes, and for as long as Slack may repeat them."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Engine

from bot.ports import Store
from storage.store import SqlStore
from tests.kept.samples import NOW


def take(store: Store, key: str, now: datetime = NOW) -> bool:
    """Take a delivery in a transaction of its own."""
    with store.begin() as records:
        first = records.seen.first_time(key, now)
        records.commit()
    return first


def test_a_delivery_is_taken_once_by_whichever_process(store: Store, engine: Engine) -> None:
    """The second store over the same database stands for another process, or for one that started again."""
    assert take(store, "Ev1")
    assert not take(store, "Ev1")
    assert not take(SqlStore(engine), "Ev1")
    assert take(SqlStore(engine), "Ev2")


def test_what_was_not_committed_was_not_taken(store: Store) -> None:
    """A transaction that is rolled back leaves the delivery to whoever comes next."""
    with store.begin() as records:
        assert records.seen.first_time("Ev1", NOW)
    assert take(store, "Ev1")


def test_old_keys_are_dropped(store: Store) -> None:
    """What is older than the given instant goes, and nothing else."""
    take(store, "old", NOW - timedelta(days=2))
    take(store, "new")
    with store.begin() as records:
        assert records.seen.forget(NOW - timedelta(days=1)) == 1
        records.commit()
    assert take(store, "old")
    assert not take(store, "new")
