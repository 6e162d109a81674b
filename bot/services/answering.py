"""Answers put together: which posting is meant, what its text and facts say, and what a lead has said since."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from bot.domain.postings.posting import Posting
from bot.domain.postings.reading import Reading
from bot.domain.questions.answer import answer
from bot.domain.questions.asked import Place
from bot.domain.questions.outcome import Answer, Chat, Closest, NotStated, Outcome, Refused
from bot.domain.reminders.local import local_day
from bot.services.across import is_about_all, narrowed
from bot.services.addenda import from_addenda
from bot.services.meant import meant
from bot.services.readings import Readings
from bot.services.replies import Across, Answered, NoPostings, Reply, Which


class Answering:
    """Answers from postings; `readings` keeps what was read."""

    def __init__(self, readings: Readings) -> None:
        """Keep what was read from one question to the next."""
        self._readings = readings

    def reply(
        self, question: str, postings: Sequence[Posting], place: Place, now: datetime, *, chosen: bool = False
    ) -> Reply:
        """Answer a question asked at a place; `chosen` where the one posting given was chosen by a person."""
        if not postings:
            return NoPostings()
        if chosen or len(postings) == 1:
            return self._answered(question, postings[0], now)
        if is_about_all(question):
            return self._across(question, postings, now)
        said = meant(question, postings, place.channel)
        if len(said.postings) == 1:
            return self._answered(said.asked, said.postings[0], now)
        first = self._answered(said.asked, said.postings[0], now)
        if all(isinstance(each, Chat | Refused) for each in first.outcomes):
            return first  # a greeting or a protected matter: it is the same whichever posting is meant
        return Which(said.asked, said.postings)

    def _answered(self, question: str, posting: Posting, now: datetime) -> Answered:
        return Answered(posting, (self._outcome(question, posting, local_day(now, posting.zone)),), question)

    def _outcome(self, question: str, posting: Posting, today: date) -> Outcome:
        """The posting's outcome, or the lead's words where those answer what the posting leaves open."""
        said = from_addenda(question, posting)
        if said is not None and said.same:
            return said.answer
        outcome = answer(question, Reading(self._readings.of(posting), posting.facts), today)
        return said.answer if said is not None and isinstance(outcome, Closest | NotStated) else outcome

    def _across(self, question: str, postings: Sequence[Posting], now: datetime) -> Across:
        fitting, asked = narrowed(question, postings, now)
        replies = [self._answered(asked, posting, now) for posting in fitting]
        found = tuple(each for each in replies if any(isinstance(one, Answer) for one in each.outcomes))
        telling = {each.posting.id for each in found}
        return Across(question, found, tuple(posting for posting in fitting if posting.id not in telling))


def open_parts(reply: Reply) -> tuple[tuple[Posting, str], ...]:
    """What a reply leaves open, to be counted: the posting and the question."""
    if not isinstance(reply, Answered):
        return ()
    missed = any(isinstance(each, Closest | NotStated) for each in reply.outcomes)
    return ((reply.posting, reply.asked),) if missed else ()
