"""Interviews and the order of their panels."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.ports import Store
from tests.kept.samples import LEAD, NOW, PANEL, interview, kept_interview, kept_posting


def test_an_interview_comes_back_as_it_was(store: Store) -> None:
    """Everything survives, the order of the panel too, which is not the order of the alphabet."""
    panel = ("U0DANA", "U0BRAM", "U0CLEO")
    kept = kept_interview(store, panel)
    assert kept == replace(interview(kept.posting_id, panel), id=kept.id)
    with store.read() as records:
        assert records.interviews.find(kept.id) == kept
        assert records.interviews.find(404) is None


def test_a_person_sits_on_a_panel_once(store: Store) -> None:
    """Somebody named twice is on the panel once, where they were first named."""
    kept = kept_interview(store, ("U0BRAM", "U0CLEO", "U0BRAM"))
    assert kept.interviewers == ("U0BRAM", "U0CLEO")


def test_interviews_are_found_by_time_and_by_person(store: Store) -> None:
    """Upcoming ones soonest first, also while they last; a person's own and all, newest first."""
    about = kept_posting(store)
    with store.begin() as records:
        now_on = records.interviews.add(interview(about.id, PANEL, NOW - timedelta(minutes=49)))
        over = records.interviews.add(interview(about.id, PANEL[:1], NOW - timedelta(minutes=50)))
        later = records.interviews.add(interview(about.id, PANEL[1:], NOW + timedelta(days=1)))
        records.commit()
    with store.read() as records:
        assert records.interviews.upcoming(NOW) == [now_on, later]
        assert records.interviews.of(PANEL[0]) == [now_on, over]
        assert records.interviews.of(PANEL[2]) == [later, now_on]
        assert records.interviews.of(LEAD) == []
        assert records.interviews.all() == [later, now_on, over]
