"""What a person in the workspace sees: messages, what was shown to them only, modals and Home."""

from __future__ import annotations

from workspace.hub import Hub
from workspace.model import Channel
from workspace.state import public
from workspace.wire import Json, RefusedError


class Onlooker:
    """One person's eyes."""

    def __init__(self, hub: Hub, user: str) -> None:
        self._hub = hub
        self.id = user

    def home(self, app: str = "") -> Json | None:
        """Return an app's Home tab as this person sees it."""
        with self._hub.reading() as state:
            found = self._hub.views.home(self.id, app or next(iter(state.apps)))
            return dict(found.data) if found is not None else None

    @property
    def views(self) -> list[Json]:
        """Return the open modals, the top one last."""
        with self._hub.reading():
            return [dict(view.data) for view in self._hub.views.stack(self.id)]

    @property
    def view(self) -> Json | None:
        """Return the top modal."""
        stack = self.views
        return stack[-1] if stack else None

    def messages(self, channel: str, thread_ts: str = "") -> list[Json]:
        """Return a channel's messages without replies, or a thread's with its root, oldest first."""
        where = self._channel(channel)
        with self._hub.reading():
            kept = [{**public(m), "channel": where.id} for m in where.messages.values()]
        if thread_ts:
            return [m for m in kept if m.get("thread_ts", m["ts"]) == thread_ts]
        return [m for m in kept if m.get("thread_ts", m["ts"]) == m["ts"] or m.get("subtype") == "thread_broadcast"]

    def ephemerals(self, channel: str = "") -> list[Json]:
        """Return what was shown to this person only, in one channel or in all, oldest first."""
        with self._hub.reading() as state:
            rooms = [self._channel(channel)] if channel else list(state.channels.values())
            found = [
                {**w.message, "channel": room.id, "ephemeral": True}
                for room in rooms
                for w in room.whispers
                if w.user == self.id
            ]
        return sorted(found, key=lambda message: message["ts"])

    def _channel(self, key: str) -> Channel:
        with self._hub.reading() as state:
            found = state.channel(key)
            if found is None or not state.sees(self.id, found):
                raise RefusedError("channel_not_found")
            return found
