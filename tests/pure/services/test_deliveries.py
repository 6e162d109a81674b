from __future__ import annotations

from datetime import timedelta

import pytest

from bot.ports import Store
from bot.services.deliveries import DeliveriesService
from tests.pure.services.test_transactions import PowerCut, Watched
from tests.pure.services.town import NOW


def test_a_delivery_is_taken_once_also_after_a_restart(store: Store) -> None:
    """What one process has taken is known to the next, whose memory is empty."""
    assert DeliveriesService(store).first_time("Ev1", now=NOW)
    again = DeliveriesService(store)
    assert not again.first_time("Ev1", now=NOW)
    assert not again.first_time("Ev1", now=NOW)
    assert again.first_time("Ev2", now=NOW)


def test_memory_is_bounded_and_the_store_still_knows(store: Store) -> None:
    """What memory has let go of is still refused by the store."""
    deliveries = DeliveriesService(store, most=1)
    assert [deliveries.first_time(key, now=NOW) for key in ("a", "b", "a")] == [True, True, False]


def test_keys_are_dropped_after_a_day(store: Store) -> None:
    """Slack repeats nothing after that, and the table does not grow for ever."""
    DeliveriesService(store).first_time("Ev1", now=NOW)
    later = DeliveriesService(store)
    assert later.first_time("Ev2", now=NOW + timedelta(days=1, seconds=1))
    with store.begin() as records:
        assert records.seen.forget(NOW + timedelta(seconds=1)) == 0


def test_what_could_not_be_kept_was_not_taken(store: Store) -> None:
    """When the store fails, Slack's next attempt is taken, for nobody was answered."""
    watched = Watched(store)
    deliveries = DeliveriesService(watched)
    watched.cut = True
    with pytest.raises(PowerCut):
        deliveries.first_time("Ev1", now=NOW)
    watched.cut = False
    assert deliveries.first_time("Ev1", now=NOW)
