"""Modals and Home: triggers that live three seconds and serve once, stacks of three, hashes, external ids."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from workspace.inputs import completed
from workspace.model import App
from workspace.state import State
from workspace.wire import Json, RefusedError

TRIGGER_LIFE = timedelta(seconds=3)
DEEPEST = 3


@dataclass
class Trigger:
    """The right to open one modal for one person."""

    id: str
    user: str
    app_id: str
    expires: datetime
    spent: bool = False


@dataclass
class Shown:
    """A view in front of a person."""

    data: Json
    user: str
    app_id: str

    @property
    def id(self) -> str:
        """Return the view's id."""
        return str(self.data["id"])


class Views:
    """Each person's stack of modals and Home tabs; the hub's lock guards it."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._triggers: dict[str, Trigger] = {}
        self._by_id: dict[str, Shown] = {}
        self._stacks: dict[str, list[str]] = {}
        self._homes: dict[tuple[str, str], str] = {}

    def trigger(self, user: str, app: App) -> str:
        """Give an app the right to open a modal for a person, and return the trigger's id."""
        now = self._state.clock.now()
        old = now - 100 * TRIGGER_LIFE
        self._triggers = {key: kept for key, kept in self._triggers.items() if kept.expires > old}
        number = len(self._by_id) + len(self._triggers) + 1
        key = f"{self._state.seconds()}.{number:07d}.{secrets.token_hex(16)}"
        self._triggers[key] = Trigger(key, user, app.id, now + TRIGGER_LIFE)
        return key

    def spend(self, key: str, app: App) -> Trigger:
        """Use a trigger up, or refuse it as Slack does: invalid, exchanged or expired."""
        trigger = self._triggers.get(key)
        if trigger is None or trigger.app_id != app.id:
            raise RefusedError("invalid_trigger_id")
        if trigger.spent:
            raise RefusedError("exchanged_trigger_id")
        if self._state.clock.now() >= trigger.expires:
            raise RefusedError("expired_trigger_id")
        trigger.spent = True
        return trigger

    def stack(self, user: str) -> list[Shown]:
        """Return a person's open modals, the top one last."""
        return [self._by_id[key] for key in self._stacks.get(user, [])]

    def find(self, view_id: str = "", external_id: str = "") -> Shown | None:
        """Find a view that is open or published, by either id."""
        if view_id:
            return self._by_id.get(view_id)
        found = (shown for shown in self._by_id.values() if shown.data["external_id"] == external_id)
        return next(found, None) if external_id else None

    def open(self, app: App, user: str, view: Json) -> Shown:
        """Show a modal by itself; what was open before is gone."""
        self.clear(user)
        return self._put_on(app, user, view)

    def push(self, app: App, user: str, view: Json) -> Shown:
        """Show a modal on top of the open ones; push_limit_reached above three, not_found where none is open."""
        stack = self._stacks.get(user, [])
        if not stack:
            raise RefusedError("not_found")
        if len(stack) >= DEEPEST:
            raise RefusedError("push_limit_reached")
        return self._put_on(app, user, view)

    def update(self, shown: Shown, view: Json, sent_hash: str = "") -> Shown:
        """Replace a view's content and keep its id; hash_conflict where the caller knew an older one."""
        if sent_hash and sent_hash != shown.data["hash"]:
            raise RefusedError("hash_conflict")
        self._check_external_id(view, shown)
        kept = {key: shown.data[key] for key in ("id", "root_view_id", "previous_view_id")}
        app = self._state.apps[shown.app_id]
        shown.data = {**self._data(app, view), **kept}
        return shown

    def publish(self, app: App, user: str, view: Json, sent_hash: str = "") -> Shown:
        """Show a Home tab."""
        before = self.home(user, app.id)
        if before is not None:
            return self.update(before, view, sent_hash)
        self._check_external_id(view, None)
        shown = Shown(self._data(app, view), user, app.id)
        shown.data.update(root_view_id=shown.id, previous_view_id=None)
        self._by_id[shown.id] = shown
        self._homes[user, app.id] = shown.id
        return shown

    def home(self, user: str, app_id: str) -> Shown | None:
        """Return what an app has published on a person's Home tab."""
        key = self._homes.get((user, app_id))
        return self._by_id.get(key) if key else None

    def pop(self, user: str) -> Shown | None:
        """Close a person's top modal and return it."""
        stack = self._stacks.get(user, [])
        return self._by_id.pop(stack.pop()) if stack else None

    def remove(self, shown: Shown) -> None:
        """Close one modal, wherever in the stack it is."""
        stack = self._stacks.get(shown.user, [])
        if shown.id in stack:
            stack.remove(shown.id)
            del self._by_id[shown.id]

    def clear(self, user: str) -> list[Shown]:
        """Close all of a person's modals and return them, top first."""
        closed = []
        while (shown := self.pop(user)) is not None:
            closed.append(shown)
        return closed

    def _put_on(self, app: App, user: str, view: Json) -> Shown:
        self._check_external_id(view, None)
        stack = self._stacks.setdefault(user, [])
        shown = Shown(self._data(app, view), user, app.id)
        shown.data["root_view_id"] = stack[0] if stack else shown.id
        shown.data["previous_view_id"] = stack[-1] if stack else None
        self._by_id[shown.id] = shown
        stack.append(shown.id)
        return shown

    def _check_external_id(self, view: Json, besides: Shown | None) -> None:
        external_id = view.get("external_id") or ""
        other = self.find(external_id=external_id)
        if other is not None and other is not besides:
            raise RefusedError("duplicate_external_id")

    def _data(self, app: App, view: Json) -> Json:
        return {
            "id": self._state.new_id("V"),
            "team_id": self._state.team_id,
            "type": view["type"],
            "blocks": completed(view["blocks"]),
            "private_metadata": view.get("private_metadata") or "",
            "callback_id": view.get("callback_id") or "",
            "state": {"values": {}},
            "hash": f"{self._state.seconds()}.{secrets.token_hex(4)}",
            "title": _plain(view.get("title")) or {"type": "plain_text", "text": "View Title", "emoji": True},
            "clear_on_close": bool(view.get("clear_on_close")),
            "notify_on_close": bool(view.get("notify_on_close")),
            "close": _plain(view.get("close")),
            "submit": _plain(view.get("submit")),
            "submit_disabled": bool(view.get("submit_disabled")),
            "app_id": app.id,
            "external_id": view.get("external_id") or "",
            "app_installed_team_id": self._state.team_id,
            "bot_id": app.bot_id,
        }


def _plain(text: Json | None) -> Json | None:
    return {"emoji": True, **text} if text else None
