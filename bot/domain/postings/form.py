"""The form in which a person confirms or corrects what was understood of a posting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

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
