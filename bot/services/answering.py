"""Answers put together: which posting is meant, what its text and facts say, and what a lead has said since."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.domain.local import local_day
from bot.domain.postings.posting import Posting
from bot.domain.postings.reading import Reading
from bot.domain.postings.units import Document
from bot.domain.questions.across import Named, across, asks_across
from bot.domain.questions.answer import answer, topic_asked
from bot.domain.questions.asked import Place
from bot.domain.questions.learnable import learnable
from bot.domain.questions.meaning import Meanings, line_texts
from bot.domain.questions.outcome import Answer, Chat, Closest, NotStated, Outcome, Refused
from bot.domain.questions.ranking import index
from bot.ports import Model
from bot.services.addenda import from_addenda, in_their_words
from bot.services.looking import Looking
from bot.services.meant import Meant, meant
from bot.services.readings import Readings
from bot.services.replies import Across, Answered, NoPostings, Reply, Which
from bot.services.threads import Last, Threads, goes_on, is_about_the_other

MOST_ACROSS = 12
"""Postings shown at once: a Slack message holds 50 blocks."""


class Answering:
    """Answers from postings; `readings` and `threads` keep what was read and spoken of, `model` helps where it can."""

    def __init__(
        self, readings: Readings, threads: Threads, model: Model | None = None, looking: Looking | None = None
    ) -> None:
        """Keep what goes on from one question to the next."""
        self._readings = readings
        self._threads = threads
        self._model = model
        self._looking = looking

    def prepare(self, posting: Posting) -> None:
        """Have the model learn a posting's lines in the background, so that the first question finds them known."""
        if self._model is not None:
            key = (posting.id, posting.version, posting.corrections)
            self._model.prepare(key, lambda: self._lines(posting))

    def reply(
        self, question: str, postings: Sequence[Posting], place: Place, now: datetime, *, chosen: bool = False
    ) -> Reply:
        """Answer a question asked at a place; `chosen` where the one posting given was chosen by a person."""
        if not postings:
            return NoPostings()
        last = self._threads.last(place, now) if goes_on(question, place) else None
        topic = last.topic if last else None
        if not chosen and len(postings) > 1 and asks_across(question):
            return self._across(question, postings, now)
        said = Meant((postings[0],), question) if chosen else _meant(question, postings, place, last)
        reply = self._answered(said.asked, said.postings[0], now, topic)
        if all(isinstance(each, Chat | Refused) for each in reply.outcomes):
            return reply  # a greeting or a protected matter: it is the same whichever posting is meant
        if len(said.postings) > 1:
            return Which(said.asked, said.postings)
        self._threads.remember(place, Last(reply.posting.id, topic_asked(said.asked, topic), now))
        return reply

    def _answered(self, question: str, posting: Posting, now: datetime, topic: str | None = None) -> Answered:
        reply = Answered(posting, (self._outcome(question, posting, now, topic),), question)
        return self._looking.at_once(reply) if self._looking else reply

    def _outcome(self, question: str, posting: Posting, now: datetime, topic: str | None) -> Outcome:
        """The posting's outcome, or the lead's words where those answer what the posting leaves open."""
        said = from_addenda(question, posting)
        if said is not None and said.same:
            return said.answer
        reading = Reading(self._readings.of(posting), posting.facts)
        today, model = local_day(now, posting.zone), self._knowing(reading.document, posting)
        outcome = answer(question, reading, today, model, previous_topic=topic)
        if said is not None and isinstance(outcome, Closest | NotStated):
            return said.answer
        return in_their_words(outcome, posting)

    def _knowing(self, document: Document, posting: Posting) -> Meanings | None:
        """The model, if it has learnt the posting; else it is asked to, and words alone decide this time."""
        ix = index(document)
        if self._model is None or not learnable(ix):
            return None
        if not all(map(self._model.knows, line_texts(ix))):
            self.prepare(posting)
            return None
        return self._model

    def _lines(self, posting: Posting) -> tuple[tuple[str, ...], ...]:
        """What the model is to learn of a posting: nothing of a text that is far longer than postings are."""
        ix = index(self._readings.of(posting))
        return line_texts(ix) if learnable(ix) else ()

    def _across(self, question: str, postings: Sequence[Posting], now: datetime) -> Across:
        named = [Named(str(each.id), Reading(self._readings.of(each), each.facts)) for each in postings]
        listing = across(question, named, local_day(now, postings[0].zone))
        said = {each.name: list[Outcome]() for each in listing.entries}
        for each in listing.entries:
            said[each.name].append(Answer(each.text, (each.quote,) if each.quote else ()))
        by_name = {str(posting.id): posting for posting in postings}
        found = tuple(Answered(by_name[name], tuple(outcomes), question) for name, outcomes in said.items())
        return Across(question, found[:MOST_ACROSS], text=listing.text)


def open_parts(reply: Reply) -> tuple[tuple[Posting, str], ...]:
    """What a reply leaves open, to be counted: the posting and the question; what is unsettled is counted later."""
    if not isinstance(reply, Answered) or reply.unsettled:
        return ()
    missed = any(isinstance(each, Closest | NotStated) for each in reply.outcomes)
    return ((reply.posting, reply.asked),) if missed else ()


def _meant(question: str, postings: Sequence[Posting], place: Place, last: Last | None) -> Meant:
    """The postings meant; where a question names none, a conversation goes on about the one it was about."""
    said = meant(question, postings, place.channel)
    if last is None or len(said.postings) == 1 or said.named:
        return said
    before = tuple(posting for posting in postings if posting.id == last.posting_id)
    if is_about_the_other(question):
        others = tuple(posting for posting in postings if posting.id != last.posting_id)
        return Meant(others, question) if others else said
    return Meant(before, question) if before else said
