"""What every use case of postings does inside its transaction: find one that may be changed, place it, plan anew."""

from __future__ import annotations

from datetime import datetime

from bot.domain.interviews.template import DEFAULT
from bot.domain.postings.facts import Facts
from bot.domain.postings.naming import free_name, short_name
from bot.domain.postings.posting import Posting, PostingStatus
from bot.domain.refusals import NoSuchPosting, PostingClosed, PostingDiscarded, PostingNotSaved
from bot.domain.reminders.planning import POSTING_KINDS, STILL_OUT, plan_posting
from bot.ports import Records


def proposed(
    records: Records, text: str, facts: Facts, *, channel: str | None, zone: str, by: str, now: datetime
) -> Posting:
    """Keep a text that was understood, for a lead to confirm; its name is free and `channel` and `zone` a start."""
    return records.postings.add(
        Posting(
            id=0,
            name=free_name(short_name(facts), records.postings.taken),
            text=text,
            facts=facts,
            version=1,
            status=PostingStatus.PROPOSED,
            channel=channel,
            zone=zone,
            added_by=by,
            added_at=now,
            competencies=DEFAULT,
        )
    )


def found(records: Records, posting_id: int) -> Posting:
    """The posting, whatever its status; raises NoSuchPosting."""
    posting = records.postings.find(posting_id)
    if posting is None:
        raise NoSuchPosting
    return posting


def changeable(records: Records, posting_id: int) -> Posting:
    """The posting that a lead may confirm or correct; raises NoSuchPosting, PostingClosed, PostingDiscarded."""
    posting = found(records, posting_id)
    if posting.status is PostingStatus.CLOSED:
        raise PostingClosed
    if posting.status is PostingStatus.DISCARDED:
        raise PostingDiscarded
    return posting


def opened(records: Records, posting_id: int) -> Posting:
    """The posting whose text a lead may replace; raises as `changeable` does, and PostingNotSaved."""
    posting = changeable(records, posting_id)
    if posting.status is not PostingStatus.OPEN:
        raise PostingNotSaved
    return posting


def place(records: Records, posting: Posting, status: PostingStatus, by: str) -> None:
    """Set a posting's status and nothing else."""
    records.postings.place(
        posting.id, name=posting.name, channel=posting.channel, zone=posting.zone, status=status, by=by
    )


def replan(records: Records, posting: Posting, now: datetime) -> None:
    """Plan what is ahead and cancel what the posting no longer calls for; what is due but not yet sent stays."""
    ahead = plan_posting(posting, now)
    keep = (*ahead, *plan_posting(posting, now - STILL_OUT))
    records.reminders.cancel_except(posting_id=posting.id, kinds=POSTING_KINDS, keep=keep)
    records.reminders.plan(ahead, now)
