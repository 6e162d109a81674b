"""Postings as they are kept: versions, corrections, addenda, and names that tell them apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from bot.domain.postings.facts import Facts
from bot.domain.postings.posting import Addendum, Correction, Posting, PostingStatus
from bot.domain.refusals import NameTaken
from bot.ports import Store
from storage.tables import AuditRow
from tests.kept.samples import FACTS, LEAD, NOW, TEXT, kept_posting, posting


def find(store: Store, posting_id: int) -> Posting:
    """The posting, which must be there."""
    with store.read() as records:
        found = records.postings.find(posting_id)
    assert found is not None
    return found


def test_a_posting_comes_back_as_it_was(store: Store) -> None:
    """Text, facts with their quotes, competencies and instants survive to the microsecond."""
    kept = kept_posting(store)
    assert kept == replace(posting(), id=kept.id)
    assert find(store, kept.id) == kept
    assert find(store, kept.id).facts == FACTS


def test_a_corrected_fact_is_the_truth(store: Store) -> None:
    """Facts are read with corrections applied, and the history of corrections stays, oldest first."""
    kept = kept_posting(store)
    first = Correction("title", "Head Gardener", LEAD, NOW)
    second = Correction("title", "Garden Lead", "U0BRAM", NOW + timedelta(minutes=1))
    with store.begin() as records:
        records.postings.correct(kept.id, first)
        records.postings.correct(kept.id, second)
        records.commit()
    after = find(store, kept.id)
    assert after.title == "Garden Lead"
    assert after.corrections == (first, second)


def test_corrections_outlive_a_new_text(store: Store) -> None:
    """A person's word still wins after the posting's text was replaced."""
    kept = kept_posting(store)
    with store.begin() as records:
        records.postings.correct(kept.id, Correction("title", "Garden Lead", LEAD, NOW))
        records.postings.revise(replace(kept, text=TEXT + " Bring boots."), LEAD, NOW)
        records.commit()
    assert find(store, kept.id).title == "Garden Lead"


def test_earlier_versions_stay_readable(store: Store) -> None:
    """A new text is a new version; the text before it is still there to be quoted."""
    kept = kept_posting(store)
    with store.begin() as records:
        revised = records.postings.revise(replace(kept, text="Now with boots.", facts=Facts()), LEAD, NOW)
        records.commit()
    assert (revised.version, revised.text) == (2, "Now with boots.")
    with store.read() as records:
        assert records.postings.text_of(kept.id, 1) == TEXT
        assert records.postings.text_of(kept.id, 2) == "Now with boots."
        assert records.postings.text_of(kept.id, 3) is None


def test_changing_what_is_not_there_is_an_error(store: Store) -> None:
    """An unknown posting is neither revised nor placed, and no trail says that it was."""
    with store.begin() as records:
        with pytest.raises(LookupError):
            records.postings.revise(replace(posting(), id=404), LEAD, NOW)
        with pytest.raises(LookupError):
            records.postings.place(404, name="beds", channel=None, zone="UTC", status=PostingStatus.OPEN)


def test_answers_of_leads_stand_beside_the_posting(store: Store) -> None:
    """Addenda come back with the posting, oldest first."""
    kept = kept_posting(store)
    answers = (Addendum("Is there parking?", "Yes, by the shed.", LEAD, NOW), Addendum("A dog?", "One.", LEAD, NOW))
    with store.begin() as records:
        for answer in answers:
            records.postings.append(kept.id, answer)
        records.commit()
    assert find(store, kept.id).addenda == answers


def test_open_postings_are_listed_oldest_first(store: Store) -> None:
    """Only open postings are open, and a name finds the open one."""
    first, second = kept_posting(store, "first"), kept_posting(store, "second")
    with store.begin() as records:
        records.postings.add(posting("waiting", PostingStatus.PROPOSED))
        records.postings.place(first.id, name="first", channel=None, zone="UTC", status=PostingStatus.CLOSED)
        third = records.postings.add(posting("third"))
        records.commit()
    with store.read() as records:
        assert records.postings.open() == [second, third]
        assert records.postings.named("third") == third
        assert records.postings.named("first") is None
        assert records.postings.named("waiting") is None


def test_a_posting_is_placed(store: Store) -> None:
    """Name, channel, zone and status change; what the posting says does not."""
    kept = kept_posting(store)
    with store.begin() as records:
        records.postings.place(kept.id, name="beds", channel=None, zone="Europe/Paris", status=PostingStatus.CLOSED)
        records.commit()
    after = find(store, kept.id)
    assert after == replace(kept, name="beds", channel=None, zone="Europe/Paris", status=PostingStatus.CLOSED)


def test_two_postings_in_use_never_share_a_name(store: Store) -> None:
    """A name that a proposed or open posting has is refused, and the transaction goes on."""
    kept = kept_posting(store, "beds")
    with store.begin() as records:
        with pytest.raises(NameTaken):
            records.postings.add(posting("beds", PostingStatus.PROPOSED))
        other = records.postings.add(posting("borders"))
        with pytest.raises(NameTaken):
            records.postings.place(other.id, name="beds", channel=None, zone="UTC", status=PostingStatus.OPEN)
        records.commit()
    assert find(store, kept.id).name == "beds"
    assert find(store, other.id).name == "borders"


def test_a_closed_posting_frees_its_name(store: Store) -> None:
    """Last year's posting may be called the same, and is still found by its id."""
    kept = kept_posting(store, "beds")
    with store.begin() as records:
        assert records.postings.taken("beds")
        records.postings.place(kept.id, name="beds", channel=None, zone="UTC", status=PostingStatus.CLOSED)
        assert not records.postings.taken("beds")
        again = records.postings.add(posting("beds", PostingStatus.PROPOSED))
        assert records.postings.taken("beds")
        records.commit()
    assert find(store, kept.id).status is PostingStatus.CLOSED
    assert again.id != kept.id


