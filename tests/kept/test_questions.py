"""Questions that postings left open, and thumbs on answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Engine, inspect, select
from sqlalchemy.orm import Session

from bot.domain.questions.asked import AskedCount, OpenQuestion, Place
from bot.ports import Store
from storage.questions import fingerprint
from storage.tables import RatingRow
from tests.kept.samples import LEAD, NOW, kept_posting

HERE = Place("U0ASKER", "C0HIRING", "1730560000.000100")


def question(posting_id: int, words: str = "Is there parking?", place: Place = HERE) -> OpenQuestion:
    """A question that nobody has answered."""
    return OpenQuestion(0, posting_id, words, place, NOW)


def test_a_question_is_passed_on_once(store: Store) -> None:
    """The same question from the same place, however it is typed, is the first one."""
    about = kept_posting(store)
    with store.begin() as records:
        first = records.questions.pass_on(question(about.id))
        again = records.questions.pass_on(
            replace(question(about.id, " is there  PARKING "), asked_at=NOW + timedelta(1))
        )
        records.commit()
    assert again == first == replace(question(about.id), id=first.id)
    with store.read() as records:
        assert records.questions.find(first.id) == first


@pytest.mark.parametrize(
    "place", [Place("U0OTHER", HERE.channel, HERE.thread), Place(HERE.user, HERE.channel), Place(HERE.user, "D0ASKER")]
)
def test_from_another_place_it_is_another_question(store: Store, place: Place) -> None:
    """Each asker is answered where they asked."""
    about = kept_posting(store)
    with store.begin() as records:
        first = records.questions.pass_on(question(about.id))
        other = records.questions.pass_on(question(about.id, place=place))
        records.commit()
    assert other.id != first.id
    assert other.place == place


def test_a_question_is_answered_once(store: Store) -> None:
    """The second answer is refused and changes nothing, and so is one to a question that is not there."""
    about = kept_posting(store)
    with store.begin() as records:
        asked = records.questions.pass_on(question(about.id))
        assert records.questions.answer(asked.id, "By the shed.", LEAD, NOW)
        assert not records.questions.answer(asked.id, "No.", "U0BRAM", NOW + timedelta(minutes=1))
        assert not records.questions.answer(404, "No.", LEAD, NOW)
        records.commit()
    with store.read() as records:
        found = records.questions.find(asked.id)
        assert records.questions.find(404) is None
    assert found == replace(asked, answer="By the shed.", answered_by=LEAD, answered_at=NOW)


def test_unanswered_questions_are_counted_most_often_first(store: Store) -> None:
    """Asked alike counts as one, with the words of the first and the time of the last."""
    first, second = kept_posting(store, "first"), kept_posting(store, "second")
    later = NOW + timedelta(hours=1)
    with store.begin() as records:
        records.questions.count(first.id, "Is it seasonal?", NOW)
        records.questions.count(first.id, "Is there parking?", NOW)
        records.questions.count(first.id, "is there parking", later)
        records.questions.count(second.id, "Is there parking?", NOW)
        records.commit()
    parking = AskedCount(first.id, "Is there parking?", 2, later)
    seasonal = AskedCount(first.id, "Is it seasonal?", 1, NOW)
    with store.read() as records:
        assert records.questions.unanswered(first.id) == [parking, seasonal]
        assert records.questions.unanswered()[0] == parking
        assert len(records.questions.unanswered()) == 3


def test_a_long_question_is_kept_whole(store: Store) -> None:
    """A question as long as Slack lets one be is kept and counted as any other."""
    about = kept_posting(store)
    long = "Is there parking? " * 220
    with store.begin() as records:
        kept = records.questions.pass_on(question(about.id, long))
        records.questions.count(about.id, long, NOW)
        records.commit()
    assert kept.question == long


def test_a_thumb_is_nobodys(store: Store, engine: Engine) -> None:
    """A rating is kept with its question, and there is no column in which a person could stand."""
    about = kept_posting(store)
    with store.begin() as records:
        records.questions.rate(
            posting_id=about.id, version=1, question="Is there parking?", kind="not_stated", helpful=False, at=NOW
        )
        records.commit()
    with Session(engine) as session:
        row = session.scalars(select(RatingRow)).one()
    assert (row.posting_id, row.version, row.kind, row.helpful, row.at) == (about.id, 1, "not_stated", False, NOW)
    columns = {column["name"] for column in inspect(engine).get_columns("ratings")}
    assert columns == {"id", "posting_id", "version", "question", "kind", "helpful", "at"}


def test_questions_alike_have_one_fingerprint() -> None:
    """Case, spaces and end marks tell no two questions apart; words do."""
    assert fingerprint("Is there parking?") == fingerprint("  is there\nPARKING ?! ")
    assert fingerprint("Is there parking?") != fingerprint("Is there no parking?")
