"""What is said without being asked: notices, and what became of an attempt to post one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from bot.domain.interviews.interview import Interview
from bot.domain.postings.posting import Posting
from bot.domain.questions.asked import OpenQuestion
from bot.domain.reminders.reminder import Planned


class DeliveryKind(StrEnum):
    """What became of one attempt to post."""

    POSTED = "posted"
    LIMITED = "limited"
    """Slack asked to wait; certainly not posted."""
    UNSURE = "unsure"
    """The answer was lost, or Slack failed: it may or may not have been posted."""
    REFUSED = "refused"
    """Slack will never take it (archived channel, unknown person, revoked token)."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """The outcome of one attempt to post; `retry_after` in seconds, `code` is Slack's error."""

    kind: DeliveryKind
    channel: str = ""
    ts: str = ""
    retry_after: int = 0
    code: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """What a due reminder says: the reminder, and the posting, interview and question it is about, as they are now."""

    reminder: Planned
    posting: Posting | None
    interview: Interview | None
    question: OpenQuestion | None
    detail: Mapping[str, str]
    now: datetime


class Messenger(Protocol):
    """Speaks to people where they are."""

    def post(self, notice: Notice, key: str) -> Delivery:
        """Post a notice once, with `key` in the message's metadata; never retries by itself."""

    def posted(self, place: str, key: str, since: datetime) -> Delivery | None:
        """The earlier post that carries `key`, if the channel's history shows one since then."""
