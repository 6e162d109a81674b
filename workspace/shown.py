"""What the pages are told: messages, channels as one person sees them, views, apps and the clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workspace import zones
from workspace.model import App, Channel, User, Whisper
from workspace.wire import Json

if TYPE_CHECKING:
    from workspace.hub import Hub


def user(hub: Hub, found: User) -> Json:
    """Return a user for the page."""
    now = hub.clock.now()
    return {
        "id": found.id,
        "name": found.name,
        "real_name": found.real_name,
        "display_name": found.display_name,
        "is_bot": found.is_bot,
        "tz": found.tz,
        "tz_label": zones.label(found.tz, now),
        "tz_offset": zones.offset(found.tz, now),
        "color": found.color,
        "title": found.title,
        "app_id": found.app_id,
    }


def app(hub: Hub, found: App) -> Json:
    """Return an app for the page."""
    about = found.manifest.get("display_information", {})
    return {
        "id": found.id,
        "name": found.name,
        "bot_user_id": found.bot_user,
        "bot_id": found.bot_id,
        "description": about.get("description", ""),
        "long_description": about.get("long_description", ""),
        "home_tab": bool(found.home.get("home_tab_enabled")),
        "messages_tab": bool(found.home.get("messages_tab_enabled", True)),
        "messages_read_only": bool(found.home.get("messages_tab_read_only_enabled")),
        "connected": not found.over_sockets or hub.delivery.sockets.count(found.id) > 0,
    }


def channel(found: Channel, viewer: str) -> Json:
    """Return a channel with what viewer has not read yet."""
    unread = _unread(found, viewer)
    direct = found.is_im or found.is_mpim
    mentions = sum(direct or f"<@{viewer}" in m["text"] or "<!" in m["text"] for m in unread)
    made: Json = {
        "id": found.id,
        "name": found.name,
        "is_private": found.is_private,
        "is_im": found.is_im,
        "is_archived": found.is_archived,
        "topic": found.topic,
        "purpose": found.purpose,
        "members": list(found.members),
        "is_member": viewer in found.members,
        "unread": len(unread),
        "mentions": mentions,
        "last_read": found.last_read.get(viewer, "0"),
        "threads": {ts: len(unread) for ts, unread in found.unread_replies.get(viewer, {}).items() if unread},
        "is_mpim": found.is_mpim,
    }
    if found.is_im:
        made["user"] = next((member for member in found.members if member != viewer), viewer)
    return made


def _unread(found: Channel, viewer: str) -> list[Json]:
    if viewer not in found.members:
        return []
    last = found.last_read.get(viewer, "0")
    unread: list[Json] = []
    for ts in reversed(found.messages):
        if ts <= last:
            break
        message = found.messages[ts]
        if message["user"] != viewer and not _is_reply(message):
            unread.append(message)
    return unread


def _is_reply(message: Json) -> bool:
    thread = message.get("thread_ts", message["ts"])
    return bool(thread != message["ts"] and message.get("subtype") != "thread_broadcast")


def message(found: Json, *, ephemeral: bool = False) -> Json:
    """Return a message for the page."""
    return {**found, "ephemeral": ephemeral}


def clock(hub: Hub) -> Json:
    """Return the clock and the buttons beside it."""
    now = hub.clock.now().isoformat().replace("+00:00", "Z")
    return {"now": now, "offset_seconds": hub.clock.offset.total_seconds(), "controls": hub.controls.shown()}


def posted(hub: Hub, where: Channel, what: Json) -> None:
    """Tell who sees the channel of a new message, and its members what they have not read."""
    _tell(hub, where, {"type": "message", "message": message(what)})
    told(hub, where)


def changed(hub: Hub, where: Channel, what: Json) -> None:
    """Tell who sees the channel of a changed message."""
    _tell(hub, where, {"type": "message_changed", "message": message(what)})


def deleted(hub: Hub, where: Channel, ts: str) -> None:
    """Tell who sees the channel of a deleted message."""
    _tell(hub, where, {"type": "message_deleted", "ts": ts})


def reacted(hub: Hub, where: Channel, what: Json) -> None:
    """Tell who sees the channel of a message's reactions."""
    _tell(hub, where, {"type": "reactions", "ts": what["ts"], "reactions": what.get("reactions", [])})


def _tell(hub: Hub, where: Channel, event: Json) -> None:
    hub.stream.to(_viewers(hub, where), lambda _: {**event, "channel": where.id})


def whispered(hub: Hub, where: Channel, entry: Whisper) -> None:
    """Show a person an ephemeral message."""
    entry.shown = entry.shown or hub.stream.watches(entry.user)
    event = {"type": "ephemeral", "channel": where.id, "message": message(entry.message, ephemeral=True)}
    hub.stream.to([entry.user], lambda _: event)


def unwhispered(hub: Hub, where: Channel, entry: Whisper) -> None:
    """Take an ephemeral message off a person's page."""
    event = {"type": "ephemeral_deleted", "channel": where.id, "ts": entry.message["ts"]}
    hub.stream.to([entry.user], lambda _: event)


def told(hub: Hub, where: Channel) -> None:
    """Tell who sees a channel how it looks to them now."""
    hub.stream.to(_viewers(hub, where), lambda viewer: {"type": "channel", "channel": channel(where, viewer)})


def views(hub: Hub, viewer: str) -> None:
    """Show a person their stack of modals as it is now."""
    stack = [view.data for view in hub.views.stack(viewer)]
    hub.stream.to([viewer], lambda _: {"type": "views", "views": stack})


def home(hub: Hub, viewer: str, app_id: str) -> None:
    """Show a person an app's Home tab as it is now."""
    found = hub.views.home(viewer, app_id)
    data = found.data if found is not None else None
    hub.stream.to([viewer], lambda _: {"type": "home", "app_id": app_id, "view": data})


def notice(hub: Hub, viewer: str, text: str) -> None:
    """Tell a person what Slack itself has to say."""
    hub.stream.to([viewer], lambda _: {"type": "notice", "text": text})


def _viewers(hub: Hub, where: Channel) -> list[str]:
    return [person.id for person in hub.state.people() if hub.state.sees(person.id, where)]
