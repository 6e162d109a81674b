"""A person in the workspace, for tests and tours: says, clicks, fills in and reads as somebody at the page would."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from workspace import acting, interactions, modals
from workspace.inputs import VALUE_KEYS, elements, entry_for, option
from workspace.places import Place, place_of
from workspace.seeing import Onlooker
from workspace.wire import Json, RefusedError


@dataclass(frozen=True)
class Reply:
    """What came of an act: ok, or an error and what Slack showed the person."""

    ok: bool
    error: str = ""
    text: str = ""


@dataclass(frozen=True)
class Submitted:
    """What came of a form: close, errors, update, push or clear; failed where the app did not answer properly."""

    response: str
    errors: dict[str, str] = field(default_factory=dict)
    failed: str = ""


class Person(Onlooker):
    """One person's hands and eyes; every act returns when the app has acknowledged (or has not in time)."""

    def say(
        self,
        channel: str,
        text: str,
        thread_ts: str | None = None,
        *,
        broadcast: bool = False,
        files: tuple[str, ...] = (),
    ) -> Json:
        """Post a message and return it; known @names and #channels become mentions, links become links."""
        where = self._channel(channel)

        def act() -> Json:
            return acting.say(self._hub, self.id, where, text, thread_ts or "", broadcast=broadcast, files=files)

        return {**self._hub.do(act), "channel": where.id}

    def edit(self, message: Json, text: str) -> None:
        """Change one's own message."""
        self._hub.do(lambda: acting.edit(self._hub, self.id, self._channel(message["channel"]), message["ts"], text))

    def delete(self, message: Json) -> None:
        """Delete one's own message."""
        self._hub.do(lambda: acting.delete(self._hub, self.id, self._channel(message["channel"]), message["ts"]))

    def command(self, channel: str, command: str, text: str = "", *, thread_ts: str = "") -> Reply:
        """Run a slash command in a channel."""
        where = self._channel(channel).id
        return _reply(self._hub.run(interactions.command(self._hub, self.id, where, command, text, thread_ts)))

    def click(self, where: Json, action: str, value: Any = None, *, values: Json | None = None) -> Reply:
        """Use an element of a message or view, found by its action_id or its text.

        For a menu or picker, value is what is chosen: an option's value or text, an id, a date; values is what
        else has been typed, as in `submit`.
        """
        place = self._place(where)
        with self._hub.reading():
            block, element = self._element(place, action)
            act = _action(block, element, value)
            typed = self._typed(place, values or {})
        return _reply(self._hub.run(interactions.act(self._hub, self.id, place, [act], typed)))

    def options(self, where: Json, action_id: str, value: str) -> list[Json]:
        """Type into an external select and return the options that the app offers."""
        place = self._place(where)
        block, _ = self._element(place, action_id)
        asked = interactions.options(self._hub, self.id, place, block["block_id"], action_id, value)
        found = self._hub.run(asked)
        groups = [group["options"] for group in found.get("option_groups", [])]
        return [*found.get("options", []), *(item for group in groups for item in group)]

    def submit(self, view: Json, values: Json | None = None) -> Submitted:
        """Fill in a modal and submit it: {block_id: {action_id: plain value}}."""
        place = self._place(view)
        with self._hub.reading():
            typed = self._typed(place, values or {})
        found = self._hub.run(modals.submit(self._hub, self.id, view["id"], typed))
        return Submitted(found["response"], found.get("errors", {}), found.get("failed", ""))

    def close(self, view: Json, *, everything: bool = False) -> None:
        """Close a modal with Cancel or ×; everything closes the stack."""
        self._hub.do(lambda: modals.close(self._hub, self.id, view["id"], everything=everything))

    def shortcut(self, callback_id: str, message: Json | None = None) -> Reply:
        """Run a global shortcut, or a message shortcut on a message."""
        channel = self._channel(message["channel"]) if message is not None else None
        kept = channel.messages[message["ts"]] if channel is not None and message is not None else None
        return _reply(self._hub.run(interactions.shortcut(self._hub, self.id, callback_id, channel, kept)))

    def upload(self, channel: str, name: str, content: bytes | str, *, text: str = "", thread_ts: str = "") -> Json:
        """Share a file in a channel and return the message."""
        where = self._channel(channel)
        data = content.encode() if isinstance(content, str) else content

        def act() -> Json:
            file = acting.keep_file(self._hub, self.id, name, data)
            return acting.say(self._hub, self.id, where, text, thread_ts, files=(file.id,))

        return {**self._hub.do(act), "channel": where.id}

    def attach(self, name: str, content: bytes | str) -> str:
        """Upload a file for a modal's file input, and return its id: the value to submit is a list of these."""
        data = content.encode() if isinstance(content, str) else content

        return self._hub.do(lambda: acting.keep_file(self._hub, self.id, name, data).id)

    def react(self, message: Json, name: str, *, remove: bool = False) -> None:
        """Add or remove a reaction."""
        self._hub.do(lambda: acting.react(self._hub, self.id, message["channel"], message["ts"], name, remove=remove))

    def dm(self, other: str = "") -> str:
        """Open direct messages with somebody, or with the first app's bot, and return the channel's id."""

        def act() -> str:
            state = self._hub.state
            user = state.user(other) if other else state.users[next(iter(state.apps.values())).bot_user]
            if user is None:
                raise RefusedError("user_not_found")
            return state.im(self.id, user.id).id

        return self._hub.do(act)

    def join(self, channel: str) -> None:
        """Join a public channel."""
        self._hub.do(lambda: acting.join(self._hub, self.id, self._channel(channel)))

    def leave(self, channel: str) -> None:
        """Leave a channel."""
        self._hub.do(lambda: acting.leave(self._hub, self.id, self._channel(channel)))

    def open_home(self, app: str = "", tab: str = "home") -> Json | None:
        """Open an app's Home (or messages) tab, and return what is published there by now."""

        def act() -> Json | None:
            apps = self._hub.state.apps
            found = apps[app] if app else next(iter(apps.values()))
            return interactions.opened_home(self._hub, self.id, found, tab)

        return self._hub.do(act)

    def _place(self, where: Json) -> Place:
        with self._hub.reading():
            if "blocks" in where and where.get("type") in ("modal", "home"):
                return place_of(self._hub, self.id, {"type": "view", "view_id": where["id"]})
            container = {"type": "message", "channel": where["channel"], "ts": where["ts"]}
            return place_of(self._hub, self.id, container)

    def _element(self, place: Place, action: str) -> tuple[Json, Json]:
        blocks = place.view.data["blocks"] if place.view is not None else (place.message or {}).get("blocks", [])
        known = list(elements(blocks))
        for block, element in known:
            text = element.get("text")
            if action in (
                element.get("action_id"),
                block.get("block_id"),
                text.get("text") if isinstance(text, dict) else None,
            ):
                return block, element
        names = ", ".join(str(element.get("action_id")) for _, element in known)
        raise LookupError(f"There is nothing called {action!r} to click; there is {names or 'nothing'}.")

    def _typed(self, place: Place, values: Json) -> Json:
        if place.view is None:
            return values
        known = {(block["block_id"], e.get("action_id")): e for block, e in elements(place.view.data["blocks"])}
        typed: Json = {}
        for block_id, actions in values.items():
            for action_id, value in actions.items():
                if (block_id, action_id) not in known:
                    raise LookupError(f"The view has no {block_id}/{action_id}; it has {sorted(known, key=str)}.")
                typed.setdefault(block_id, {})[action_id] = entry_for(known[block_id, action_id], value)
        return typed


def _action(block: Json, element: Json, value: Any) -> Json:
    act: Json = {"type": element["type"], "action_id": element["action_id"], "block_id": block["block_id"]}
    if element["type"] == "overflow":
        return {**act, "selected_option": option(element, value)}
    if element["type"] in VALUE_KEYS:
        return {**act, **entry_for(element, value)}
    found: Json = {key: element[key] for key in ("text", "value", "style") if key in element}
    return {**act, **found}


def _reply(answer: Json) -> Reply:
    return Reply(bool(answer.get("ok")), str(answer.get("error", "")), str(answer.get("text", "")))
