"""reactions.*: added, removed and read."""

from __future__ import annotations

import re

from workspace import reacting
from workspace.model import Channel
from workspace.state import parse_ts, public
from workspace.web_api.arguments import Call
from workspace.wire import Json, RefusedError


def _message(call: Call) -> tuple[Channel, Json]:
    if not call.has("channel") or not call.has("timestamp"):
        raise RefusedError("no_item_specified")
    channel = call.channel()
    if parse_ts(call.text("timestamp")) is None:
        raise RefusedError("bad_timestamp")
    message = channel.messages.get(call.text("timestamp"))
    if message is None:
        raise RefusedError("message_not_found")
    return channel, message


def _name(call: Call) -> str:
    name = call.text("name").strip(":")
    if not re.fullmatch(r"[a-z0-9_+'-]+(?:::skin-tone-[2-6])?", name):
        raise RefusedError("invalid_name")
    return name


def add(call: Call) -> Json:
    """reactions.add."""
    call.required("name")
    channel, message = _message(call)
    if channel.is_archived:
        raise RefusedError("is_archived")
    reacting.add(call.hub, channel, message, call.app.bot_user, _name(call))
    return {}


def remove(call: Call) -> Json:
    """reactions.remove."""
    call.required("name")
    channel, message = _message(call)
    reacting.remove(call.hub, channel, message, call.app.bot_user, _name(call))
    return {}


def get(call: Call) -> Json:
    """reactions.get, of a message."""
    channel, message = _message(call)
    return {"type": "message", "channel": channel.id, "message": public(message)}
