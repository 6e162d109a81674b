"""The form in which a person confirms or corrects what was understood of a posting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.domain.postings.facts import Facts, WorkMode
from bot.domain.postings.posting import Posting

CORRECTABLE = (
    "title",
    "organization",
    "salary",
    "locations",
    "work_mode",
    "onsite_days",
    "employment_type",
    "deadlines",
    "apply_email",
    "apply_url",
    "materials",
    "reports_to",
    "start_date",
    "min_years",
    "degree_required",
)
"""The facts that a person may correct, in the order in which they are shown."""


@dataclass(frozen=True, slots=True)
class PostingForm:
    """What was typed: how the posting is called, where its reminders go, and each fact's words.

    A field absent from `words` is left as it is; an empty one says that the posting does not state it.
    """

    name: str
    channel: str | None
    zone: str
    words: Mapping[str, str] = field(default_factory=dict)


def words_of(posting: Posting) -> dict[str, str]:
    """Each correctable fact in words that can be edited; empty where the posting does not state it.

    Deadlines stand one rule a line, onsite days as "tue, thu"; what has a unit is in the posting's own words.
    """
    return {field: _words(posting.facts, field) for field in CORRECTABLE}


def _words(facts: Facts, field: str) -> str:
    if field == "deadlines":
        return "\n".join(dict.fromkeys(single(rule.quote.text) for rule in facts.deadlines))
    fact = getattr(facts, field)
    if fact is None:
        return ""
    match fact.value:
        case WorkMode() as mode:
            return mode.value
        case bool() as needed:
            return "required" if needed else "not required"
        case float() | int() as number:
            return f"{number:g}"
        case str() as text:
            return text
        case tuple() as several:
            return (", " if field == "onsite_days" else "; ").join(several)
        case _:
            return single(fact.quote.text)


def single(text: str) -> str:
    """The text on one line, with single spaces."""
    return " ".join(text.split())
