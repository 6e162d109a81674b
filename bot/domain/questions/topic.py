"""A topic: something that people ask of a posting, how they ask it, and how a posting says it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """All phrases are written as `patterns` describes."""

    key: str
    label: str
    """What was looked for, in "I could not find anything about ..."."""
    sure: str
    """Phrases in a question that settle it."""
    hint: str = ""
    """Phrases that speak for it, less surely."""
    unless: str = ""
    """Phrases in a question that rule it out."""
    says: str = ""
    """Phrases of a posting that answer it."""
    near: str = ""
    """Phrases of a posting that touch it without answering: shown as closest lines only."""
    never: str = ""
    """Phrases that make a line something else, whatever else it says."""
    under: str = ""
    """Headings under which its answer stands."""
    field: str | None = None
    """The fact that answers it, by the facts' own names."""
    exact: bool = False
    """The answer must hold the asked thing itself, so other words of the question must be met too."""
    general: str = ""
    """Words of a question too general to insist on where the topic is `exact`."""
    broad: bool = False
    """Its phrases are so general that any other topic met is the likelier."""
    listing: bool = False
    """Its answer is often spread over several lines, which are shown together."""
