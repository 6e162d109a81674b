from __future__ import annotations

from collections import deque
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.postings.posting import PostingStatus
from bot.domain.reminders.reminder import Reminder, ReminderState
from bot.ports import Delivery, DeliveryKind, Store
from bot.services import Services
from bot.services.policy import Policy
from bot.services.reminders import RemindersService
from tests.pure.services import town
from tests.pure.services.slack import FakeSlack

WEEK_BEFORE = datetime(2026, 12, 11, 14, tzinfo=UTC)
DATED = replace(town.FACTS, onsite_days=None)
MORNING = datetime(2026, 12, 18, 14, tzinfo=UTC)


@pytest.fixture
def slack() -> FakeSlack:
    """A Slack that takes every post."""
    return FakeSlack()


@pytest.fixture
def planned(store: Store, use_cases: Services) -> Services:
    """The use cases with one posting that closes on December 18, its dates planned and nothing else."""
    town.kept_posting(store, facts=DATED)
    assert use_cases.reminders.plan(town.NOW) == 4
    return use_cases


def first(store: Store, reminder_id: int = 1) -> Reminder:
    """A reminder as it is kept."""
    with store.read() as records:
        found = records.reminders.find(reminder_id)
    assert found is not None
    return found


def test_what_is_due_is_posted_once_and_marked(planned: Services, store: Store, slack: FakeSlack) -> None:
    """A due reminder is posted where it belongs, marked with its post, and not posted again."""
    assert planned.reminders.send_due(WEEK_BEFORE, slack) == 1
    assert planned.reminders.send_due(WEEK_BEFORE, slack) == 0
    assert slack.told() == [("deadline", town.HIRING)]
    sent = first(store)
    assert (sent.state, sent.channel, sent.ts) == (ReminderState.SENT, town.HIRING, "1.0")
    assert slack.posts[0].key == sent.key


def test_nothing_is_posted_before_it_is_due(planned: Services, slack: FakeSlack) -> None:
    """A second before its time a reminder is not posted."""
    assert planned.reminders.send_due(WEEK_BEFORE - timedelta(seconds=1), slack) == 0
    assert planned.reminders.next_due() == WEEK_BEFORE


def test_a_notice_brings_what_its_words_need(planned: Services, slack: FakeSlack) -> None:
    """What is posted holds the posting as it is now, and how many days are left."""
    planned.reminders.send_due(WEEK_BEFORE, slack)
    notice = slack.posts[0].notice
    assert notice.posting is not None
    assert notice.posting.title == "Bakery Trainer"
    assert notice.detail == {"rule": "hard", "on": "2026-12-18", "days": "7"}


def test_after_being_off_what_is_late_but_of_use_is_sent(planned: Services, slack: FakeSlack) -> None:
    """Back at four in the afternoon, the morning's reminder is sent; those of days gone by are not."""
    back = datetime(2026, 12, 15, 21, tzinfo=UTC)
    assert planned.reminders.send_due(back, slack) == 1
    assert slack.posts[0].notice.detail["days"] == "3"


def test_after_being_off_what_is_too_late_is_skipped(planned: Services, store: Store, slack: FakeSlack) -> None:
    """A reminder whose day is over is skipped, and says so."""
    assert planned.reminders.send_due(datetime(2026, 12, 13, 12, tzinfo=UTC), slack) == 0
    assert first(store).state is ReminderState.SKIPPED


def test_a_closed_posting_says_nothing_more(planned: Services, store: Store, slack: FakeSlack) -> None:
    """Closing a posting between planning and the hour leaves nothing to post."""
    planned.postings.close(1, by=town.LEAD, now=town.NOW)
    assert planned.reminders.send_due(WEEK_BEFORE, slack) == 0
    assert first(store).state is ReminderState.CANCELLED


def test_a_row_that_no_longer_fits_its_posting_is_skipped(planned: Services, store: Store, slack: FakeSlack) -> None:
    """Even where a row was left pending, it is looked at again before it is posted."""
    with store.begin() as records:
        records.postings.place(1, name="x", channel=town.HIRING, zone=town.ZONE, status=PostingStatus.CLOSED)
        records.commit()
    assert planned.reminders.send_due(WEEK_BEFORE, slack) == 0
    assert first(store).state is ReminderState.SKIPPED


