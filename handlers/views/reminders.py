"""Reminders as people see them: what is posted when one is due, in words that fit its kind, and what is coming."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from bot.domain.postings.facts import DeadlineKind
from bot.domain.reminders.reminder import Reminder, ReminderKind, ReminderState
from handlers.ids import Action
from handlers.views import blocks, mrkdwn, when
from handlers.views.blocks import Json, Message

HELP = (
    "`/hiring reminders` shows what I will post next, and pauses what should wait.\n"
    "`/posting` answers questions about postings, `/interview` keeps interviews and their scorecards."
)
RULES = {
    DeadlineKind.HARD.value: "applications close",
    DeadlineKind.PREFERENCE.value: "preference date",
    DeadlineKind.FIRST_REVIEW.value: "first review",
}


def help_() -> Message:
    """What `/hiring` does."""
    return blocks.message(HELP, [blocks.section(HELP)])


def coming(reminders: Sequence[Reminder], titles: Mapping[int, str], lost: Sequence[Reminder] = ()) -> Message:
    """What will be posted next, with its time and a button to pause or resume it, and what was lost lately and why.

    `titles` are by posting id.
    """
    text = "What I will post next"
    if reminders:
        shown = [blocks.header(text), *(blocks.section(_row(each, titles), _switch(each)) for each in reminders[:30])]
    else:
        text = "Nothing is coming up. Reminders follow from the dates of open postings and from interviews."
        shown = [blocks.section(text)]
    return blocks.message(text, [*shown, *lost_blocks(lost, titles)])


def lost_blocks(lost: Sequence[Reminder], titles: Mapping[int, str]) -> list[Json]:
    """What was due lately and never said, each with its reason."""
    if not lost:
        return []
    rows = [blocks.section(f"{_row(each, titles)}\n{mrkdwn.own(each.reason or '')}".rstrip()) for each in lost[:15]]
    return [blocks.divider(), blocks.header("What I could not post lately"), *rows]


def coming_blocks(reminders: Sequence[Reminder], titles: Mapping[int, str]) -> list[Json]:
    """The same without buttons, for the Home tab."""
    if not reminders:
        return []
    rows = [blocks.section(_row(each, titles)) for each in reminders[:8]]
    return [blocks.header("Coming reminders"), *rows, blocks.context("`/hiring reminders` pauses and resumes them.")]


def subject(reminder: Reminder, titles: Mapping[int, str]) -> str:
    """What a reminder is about, in a few words and without a candidate's name."""
    planned, detail = reminder.planned, reminder.planned.detail
    title = mrkdwn.bold(titles.get(planned.posting_id or 0, "A posting"))
    on = _date(detail.get("on", ""))
    day = f", {when.day(on, year=on.year != planned.local_day.year)}" if on else ""
    match planned.kind:
        case ReminderKind.DEADLINE:
            rule = RULES.get(detail.get("rule", ""), "date")
            return f"{title}: {rule}{day}" + (f" ({ahead(on, planned.local_day)})" if on else "")
        case ReminderKind.ONSITE_EVE:
            return f"{title}: before the onsite day{day}"
        case ReminderKind.ONSITE_DAY:
            return f"{title}: onsite day{day}"
        case ReminderKind.INVITATION:
            return f"{title}: invitation to give feedback"
        case ReminderKind.FEEDBACK:
            return f"{title}: feedback still owed, reminder {detail.get('time', '1')} of {detail.get('of', '1')}"
        case ReminderKind.QUESTION:
            return f"{title}: a question for the hiring lead"
        case ReminderKind.REPLY:
            return f"{title}: an answer for who asked"


def _row(reminder: Reminder, titles: Mapping[int, str]) -> str:
    planned = reminder.planned
    state = " · paused" if reminder.state is ReminderState.PAUSED else ""
    where = mrkdwn.channel(planned.place)
    return f"{subject(reminder, titles)}\n{when.instant(planned.due_at, planned.zone)} · {where}{state}"


def _switch(reminder: Reminder) -> Json:
    if reminder.state is ReminderState.PAUSED:
        return blocks.button("Resume", Action.RESUME, str(reminder.id))
    return blocks.button("Pause", Action.PAUSE, str(reminder.id))


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def ahead(on: date, today: date) -> str:
    """How far a day is ahead, in words: "today", "tomorrow", "in 3 days", "in a week"."""
    days = (on - today) // timedelta(days=1)
    return {0: "today", 1: "tomorrow", 7: "in a week"}.get(days, f"in {days} days")
