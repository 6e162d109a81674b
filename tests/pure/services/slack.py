"""A Slack in memory: it keeps what was posted, and answers as it is told to."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime

from bot.ports import Delivery, DeliveryKind, Notice


@dataclass(frozen=True, slots=True)
class Post:
    """A message as it stands in a channel."""

    place: str
    key: str
    notice: Notice
    ts: str


@dataclass
class FakeSlack:
    """A messenger whose next answers can be set; without any it takes every post."""

    posts: list[Post] = field(default_factory=list)
    answers: deque[Delivery] = field(default_factory=deque)
    lookups: list[str] = field(default_factory=list)
    lookup_answers: deque[Delivery | None] = field(default_factory=deque)

    def post(self, notice: Notice, key: str) -> Delivery:
        """Post, unless another answer was set; "unsure" after the post itself when its `ts` says "out"."""
        answer = self.answers.popleft() if self.answers else Delivery(DeliveryKind.POSTED)
        if answer.kind is DeliveryKind.POSTED or answer.ts == "out":
            self.posts.append(Post(notice.reminder.place, key, notice, f"{len(self.posts) + 1}.0"))
        if answer.kind is DeliveryKind.POSTED:
            return Delivery(DeliveryKind.POSTED, notice.reminder.place, self.posts[-1].ts)
        return answer

    def posted(self, place: str, key: str, since: datetime) -> Delivery | None:
        """The earlier post with that key, by the channel's history."""
        self.lookups.append(key)
        if self.lookup_answers:
            return self.lookup_answers.popleft()
        found = next((post for post in self.posts if (post.place, post.key) == (place, key)), None)
        return Delivery(DeliveryKind.POSTED, found.place, found.ts) if found and since.tzinfo else None

    def told(self) -> list[tuple[str, str]]:
        """Kind and place of each post, in order."""
        return [(post.notice.reminder.kind.value, post.place) for post in self.posts]
