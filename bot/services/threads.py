"""What a conversation was last about, so that "and the deadline?" needs no name; kept in memory, and not for long."""

from __future__ import annotations

import re
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock

from bot.domain.questions.asked import Place
from bot.domain.questions.words import folded

REMEMBERED_FOR = timedelta(minutes=30)
MOST = 2_000
_OTHER = re.compile(r"\bthe other (?:one|role|job|position|posting)\b")

_GOING_ON = re.compile(r"\W*(?:and|also|but|ok(?:ay)?,? (?:and|so|then)|so|then|what about|how about|what else)\b")


@dataclass(frozen=True, slots=True)
class Last:
    """The posting and the topic that were last spoken of, and when."""

    posting_id: int
    topic: str | None
    at: datetime


class Threads:
    """The latest of each conversation: a thread, or what one person asks in a channel or DM. Safe among threads."""

    def __init__(self, most: int = MOST) -> None:
        """`most` conversations are kept; the oldest leave first."""
        self._most = most
        self._kept = OrderedDict[tuple[str, str], Last]()
        self._lock = Lock()

    def last(self, place: Place, now: datetime) -> Last | None:
        """What was last spoken of there, unless that is half an hour ago."""
        with self._lock:
            found = self._kept.get(_key(place))
        return found if found and now - found.at <= REMEMBERED_FOR else None

    def remember(self, place: Place, last: Last) -> None:
        """Keep what was just spoken of."""
        with self._lock:
            self._kept[_key(place)] = last
            self._kept.move_to_end(_key(place))
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)


def goes_on(question: str, place: Place) -> bool:
    """Whether a question goes on from the one before: within a thread always, elsewhere if it says so ("and ...?")."""
    return place.thread is not None or _GOING_ON.match(folded(question)) is not None or is_about_the_other(question)


def is_about_the_other(question: str) -> bool:
    """Whether a question turns to "the other one"."""
    return _OTHER.search(folded(question)) is not None


def _key(place: Place) -> tuple[str, str]:
    return place.channel, place.thread or place.user
