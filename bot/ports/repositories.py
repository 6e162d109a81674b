"""What a store remembers, noun by noun: each repository is one transaction's view of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from bot.domain.interviews.interview import Interview
from bot.domain.interviews.scorecard import Scorecard, ScorecardForm
from bot.domain.postings.history import Version, Word
from bot.domain.postings.posting import Addendum, Correction, Posting, PostingStatus
from bot.domain.questions.asked import AskedCount, OpenQuestion
from bot.domain.reminders.reminder import Planned, Reminder, ReminderState


class Postings(Protocol):
    """The postings a team has; reading applies corrections, so that facts are the truth."""

    def add(self, posting: Posting) -> Posting:
        """Keep a new posting (its `id` is ignored) and return it with its id, as version 1; raises NameTaken."""

    def find(self, posting_id: int) -> Posting | None:
        """The posting with that id, whatever its status."""

    def named(self, name: str) -> Posting | None:
        """The open posting of that short name."""

    def taken(self, name: str) -> bool:
        """Whether a proposed or open posting has that short name."""

    def open(self) -> Sequence[Posting]:
        """Open postings, oldest first."""

    def stamp(self) -> str:
        """Another one after each change to any posting, so that what was read can be kept until then."""

    def place(
        self, posting_id: int, *, name: str, channel: str | None, zone: str, status: PostingStatus, by: str = "rolecall"
    ) -> None:
        """Set name, channel for reminders, zone and status; `by` goes to the audit trail. Raises NameTaken."""

    def forget_proposed(self, before: datetime) -> int:
        """Discard what was proposed before then and never confirmed, which frees its names; the count of them."""

    def revise(self, posting: Posting, by: str, at: datetime) -> Posting:
        """Keep `posting.text` and `posting.facts` as a new version; earlier versions stay readable."""

    def text_of(self, posting_id: int, version: int) -> str | None:
        """The text of one version."""

    def correct(self, posting_id: int, correction: Correction) -> None:
        """Keep a person's word on a fact; the history of corrections stays."""

    def append(self, posting_id: int, addendum: Addendum) -> None:
        """Keep a lead's answer beside the posting."""


class History(Protocol):
    """What became of postings: nothing in it is ever lost."""

    def versions(self, posting_id: int) -> Sequence[Version]:
        """Every version, oldest first, each with the facts that its text states by itself."""

    def words(self, posting_id: int) -> Sequence[Word]:
        """Every word of a person on a fact, oldest first, those that were taken back among it."""

    def withdraw(self, posting_id: int, fields: Collection[str], *, by: str, at: datetime) -> int:
        """Let the text speak again on those facts; the words stay in the history. The count of words."""


class Questions(Protocol):
    """Questions that postings left open, and what people thought of answers."""

    def pass_on(self, question: OpenQuestion) -> OpenQuestion:
        """Keep a question for the lead (its `id` is ignored); the same one from the same place returns the first."""

    def find(self, question_id: int) -> OpenQuestion | None:
        """The question with that id."""

    def answer(self, question_id: int, words: str, by: str, at: datetime) -> bool:
        """Keep the lead's words; False when somebody answered before."""

    def count(self, posting_id: int, question: str, at: datetime) -> None:
        """Count a question that the posting did not answer; case, spaces and end marks do not tell two apart."""

    def unanswered(self, posting_id: int | None = None) -> Sequence[AskedCount]:
        """What was asked and not answered, most often first."""

    def rate(self, *, posting_id: int, version: int, question: str, kind: str, helpful: bool, at: datetime) -> None:
        """Keep a thumb up or down: never whose it was."""


class Interviews(Protocol):
    """Interviews and their panels."""

    def add(self, interview: Interview) -> Interview:
        """Keep a new interview (its `id` is ignored) and return it with its id."""

    def find(self, interview_id: int) -> Interview | None:
        """The interview with that id."""

    def upcoming(self, now: datetime) -> Sequence[Interview]:
        """Interviews that have not ended, soonest first."""

    def of(self, interviewer: str) -> Sequence[Interview]:
        """Interviews on whose panel that person is, newest first."""

    def all(self) -> Sequence[Interview]:
        """Every interview, newest first."""


