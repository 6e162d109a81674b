"""What became of a posting: each version with its own facts, and words that gave way to the text but are not lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from bot.domain.postings.facts import Facts
from bot.domain.postings.history import Word
from bot.domain.postings.posting import Correction, Posting
from bot.ports import Store
from storage.tables import AuditRow
from tests.kept.samples import FACTS, LEAD, NOW, TEXT, kept_posting

OTHER = "U0BRAM"
LATER = NOW + timedelta(days=1)
TITLE, PAY = Correction("title", "Garden Lead", LEAD, NOW), Correction("salary", "$30 an hour", OTHER, NOW)


def corrected(store: Store) -> Posting:
    """A posting on whose title and pay people have given their word."""
    kept = kept_posting(store)
    with store.begin() as records:
        records.postings.correct(kept.id, TITLE)
        records.postings.correct(kept.id, PAY)
        records.commit()
    return kept


def test_versions_hold_what_their_text_says_by_itself(store: Store) -> None:
    """Who saved each and when; people's words are in none of them."""
    kept = corrected(store)
    with store.begin() as records:
        records.postings.revise(replace(kept, text="Now with boots.", facts=Facts()), OTHER, LATER)
        records.commit()
    with store.read() as records:
        first, second = records.history.versions(kept.id)
        revised = records.postings.find(kept.id)
    assert (first.number, first.text, first.facts, first.by, first.at) == (1, TEXT, FACTS, LEAD, NOW)
    assert (second.number, second.facts, second.by, second.at) == (2, Facts(), OTHER, LATER)
    assert revised is not None
    assert (kept.revised_at, revised.revised_at) == (None, LATER)


def test_a_word_that_is_withdrawn_no_longer_holds_and_is_not_lost(store: Store) -> None:
    """The text speaks again on that fact alone; the history says whose word it was and who let it go."""
    kept = corrected(store)
    with store.begin() as records:
        assert records.history.withdraw(kept.id, {"title", "degree_required"}, by=OTHER, at=LATER) == 1
        records.commit()
    with store.read() as records:
        after = records.postings.find(kept.id)
        assert records.history.words(kept.id) == [Word(TITLE, OTHER, LATER), Word(PAY)]
    assert after is not None
    assert (after.title, after.corrections) == ("Garden Coordinator", (PAY,))


def test_a_new_word_holds_after_an_old_one_was_withdrawn(store: Store) -> None:
    """Withdrawing ends what was said until then, and nothing that is said later; twice is once."""
    kept = corrected(store)
    again = Correction("title", "Head of Beds", OTHER, LATER + timedelta(hours=1))
    with store.begin() as records:
        records.history.withdraw(kept.id, ["title"], by=OTHER, at=LATER)
        assert records.history.withdraw(kept.id, ["title"], by=LEAD, at=LATER + timedelta(minutes=1)) == 0
        records.postings.correct(kept.id, again)
        records.commit()
    with store.read() as records:
        after = records.postings.find(kept.id)
        assert [each.withdrawn_by for each in records.history.words(kept.id)] == [OTHER, None, None]
    assert after is not None
    assert after.title == "Head of Beds"


def test_no_field_withdraws_nothing(store: Store, engine: Engine) -> None:
    """An empty choice touches no word and leaves no trail; a withdrawn one leaves its field in it, and no words."""
    kept = corrected(store)
    with store.begin() as records:
        assert records.history.withdraw(kept.id, (), by=OTHER, at=LATER) == 0
        records.history.withdraw(kept.id, ["salary"], by=OTHER, at=LATER)
        records.commit()
    with Session(engine) as session:
        actions = session.execute(select(AuditRow.actor, AuditRow.action).order_by(AuditRow.id)).all()
    assert [tuple(each) for each in actions[3:]] == [(OTHER, "correction withdrawn: salary")]


def test_another_postings_past_is_its_own(store: Store) -> None:
    """Versions and words are those of the posting that is asked for."""
    kept, other = corrected(store), kept_posting(store, "beds")
    with store.begin() as records:
        records.history.withdraw(other.id, ["title"], by=OTHER, at=LATER)
        records.commit()
    with store.read() as records:
        assert [each.said for each in records.history.words(kept.id)] == [TITLE, PAY]
        assert records.history.words(other.id) == []
        assert len(records.history.versions(other.id)) == 1
