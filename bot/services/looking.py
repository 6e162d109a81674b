"""A second look: where the posting's own words left a question open, a language model may point at lines."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import replace
from datetime import datetime
from threading import Lock

from bot.domain.postings.posting import Posting
from bot.domain.questions.choosing import chosen, page, shown, unsure
from bot.domain.questions.outcome import Answer, Outcome
from bot.domain.questions.words import folded
from bot.ports import Chooser, Store
from bot.services.readings import Readings
from bot.services.replies import Answered

MOST = 2_000
"""Questions whose second look is kept, so that the same one is answered alike and costs one request; a while."""


class Looking:
    """Asks the model and checks what it chose; safe among threads."""

    def __init__(self, chooser: Chooser, store: Store, readings: Readings, most: int = MOST) -> None:
        """`most` looks are kept; the oldest leave first."""
        self._chooser = chooser
        self._store = store
        self._readings = readings
        self._most = most
        self._kept = OrderedDict[Hashable, Answer | None]()
        self._lock = Lock()

    def at_once(self, reply: Answered) -> Answered:
        """The reply as an earlier look at the same question left it, or unsettled where there was none."""
        posting = reply.posting
        if not all(unsure(each, _corrected(posting)) for each in reply.outcomes):
            return reply
        key = _key(posting, reply.asked)
        with self._lock:
            if key not in self._kept:
                return replace(reply, unsettled=True)
            return _with(reply, self._kept[key])

    def look(self, reply: Answered, now: datetime, *, again: bool = False) -> Answered | None:
        """Ask the model about an unsettled reply; None where what was said stands.

        What then stays open is counted for the leads, unless it is said `again`. No transaction is open meanwhile.
        """
        answer = self._answer(reply)
        if answer is not None:
            return _with(reply, answer)
        if not again:
            self.leave(reply, now)
        return None

    def leave(self, reply: Answered, now: datetime) -> None:
        """Count an unsettled reply as unanswered without a look."""
        with self._store.begin() as records:
            records.questions.count(reply.posting.id, reply.asked, now)
            records.commit()

    def _answer(self, reply: Answered) -> Answer | None:
        sheet = page(self._readings.of(reply.posting))
        choice = self._chooser.choose(shown(reply.asked), sheet.lines)
        if choice is None:
            return None  # it failed, and may do better the next time
        answer = chosen(choice, sheet, reply.asked)
        with self._lock:
            self._kept[_key(reply.posting, reply.asked)] = answer
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return answer


def _with(reply: Answered, answer: Answer | None) -> Answered:
    outcomes: tuple[Outcome, ...] = reply.outcomes if answer is None else (answer,)
    return replace(reply, outcomes=outcomes, unsettled=False)


def _corrected(posting: Posting) -> frozenset[str]:
    return frozenset(each.field for each in posting.corrections)


def _key(posting: Posting, question: str) -> Hashable:
    asked = " ".join(folded(question).split()).rstrip(" ?!.")
    return posting.id, posting.version, hash(posting.text), posting.corrections, asked
