"""What the page does for a person: it says, clicks, submits, reads, joins, and moves the clock."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from workspace import acting, interactions, modals, rooms, shown
from workspace.hub import Hub
from workspace.model import Channel
from workspace.places import element_of, place_of
from workspace.web_api.conversations import check_name
from workspace.wire import Json, RefusedError

Act = Callable[[Hub, str, Json], Awaitable[Json]]


def channel_of(hub: Hub, user: str, key: object) -> Channel:
    """Find a channel that a person may see; channel_not_found for all others."""
    channel = hub.state.channels.get(str(key))
    if channel is None or not hub.state.sees(user, channel):
        raise RefusedError("channel_not_found")
    return channel


async def say(hub: Hub, user: str, body: Json) -> Json:
    """Post a message; a text that starts with a known command runs it."""
    channel = channel_of(hub, user, body["channel"])
    text, thread_ts = str(body.get("text") or ""), str(body.get("thread_ts") or "")
    if text.startswith("/") and not text.startswith("//"):
        name, _, rest = text.partition(" ")
        return await interactions.command(hub, user, channel.id, name, rest, thread_ts)
    with hub.change():
        attached = tuple(str(key) for key in body.get("files") or ())
        wide = bool(body.get("broadcast"))
        message = acting.say(hub, user, channel, text, thread_ts, broadcast=wide, files=attached)
    return {"message": shown.message(message)}


async def command(hub: Hub, user: str, body: Json) -> Json:
    """Run a slash command."""
    name, text, thread = str(body["command"]), str(body.get("text") or ""), str(body.get("thread_ts") or "")
    return await interactions.command(hub, user, str(body["channel"]), name, text, thread)


async def action(hub: Hub, user: str, body: Json) -> Json:
    """Send what was clicked or chosen; only elements that are really drawn there."""
    place = place_of(hub, user, body["container"])
    for action in body["actions"]:
        if element_of(place, action["action_id"], action.get("block_id", "")) is None:
            raise RefusedError("action_not_found")
    values = (body.get("state") or {}).get("values") or {}
    return await interactions.act(hub, user, place, body["actions"], values)


async def options(hub: Hub, user: str, body: Json) -> Json:
    """Ask an app for the options of an external select."""
    place = place_of(hub, user, body["container"])
    block, action, value = str(body["block_id"]), str(body["action_id"]), str(body.get("value") or "")
    return await interactions.options(hub, user, place, block, action, value)


async def shortcut(hub: Hub, user: str, body: Json) -> Json:
    """Run a shortcut."""
    channel = channel_of(hub, user, body["channel"]) if body.get("channel") else None
    message = channel.messages.get(str(body.get("ts"))) if channel is not None else None
    if body.get("type") == "message" and message is None:
        raise RefusedError("message_not_found")
    return await interactions.shortcut(hub, user, str(body["callback_id"]), channel, message)


async def submit(hub: Hub, user: str, body: Json) -> Json:
    """Submit a modal."""
    values = (body.get("state") or {}).get("values") or {}
    return await modals.submit(hub, user, str(body["view_id"]), values)


async def close(hub: Hub, user: str, body: Json) -> Json:
    """Close a modal, or all."""
    return modals.close(hub, user, str(body["view_id"]), everything=bool(body.get("all")))


async def read(hub: Hub, user: str, body: Json) -> Json:
    """Remember how far a channel was read, or that a thread was."""
    with hub.change():
        channel = channel_of(hub, user, body["channel"])
        if body.get("thread_ts"):
            channel.unread_replies.get(user, {}).pop(str(body["thread_ts"]), None)
        else:
            channel.last_read[user] = max(channel.last_read.get(user, "0"), str(body["ts"]))
        hub.stream.to([user], lambda viewer: {"type": "channel", "channel": shown.channel(channel, viewer)})
    return {}


async def react(hub: Hub, user: str, body: Json) -> Json:
    """Add or remove a reaction."""
    with hub.change():
        name, remove = str(body["name"]).strip(":"), bool(body.get("remove"))
        acting.react(hub, user, str(body["channel"]), str(body["ts"]), name, remove=remove)
    return {}


async def edit(hub: Hub, user: str, body: Json) -> Json:
    """Change one's own message."""
    with hub.change():
        acting.edit(hub, user, channel_of(hub, user, body["channel"]), str(body["ts"]), str(body["text"]))
    return {}


async def delete(hub: Hub, user: str, body: Json) -> Json:
    """Delete one's own message."""
    with hub.change():
        acting.delete(hub, user, channel_of(hub, user, body["channel"]), str(body["ts"]))
    return {}


async def open_im(hub: Hub, user: str, body: Json) -> Json:
    """Open direct messages with somebody."""
    with hub.change() as state:
        others = [key for key in body["users"] if key in state.users]
        if len(others) != 1:
            raise RefusedError("user_not_found" if not others else "too_many_users")
        channel = state.im(user, others[0])
        shown.told(hub, channel)
        return {"channel": shown.channel(channel, user)}


async def join(hub: Hub, user: str, body: Json) -> Json:
    """Join a public channel."""
    with hub.change():
        channel = channel_of(hub, user, body["channel"])
        acting.join(hub, user, channel)
        return {"channel": shown.channel(channel, user)}


async def leave(hub: Hub, user: str, body: Json) -> Json:
    """Leave a channel."""
    with hub.change():
        channel = channel_of(hub, user, body["channel"])
        acting.leave(hub, user, channel)
        return {"channel": shown.channel(channel, user)}


async def create(hub: Hub, user: str, body: Json) -> Json:
    """Create a channel."""
    with hub.change() as state:
        name = str(body["name"]).strip().removeprefix("#")
        check_name(name, taken=state.channel(name) is not None)
        channel = rooms.create(hub, name, user, is_private=bool(body.get("is_private")))
        return {"channel": shown.channel(channel, user)}


async def home(hub: Hub, user: str, body: Json) -> Json:
    """Open an app's Home or Messages tab."""
    with hub.change() as state:
        app = state.apps.get(str(body["app_id"]))
        if app is None:
            raise RefusedError("app_not_found")
        view = interactions.opened_home(hub, user, app, str(body.get("tab") or "home"))
        channel = state.im(user, app.bot_user)
        shown.told(hub, channel)
        return {"view": view, "channel": channel.id}


async def clock(hub: Hub, _: str, body: Json) -> Json:
    """Move the clock, or push one of the buttons beside it."""
    clock, said = hub.clock, None
    if body.get("control"):
        control = hub.controls.find(str(body["control"]))
        if control is None:
            raise RefusedError("unknown_control")
        said = await asyncio.to_thread(control.run)
    elif body.get("set"):
        moment = datetime.fromisoformat(str(body["set"]))
        await asyncio.to_thread(clock.set, moment if moment.tzinfo else moment.replace(tzinfo=UTC))
    else:
        await asyncio.to_thread(clock.advance, timedelta(seconds=float(body.get("advance_seconds") or 0)))
    return {**shown.clock(hub), **({"said": said} if said else {})}


ACTS: dict[str, Act] = {
    "say": say,
    "command": command,
    "action": action,
    "options": options,
    "shortcut": shortcut,
    "submit": submit,
    "close": close,
    "read": read,
    "react": react,
    "edit": edit,
    "delete": delete,
    "open": open_im,
    "join": join,
    "leave": leave,
    "create": create,
    "home": home,
    "clock": clock,
}
