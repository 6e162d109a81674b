"""Where an element was drawn and used: a message, a modal or a Home tab."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workspace import posting
from workspace.inputs import elements
from workspace.model import Channel
from workspace.views import Shown
from workspace.wire import Json, RefusedError

if TYPE_CHECKING:
    from workspace.hub import Hub


@dataclass(frozen=True)
class Place:
    """Where an element was used: a message (of a channel), a modal or a Home tab."""

    message: Json | None = None
    channel: Channel | None = None
    ephemeral: bool = False
    view: Shown | None = None


def place_of(hub: Hub, user: str, container: Json) -> Place:
    """Find what a container of the page means; a RefusedError where the person cannot see it."""
    if container.get("type") in ("view", "home"):
        view = hub.views.find(str(container.get("view_id", "")))
        if view is None or view.user != user:
            raise RefusedError("view_not_found")
        return Place(view=view)
    channel = hub.state.channels.get(str(container.get("channel", "")))
    ts = str(container.get("ts", ""))
    if channel is None or not hub.state.sees(user, channel):
        raise RefusedError("channel_not_found")
    entry = posting.find_whisper(channel, user, ts)
    message = entry.message if entry is not None else channel.messages.get(ts)
    if message is None:
        raise RefusedError("message_not_found")
    return Place(message, channel, ephemeral=entry is not None)


def element_of(place: Place, action_id: str, block_id: str = "") -> tuple[Json, Json] | None:
    """Find an element and its block by action_id, in the place where it was drawn."""
    blocks = place.view.data["blocks"] if place.view is not None else (place.message or {}).get("blocks", [])
    found = (
        (block, element)
        for block, element in elements(blocks)
        if element.get("action_id") == action_id and block_id in ("", block.get("block_id"))
    )
    return next(found, None)
