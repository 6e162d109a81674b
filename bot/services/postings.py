"""Postings: proposed from a text, confirmed or corrected by a lead, asked about by anybody, closed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.domain.interviews.scorecard import Problem
from bot.domain.postings.correcting import corrections
from bot.domain.postings.form import PostingForm, words_of
from bot.domain.postings.naming import check_place, tidy_name
from bot.domain.postings.posting import Posting, PostingStatus
from bot.domain.postings.revision import begins, same_text
from bot.domain.questions.asked import Place
from bot.domain.refusals import NameTaken, PostingSettled
from bot.ports import Store
from bot.services.answering import Answering, open_parts
from bot.services.keeping import changeable, found, place, proposed, replan
from bot.services.opened import Opened
from bot.services.policy import Policy
from bot.services.proposing import KEPT_UNCONFIRMED, doubted, understood
from bot.services.replies import Reply

MOST_PREPARED = 200
"""Postings whose lines are learnt at a start; others are when they are first asked about."""


class PostingsService:
    """Use cases over a store; new postings go to `channel` and are dated in `zone` unless their form says otherwise."""

    def __init__(self, store: Store, policy: Policy, answering: Answering, *, channel: str | None, zone: str) -> None:
        """Keep what the use cases need."""
        self._store = store
        self._policy = policy
        self._answering = answering
        self._channel = channel
        self._zone = zone
        self._opened = Opened()

    def propose(self, text: str, *, by: str, now: datetime, doubtful: bool = False) -> Posting:
        """Understand a text and keep it for a lead to confirm; raises NotALead, NotAPosting.

        With `doubtful`, what does not read like a posting is kept as well: somebody will be asked, see `doubt`.
        """
        self._policy.lead_only(by, "add a posting")
        text, facts = understood(text, doubtful=doubtful)
        with self._store.begin() as records:
            records.postings.forget_proposed(now - KEPT_UNCONFIRMED)
            kept = proposed(records, text, facts, channel=self._channel, zone=self._zone, by=by, now=now)
            records.commit()
        return kept

    def doubt(self, posting: Posting) -> str | None:
        """Why a proposed posting does not read like one, in a sentence; None where it does, or was confirmed."""
        return doubted(posting.text, posting.facts) if posting.status is PostingStatus.PROPOSED else None

    def discard(self, posting_id: int, *, by: str) -> Posting:
        """Set a proposed posting aside and free its name; raises PostingSettled where it is proposed no more."""
        self._policy.lead_only(by, "discard a posting")
        with self._store.begin() as records:
            posting = found(records, posting_id)
            if posting.status not in (PostingStatus.PROPOSED, PostingStatus.DISCARDED):
                raise PostingSettled
            place(records, posting, PostingStatus.DISCARDED, by)
            records.commit()
        return posting

    def review(self, posting_id: int, *, by: str) -> Posting:
        """The posting as it was understood, for a lead to confirm or correct; raises as `confirm` does."""
        self._policy.lead_only(by, "confirm or correct a posting")
        with self._store.read() as records:
            return changeable(records, posting_id)

    def confirm(
        self, posting_id: int, form: PostingForm, *, by: str, now: datetime, shown: Mapping[str, str] | None = None
    ) -> Posting | tuple[Problem, ...]:
        """Open a posting as the form has it and plan its reminders, or say what is to be mended.

        An open posting may be corrected the same way: its reminders follow in the same transaction. `shown` is what
        stood in the form: a fact that somebody else has changed since is not corrected unseen. Raises NotALead,
        NoSuchPosting, PostingClosed.
        """
        self._policy.lead_only(by, "confirm or correct a posting")
        with self._store.begin() as records:
            posting = changeable(records, posting_id)
            changes, unreadable = corrections(posting, form.words, by=by, at=now)
            problems = (*check_place(form), *unreadable, *_overtaken(posting, form, shown or {}))
            records.postings.forget_proposed(min(now - KEPT_UNCONFIRMED, posting.added_at))
            if problems:
                return problems
            try:
                placed = _placed(posting, form)
                records.postings.place(
                    posting_id, name=placed.name, channel=placed.channel, zone=placed.zone, status=placed.status, by=by
                )
            except NameTaken as taken:
                return (Problem("name", taken.sentence),)
            for change in changes:
                records.postings.correct(posting_id, change)
            kept = found(records, posting_id)
            replan(records, kept, now)
            records.commit()
        self._answering.prepare(kept)
        return kept

    def prepare(self) -> None:
        """Have the model learn the open postings in the background, the newest first."""
        for posting in self.open()[-MOST_PREPARED:]:
            self._answering.prepare(posting)

    def open(self) -> tuple[Posting, ...]:
        """Open postings, oldest first."""
        with self._store.read() as records:
            return self._opened.of(records)

    def find(self, posting_id: int) -> Posting:
        """The posting, whatever its status; raises NoSuchPosting."""
        with self._store.read() as records:
            return found(records, posting_id)

    def close(self, posting_id: int, *, by: str, now: datetime) -> Posting:
        """Close a posting: it is no longer asked about, and what was to be posted for it is cancelled."""
        self._policy.lead_only(by, "close a posting")
        with self._store.begin() as records:
            posting = found(records, posting_id)
            place(records, posting, PostingStatus.CLOSED, by)
            kept = found(records, posting_id)
            replan(records, kept, now)
            records.commit()
        return kept

    def answer(
        self, question: str, place: Place, *, now: datetime, posting_id: int | None = None, again: bool = False
    ) -> Reply:
        """Answer from the posting that is meant; `posting_id` where a person has chosen one.

        What a posting leaves open is counted for the leads, unless it was answered before and is given `again`.
        Raises NoSuchPosting for a chosen one that is gone.
        """
        with self._store.read() as records:
            postings = (found(records, posting_id),) if posting_id is not None else self._opened.of(records)
        reply = self._answering.reply(question, postings, place, now, chosen=posting_id is not None)
        missed = () if again else open_parts(reply)
        if missed:
            with self._store.begin() as records:
                for posting, asked in missed:
                    records.questions.count(posting.id, asked, now)
                records.commit()
        return reply


def _overtaken(posting: Posting, form: PostingForm, shown: Mapping[str, str]) -> tuple[Problem, ...]:
    """Facts that the form changes, and that are no longer what stood in it nor what was typed."""
    return tuple(
        Problem(field, f"Somebody else has changed this to “{now[:300]}” meanwhile. Open the form again to change it.")
        for field, now in words_of(posting).items()
        if field in form.words and field in shown
        if not begins(now, shown[field]) and not same_text(now, form.words[field])
    )


def _placed(posting: Posting, form: PostingForm) -> Posting:
    return replace(
        posting,
        name=tidy_name(form.name),
        channel=form.channel or None,
        zone=form.zone,
        status=PostingStatus.OPEN,
    )
