from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import accumulate, product

import pytest

from bot.domain.reminders.asking import plan_question
from bot.domain.reminders.reminder import Planned, Reminder, ReminderState
from bot.ports import Delivery, Store
from bot.services import services
from bot.services.sending import Round
from tests.pure.services import town
from tests.pure.services.slack import FakeSlack
from tests.pure.services.steps import Gate, SteppedMessenger, SteppedStore, Worker

LEASE_PASSED = 130.0


class Forgetful(FakeSlack):
    """A Slack whose history shows nothing, as if nobody looked."""

    def posted(self, place: str, key: str, since: datetime) -> Delivery | None:  # noqa: ARG002 - the port's own names
        """Nothing."""
        return None


class Bench:
    """Two workers over the real store, one clock for both, and one Slack."""

    def __init__(self, store: Store, slack: FakeSlack) -> None:
        """Nothing has begun."""
        self.store = store
        self.slack = slack
        self.seconds = 0.0
        self.a, self.b = Worker(self._round), Worker(self._round)

    @property
    def now(self) -> datetime:
        """The time on the one clock."""
        return town.NOW + timedelta(seconds=self.seconds)

    def run(self, schedule: tuple[str, ...]) -> None:
        """Follow a schedule, then let every lease pass and a fresh worker finish, as after any restart."""
        for event in schedule:
            match event:
                case "A":
                    self.a.step()
                case "B":
                    self.b.step()
                case "A dies":
                    self.a.kill()
                case "B dies, lease passes":
                    self.b.kill()
                    self.seconds += LEASE_PASSED
        self.a.step()  # it may have slept through its lease, and wakes before anybody else
        for worker in (self.a, self.b):
            worker.kill()
        self.seconds += LEASE_PASSED
        Round(self.store, self.slack, self.now, lambda: self.seconds).send_due()

    def _round(self, gate: Gate) -> int:
        store, slack = SteppedStore(self.store, gate), SteppedMessenger(self.slack, gate)
        return Round(store, slack, self.now, lambda: self.seconds).send_due()


def outcomes(store: Store, slack: FakeSlack, length: int) -> Counter[int]:
    """Follow every schedule of that length, a reminder each; how many reminders were posted how often."""
    use_cases = services(store, leads=frozenset({town.LEAD}), hiring_channel=town.HIRING, zone=town.ZONE)
    posting = town.kept_posting(store)
    question = use_cases.questions.ask_lead(posting.id, "Who bakes?", town.place(), now=town.NOW)
    (planned,) = plan_question(question, [town.LEAD], town.ZONE)
    bench, times = Bench(store, slack), Counter[int]()
    Round(store, slack, town.NOW, lambda: 0.0).send_due()
    for number, schedule in enumerate(schedules(length)):
        reminder = fresh(store, replace(planned, what=f"question:{question.id}:{number}", due_at=bench.now), bench.now)
        slack.posts.clear()
        bench.run(schedule)
        with store.read() as records:
            kept = records.reminders.find(reminder.id)
        assert kept is not None
        assert kept.state is ReminderState.SENT, schedule
        times[sum(post.key == kept.key for post in slack.posts)] += 1
    return times


def schedules(length: int) -> Iterator[tuple[str, ...]]:
    """Every schedule, but for those in which A dies before it began: without that event they are shorter ones."""
    for schedule in product(("A", "B", "A dies", "B dies, lease passes"), repeat=length):
        alive = accumulate(schedule, lambda is_on, event: event == "A" or (is_on and event != "A dies"), initial=False)
        if all(is_on for is_on, event in zip(alive, schedule, strict=False) if event == "A dies"):
            yield schedule


def fresh(store: Store, planned: Planned, now: datetime) -> Reminder:
    """A reminder that is due now, the only one that waits."""
    with store.begin() as records:
        records.reminders.plan([planned], now)
        (waiting,) = records.reminders.coming(limit=2)
        records.commit()
    return waiting


@pytest.mark.timeout(300)
def test_no_schedule_of_two_workers_and_crashes_loses_or_repeats_a_reminder(store: Store) -> None:
    """In every schedule of five events - steps, crashes, lapsed leases - the reminder is posted exactly once."""
    assert outcomes(store, FakeSlack(), 5) == Counter({1: len(list(schedules(5)))})


@pytest.mark.timeout(300)
def test_shorter_schedules_catch_a_worker_that_does_not_look(store: Store) -> None:
    """Without the look-up some of those of four events repeat it, so such schedules are able to find the fault."""
    assert outcomes(store, Forgetful(), 4)[2] > 0
