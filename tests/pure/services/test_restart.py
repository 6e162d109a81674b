from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.domain.postings.posting import PostingStatus
from bot.services import Services, services
from storage.engine import connect
from storage.store import SqlStore
from tests.pure.services import town
from tests.pure.services.slack import FakeSlack


class Run:
    """One life of the bot: its own connection to the file, closed without notice."""

    def __init__(self, database: Path) -> None:
        """Begin."""
        self.engine = connect(f"sqlite:///{database}")
        self.store = SqlStore(self.engine)

    @property
    def use_cases(self) -> Services:
        """The use cases of this life."""
        return services(self.store, leads=frozenset({town.LEAD}), hiring_channel=town.HIRING, zone=town.ZONE)


def test_planning_again_after_a_restart_adds_nothing(database: Path) -> None:
    """What was planned is there after a restart, and planning it again, twice, adds nothing."""
    before = Run(database)
    town.set_up(before.use_cases, town.kept_posting(before.store).id)
    before.use_cases.reminders.plan(town.NOW)
    planned = [each.planned for each in before.use_cases.reminders.coming(by=town.LEAD, limit=99)]
    before.engine.dispose()
    after = Run(database)
    assert after.use_cases.reminders.plan(town.NOW) == 0
    assert after.use_cases.reminders.plan(town.NOW) == 0
    assert [each.planned for each in after.use_cases.reminders.coming(by=town.LEAD, limit=99)] == planned
    after.engine.dispose()


def test_a_bot_restarted_every_hour_posts_like_one_that_never_was(database: Path) -> None:
    """Over eleven days with a restart before every tick, each reminder is posted once, at its first tick."""
    slack = FakeSlack()
    first = Run(database)
    town.kept_posting(first.store)
    first.engine.dispose()
    now, end = datetime(2026, 12, 8, 12, tzinfo=UTC), datetime(2026, 12, 19, tzinfo=UTC)
    posted_at = list[datetime]()
    while now < end:
        run = Run(database)
        posted_at += [now] * run.use_cases.reminders.send_due(now, slack)
        run.engine.dispose()
        now += timedelta(hours=1)
    keys = [(post.notice.reminder.what, post.notice.reminder.kind) for post in slack.posts]
    days = [post.notice.detail["days"] for post in slack.posts if "days" in post.notice.detail]
    assert days == ["7", "3", "1", "0"]
    assert keys.count(keys[0]) == 1
    assert [post.notice.detail["on"] for post in slack.posts if "weekday" in post.notice.detail] == [
        "2026-12-08",
        "2026-12-15",
        "2026-12-15",
    ]
    assert all(
        at - post.notice.reminder.due_at < timedelta(hours=1) for at, post in zip(posted_at, slack.posts, strict=True)
    )


def test_what_was_due_while_the_bot_was_off_is_sent_once_if_it_still_helps(database: Path) -> None:
    """Off from before the week's reminder until the last morning: the week's are skipped, the morning's is sent."""
    run = Run(database)
    posting = town.kept_posting(run.store)
    run.use_cases.reminders.plan(town.NOW)
    run.engine.dispose()
    back, slack = Run(database), FakeSlack()
    assert back.use_cases.postings.find(posting.id).status is PostingStatus.OPEN
    back.use_cases.reminders.send_due(datetime(2026, 12, 18, 18, tzinfo=UTC), slack)
    assert [dict(post.notice.detail)["days"] for post in slack.posts] == ["0"]
    assert back.use_cases.reminders.send_due(datetime(2026, 12, 18, 18, 5, tzinfo=UTC), slack) == 0
    back.engine.dispose()
