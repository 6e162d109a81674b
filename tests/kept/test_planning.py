"""Planning reminders: any number of times, and each is there once; what is no longer wanted is cancelled."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from bot.domain.reminders.reminder import ReminderKind, ReminderState
from bot.ports import Store
from storage.engine import connect
from storage.store import SqlStore
from storage.tables import AuditRow
from tests.kept.outbox import (
    cancel_except,
    claim,
    coming,
    find,
    mark_sent,
    pause,
    plan,
    postpone,
    resume,
    settle,
)
from tests.kept.samples import LEAD, NOW, kept_posting, planned

MINUTE = timedelta(minutes=1)


def test_a_plan_comes_back_as_it_was(store: Store) -> None:
    """Days, times, zone and detail survive; a new row waits, untried, under an opaque key."""
    wanted = planned(posting_id=kept_posting(store).id)
    assert plan(store, wanted) == 1
    [kept] = coming(store)
    assert kept.planned == wanted
    assert (kept.state, kept.attempts, kept.fence, kept.maybe_posted) == (ReminderState.PENDING, 0, None, False)
    assert len(kept.key) >= 20
    assert find(store, kept.id) == kept


def test_planning_twice_adds_nothing(store: Store) -> None:
    """What, kind and due instant make a reminder; any one of them changed makes another."""
    wanted = planned()
    assert plan(store, wanted, wanted) == 1
    assert plan(store, wanted) == 0
    others = (
        planned("another"),
        planned(due_at=NOW + MINUTE),
        replace(wanted, kind=ReminderKind.ONSITE_DAY),
    )
    assert plan(store, wanted, *others) == 3
    assert len({reminder.key for reminder in coming(store)}) == 4


def test_two_that_plan_at_the_same_time_add_each_once(url: str, store: Store) -> None:
    """Whoever comes second waits for the first, adds what is missing, and does not fail over what is there."""
    shared, own = [planned(f"posting:{number}") for number in range(20)], planned("posting:own")
    second_engine, added = connect(url), list[int]()
    second = threading.Thread(target=lambda: added.append(plan(SqlStore(second_engine), own, *reversed(shared))))
    with store.begin() as records:
        assert records.reminders.plan(shared, NOW) == 20
        second.start()
        second.join(0.3)
        assert second.is_alive(), "it waits for the first"
        records.commit()
    second.join()
    second_engine.dispose()
    assert added == [1]
    assert len(coming(store)) == 21


def test_a_thousand_are_planned_at_once(store: Store) -> None:
    """A long plan is added whole, and found whole again."""
    many = [planned(f"posting:{number}") for number in range(1_200)]
    assert plan(store, *many) == 1_200
    assert plan(store, *many) == 0


def test_a_waiting_reminder_follows_its_plan(store: Store) -> None:
    """A posting that moved to another channel takes its reminders along, paused ones too."""
    plan(store, planned("one"), planned("two"))
    one, two = coming(store)
    pause(store, two.id)
    moved = [replace(each.planned, place="C0OTHER", detail={"days": "3"}) for each in (one, two)]
    assert plan(store, *moved) == 0
    assert [each.planned for each in coming(store)] == moved
    assert find(store, two.id).state is ReminderState.PAUSED


def test_a_tried_reminder_stays_where_it_was_tried(store: Store) -> None:
    """Where a post may stand already, the place must not change: it is where the post is looked for."""
    plan(store, planned())
    [taken] = claim(store)
    postpone(store, taken, NOW + MINUTE, maybe_posted=True)
    plan(store, replace(taken.planned, place="C0OTHER"))
    assert find(store, taken.id).planned == taken.planned


def test_what_is_no_longer_planned_is_cancelled(store: Store) -> None:
    """Waiting rows of that posting and kind that are not kept; none of another posting, kind or state."""
    about, other = kept_posting(store, "about").id, kept_posting(store, "other").id
    keep, drop, held, sent = (planned(what, posting_id=about) for what in ("keep", "drop", "held", "sent"))
    eve = replace(planned("eve", posting_id=about), kind=ReminderKind.ONSITE_EVE)
    plan(store, sent)
    [taken] = claim(store)
    mark_sent(store, taken)
    plan(store, keep, drop, held, eve, planned("theirs", posting_id=other))
    pause(store, next(each.id for each in coming(store) if each.planned == held))

    assert cancel_except(store, about, [ReminderKind.DEADLINE], keep) == 2
    assert sorted(each.planned.what for each in coming(store)) == ["eve", "keep", "theirs"]
    assert cancel_except(store, about, [ReminderKind.DEADLINE], keep) == 0


def test_a_cancelled_reminder_planned_again_waits_again(store: Store) -> None:
    """A date that was changed and changed back is reminded of, with the place of the new plan."""
    wanted = planned(posting_id=kept_posting(store).id)
    plan(store, wanted)
    cancel_except(store, wanted.posting_id or 0, [wanted.kind])
    assert coming(store) == []
    assert plan(store, replace(wanted, place="C0OTHER")) == 1
    assert [each.planned.place for each in coming(store)] == ["C0OTHER"]


def test_what_was_said_is_not_said_again(store: Store) -> None:
    """Sent, skipped and dead reminders stay so, however often they are planned."""
    plans = [planned(what) for what in ("sent", "skipped", "dead")]
    plan(store, *plans)
    sent, skipped, dead = claim(store)
    mark_sent(store, sent)
    settle(store, skipped, ReminderState.SKIPPED)
    settle(store, dead, ReminderState.DEAD)
    assert plan(store, *plans) == 0
    assert coming(store) == []
    assert claim(store, NOW + timedelta(days=1)) == []


def test_a_paused_reminder_is_not_claimed(store: Store, engine: Engine) -> None:
    """Paused, it stays in the list and is not sent; resumed, it is; and the trail says who did both."""
    plan(store, planned())
    [waiting] = coming(store)
    assert not resume(store, waiting.id, LEAD)
    assert pause(store, waiting.id, LEAD)
    assert not pause(store, waiting.id, LEAD)
    assert claim(store) == []
    assert [each.state for each in coming(store)] == [ReminderState.PAUSED]
    assert resume(store, waiting.id, "U0BRAM")
    assert [each.id for each in claim(store)] == [waiting.id]
    assert not pause(store, waiting.id, LEAD)
    with Session(engine) as session:
        rows = session.scalars(select(AuditRow).order_by(AuditRow.id)).all()
    reminder = f"reminder:{waiting.id}"
    assert [(row.actor, row.action, row.object) for row in rows] == [
        (LEAD, "reminder paused", reminder),
        ("U0BRAM", "reminder resumed", reminder),
    ]


def test_what_is_coming_is_listed_soonest_first(store: Store) -> None:
    """As many as asked for, of one posting where one is named."""
    about = kept_posting(store).id
    late, soon = planned("late", NOW + 2 * MINUTE, about), planned("soon", NOW + MINUTE)
    plan(store, late, soon)
    with store.read() as records:
        assert [each.planned for each in records.reminders.coming(limit=9)] == [soon, late]
        assert [each.planned for each in records.reminders.coming(limit=1)] == [soon]
        assert [each.planned for each in records.reminders.coming(limit=9, posting_id=about)] == [late]
        assert records.reminders.find(404) is None


def test_the_next_instant_counts_postponement(store: Store) -> None:
    """The scheduler's page says when something can happen: paused rows never, postponed ones when they may be tried."""
    with store.read() as records:
        assert records.reminders.next_due() is None
    plan(store, planned("now"), planned("later", NOW + timedelta(hours=1)), planned("held", NOW - MINUTE))
    pause(store, coming(store)[0].id)
    with store.read() as records:
        assert records.reminders.next_due() == NOW
    [taken] = claim(store)
    postpone(store, taken, NOW + 5 * MINUTE)
    with store.read() as records:
        assert records.reminders.next_due() == NOW + 5 * MINUTE


def test_one_subject_is_cancelled_and_no_other(store: Store) -> None:
    """What waits about it is cancelled, paused or not; what was sent, and other subjects, stay as they are."""
    plan(store, planned("interview:1:U0BRAM"), planned("interview:1:U0BRAM", NOW + timedelta(days=1)))
    plan(store, planned("interview:1:U0BRAM", NOW + timedelta(days=2)), planned("interview:1:U0CLEO"))
    (first, other) = claim(store)
    mark_sent(store, first)
    postpone(store, other, NOW)
    pause(store, 2)
    with store.begin() as records:
        assert records.reminders.cancel("interview:1:U0BRAM") == 2
        records.commit()
    assert [each.planned.what for each in coming(store)] == ["interview:1:U0CLEO"]
    assert find(store, first.id).state is ReminderState.SENT