def test_a_posting_that_moved_is_announced_in_its_new_channel(
    planned: Services, store: Store, slack: FakeSlack
) -> None:
    """The channel is the posting's at the time of posting, not at the time of planning."""
    with store.begin() as records:
        records.postings.place(1, name="x", channel="CNEW", zone=town.ZONE, status=PostingStatus.OPEN)
        records.commit()
    planned.reminders.send_due(WEEK_BEFORE, slack)
    assert slack.told() == [("deadline", "CNEW")]


def test_slack_asking_to_wait_counts_no_attempt(planned: Services, store: Store, slack: FakeSlack) -> None:
    """A limited post is certainly not out: it is tried again after the wait, as if for the first time."""
    slack.answers = deque([Delivery(DeliveryKind.LIMITED, retry_after=30)])
    assert planned.reminders.send_due(WEEK_BEFORE, slack) == 0
    assert (first(store).attempts, first(store).maybe_posted) == (0, False)
    assert planned.reminders.send_due(WEEK_BEFORE + timedelta(seconds=29), slack) == 0
    assert planned.reminders.send_due(WEEK_BEFORE + timedelta(seconds=32), slack) == 1
    assert slack.lookups == []


def test_a_lost_answer_is_looked_up_before_posting_again(planned: Services, store: Store, slack: FakeSlack) -> None:
    """Posted, but the answer was lost: after a minute the post is found and marked, not repeated."""
    slack.answers = deque([Delivery(DeliveryKind.UNSURE, ts="out")])
    planned.reminders.send_due(WEEK_BEFORE, slack)
    assert first(store).maybe_posted
    assert planned.reminders.send_due(WEEK_BEFORE + timedelta(seconds=59), slack) == 0
    assert slack.lookups == []
    assert planned.reminders.send_due(WEEK_BEFORE + timedelta(seconds=62), slack) == 0
    assert len(slack.posts) == 1
    assert (first(store).state, first(store).ts) == (ReminderState.SENT, "1.0")


def test_a_lost_post_is_posted_again(planned: Services, store: Store, slack: FakeSlack) -> None:
    """Not posted and the answer lost: the look-up finds nothing, and it is posted."""
    slack.answers = deque([Delivery(DeliveryKind.UNSURE)])
    planned.reminders.send_due(WEEK_BEFORE, slack)
    assert planned.reminders.send_due(WEEK_BEFORE + timedelta(seconds=62), slack) == 1
    assert len(slack.posts) == 1
    assert first(store).state is ReminderState.SENT


def test_a_look_up_that_fails_posts_nothing(planned: Services, store: Store, slack: FakeSlack) -> None:
    """While Slack cannot say whether it is out already, a reminder waits, still perhaps posted."""
    slack.answers = deque([Delivery(DeliveryKind.UNSURE, ts="out")])
    planned.reminders.send_due(WEEK_BEFORE, slack)
    slack.lookup_answers = deque([Delivery(DeliveryKind.LIMITED, retry_after=5), Delivery(DeliveryKind.UNSURE)])
    for minutes in (2, 4):
        assert planned.reminders.send_due(WEEK_BEFORE + timedelta(minutes=minutes), slack) == 0
        assert first(store).maybe_posted
    planned.reminders.send_due(WEEK_BEFORE + timedelta(minutes=6), slack)
    assert len(slack.posts) == 1
    assert first(store).state is ReminderState.SENT


def test_what_slack_refuses_is_dead_and_not_tried_again(planned: Services, store: Store, slack: FakeSlack) -> None:
    """An archived channel takes nothing, now or later."""
    slack.answers = deque([Delivery(DeliveryKind.REFUSED, code="is_archived")])
    assert planned.reminders.send_due(WEEK_BEFORE, slack) == 0
    assert first(store).state is ReminderState.DEAD
    assert planned.reminders.send_due(WEEK_BEFORE + timedelta(minutes=5), slack) == 0
    assert slack.posts == []


