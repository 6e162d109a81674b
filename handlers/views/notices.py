"""The messages that come by themselves: dates and onsite days in channels; interviews and questions to people."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from bot.domain.interviews.interview import Interview
from bot.domain.postings.facts import DeadlineKind
from bot.domain.postings.posting import Posting
from bot.domain.reminders.reminder import ReminderKind
from bot.ports import Notice
from handlers.ids import Action
from handlers.views import blocks, interviews, mrkdwn, when
from handlers.views.blocks import Json, Message
from handlers.views.reminders import ahead


def notice(said: Notice) -> Message:
    """The message of one due reminder.

    Raises ValueError when the record that its kind is about is not there: the use cases never hand out such a notice.
    """
    match said.reminder.kind:
        case ReminderKind.DEADLINE:
            return _deadline(said, _posting(said))
        case ReminderKind.ONSITE_EVE | ReminderKind.ONSITE_DAY:
            return _onsite(said, _posting(said))
        case ReminderKind.INVITATION:
            return _invitation(said)
        case ReminderKind.FEEDBACK:
            return _feedback(said)
        case ReminderKind.QUESTION:
            return _question(said, _posting(said))
        case ReminderKind.REPLY:
            return _reply(said, _posting(said))


def _deadline(said: Notice, posting: Posting) -> Message:
    on = date.fromisoformat(said.detail["on"])
    text = _rule(said.detail["rule"], on, said, posting)
    quotes = dict.fromkeys(
        rule.quote.text for rule in posting.facts.deadlines if rule.on == on and rule.kind.value == said.detail["rule"]
    )
    source = f"{mrkdwn.line(posting.title)} · version {posting.version} · ask me with `/posting`"
    return blocks.message(
        text, [blocks.section(text), *[blocks.quote(quote) for quote in list(quotes)[:3]], blocks.context(source)]
    )


def _rule(rule: str, on: date, said: Notice, posting: Posting) -> str:
    title, far = mrkdwn.bold(posting.title), ahead(on, said.reminder.local_day)
    day = _day(on, said, posting)
    if rule == DeadlineKind.HARD.value:
        return f"Applications for {title} close {far}, {'' if far in ('today', 'tomorrow') else 'on '}{day}."
    if rule == DeadlineKind.PREFERENCE.value:
        return f"Preference for {title} is given to applications received by {day} ({far}). Later ones are still taken."
    return f"Review of applications for {title} begins {far}, {'' if far in ('today', 'tomorrow') else 'on '}{day}."


def _day(on: date, said: Notice, posting: Posting) -> str:
    year = on.year != said.reminder.local_day.year
    if "at" not in said.detail:
        return when.day(on, year=year)
    at = time.fromisoformat(said.detail["at"])
    moment = datetime.combine(on, at, ZoneInfo(posting.zone))
    return f"{when.day(on, year=year)} at {when.clock(at)} {when.abbreviation(moment, posting.zone)}"


def _onsite(said: Notice, posting: Posting) -> Message:
    on = date.fromisoformat(said.detail["on"])
    far = ahead(on, said.reminder.local_day)
    day = when.day(on, year=False)
    named = f"{far.capitalize()}, {day}," if far in ("today", "tomorrow") else day
    text = f"{named} is an onsite day for {mrkdwn.bold(posting.title)}."
    fact = posting.facts.onsite_days
    return blocks.message(text, [blocks.section(text), *([blocks.quote(fact.quote.text)] if fact else [])])


def _invitation(said: Notice) -> Message:
    interview, posting = _interview(said)
    text = f"You are interviewing {mrkdwn.bold(interview.candidate)} for {mrkdwn.bold(posting.title)}."
    return blocks.message(
        text,
        [
            blocks.section(f"{text}\n{interviews.when_and_where(interview)}"),
            _give_feedback(interview.id),
            blocks.context(
                "Write your scorecard by yourself, soon after the interview. You see the others' once yours is in."
            ),
        ],
    )


def _feedback(said: Notice) -> Message:
    interview, posting = _interview(said)
    text = (
        f"Your feedback on {mrkdwn.bold(interview.candidate)} for {mrkdwn.bold(posting.title)} is still missing. "
        "What you remember now is worth writing down now."
    )
    last = said.detail.get("time") == said.detail.get("of") and "of" in said.detail
    closing = [blocks.context("This is my last reminder about it.")] if last else []
    return blocks.message(
        text,
        [
            blocks.section(f"{text}\n{interviews.when_and_where(interview)}"),
            _give_feedback(interview.id),
            *closing,
        ],
    )


def _question(said: Notice, posting: Posting) -> Message:
    question = said.question
    if question is None:
        raise ValueError("a question's notice has no question")
    asker = mrkdwn.mention(question.place.user)
    text = f"{asker} asked about {mrkdwn.bold(posting.title)}, and the posting does not say:"
    return blocks.message(
        f"{text}\n{mrkdwn.quoted(question.question)}",
        [
            blocks.section(text),
            blocks.quote(question.question),
            blocks.actions(blocks.button("Answer", Action.ANSWER_QUESTION, str(question.id), style="primary")),
        ],
    )


def _reply(said: Notice, posting: Posting) -> Message:
    question = said.question
    if question is None or question.answer is None:
        raise ValueError("a reply's notice has no answer")
    asker, lead = mrkdwn.mention(question.place.user), mrkdwn.mention(question.answered_by or "")
    text = f"{asker}, you asked about {mrkdwn.bold(posting.title)}: “{mrkdwn.line(question.question, 500)}”"
    on = f" on {when.short_day(question.answered_at.date())}" if question.answered_at else ""
    return blocks.message(
        f"{text}\n{lead} answered:\n{mrkdwn.quoted(question.answer)}",
        [
            blocks.section(text),
            blocks.section(f"{lead} answered:"),
            blocks.quote(question.answer),
            blocks.context(f"{lead} said this{on}; the posting itself does not."),
        ],
    )


def _give_feedback(interview_id: int) -> Json:
    return blocks.actions(
        blocks.button("Give feedback", Action.GIVE_FEEDBACK, str(interview_id), style="primary"),
    )


def _posting(said: Notice) -> Posting:
    if said.posting is None:
        raise ValueError(f"a notice of kind {said.reminder.kind} has no posting")
    return said.posting


def _interview(said: Notice) -> tuple[Interview, Posting]:
    if said.interview is None:
        raise ValueError(f"a notice of kind {said.reminder.kind} has no interview")
    return said.interview, _posting(said)
