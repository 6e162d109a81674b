"""A switchboard that quacks like a Bolt App and only remembers what was plugged in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

Listener = Callable[..., Any]
Plug = Callable[[Listener], Listener]


@dataclass(frozen=True, slots=True)
class Plugged:
    """One listener, and the matchers before it."""

    listener: Listener
    matchers: Sequence[Callable[..., bool]]


@dataclass
class Switchboard:
    """What was plugged in, by kind and id."""

    lines: dict[tuple[str, str], list[Plugged]] = field(default_factory=lambda: defaultdict(list))
    middleware: list[Listener] = field(default_factory=list)
    errors: list[Listener] = field(default_factory=list)

    def command(self, name: str, matchers: Sequence[Callable[..., bool]] = ()) -> Plug:
        """Plug in a slash command."""
        return self._plug("command", name, matchers)

    def event(self, name: str, matchers: Sequence[Callable[..., bool]] = ()) -> Plug:
        """Plug in an event."""
        return self._plug("event", name, matchers)

    def action(self, name: str, matchers: Sequence[Callable[..., bool]] = ()) -> Plug:
        """Plug in a button or another element that acts."""
        return self._plug("action", name, matchers)

    def shortcut(self, name: str, matchers: Sequence[Callable[..., bool]] = ()) -> Plug:
        """Plug in a shortcut."""
        return self._plug("shortcut", name, matchers)

    def view_submission(self, name: str, matchers: Sequence[Callable[..., bool]] = ()) -> Plug:
        """Plug in a modal's submission."""
        return self._plug("view_submission", name, matchers)

    def view_closed(self, name: str, matchers: Sequence[Callable[..., bool]] = ()) -> Plug:
        """Plug in a modal that is closed."""
        return self._plug("view_closed", name, matchers)

    def use(self, middleware: Listener) -> None:
        """Remember a middleware."""
        self.middleware.append(middleware)

    def error(self, listener: Listener) -> Listener:
        """Remember what answers errors."""
        self.errors.append(listener)
        return listener

    def names(self, kind: str) -> set[str]:
        """The ids of that kind that are answered."""
        return {str(name) for found, name in self.lines if found == kind}

    def _plug(self, kind: str, name: str, matchers: Sequence[Callable[..., bool]]) -> Plug:
        def plug(listener: Listener) -> Listener:
            self.lines[kind, str(name)].append(Plugged(listener, tuple(matchers)))
            return listener

        return plug
