"""New versions of postings: a text compared with what stands, saved once a lead has seen what changes, remembered."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime

from bot.domain.local import local_day
from bot.domain.postings.correcting import corrected
from bot.domain.postings.history import History, history
from bot.domain.postings.posting import Posting, PostingStatus
from bot.domain.postings.reading import Reading, read
from bot.domain.postings.revision import Revision, Stand, called_alike, revision, same_text
from bot.domain.questions.answer import answer
from bot.domain.questions.outcome import Answer
from bot.domain.reminders.planning import plan_posting
from bot.domain.reminders.reminder import ReminderKind
from bot.ports import Records, Store
from bot.services.answering import Answering
from bot.services.keeping import changeable, found, opened, place, proposed, replan
from bot.services.policy import Policy
from bot.services.proposing import KEPT_UNCONFIRMED, doubted, understood
from bot.services.revising import Brought, Comparison, Overtaken, Seen, Unchanged, seen

NAMING = {"title", "organization"}
REPLACE = "replace a posting's text"
MOST_ASKED, ASKED_UP_TO = 5, 40_000
"""How many of leads' answers, the latest, have their question asked of a new text, and up to how many characters of
it: Slack waits three seconds for the comparison."""


class RevisionsService:
    """Use cases over a store; a text that becomes a posting of its own starts with `channel` and `zone`."""

    def __init__(self, store: Store, policy: Policy, answering: Answering, *, channel: str | None, zone: str) -> None:
        """Keep what the use cases need."""
        self._store = store
        self._policy = policy
        self._answering = answering
        self._channel = channel
        self._zone = zone

    def bring(self, text: str, *, by: str, now: datetime) -> Brought | Unchanged:
        """Understand a text and keep it for a lead to confirm, saying of which open posting it may be a new version.

        Raises NotALead, NotAPosting; what is merely doubtful is kept with its doubt.
        """
        self._policy.lead_only(by, "add a posting")
        text, facts = understood(text, doubtful=True)
        with self._store.begin() as records:
            records.postings.forget_proposed(now - KEPT_UNCONFIRMED)
            there = records.postings.open()
            same = next((each for each in there if same_text(each.text, text)), None)
            if same is not None:
                return Unchanged(same)
            kept = proposed(records, text, facts, channel=self._channel, zone=self._zone, by=by, now=now)
            twins = tuple(each for each in there if _is_twin(records, each, kept))
            records.commit()
        others = tuple(each for each in there if each not in twins)
        return Brought(kept, doubted(text, facts), twins, others)

    def rewrite(self, posting_id: int, text: str, *, by: str, now: datetime) -> Brought | Unchanged:
        """Understand a text that is to take the place of a posting's own, and keep it until that is confirmed.

        Raises NotALead, NotAPosting, NoSuchPosting, PostingClosed, PostingDiscarded, PostingNotSaved.
        """
        self._policy.lead_only(by, REPLACE)
        text, facts = understood(text, doubtful=True)
        with self._store.begin() as records:
            records.postings.forget_proposed(now - KEPT_UNCONFIRMED)
            posting = opened(records, posting_id)
            if same_text(posting.text, text):
                return Unchanged(posting)
            kept = proposed(records, text, facts, channel=posting.channel, zone=posting.zone, by=by, now=now)
            records.commit()
        return Brought(kept, doubted(text, facts), (posting,))

    def compare(self, proposal_id: int, posting_id: int, *, by: str, now: datetime) -> Comparison | Unchanged:
        """What would change if the proposed text took the place of the posting's; raises as `rewrite` does."""
        self._policy.lead_only(by, REPLACE)
        with self._store.read() as records:
            compared = _revision(records, proposal_id, posting_id)
        return _comparison(compared, now)

    def save(
        self, proposal_id: int, before: Seen, *, follow: Collection[str] = (), by: str, now: datetime
    ) -> Posting | Overtaken | Unchanged:
        """Make the proposed text the posting's next version; its reminders follow in the same transaction.

        People's words stay, but for those on the facts in `follow`, where the text is to speak, and those that the
        text itself says now. `before` is what the lead has seen. Raises as `rewrite` does.
        """
        self._policy.lead_only(by, REPLACE)
        with self._store.begin() as records:
            compared = _revision(records, proposal_id, before.posting_id)
            posting, proposal = compared.posting, compared.proposal
            if same_text(posting.text, proposal.text):
                return Unchanged(posting)
            if seen(posting) != before:
                return Overtaken(_certain(_comparison(compared, now)))
            records.postings.revise(replace(posting, text=proposal.text, facts=proposal.facts), by, now)
            taken_back = {each.correction.field for each in compared.held if each.stand is Stand.AGREES}
            records.history.withdraw(posting.id, taken_back | set(follow), by=by, at=now)
            place(records, proposal, PostingStatus.DISCARDED, by)
            kept = found(records, posting.id)
            replan(records, kept, now)
            records.commit()
        self._answering.prepare(kept)
        return kept

    def history(self, posting_id: int, *, by: str) -> History:
        """Every version and every word of a person on a fact; raises NotALead, NoSuchPosting."""
        self._policy.lead_only(by, "see a posting's history")
        with self._store.read() as records:
            posting = found(records, posting_id)
            return history(posting, records.history.versions(posting_id), records.history.words(posting_id))


