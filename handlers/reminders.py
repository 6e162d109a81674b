"""Reminders: what will be posted next, paused and resumed by leads."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from slack_bolt import Ack, Respond

from bot.domain.reminders.reminder import Reminder
from bot.services import Services
from handlers.values import number
from handlers.views import reminders as views
from handlers.views.blocks import Message

Body = dict[str, Any]


def helped(ack: Ack) -> None:
    """`/hiring` alone, and whatever else is not known."""
    ack(**views.help_())


def listed(ack: Ack, command: Body, services: Services, now: datetime) -> None:
    """`/hiring reminders`: what will be posted next, and what was not."""
    ack(**_coming(services, command["user_id"], now))


def paused(ack: Ack, body: Body, respond: Respond, services: Services, now: datetime) -> None:
    """**Pause** was pressed: the list is drawn anew."""
    ack()
    by = body["user"]["id"]
    services.reminders.pause(number(body["actions"][0]["value"]), by=by)
    respond(**_coming(services, by, now), replace_original=True)


def resumed(ack: Ack, body: Body, respond: Respond, services: Services, now: datetime) -> None:
    """**Resume** was pressed: the list is drawn anew."""
    ack()
    by = body["user"]["id"]
    services.reminders.resume(number(body["actions"][0]["value"]), by=by)
    respond(**_coming(services, by, now), replace_original=True)


def titles(services: Services, reminders: Iterable[Reminder]) -> dict[int, str]:
    """The titles of the postings that reminders are about, closed ones too."""
    about = {each.planned.posting_id for each in reminders} - {None}
    return {number: services.postings.find(number).title for number in about if number is not None}


def _coming(services: Services, by: str, now: datetime) -> Message:
    coming, lost = services.reminders.coming(by=by), services.reminders.lost(by=by, now=now)
    return views.coming(coming, titles(services, (*coming, *lost)), lost)
