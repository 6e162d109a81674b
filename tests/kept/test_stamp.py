"""A posting's every change leaves another stamp, and reading none, so that open postings can be kept in between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.postings.posting import Addendum, Correction, Posting, PostingStatus
from bot.ports import Records, Store
from bot.services.opened import Opened
from tests.kept.samples import LEAD, NOW, TEXT, kept_posting, posting

CHANGES: dict[str, Callable[[Records, Posting], object]] = {
    "added": lambda records, _: records.postings.add(replace(posting(), name="another")),
    "corrected": lambda records, kept: records.postings.correct(kept.id, Correction("title", "Cook", LEAD, NOW)),
    "added to": lambda records, kept: records.postings.append(kept.id, Addendum("Dogs?", "Yes.", LEAD, NOW)),
    "revised": lambda records, kept: records.postings.revise(replace(kept, text=TEXT + " Bring boots."), LEAD, NOW),
    "taken back": lambda records, kept: records.history.withdraw(kept.id, ["salary"], by=LEAD, at=NOW),
    "closed": lambda records, kept: records.postings.place(
        kept.id, name=kept.name, channel=None, zone=kept.zone, status=PostingStatus.CLOSED
    ),
    "forgotten": lambda records, _: (
        records.postings.add(replace(posting(), name="never-confirmed", status=PostingStatus.PROPOSED)),
        records.postings.forget_proposed(NOW + timedelta(days=1)),
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_open_postings_are_kept_until_one_changes(store: Store, change: str) -> None:
    """Read twice they are the very same; after a change they are as they are now."""
    kept, opened = kept_posting(store), Opened()
    with store.begin() as records:
        records.postings.correct(kept.id, Correction("salary", "$30 an hour", LEAD, NOW))
        records.commit()
    with store.read() as records:
        before = opened.of(records)
    with store.read() as records:
        assert opened.of(records) is before
    with store.begin() as records:
        CHANGES[change](records, kept)
        records.commit()
    with store.read() as records:
        assert opened.of(records) == tuple(records.postings.open())
        assert opened.of(records) is not before


def test_what_is_taken_back_changes_nothing_that_is_kept(store: Store) -> None:
    """A transaction that was not committed leaves no stamp of its own behind."""
    kept, opened = kept_posting(store), Opened()
    with store.read() as records:
        before = opened.of(records)
    with store.begin() as records:
        records.postings.correct(kept.id, Correction("title", "Cook", LEAD, NOW))
    with store.read() as records:
        assert opened.of(records) is before