def _revision(records: Records, proposal_id: int, posting_id: int) -> Revision:
    posting = opened(records, posting_id)
    proposal = changeable(records, proposal_id)
    return revision(posting, records.history.versions(posting_id)[-1].facts, proposal)


def _is_twin(records: Records, posting: Posting, proposal: Posting) -> bool:
    """Whether a posting is called alike, by what people say its title is or by what its text says."""
    if called_alike(posting.facts, proposal.facts):
        return True
    if not NAMING & {each.field for each in posting.corrections}:
        return False
    return called_alike(records.history.versions(posting.id)[-1].facts, proposal.facts)


def _comparison(compared: Revision, now: datetime) -> Comparison | Unchanged:
    posting, proposal = compared.posting, compared.proposal
    if same_text(posting.text, proposal.text):
        return Unchanged(posting)
    before, after = _announced(posting, now), _announced(_as_saved(compared), now)
    open_dates = any(each.asks and each.correction.field == "deadlines" for each in compared.held)
    reading = Reading(read(proposal.text).document, proposal.facts)
    today = local_day(now, posting.zone)
    asked = posting.addenda[-MOST_ASKED:] if len(proposal.text) <= ASKED_UP_TO else ()
    answered = (each for each in asked if isinstance(answer(each.question, reading, today, None), Answer))
    return Comparison(
        compared,
        seen(posting),
        no_more=() if open_dates else tuple(sorted(before - after)),
        ahead=() if open_dates else tuple(sorted(after - before)),
        answered=tuple(answered),
        doubt=doubted(proposal.text, proposal.facts),
    )


def _certain(comparison: Comparison | Unchanged) -> Comparison:
    if isinstance(comparison, Unchanged):
        raise TypeError("A text that changes nothing has no comparison.")
    return comparison


def _as_saved(compared: Revision) -> Posting:
    """The posting as it will be if every word of a person that the text does not bear out stays."""
    gone = {each.correction.field for each in compared.held if each.stand is Stand.AGREES}
    words = tuple(each for each in compared.posting.corrections if each.field not in gone)
    facts = corrected(compared.proposal.facts, words)
    return replace(compared.posting, text=compared.proposal.text, facts=facts, corrections=words)


def _announced(posting: Posting, now: datetime) -> set[date]:
    planned = plan_posting(posting, now)
    return {date.fromisoformat(each.detail["on"]) for each in planned if each.kind is ReminderKind.DEADLINE}
