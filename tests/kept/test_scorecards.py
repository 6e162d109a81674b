"""Scorecards: versions, drafts, and who may read them."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from bot.domain.interviews.scorecard import Assessment, Scorecard, ScorecardForm
from bot.ports import Store
from storage.tables import AuditRow
from tests.kept.samples import LEAD, NOW, PANEL, form, kept_interview, scorecard

BRAM, CLEO, DANA = PANEL
LATER = NOW + timedelta(minutes=5)


def submit(store: Store, interview_id: int, interviewer: str, words: str = "Knew every bed by name") -> Scorecard:
    """Submit a scorecard in a transaction of its own."""
    with store.begin() as records:
        kept = records.scorecards.submit(scorecard(interview_id, interviewer, words))
        records.commit()
    return kept


def readers_view(store: Store, interview_id: int, reader: str, *, lead: bool = False) -> list[str]:
    """Whose scorecards the reader may read."""
    with store.read() as records:
        return [card.interviewer for card in records.scorecards.readable(interview_id, reader, lead=lead)]


def test_a_scorecard_comes_back_as_it_was(store: Store) -> None:
    """Ratings, "not assessed", evidence, recommendation and words survive."""
    about = kept_interview(store)
    mixed = ScorecardForm(
        (Assessment("tending", 5, "“Beds” & <roses>"), Assessment("words", None, "")), None, "ü", "🌱"
    )
    with store.begin() as records:
        kept = records.scorecards.submit(Scorecard(about.id, BRAM, 0, mixed, NOW))
        records.commit()
    assert kept == Scorecard(about.id, BRAM, 1, mixed, NOW)
    with store.read() as records:
        assert records.scorecards.own(about.id, BRAM) == kept
        assert records.scorecards.own(about.id, CLEO) is None


def test_a_correction_is_a_new_version(store: Store) -> None:
    """The latest version counts, and the earlier ones are kept for their author."""
    about = kept_interview(store)
    first, second = submit(store, about.id, BRAM, "First thoughts"), submit(store, about.id, BRAM, "Second thoughts")
    assert (first.version, second.version) == (1, 2)
    with store.read() as records:
        assert records.scorecards.own(about.id, BRAM) == second
        assert records.scorecards.versions(about.id, BRAM) == [first, second]
        assert records.scorecards.readable(about.id, BRAM, lead=False) == [second]


def test_a_double_click_adds_no_version(store: Store) -> None:
    """The same form again is the version that is there, with its own time; also back and forth stays history."""
    about = kept_interview(store)
    first = submit(store, about.id, BRAM)
    with store.begin() as records:
        again = records.scorecards.submit(replace(scorecard(about.id, BRAM), submitted_at=LATER))
        records.commit()
    assert again == first
    assert submit(store, about.id, BRAM, "Other").version == 2
    assert submit(store, about.id, BRAM).version == 3


def test_eight_clicks_at_once_are_one_version(store: Store) -> None:
    """Submissions of one form by racing threads all succeed, and keep one version."""
    about = kept_interview(store)
    kept = list[Scorecard]()
    threads = [threading.Thread(target=lambda: kept.append(submit(store, about.id, BRAM))) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert [card.version for card in kept] == [1] * 8


def test_only_the_panel_can_submit(store: Store) -> None:
    """A scorecard of somebody who does not interview is refused by the store itself."""
    about = kept_interview(store)
    with store.begin() as records, pytest.raises(LookupError):
        records.scorecards.submit(scorecard(about.id, LEAD))


def test_a_panel_member_reads_all_once_their_own_is_in(store: Store) -> None:
    """Before it none, not even their own through this door; after it whatever is in, by the panel's order."""
    about = kept_interview(store, (DANA, BRAM, CLEO))
    submit(store, about.id, BRAM)
    assert readers_view(store, about.id, DANA) == []
    submit(store, about.id, DANA)
    assert readers_view(store, about.id, DANA) == [DANA, BRAM]
    assert readers_view(store, about.id, CLEO) == []


