"""Blocks in three tongues: as JSON, and as slackblocks and blockkit build them, for the validator's judges."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]
Build = Callable[[], object]


@dataclass(frozen=True)
class Case:
    """One block as JSON, and how each judge builds it (None where it cannot say it)."""

    name: str
    block: Json
    slackblocks: Build | None = None
    blockkit: Build | None = None
    surface: str = "message"

    def __str__(self) -> str:
        return self.name


def words(length: int) -> str:
    """Return a text of a length."""
    return "x" * length


def plain(text: str) -> Json:
    """Return a plain_text object."""
    return {"type": "plain_text", "text": text}


def option(text: str = "one", value: str = "1", description: str = "") -> Json:
    """Return an option."""
    return {"text": plain(text), "value": value, **({"description": plain(description)} if description else {})}


def actions(*elements: Json) -> Json:
    """Return an actions block."""
    return {"type": "actions", "elements": list(elements)}


def form(element: Json, label: str = "Label") -> Json:
    """Return an input block."""
    return {"type": "input", "label": plain(label), "element": element}


def button(**more: Any) -> Json:
    """Return a button."""
    return {"type": "button", "text": plain("Go"), "action_id": "go", **more}
