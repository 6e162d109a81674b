"""The use cases: one method each, one transaction each; who may do it is decided here, before anything is touched."""

from __future__ import annotations

from dataclasses import dataclass

from bot.ports import Chooser, Model, Store
from bot.services.answering import Answering
from bot.services.deliveries import DeliveriesService
from bot.services.interviews import InterviewsService
from bot.services.looking import Looking
from bot.services.policy import Policy
from bot.services.postings import PostingsService
from bot.services.questions import QuestionsService
from bot.services.readings import Readings
from bot.services.reminders import RemindersService
from bot.services.revisions import RevisionsService
from bot.services.threads import Threads


@dataclass(frozen=True, slots=True)
class Services:
    """All use cases, by the noun they are about."""

    postings: PostingsService
    revisions: RevisionsService
    interviews: InterviewsService
    reminders: RemindersService
    questions: QuestionsService
    deliveries: DeliveriesService
    policy: Policy
    looking: Looking | None = None
    """Second looks by a language model, where there is one."""


def services(
    store: Store,
    *,
    leads: frozenset[str],
    hiring_channel: str,
    zone: str,
    model: Model | None = None,
    chooser: Chooser | None = None,
) -> Services:
    """Put the use cases together over a store.

    `leads` are Slack ids, `hiring_channel` is where a new posting's reminders go unless its form says otherwise, and
    `zone` is the IANA zone a new posting's dates are meant in. Without a `model`, words alone decide what answers;
    with a `chooser`, what they leave open may be looked at once more.
    """
    policy, readings, channel = Policy(leads), Readings(), hiring_channel or None
    looking = Looking(chooser, store, readings) if chooser else None
    answering = Answering(readings, Threads(), model, looking)
    return Services(
        postings=PostingsService(store, policy, answering, channel=channel, zone=zone),
        revisions=RevisionsService(store, policy, answering, channel=channel, zone=zone),
        interviews=InterviewsService(store, policy),
        reminders=RemindersService(store, policy),
        questions=QuestionsService(store, policy),
        deliveries=DeliveriesService(store),
        policy=policy,
        looking=looking,
    )
