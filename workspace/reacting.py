"""Reactions on messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workspace import events, shown
from workspace.model import Channel
from workspace.wire import Json, RefusedError

if TYPE_CHECKING:
    from workspace.hub import Hub


def add(hub: Hub, channel: Channel, message: Json, user: str, name: str) -> None:
    """Add one; already_reacted where it is there."""
    reactions = message.setdefault("reactions", [])
    entry = next((reaction for reaction in reactions if reaction["name"] == name), None)
    if entry is None:
        entry = {"name": name, "users": [], "count": 0}
        reactions.append(entry)
    if user in entry["users"]:
        raise RefusedError("already_reacted")
    entry["users"].append(user)
    entry["count"] = len(entry["users"])
    _tell(hub, "reaction_added", channel, message, user, name)


def remove(hub: Hub, channel: Channel, message: Json, user: str, name: str) -> None:
    """Remove one; no_reaction where it is not there."""
    reactions = message.get("reactions", [])
    entry = next((reaction for reaction in reactions if reaction["name"] == name and user in reaction["users"]), None)
    if entry is None:
        raise RefusedError("no_reaction")
    entry["users"].remove(user)
    entry["count"] = len(entry["users"])
    if not entry["users"]:
        reactions.remove(entry)
    if not reactions:
        del message["reactions"]
    _tell(hub, "reaction_removed", channel, message, user, name)


def _tell(hub: Hub, kind: str, channel: Channel, message: Json, user: str, name: str) -> None:
    event = {
        "type": kind,
        "user": user,
        "reaction": name,
        "item": {"type": "message", "channel": channel.id, "ts": message["ts"]},
        "item_user": message["user"],
        "event_ts": hub.state.new_ts(),
    }
    shown.reacted(hub, channel, message)
    events.publish(hub, event, channel=channel)
