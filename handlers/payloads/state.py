"""What stands in a modal's inputs: `view.state.values`, by block."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from typing import Any

from bot.domain.postings.letters import legible


class Inputs:
    """The inputs of one view; whatever is missing reads as empty.

    A view as Slack sends it, shortened:

        {"state": {"values": {
            "candidate": {"value": {"type": "plain_text_input", "value": "Ada Reyes"}},
            "day": {"value": {"type": "datepicker", "selected_date": "2026-12-03"}},
            "at": {"value": {"type": "timepicker", "selected_time": "10:30"}},
            "minutes": {"value": {"type": "static_select", "selected_option": {"value": "60"}}},
            "follow": {"value": {"type": "checkboxes", "selected_options": [{"value": "salary"}]}},
            "interviewers": {"value": {"type": "multi_users_select", "selected_users": ["U0INES"]}},
            "file": {"value": {"type": "file_input", "files": [{"id": "F0ROLE", "name": "role.md"}]}}}}}
    """

    def __init__(self, view: Mapping[str, Any]) -> None:
        """Read the view's state; a view that was closed may have none."""
        state = view.get("state") or {}
        self._values: Mapping[str, Mapping[str, Any]] = state.get("values") or {}

    def __bool__(self) -> bool:
        """Whether anything was sent at all."""
        return bool(self._values)

    def __contains__(self, block: str) -> bool:
        """Whether the view has that input."""
        return block in self._values

    def words(self, block: str) -> str:
        """The typed words, without space around them and without what no database takes."""
        return legible(str(self._element(block).get("value") or "")).strip()

    def chosen(self, block: str) -> str | None:
        """The value of the one option that was chosen."""
        option = self._element(block).get("selected_option") or {}
        return option.get("value")

    def ticked(self, block: str) -> tuple[str, ...]:
        """The values of the boxes that were ticked."""
        return tuple(str(option.get("value")) for option in self._element(block).get("selected_options") or ())

    def people(self, block: str) -> tuple[str, ...]:
        """The ids of the people who were chosen, each once, in their order."""
        return tuple(dict.fromkeys(self._element(block).get("selected_users") or ()))

    def place(self, block: str) -> str | None:
        """The id of the channel that was chosen."""
        return self._element(block).get("selected_conversation") or None

    def day(self, block: str) -> date | None:
        """The day that was chosen."""
        try:
            return date.fromisoformat(self._element(block).get("selected_date") or "")
        except ValueError:
            return None

    def clock(self, block: str) -> time | None:
        """The time of day that was chosen."""
        try:
            return time.fromisoformat(self._element(block).get("selected_time") or "")
        except ValueError:
            return None

    def files(self, block: str) -> tuple[Mapping[str, Any], ...]:
        """The files that were chosen, as Slack describes them."""
        return tuple(self._element(block).get("files") or ())

    def _element(self, block: str) -> Mapping[str, Any]:
        return next(iter(self._values.get(block, {}).values()), {})


def metadata(view: Mapping[str, Any]) -> str:
    """What the view carries for us, unseen by the person."""
    return str(view.get("private_metadata") or "")


def errors(problems: Mapping[str, str], view: Mapping[str, Any]) -> dict[str, str]:
    """Each problem at the block it belongs to; one whose block is not in the view stands at the first input.

    Slack refuses the whole answer if it names a block that is no input of the view.
    """
    inputs = [str(block["block_id"]) for block in view.get("blocks", ()) if block.get("type") == "input"]
    shown = dict[str, str]()
    for field, sentence in problems.items():
        block = field if field in inputs else inputs[0] if inputs else field
        shown[block] = f"{shown[block]} {sentence}" if block in shown else sentence
    return shown
