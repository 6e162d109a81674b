"""Questions that a posting leaves open: passed on to the hiring leads, answered once, counted, rated."""

from __future__ import annotations

from datetime import datetime

from bot.domain.postings.posting import Addendum
from bot.domain.questions.asked import AskedCount, OpenQuestion, Place
from bot.domain.refusals import AlreadyAnswered, NoSuchPosting, NoSuchQuestion, NothingToAnswer
from bot.domain.reminders.asking import plan_question, plan_reply
from bot.ports import Records, Store
from bot.services.policy import Policy


class QuestionsService:
    """Use cases over a store; the policy says who is a lead."""

    def __init__(self, store: Store, policy: Policy) -> None:
        """Keep what the use cases need."""
        self._store = store
        self._policy = policy

    def ask_lead(self, posting_id: int, question: str, place: Place, *, now: datetime) -> OpenQuestion:
        """Pass a question on: every lead gets it once, and asking it again from the same place adds nothing."""
        with self._store.begin() as records:
            posting = records.postings.find(posting_id)
            if posting is None:
                raise NoSuchPosting
            kept = records.questions.pass_on(OpenQuestion(0, posting_id, question, place, now))
            if kept.answer is None:
                records.reminders.plan(plan_question(kept, self._policy.leads, posting.zone), now)
            records.commit()
        return kept

    def find(self, question_id: int, *, by: str) -> OpenQuestion:
        """The question, for a lead; raises NotALead or NoSuchQuestion."""
        self._policy.lead_only(by, "answer a question that was passed on")
        with self._store.read() as records:
            return _found(records, question_id)

    def reply(self, question_id: int, words: str, *, by: str, now: datetime) -> OpenQuestion:
        """Keep a lead's words as a dated addendum of the posting and carry them back to who asked.

        Raises AlreadyAnswered when another lead was first, NothingToAnswer when there are no words.
        """
        self._policy.lead_only(by, "answer a question that was passed on")
        if not words.strip():
            raise NothingToAnswer
        with self._store.begin() as records:
            question = _found(records, question_id)
            if not records.questions.answer(question_id, words.strip(), by, now):
                raise AlreadyAnswered(_found(records, question_id).answered_by or by)
            records.postings.append(question.posting_id, Addendum(question.question, words.strip(), by, now))
            answered = _found(records, question_id)
            posting = records.postings.find(question.posting_id)
            records.reminders.plan(plan_reply(answered, posting.zone if posting else "UTC"), now)
            records.commit()
        return answered

    def unanswered(self, *, by: str, posting_id: int | None = None) -> tuple[AskedCount, ...]:
        """What was asked and not answered, most often first; for leads."""
        self._policy.lead_only(by, "see the questions that were not answered")
        with self._store.read() as records:
            return tuple(records.questions.unanswered(posting_id))

    def rate(self, *, posting_id: int, version: int, question: str, kind: str, helpful: bool, now: datetime) -> None:
        """Keep a thumb up or down for an answer of that kind; never whose it was."""
        with self._store.begin() as records:
            records.questions.rate(
                posting_id=posting_id, version=version, question=question, kind=kind, helpful=helpful, at=now
            )
            records.commit()


def _found(records: Records, question_id: int) -> OpenQuestion:
    question = records.questions.find(question_id)
    if question is None:
        raise NoSuchQuestion
    return question
