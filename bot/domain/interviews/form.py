"""The form in which a hiring lead sets up an interview, and the check that it is complete."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.domain.interviews.interview import Setting
from bot.domain.interviews.scorecard import Problem
from bot.domain.local import instant, known_zone

CANDIDATE_LIMIT = 150
PLACE_LIMIT = 300
PANEL_LIMIT = 20
SHORTEST, LONGEST = 10, 480
LONG_PAST, FAR_AHEAD = timedelta(days=60), timedelta(days=730)


@dataclass(frozen=True, slots=True)
class InterviewForm:
    """What was typed; None where nothing readable was."""

    candidate: str
    posting_id: int
    interviewers: tuple[str, ...]
    day: date | None
    at: time | None
    minutes: int | None
    zone: str
    setting: Setting
    place: str


def check_interview(form: InterviewForm, now: datetime) -> tuple[Problem, ...]:
    """Say what is to be mended before the interview can be set up, each at its own field."""
    return (*_who(form), *_when(form, now), *_where(form))


def starts_at(form: InterviewForm) -> datetime | None:
    """The instant at which the interview starts, in UTC; None while its day, time or zone cannot be read."""
    if form.day is None or form.at is None or not known_zone(form.zone):
        return None
    return instant(form.day, form.at, form.zone)


def _who(form: InterviewForm) -> tuple[Problem, ...]:
    found = list[Problem]()
    candidate = form.candidate.strip()
    if not candidate:
        found.append(Problem("candidate", "Write the candidate's name."))
    elif len(candidate) > CANDIDATE_LIMIT:
        found.append(Problem("candidate", f"Shorten the name to {CANDIDATE_LIMIT} characters."))
    if not form.interviewers:
        found.append(Problem("interviewers", "Choose at least one interviewer."))
    elif len(set(form.interviewers)) < len(form.interviewers):
        found.append(Problem("interviewers", "Somebody is on the panel twice. Name each interviewer once."))
    elif len(form.interviewers) > PANEL_LIMIT:
        found.append(Problem("interviewers", f"Choose at most {PANEL_LIMIT} interviewers."))
    return tuple(found)


def _when(form: InterviewForm, now: datetime) -> tuple[Problem, ...]:
    found = list[Problem]()
    if form.day is None:
        found.append(Problem("day", "Choose the day of the interview."))
    if form.at is None:
        found.append(Problem("at", "Choose the time at which the interview starts."))
    if not known_zone(form.zone):
        found.append(Problem("at", f"I do not know the time zone “{form.zone}”. Choose one such as America/New_York."))
    if form.minutes is None or not SHORTEST <= form.minutes <= LONGEST:
        found.append(Problem("minutes", f"Write how many minutes it takes: a number from {SHORTEST} to {LONGEST}."))
    starts = starts_at(form)
    if starts is not None and starts < now - LONG_PAST:
        found.append(Problem("day", "That day is more than two months past. Check the year."))
    if starts is not None and starts > now + FAR_AHEAD:
        found.append(Problem("day", "That day is more than two years ahead. Check the year."))
    return tuple(found)


def _where(form: InterviewForm) -> tuple[Problem, ...]:
    if len(form.place.strip()) > PLACE_LIMIT:
        return (Problem("place", f"Shorten the place to {PLACE_LIMIT} characters."),)
    return ()
