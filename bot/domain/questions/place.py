"""Where the work is done, said from the facts."""

from __future__ import annotations

from bot.domain.postings.facts import Facts, Weekday, WorkMode
from bot.domain.questions.phrasing import listed, sentence_of
from bot.domain.questions.stated import Stated

_MODES = {
    WorkMode.REMOTE: "The posting describes remote work.",
    WorkMode.HYBRID: "The posting describes a mix of on-site and remote work.",
    WorkMode.ONSITE: "The posting describes work on site.",
}
_DAYS = {
    Weekday.MON: "Mondays",
    Weekday.TUE: "Tuesdays",
    Weekday.WED: "Wednesdays",
    Weekday.THU: "Thursdays",
    Weekday.FRI: "Fridays",
    Weekday.SAT: "Saturdays",
    Weekday.SUN: "Sundays",
}


def work_mode(facts: Facts) -> Stated | None:
    """Remote, hybrid or on site, with the days where they are named."""
    days = onsite_days(facts)
    if not facts.work_mode:
        return days
    text = _MODES[facts.work_mode.value]
    quotes = (facts.work_mode.quote,)
    return (
        Stated(f"{text} {days.text}", (*quotes, *days.quotes), "work_mode")
        if days
        else Stated(text, quotes, "work_mode")
    )


def onsite_days(facts: Facts) -> Stated | None:
    """The weekdays on site."""
    if not facts.onsite_days or not facts.onsite_days.value:
        return None
    named = listed([_DAYS[each] for each in facts.onsite_days.value])
    return Stated(f"Days on site: {named}.", (facts.onsite_days.quote,), "onsite_days")


def locations(facts: Facts) -> Stated | None:
    """The place or places of work."""
    if not facts.locations or not facts.locations.value:
        return None
    named = listed([sentence_of(each, 80) for each in facts.locations.value[:6]])
    return Stated(f"The stated location is {named}.", (facts.locations.quote,), "locations")