def test_a_lead_reads_all_once_every_one_is_in(store: Store) -> None:
    """Before the last one is in, a lead reads none; who is not a lead never does."""
    about = kept_interview(store)
    for interviewer in (BRAM, CLEO):
        submit(store, about.id, interviewer)
        assert readers_view(store, about.id, LEAD, lead=True) == []
    submit(store, about.id, DANA)
    assert readers_view(store, about.id, LEAD, lead=True) == [BRAM, CLEO, DANA]
    assert readers_view(store, about.id, LEAD, lead=False) == []


def test_a_lead_on_the_panel_writes_before_reading(store: Store) -> None:
    """Being a lead opens nothing to somebody who interviews themselves."""
    about = kept_interview(store, (BRAM, LEAD))
    submit(store, about.id, BRAM)
    assert readers_view(store, about.id, LEAD, lead=True) == []
    submit(store, about.id, LEAD)
    assert readers_view(store, about.id, LEAD, lead=True) == [BRAM, LEAD]


def test_one_interview_opens_no_other(store: Store) -> None:
    """Having written about one candidate shows nothing of another's interview."""
    first, second = kept_interview(store, name="first"), kept_interview(store, name="second")
    submit(store, first.id, BRAM)
    submit(store, second.id, CLEO)
    assert readers_view(store, second.id, BRAM) == []


def test_who_has_submitted_is_no_secret(store: Store) -> None:
    """Names are told, once each, without content."""
    about = kept_interview(store)
    submit(store, about.id, BRAM, "One")
    submit(store, about.id, BRAM, "Two")
    submit(store, about.id, CLEO)
    with store.read() as records:
        assert records.scorecards.submitted_by(about.id) == frozenset({BRAM, CLEO})


def test_a_draft_is_kept_until_it_is_submitted(store: Store) -> None:
    """The latest draft replaces the one before, belongs to one person, and goes with the submission."""
    about = kept_interview(store)
    with store.begin() as records:
        records.scorecards.keep_draft(about.id, BRAM, form("Kn"), NOW)
        records.scorecards.keep_draft(about.id, BRAM, form("Knew"), LATER)
        records.scorecards.keep_draft(about.id, CLEO, form("Mine"), NOW)
        records.commit()
    with store.read() as records:
        assert records.scorecards.draft(about.id, BRAM) == form("Knew")
    submit(store, about.id, BRAM)
    with store.read() as records:
        assert records.scorecards.draft(about.id, BRAM) is None
        assert records.scorecards.draft(about.id, CLEO) == form("Mine")


def test_a_draft_that_was_overtaken_changes_nothing(store: Store) -> None:
    """Of two events that arrive in the wrong order, what was typed last is kept."""
    about = kept_interview(store)
    with store.begin() as records:
        records.scorecards.keep_draft(about.id, BRAM, form("Knew every"), LATER)
        records.scorecards.keep_draft(about.id, BRAM, form("Knew"), NOW)
        records.commit()
    with store.read() as records:
        assert records.scorecards.draft(about.id, BRAM) == form("Knew every")


def test_the_trail_of_scorecards_holds_no_word_of_them(store: Store, engine: Engine) -> None:
    """Submitting, and correcting, each leave one row; a double click leaves none."""
    about = kept_interview(store)
    for words in ("First thoughts", "First thoughts", "Second thoughts"):
        submit(store, about.id, BRAM, words)
    with Session(engine) as session:
        rows = session.scalars(select(AuditRow).where(AuditRow.actor == BRAM).order_by(AuditRow.id)).all()
    assert [(row.action, row.object) for row in rows] == [
        ("scorecard submitted", f"interview:{about.id}"),
        ("scorecard corrected", f"interview:{about.id}"),
    ]


def test_a_draft_can_be_dropped(store: Store) -> None:
    """It is gone, and dropping what is not there is no error."""
    about = kept_interview(store)
    with store.begin() as records:
        records.scorecards.keep_draft(about.id, BRAM, form("Half a sentence"), NOW)
        records.scorecards.drop_draft(about.id, BRAM)
        records.scorecards.drop_draft(about.id, CLEO)
        assert records.scorecards.draft(about.id, BRAM) is None