class Scorecards(Protocol):
    """Scorecards and drafts. What is readable to whom is decided here, in the query, not by the caller."""

    def submit(self, scorecard: Scorecard) -> Scorecard:
        """Keep it as the interviewer's next version and drop the draft; the same form again adds no version."""

    def own(self, interview_id: int, interviewer: str) -> Scorecard | None:
        """That interviewer's latest version."""

    def versions(self, interview_id: int, interviewer: str) -> Sequence[Scorecard]:
        """All versions of one's own scorecard, oldest first."""

    def submitted_by(self, interview_id: int) -> frozenset[str]:
        """Who has submitted: names, never content."""

    def readable(self, interview_id: int, reader: str, *, lead: bool) -> Sequence[Scorecard]:
        """The latest scorecards that `reader` may read now, by the panel's order.

        Whose own is in reads all; so does a lead who is not on the panel, once every one is in. Nobody else does.
        """

    def keep_draft(self, interview_id: int, interviewer: str, form: ScorecardForm, at: datetime) -> None:
        """Keep what was typed so far, in place of the draft before it."""

    def drop_draft(self, interview_id: int, interviewer: str) -> None:
        """Forget what was typed and not submitted."""

    def draft(self, interview_id: int, interviewer: str) -> ScorecardForm | None:
        """What was typed and not yet submitted."""


class Reminders(Protocol):
    """The outbox: a row is a reminder, unique by what, kind and due."""

    def plan(self, planned: Sequence[Planned], now: datetime) -> int:
        """Add what is not there, revive what was cancelled, and count both; what waits untried follows the plan."""

    def cancel_except(self, *, posting_id: int, kinds: Sequence[str], keep: Sequence[Planned]) -> int:
        """Cancel that posting's pending and paused rows of those kinds that are not in `keep`."""

    def cancel(self, what: str) -> int:
        """Cancel the pending and paused rows about that subject and occasion; the count of them."""

    def claim(self, now: datetime, *, limit: int, lease_seconds: int) -> Sequence[Reminder]:
        """Take due rows, pending or with a lapsed lease, oldest due first; safe among many processes.

        A claimed row has a fresh fence, one attempt more, and `first_try_at` set once.
        """

    def mark_sent(self, reminder: Reminder, *, channel: str, ts: str, at: datetime) -> bool:
        """Mark a claimed row as posted; False when the claim was lost meanwhile."""

    def postpone(self, reminder: Reminder, *, until: datetime, maybe_posted: bool, count_attempt: bool) -> bool:
        """Give a claimed row back, to be tried no sooner than `until`; what was perhaps posted once stays so."""

    def settle(self, reminder: Reminder, state: ReminderState, *, reason: str) -> bool:
        """End a claimed row as skipped or dead, with the reason for the lead."""

    def pause(self, reminder_id: int, *, by: str = "rolecall") -> bool:
        """Pause a pending row; False when it is not pending. `by` goes to the audit trail."""

    def resume(self, reminder_id: int, *, by: str = "rolecall") -> bool:
        """Make a paused row pending again; False when it is not paused. `by` goes to the audit trail."""

    def find(self, reminder_id: int) -> Reminder | None:
        """The row with that id."""

    def coming(self, *, limit: int, posting_id: int | None = None) -> Sequence[Reminder]:
        """Pending and paused rows, soonest first."""

    def lost(self, *, since: datetime, limit: int) -> Sequence[Reminder]:
        """Rows that were due since then and were never said: refused for good, or too late; the latest first."""

    def next_due(self) -> datetime | None:
        """The soonest instant at which a pending row may be claimed."""


class Seen(Protocol):
    """Deliveries that were taken, so that one which is made again is not answered again."""

    def first_time(self, key: str, now: datetime) -> bool:
        """Keep the key of a delivery; False where it is kept already, by whichever process."""

    def forget(self, before: datetime) -> int:
        """Drop the keys that were kept before then; the count of them."""
