"""Questions about several postings at once: "which of our roles are remote?", "what closes this week?"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from bot.domain.postings.facts import DeadlineKind, Facts, Period, WorkMode
from bot.domain.postings.quotes import Quote
from bot.domain.postings.reading import Reading
from bot.domain.questions.answer import answer
from bot.domain.questions.outcome import Answer
from bot.domain.questions.patterns import found
from bot.domain.questions.phrasing import counted, day
from bot.domain.questions.words import folded

_MANY = """
    (which|what|any|all|list|show|how many|do any|are any|are there any|compare) ~
    (roles|jobs|postings|positions|openings|vacancies|them|of ours);
    (roles|jobs|postings|positions|openings|vacancies) (that|which|with|are|closing|open);
    (what|which|who|anything|something|what's|whats) (closes|close|closing|is closing|ends|is due|are due|due) ~
    (today|tomorrow|week|month|soon|next|friday|first)*; what closes; what's closing; closing (soon|this
    week|next week); (each|every|both|all) (role|job|posting|position|opening|of them|of the)*; pays? (the
    )?(most|best|least); (highest|lowest|best) (paid|paying)
"""
_HOURS_A_YEAR = {Period.HOUR: 2080, Period.DAY: 260, Period.WEEK: 52, Period.MONTH: 12, Period.YEAR: 1}


@dataclass(frozen=True, slots=True)
class Entry:
    """One posting's part of the answer, by the name people call it."""

    name: str
    text: str
    quote: Quote | None


@dataclass(frozen=True, slots=True)
class Listing:
    """What several postings say; no entries where none of them says anything to it."""

    text: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A posting and the name people call it."""

    name: str
    reading: Reading


def asks_across(question: str) -> bool:
    """Whether a question is about several postings rather than one."""
    return found(_MANY, folded(question))


def across(question: str, postings: Sequence[Named], today: date) -> Listing:
    """What each posting says to a question, the fitting ones only where it asks "which"."""
    said = folded(question)
    if found("clos*; due; deadline*; end(s|ing)? (soon|this|next|today|tomorrow); expir*", said):
        return _closing(said, postings, today)
    if found("pays? ~ (most|best|least|more|less); (highest|lowest|best) (paid|paying|pay|salary)", said):
        return _by_pay(postings, highest=not found("least; lowest; less", said))
    if keep := _filter(said):
        return _kept(said, keep, postings, today)
    return _each(question, postings, today)


def _closing(said: str, postings: Sequence[Named], today: date) -> Listing:
    first, last, words = _span(said, today)
    entries = [
        (each.on, Entry(named.name, _kind(each.kind, each.on), each.quote))
        for named in postings
        for each in named.reading.facts.deadlines
        if each.on and first <= each.on <= last
    ]
    entries.sort(key=lambda pair: pair[0])
    text = f"{counted(len(entries), 'date')} {words}:" if entries else f"No posting states a date {words}."
    return Listing(text, tuple(entry for _, entry in entries))


def _span(said: str, today: date) -> tuple[date, date, str]:
    sunday = today + timedelta(days=6 - today.weekday())
    if found("tomorrow", said):
        return today + timedelta(days=1), today + timedelta(days=1), "for tomorrow"
    if found("today", said):
        return today, today, "for today"
    if found("next week", said):
        return sunday + timedelta(days=1), sunday + timedelta(days=7), "in the coming week"
    if found("this week", said):
        return today, sunday, "for the rest of this week"
    if found("month", said):
        return today, today + timedelta(days=31), "in the coming month"
    if found("closed; passed; past", said):
        return date.min, today - timedelta(days=1), "before today"
    if found("soon", said):
        return today, today + timedelta(days=14), "in the coming two weeks"
    return today, date.max, "still to come"


def _kind(kind: DeadlineKind, on: date) -> str:
    if kind is DeadlineKind.HARD:
        return f"closes {day(on)}"
    if kind is DeadlineKind.PREFERENCE:
        return f"prefers applications received by {day(on)}"
    return f"first review {day(on)}" if kind is DeadlineKind.FIRST_REVIEW else day(on)


def _by_pay(postings: Sequence[Named], *, highest: bool) -> Listing:
    known = [(yearly, named) for named in postings if (yearly := _yearly(named.reading.facts)) is not None]
    known.sort(key=lambda pair: pair[0], reverse=highest)
    entries = [_entry("pay?", named, date.min) for _, named in known]
    text = "By stated pay, hours and months counted as a full year:" if entries else "No posting states its pay."
    return Listing(text, tuple(entry for entry in entries if entry))


def _yearly(facts: Facts) -> float | None:
    if not facts.salary:
        return None
    value = facts.salary.value
    figure = value.max if value.max is not None else value.min
    times = _HOURS_A_YEAR.get(value.period) if value.period else 1
    return figure * times if figure is not None and times else None


def _filter(said: str) -> Callable[[Facts], bool] | None:
    if found("hybrid", said):
        return lambda facts: facts.work_mode is not None and facts.work_mode.value is WorkMode.HYBRID
    if found("remot*; (from|at) home; wfh; telework; anywhere", said):
        return lambda facts: facts.work_mode is not None and facts.work_mode.value is WorkMode.REMOTE
    if found("on-?site; in person; in the office", said):
        return lambda facts: facts.work_mode is not None and facts.work_mode.value is WorkMode.ONSITE
    for words in ("part time", "full time", "intern*", "contract*", "temporary", "volunteer"):
        if found(words, said):
            return partial(_employs, words)
    if found("(no|without|not ~) degree", said):
        return lambda facts: facts.degree_required is not None and not facts.degree_required.value
    if found("degree", said):
        return lambda facts: facts.degree_required is not None and facts.degree_required.value
    return None


def _employs(words: str, facts: Facts) -> bool:
    return facts.employment_type is not None and found(words, folded(facts.employment_type.value))


def _kept(said: str, keep: Callable[[Facts], bool], postings: Sequence[Named], today: date) -> Listing:
    entries = [entry for named in postings if keep(named.reading.facts) and (entry := _entry(said, named, today))]
    if not entries:
        return Listing(f"None of {counted(len(postings), 'posting')} says so.", ())
    return Listing(f"{len(entries)} of {counted(len(postings), 'posting')}:", tuple(entries))


def _each(question: str, postings: Sequence[Named], today: date) -> Listing:
    entries = [entry for named in postings if (entry := _entry(question, named, today))]
    if not entries:
        return Listing(f"None of {counted(len(postings), 'posting')} says anything to this.", ())
    return Listing(
        f"{len(entries)} of {counted(len(postings), 'posting')} speak{'s' if len(entries) == 1 else ''} of this:",
        tuple(entries),
    )


def _entry(question: str, named: Named, today: date) -> Entry | None:
    outcome = answer(question, named.reading, today)
    if not isinstance(outcome, Answer):
        return None
    return Entry(named.name, outcome.text, outcome.quotes[0] if outcome.quotes else None)