def test_after_five_attempts_it_is_given_up(planned: Services, store: Store, slack: FakeSlack) -> None:
    """Five lost answers, and a last look-up that finds nothing: dead, with five attempts made."""
    slack.answers = deque([Delivery(DeliveryKind.UNSURE)] * 9)
    for minutes in range(0, 20, 2):
        planned.reminders.send_due(WEEK_BEFORE + timedelta(minutes=minutes), slack)
    assert len(slack.answers) == 4
    assert first(store).state is ReminderState.DEAD


def test_one_that_got_out_at_the_last_attempt_is_found(planned: Services, store: Store, slack: FakeSlack) -> None:
    """Before a reminder is given up it is looked up once more."""
    slack.answers = deque([*[Delivery(DeliveryKind.UNSURE)] * 4, Delivery(DeliveryKind.UNSURE, ts="out")])
    for minutes in range(0, 20, 2):
        planned.reminders.send_due(WEEK_BEFORE + timedelta(minutes=minutes), slack)
    assert len(slack.posts) == 1
    assert first(store).state is ReminderState.SENT


def test_one_refusal_does_not_hold_up_the_rest(use_cases: Services, store: Store, slack: FakeSlack) -> None:
    """The second of two due reminders is posted though the first was refused."""
    town.kept_posting(store)
    town.kept_posting(store, name="second", channel="CSECOND")
    use_cases.reminders.plan(town.NOW)
    slack.answers = deque([Delivery(DeliveryKind.REFUSED, code="is_archived")])
    assert use_cases.reminders.send_due(MORNING, slack) == 1


def test_a_worker_that_was_held_up_posts_nothing_late_in_its_lease(store: Store) -> None:
    """A look-up that took more than a minute ends in giving the reminder back; claimed afresh, it is posted once."""
    town.kept_posting(store, facts=DATED)
    slow = SlowSlack(answers=deque([Delivery(DeliveryKind.UNSURE)]))
    worker = RemindersService(store, Policy(frozenset()), ticking=lambda: slow.seconds)
    worker.send_due(WEEK_BEFORE, slow)
    assert worker.send_due(WEEK_BEFORE + timedelta(minutes=2), slow) == 1
    assert (len(slow.lookups), len(slow.posts)) == (2, 1)
    assert first(store).attempts == 2


class SlowSlack(FakeSlack):
    """A Slack whose first look-up takes 61 seconds."""

    seconds = 0.0

    def posted(self, place: str, key: str, since: datetime) -> Delivery | None:
        """Look up, in the end."""
        if not self.lookups:
            self.seconds += 61
        return super().posted(place, key, since)


def test_a_paused_reminder_waits_until_it_is_resumed(planned: Services, slack: FakeSlack) -> None:
    """Paused, it is listed but not posted; resumed, it is posted; sent, it can be neither."""
    assert planned.reminders.pause(1, by=town.LEAD).state is ReminderState.PAUSED
    assert planned.reminders.send_due(WEEK_BEFORE, slack) == 0
    assert planned.reminders.coming(by=town.LEAD)[0].state is ReminderState.PAUSED
    assert planned.reminders.resume(1, by=town.LEAD).state is ReminderState.PENDING
    assert planned.reminders.send_due(WEEK_BEFORE, slack) == 1


def test_a_tick_plans_when_planning_is_a_while_ago(use_cases: Services, store: Store, slack: FakeSlack) -> None:
    """A row that is missing, as after a restored backup, is planned by a tick ten minutes later at the latest."""
    use_cases.reminders.send_due(town.NOW, slack)
    town.kept_posting(store, facts=DATED)
    use_cases.reminders.send_due(town.NOW + timedelta(minutes=9), slack)
    assert use_cases.reminders.next_due() is None
    use_cases.reminders.send_due(town.NOW + timedelta(minutes=10), slack)
    assert use_cases.reminders.next_due() == WEEK_BEFORE


def test_a_clock_that_was_turned_back_plans_at_once(use_cases: Services, store: Store, slack: FakeSlack) -> None:
    """Whatever the clock does, a tick never waits for a time that is gone."""
    use_cases.reminders.send_due(WEEK_BEFORE, slack)
    town.kept_posting(store, facts=DATED)
    use_cases.reminders.send_due(town.NOW, slack)
    assert use_cases.reminders.next_due() == WEEK_BEFORE