def test_the_trail_says_who_did_what_and_nothing_that_was_said(store: Store, engine: Engine) -> None:
    """Confirming and correcting leave a row each, without a word of the posting or the correction."""
    kept = kept_posting(store)
    with store.begin() as records:
        records.postings.place(
            kept.id, name=kept.name, channel=None, zone="UTC", status=PostingStatus.OPEN, by="U0CLEO"
        )
        records.postings.correct(kept.id, Correction("title", "Head Gardener", "U0BRAM", NOW))
        records.commit()
    with Session(engine) as session:
        rows = session.scalars(select(AuditRow).order_by(AuditRow.id)).all()
    assert [(row.actor, row.action, row.object) for row in rows] == [
        (LEAD, "posting added", f"posting:{kept.id}"),
        ("U0CLEO", "posting confirmed", f"posting:{kept.id}"),
        ("U0BRAM", "posting corrected: title", f"posting:{kept.id}"),
    ]
    assert all(row.at.tzinfo is not None for row in rows)


def test_the_trail_is_undone_with_the_act(store: Store, engine: Engine) -> None:
    """An act that is rolled back leaves no trace of having been done."""
    with store.begin() as records:
        records.postings.add(posting())
    with Session(engine) as session:
        assert session.scalars(select(AuditRow)).all() == []


def test_what_was_never_confirmed_is_set_aside_and_frees_its_name(store: Store) -> None:
    """Only proposals from before the given instant; what is open, or was proposed since, stays."""
    with store.begin() as records:
        stale = records.postings.add(posting("stale", PostingStatus.PROPOSED))
        fresh = records.postings.add(replace(posting("fresh", PostingStatus.PROPOSED), added_at=NOW + timedelta(1)))
        opened = records.postings.add(posting("opened"))
        assert records.postings.forget_proposed(NOW + timedelta(seconds=1)) == 1
        assert not records.postings.taken("stale")
        assert records.postings.taken("fresh")
        records.commit()
    assert find(store, stale.id).status is PostingStatus.DISCARDED
    assert find(store, fresh.id).status is PostingStatus.PROPOSED
    assert find(store, opened.id).status is PostingStatus.OPEN
