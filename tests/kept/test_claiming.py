"""Claiming reminders: one worker at a time, for a while, and never after another has taken over."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from bot.domain.reminders.reminder import TOO_LATE, UNWANTED, ReminderState
from bot.ports import Store
from storage.tables import ReminderRow
from tests.kept.outbox import LEASE_SECONDS, claim, find, mark_sent, pause, plan, postpone, settle
from tests.kept.samples import NOW, planned

MINUTE = timedelta(minutes=1)
LAPSED = NOW + timedelta(seconds=LEASE_SECONDS)


def test_due_reminders_are_claimed_oldest_first(store: Store) -> None:
    """As many as asked for, none before its time, none twice."""
    plan(store, planned("third"), planned("first", NOW - 2 * MINUTE), planned("second", NOW - MINUTE))
    plan(store, planned("tomorrow", NOW + timedelta(microseconds=1)))
    assert [each.planned.what for each in claim(store, limit=2)] == ["first", "second"]
    assert [each.planned.what for each in claim(store, limit=2)] == ["third"]
    assert claim(store) == []


def test_a_claim_is_counted_and_fenced(store: Store) -> None:
    """A claimed row has a fence, one attempt, and the instant of its first try; it comes back as it is kept."""
    plan(store, planned())
    [taken] = claim(store)
    assert (taken.state, taken.attempts, taken.first_try_at) == (ReminderState.CLAIMED, 1, NOW)
    assert taken.fence
    assert find(store, taken.id) == taken


def test_a_claim_that_was_rolled_back_never_was(store: Store) -> None:
    """A worker that dies before its claim is committed holds nothing."""
    plan(store, planned())
    with store.begin() as records:
        assert len(records.reminders.claim(NOW, limit=1, lease_seconds=LEASE_SECONDS)) == 1
    [taken] = claim(store)
    assert taken.attempts == 1


def test_a_sent_reminder_is_never_claimed_again(store: Store, engine: Engine) -> None:
    """Marked once, with where it stands in Slack; a second mark changes nothing."""
    plan(store, planned())
    [taken] = claim(store)
    assert mark_sent(store, taken, ts="1.1")
    assert not mark_sent(store, taken, ts="2.2")
    assert claim(store, LAPSED) == []
    sent = find(store, taken.id)
    assert (sent.state, sent.channel, sent.ts) == (ReminderState.SENT, "C0HIRING", "1.1")
    with Session(engine) as session:
        assert session.scalars(select(ReminderRow.sent_at)).one() == NOW


def test_a_lapsed_lease_can_be_claimed_again(store: Store) -> None:
    """Not a moment before it lapses; then by a new fence, with one attempt more and the first try's instant kept."""
    plan(store, planned())
    [first] = claim(store)
    assert claim(store, LAPSED - timedelta(microseconds=1)) == []
    [second] = claim(store, LAPSED)
    assert (second.id, second.key, second.attempts, second.first_try_at) == (first.id, first.key, 2, NOW)
    assert second.fence != first.fence


def test_a_worker_that_lost_its_claim_changes_nothing(store: Store) -> None:
    """After another worker took over, the first one's marks are refused, and the second one's count."""
    plan(store, planned())
    [first] = claim(store)
    [second] = claim(store, LAPSED)
    assert not mark_sent(store, first)
    assert not postpone(store, first, LAPSED + MINUTE)
    assert not settle(store, first, ReminderState.DEAD)
    assert find(store, first.id) == second
    assert mark_sent(store, second)


def test_a_late_worker_that_kept_its_claim_may_mark(store: Store) -> None:
    """A lapsed lease that nobody took over still knows its worker: what was posted is marked as posted."""
    plan(store, planned())
    [taken] = claim(store)
    assert mark_sent(store, taken)
    assert claim(store, LAPSED) == []


def test_a_postponed_reminder_waits(store: Store) -> None:
    """It is tried no sooner than told, and its due instant stays what it was."""
    plan(store, planned())
    [taken] = claim(store)
    assert postpone(store, taken, NOW + MINUTE)
    assert claim(store, NOW + MINUTE - timedelta(microseconds=1)) == []
    [again] = claim(store, NOW + MINUTE)
    assert (again.attempts, again.planned.due_at, again.first_try_at) == (2, NOW, NOW)


def test_a_refused_post_does_not_count(store: Store) -> None:
    """Where Slack only asked to wait, the attempt is given back."""
    plan(store, planned())
    [taken] = claim(store)
    assert postpone(store, taken, NOW + MINUTE, count_attempt=False)
    assert find(store, taken.id).attempts == 0
    [again] = claim(store, NOW + MINUTE)
    assert again.attempts == 1


def test_what_may_have_been_posted_is_not_forgotten(store: Store) -> None:
    """A doubt stays through later attempts that were certainly not posted."""
    plan(store, planned())
    [first] = claim(store)
    postpone(store, first, NOW + MINUTE, maybe_posted=True)
    [second] = claim(store, NOW + MINUTE)
    assert second.maybe_posted
    postpone(store, second, NOW + 2 * MINUTE, maybe_posted=False, count_attempt=False)
    [third] = claim(store, NOW + 2 * MINUTE)
    assert third.maybe_posted


@pytest.mark.parametrize("end", [ReminderState.SKIPPED, ReminderState.DEAD])
def test_a_settled_reminder_has_ended(store: Store, engine: Engine, end: ReminderState) -> None:
    """Skipped or dead, with the reason kept, it is neither claimed nor paused."""
    plan(store, planned())
    [taken] = claim(store)
    assert settle(store, taken, end)
    assert not settle(store, taken, end)
    assert claim(store, LAPSED) == []
    assert not pause(store, taken.id)
    assert find(store, taken.id).state is end
    with Session(engine) as session:
        assert session.scalars(select(ReminderRow.reason)).one() == "is_archived"


def test_nothing_is_settled_as_sent(store: Store) -> None:
    """Being posted has its own word, which says where; settling as anything but an end is an error."""
    plan(store, planned())
    [taken] = claim(store)
    with pytest.raises(ValueError, match="skipped or dead"):
        settle(store, taken, ReminderState.SENT)


def test_what_was_lost_is_told_with_its_reason_and_what_was_not_wanted_is_not(store: Store) -> None:
    """Refused for good, and too late, the latest first; unwanted ones, sent ones and those of long ago are no loss."""
    hour = timedelta(hours=1)
    plan(store, *(planned(f"posting:1:{number}", NOW - number * hour) for number in range(5)))
    ends = {
        "posting:1:1": (ReminderState.DEAD, "That channel is archived."),
        "posting:1:2": (ReminderState.SKIPPED, TOO_LATE),
        "posting:1:3": (ReminderState.SKIPPED, UNWANTED),
        "posting:1:4": (ReminderState.DEAD, "Long ago."),
    }
    with store.begin() as records:
        for each in records.reminders.claim(NOW, limit=10, lease_seconds=60):
            if end := ends.get(each.planned.what):
                assert records.reminders.settle(each, end[0], reason=end[1])
            else:
                assert records.reminders.mark_sent(each, channel="C0HIRING", ts="1.0", at=NOW)
        records.commit()
    with store.read() as records:
        lost = records.reminders.lost(since=NOW - 3 * hour, limit=10)
        latest = records.reminders.lost(since=NOW - 9 * hour, limit=1)
    assert [(each.planned.what, each.reason) for each in lost] == [
        ("posting:1:1", "That channel is archived."),
        ("posting:1:2", TOO_LATE),
    ]
    assert [each.planned.what for each in latest] == ["posting:1:1"]
