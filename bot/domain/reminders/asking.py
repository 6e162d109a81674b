"""What a question that was passed on calls for: a message to every lead, and the answer's way back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.questions.asked import OpenQuestion
from bot.domain.reminders.reminder import Planned, ReminderKind

USEFUL_FOR = timedelta(days=14)


def plan_question(question: OpenQuestion, leads: Iterable[str], zone: str) -> tuple[Planned, ...]:
    """One message a lead, due when the question was asked; `detail` holds `question`, the question's id."""
    return tuple(
        _planned(question, ReminderKind.QUESTION, f"question:{question.id}:{lead}", lead, question.asked_at, zone)
        for lead in sorted(leads)
    )


def plan_reply(question: OpenQuestion, zone: str) -> tuple[Planned, ...]:
    """The answer's way back to where it was asked, due when it was answered; nothing before that.

    `place` is the channel, and `detail` holds `question`, the question's id, and `thread` where there is one.
    """
    if question.answered_at is None:
        return ()
    what, channel = f"reply:{question.id}", question.place.channel
    return (_planned(question, ReminderKind.REPLY, what, channel, question.answered_at, zone),)


def _planned(question: OpenQuestion, kind: ReminderKind, what: str, place: str, due: datetime, zone: str) -> Planned:
    detail = {"question": str(question.id)}
    if kind is ReminderKind.REPLY and question.place.thread:
        detail["thread"] = question.place.thread
    wall = due.astimezone(ZoneInfo(zone))
    return Planned(
        what=what,
        kind=kind,
        due_at=due,
        expires_at=due + USEFUL_FOR,
        local_day=wall.date(),
        local_time=wall.time(),
        zone=zone,
        place=place,
        posting_id=question.posting_id,
        detail=detail,
    )
