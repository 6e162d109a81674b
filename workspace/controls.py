"""Extra buttons beside the clock on the page, registered by whoever starts the workspace."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from workspace.wire import Json


@dataclass(frozen=True)
class Control:
    """A button: run does it and returns a sentence for the person, or nothing."""

    id: str
    label: str
    run: Callable[[], str | None]
    hint: str = ""


class Controls:
    """The registered buttons, in order."""

    def __init__(self) -> None:
        self._controls: dict[str, Control] = {}

    def add(self, control: str, label: str, run: Callable[[], str | None], hint: str = "") -> None:
        """Register a button; run is called in a thread of its own, never on the server's loop."""
        self._controls[control] = Control(control, label, run, hint)

    def find(self, control: str) -> Control | None:
        """Return the button with this id."""
        return self._controls.get(control)

    def shown(self) -> list[Json]:
        """Return the buttons as the page receives them."""
        return [{"id": c.id, "label": c.label, "hint": c.hint} for c in self._controls.values()]
