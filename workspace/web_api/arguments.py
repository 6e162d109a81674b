"""What a Web API call brings: its arguments from query, form or JSON, and the app that calls."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from workspace.model import App, Channel
from workspace.state import State
from workspace.wire import Json, RefusedError

if TYPE_CHECKING:
    from workspace.hub import Hub

T = TypeVar("T")


@dataclass
class Call:
    """One call of a method by an app."""

    hub: Hub
    method: str
    arguments: Json
    caller: App | None

    @property
    def state(self) -> State:
        """Return the workspace's state."""
        return self.hub.state

    @property
    def app(self) -> App:
        """Return the app that calls; methods without a token have none, and must not ask."""
        if self.caller is None:
            raise RefusedError("not_authed")
        return self.caller

    def has(self, name: str) -> bool:
        """Say whether an argument was given and is not empty."""
        return self.arguments.get(name) not in (None, "")

    def text(self, name: str, default: str = "") -> str:
        """Return an argument as text."""
        value = self.arguments.get(name)
        if value is None:
            return default
        if isinstance(value, bool | dict | list):
            return json.dumps(value)
        return str(value)

    def required(self, name: str) -> str:
        """Return an argument that must be there, else invalid_arguments."""
        if not self.has(name):
            raise RefusedError("invalid_arguments", f"[ERROR] missing required field: {name}")
        return self.text(name)

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Return an argument as yes or no."""
        value = self.arguments.get(name)
        if value is None or value == "":
            return default
        return value is True or str(value).lower() in ("1", "true")

    def number(self, name: str, default: int) -> int:
        """Return an argument as a whole number, else invalid_arguments."""
        if not self.has(name):
            return default
        try:
            return int(str(self.arguments[name]))
        except ValueError:
            raise RefusedError("invalid_arguments", f"[ERROR] must be an integer [json-pointer:/{name}]") from None

    def structure(self, name: str, error: str = "invalid_arguments") -> Any:
        """Return an argument that is JSON, parsed; None where it was not given."""
        value = self.arguments.get(name)
        if value in (None, ""):
            return None
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except json.JSONDecodeError:
            raise RefusedError(error, f"[ERROR] failed to parse JSON [json-pointer:/{name}]") from None

    def listed(self, name: str) -> list[str]:
        """Return an argument that is a list with commas, or a JSON array."""
        value = self.arguments.get(name)
        items = value if isinstance(value, list) else str(value or "").split(",")
        return [str(item).strip() for item in items if str(item).strip()]

    def channel(self, key: str = "") -> Channel:
        """Find the channel that an app names and may know of; channel_not_found for all others."""
        channel = self.state.channels.get(key or self.required("channel"))
        if channel is None or not self.state.sees(self.app.bot_user, channel):
            raise RefusedError("channel_not_found")
        return channel

    def need(self, *scopes: str) -> None:
        """Refuse with missing_scope unless the app has one of these scopes."""
        if scopes and not set(scopes) & set(self.app.scopes):
            raise RefusedError("missing_scope", needed=scopes[0], provided=",".join(self.app.scopes))

    def page(self, items: Sequence[T], *, default: int = 100, most: int = 1000) -> tuple[list[T], str]:
        """Return one page of items as limit and cursor say, and the next cursor or ""."""
        limit = self.number("limit", default) or default
        if not 1 <= limit <= most:
            raise RefusedError("invalid_limit")
        start = from_cursor(self.text("cursor"))
        page = list(items[start : start + limit])
        return page, cursor(start + limit) if start + limit < len(items) else ""


def cursor(position: int) -> str:
    """Write a position as a cursor."""
    return base64.b64encode(f"next:{position}".encode()).decode()


def from_cursor(text: str) -> int:
    """Read a cursor; invalid_cursor where it is not one of ours."""
    if not text:
        return 0
    try:
        word, _, position = base64.b64decode(text, validate=True).decode().partition(":")
        return int(position if word == "next" else word)
    except (binascii.Error, ValueError):
        raise RefusedError("invalid_cursor") from None
