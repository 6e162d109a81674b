"""Deadlines and start dates, said with today in mind; a preference date is never called a deadline."""

from __future__ import annotations

from datetime import date

from bot.domain.postings.facts import Deadline, DeadlineKind, Facts
from bot.domain.questions.patterns import found
from bot.domain.questions.phrasing import clock, counted, day, month_day, sentence_of
from bot.domain.questions.stated import Stated

_TOO_LATE = """
    too late; still (open|apply|time|accept*|possible|available|taking|hiring); can i still; missed; closed
    already; already closed; still be open; time left; has ~ (closed|passed|expired); (is|are) ~ closed
"""
SOON = 60
_LATER = {
    DeadlineKind.ROLLING: "Later ones are reviewed on a rolling basis.",
    DeadlineKind.UNTIL_FILLED: "The position stays open until it is filled.",
}


def deadlines(facts: Facts, today: date, question: str) -> Stated | None:
    """Every stated rule about when to apply, the dated ones first."""
    if facts.closed:
        words = (facts.closed, *(each.quote for each in facts.deadlines))
        return Stated("The posting says that applications are no longer taken.", words, "deadlines")
    if not facts.deadlines:
        return None
    dated = [each for each in facts.deadlines if each.on or each.month_day]
    dateless = {each.kind: each for each in facts.deadlines if not (each.on or each.month_day)}
    said = [_dated(each, today) for each in dated[:3]]
    for each in dateless.values():
        said.append(_dateless(each, bool(dated), said))
    verdict = _verdict(dated, dateless, today) if found(_TOO_LATE, question) else ""
    text = " ".join(part for part in (verdict, *said) if part)
    return Stated(text, tuple(each.quote for each in (*dated, *dateless.values())), "deadlines")


def _dated(each: Deadline, today: date) -> str:
    when = _when(each)
    if each.on is None:
        return _yearless(each, when)
    passed = each.on < today
    if each.kind is DeadlineKind.HARD:
        return (
            f"The deadline was {when}; that date has passed."
            if passed
            else f"The deadline is {when}{_away(each.on, today)}."
        )
    if each.kind is DeadlineKind.PREFERENCE:
        return (
            f"Applications received by {when} were preferred; that date has passed."
            if passed
            else f"Applications received by {when}{_aside(each.on, today)} are preferred; that is not a final deadline."
        )
    if each.kind is DeadlineKind.FIRST_REVIEW:
        return (
            f"Applications received by {when} were reviewed first; that date has passed."
            if passed
            else f"Applications received by {when}{_aside(each.on, today)} are reviewed first."
        )
    return f"The posting names {when}{'; that date has passed' if passed else ''}."


def _yearless(each: Deadline, when: str) -> str:
    open_ = "(the posting writes no year)"
    if each.kind is DeadlineKind.HARD:
        return f"The deadline is {when} {open_}."
    if each.kind is DeadlineKind.PREFERENCE:
        return f"Applications received by {when} are preferred {open_}; that is not a final deadline."
    if each.kind is DeadlineKind.FIRST_REVIEW:
        return f"Review of applications goes by {when} {open_}."
    return f"The posting names {when} {open_}."


def _when(each: Deadline) -> str:
    named = day(each.on) if each.on else month_day(each.month_day or "")
    at = f" at {clock(each.at)}" if each.at else ""
    return f"{named}{at}{f' {each.timezone}' if each.at and each.timezone else ''}"


def _away(on: date, today: date) -> str:
    days = (on - today).days
    if days == 0:
        return ", today"
    return f", {counted(days, 'day')} from today" if days <= SOON else ""


def _aside(on: date, today: date) -> str:
    away = _away(on, today).removeprefix(", ")
    return f" ({away})" if away else ""


def _dateless(each: Deadline, after_dates: bool, said: list[str]) -> str:
    if after_dates and each.kind in _LATER:
        return _LATER[each.kind]
    if each.kind is DeadlineKind.ROLLING:
        return "Applications are reviewed on a rolling basis."
    if each.kind is DeadlineKind.UNTIL_FILLED:
        return "The position is open until filled" + ("." if said else "; no closing date is given.")
    return ""


def _verdict(dated: list[Deadline], dateless: dict[DeadlineKind, Deadline], today: date) -> str:
    """Whether it is too late, only where the dates settle it."""
    hard = [each for each in dated if each.kind is DeadlineKind.HARD]
    if hard and all(each.on for each in hard):
        return (
            "It is too late by the posting."
            if all(each.on and each.on < today for each in hard)
            else "There is still time."
        )
    if hard:
        return "That depends on the year, which the posting does not write."
    if dateless or dated:
        return "By the posting, applications may still be taken; it does not say whether the position has been filled."
    return ""


def start_date(facts: Facts) -> Stated | None:
    """When the work begins, in the posting's own words."""
    if not facts.start_date:
        return None
    return Stated(
        f"The stated start is: {sentence_of(facts.start_date.value)}.", (facts.start_date.quote,), "start_date"
    )
