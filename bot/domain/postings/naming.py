"""How a posting is called and placed: its short name, channel and zone, proposed and checked."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import count

from bot.domain.interviews.scorecard import Problem
from bot.domain.local import known_zone
from bot.domain.postings.facts import Facts
from bot.domain.postings.form import PostingForm

NAME_LIMIT = 40
WORDS = 4
_SMALL = frozenset({"a", "an", "and", "at", "for", "in", "of", "on", "or", "the", "to", "with"})


def short_name(facts: Facts) -> str:
    """A name from the posting's title, else from its organization: the first words, lower case, joined by hyphens."""
    named = facts.title or facts.organization
    title = named.value.lower() if named else ""
    main = re.split(r"[(,:|/]|\s[-–—]\s", title)[0]
    parts = [word for word in re.findall(r"[^\W_]+", main if main.strip() else title) if word not in _SMALL]
    name = ""
    for word in parts[:WORDS]:
        longer = f"{name}-{word}" if name else word
        if len(longer) > NAME_LIMIT - 4:  # room for a number
            break
        name = longer
    return name or "posting"


def free_name(name: str, taken: Callable[[str], bool]) -> str:
    """The name, or the first of name-2, name-3, ... that is not taken."""
    if not taken(name):
        return name
    return next(each for each in (f"{name}-{number}" for number in count(2)) if not taken(each))


def tidy_name(typed: str) -> str:
    """A typed name as it is kept: lower case, hyphens for spaces."""
    return re.sub(r"[\s_-]+", "-", typed.strip().lower()).strip("-")


def check_place(form: PostingForm) -> tuple[Problem, ...]:
    """Say what is wrong with the name or the zone that were typed."""
    found, name = list[Problem](), tidy_name(form.name)
    if not name:
        found.append(Problem("name", "Write a short name, such as “data-manager”."))
    elif len(name) > NAME_LIMIT:
        found.append(Problem("name", f"Shorten the name to {NAME_LIMIT} characters."))
    elif not re.fullmatch(r"[^\W_]+(-[^\W_]+)*", name):
        found.append(Problem("name", "Use letters, digits and hyphens only, such as “data-manager”."))
    if not known_zone(form.zone):
        found.append(Problem("zone", "I do not know that time zone. Write one such as America/New_York."))
    return tuple(found)
