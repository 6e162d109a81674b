"""Messages: written, changed, deleted and whispered; each act reaches the pages and the apps that may know."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workspace import events, shown
from workspace.inputs import completed
from workspace.model import App, Channel, File, Whisper
from workspace.objects import file_object
from workspace.state import public
from workspace.wire import Json

if TYPE_CHECKING:
    from workspace.hub import Hub

LONGEST = 40_000  # characters; longer texts are truncated
NO_PREVIEW = "This content can't be displayed."


@dataclass
class Draft:
    """What somebody is about to post."""

    user: str
    app: App | None = None
    text: str = ""
    blocks: list[Json] | None = None
    attachments: list[Json] | None = None
    thread_ts: str = ""
    broadcast: bool = False
    metadata: Json | None = None
    files: list[File] = field(default_factory=list)
    subtype: str = ""
    username: str = ""
    extra: Json = field(default_factory=dict)


def compose(hub: Hub, draft: Draft, channel: Channel) -> Json:
    """Return the message that a draft becomes, not yet posted."""
    state = hub.state
    text = draft.text or (NO_PREVIEW if draft.blocks else "")
    message: Json = {"type": "message", "user": draft.user, "text": text[:LONGEST], "ts": state.new_ts()}
    message["team"] = state.team_id
    if draft.app is not None:
        message |= {"bot_id": draft.app.bot_id, "app_id": draft.app.id, "bot_profile": _profile(hub, draft.app)}
    elif not draft.subtype and not draft.files:
        message["client_msg_id"] = str(uuid.uuid4())
    if draft.blocks:
        message["blocks"] = completed(draft.blocks)
    if draft.attachments:
        message["attachments"] = [{"id": number, **entry} for number, entry in enumerate(draft.attachments, 1)]
    if draft.files:
        message["files"] = [file_object(state, file, hub.site) for file in draft.files]
        message["upload"] = False
        message["subtype"] = "file_share"
    if draft.metadata is not None:
        message["metadata"] = draft.metadata
    if draft.username:
        message |= {"username": draft.username}
    if draft.subtype:
        message["subtype"] = draft.subtype
    if draft.thread_ts:
        root = channel.messages.get(draft.thread_ts)
        message["thread_ts"] = draft.thread_ts
        if root is not None:
            message["parent_user_id"] = root.get("user", "")
    return {**message, **draft.extra}


def post(hub: Hub, channel: Channel, draft: Draft) -> Json:
    """Post a draft and return the message."""
    message = compose(hub, draft, channel)
    ts = message["ts"]
    root = channel.messages.get(draft.thread_ts)
    if root is not None and draft.broadcast:
        message["subtype"] = "thread_broadcast"
    for file in draft.files:
        file.shares.setdefault(channel.id, []).append(ts)
        message["files"] = [file_object(hub.state, each, hub.site) for each in draft.files]
    channel.messages[ts] = message
    channel.last_read[draft.user] = ts
    if root is not None:
        _count_reply(root, message)
        _note_unread(channel, root, message)
    shown.posted(hub, channel, message)
    if root is not None:
        shown.changed(hub, channel, root)
    _tell_apps(hub, channel, message)
    return message


def _count_reply(root: Json, message: Json) -> None:
    users = root.setdefault("reply_users", [])
    if message["user"] not in users:
        users.append(message["user"])
    root["thread_ts"] = root["ts"]
    root["reply_count"] = root.get("reply_count", 0) + 1
    root["reply_users_count"] = len(users)
    root["latest_reply"] = message["ts"]
    root.setdefault("is_locked", False)
    root.setdefault("subscribed", False)


def _note_unread(channel: Channel, root: Json, message: Json) -> None:
    """Keep a reply as unread for whoever wrote in the thread, or is named there; who replies has read the thread."""
    threads = channel.unread_replies
    threads.get(message["user"], {}).pop(root["ts"], None)
    if message.get("subtype") == "thread_broadcast":
        return  # it is unread in the channel
    named = {member for member in channel.members if f"<@{member}" in message["text"]}
    for user in {root["user"], *root["reply_users"], *named} - {message["user"]}:
        threads.setdefault(user, {}).setdefault(root["ts"], set()).add(message["ts"])


def _tell_apps(hub: Hub, channel: Channel, message: Json) -> None:
    around = {"channel": channel.id, "event_ts": message["ts"]}
    event = {**public(message), **around, "channel_type": channel.kind}
    if message.get("subtype") == "thread_broadcast":
        root = public(channel.messages[message["thread_ts"]])
        event["root"] = {key: value for key, value in root.items() if key != "client_msg_id"}
    events.message(hub, event, channel)
    if not channel.is_im and message.get("subtype") in (None, "file_share", "thread_broadcast"):
        for app in hub.state.apps.values():
            if f"<@{app.bot_user}" in message["text"] and app.bot_user != message["user"]:
                mention = {key: value for key, value in public(message).items() if key != "subtype"}
                events.publish(hub, {**mention, **around, "type": "app_mention"}, channel=channel, only=app.id)
    for file in message.get("files", []):
        shared = {"type": "file_shared", "file_id": file["id"], "user_id": message["user"], "file": {"id": file["id"]}}
        events.publish(hub, {**shared, "channel_id": channel.id, "event_ts": message["ts"]}, channel=channel)


def change(hub: Hub, channel: Channel, message: Json, new: Json, *, edited_by: str) -> Json:
    """Replace fields of a message (None removes one), mark it edited, and return it."""
    before = public(message)
    for key, value in new.items():
        if value is None:
            message.pop(key, None)
        else:
            message[key] = value
    ts = hub.state.new_ts()
    if edited_by:
        message["edited"] = {"user": edited_by, "ts": ts}
    shown.changed(hub, channel, message)
    event = {
        "type": "message",
        "subtype": "message_changed",
        "message": public(message),
        "previous_message": before,
        "channel": channel.id,
        "hidden": True,
        "ts": ts,
        "event_ts": ts,
        "channel_type": channel.kind,
    }
    events.message(hub, event, channel)
    return message


def delete(hub: Hub, channel: Channel, message: Json) -> None:
    """Delete a message; a root that has replies stays as a tombstone."""
    ts = message["ts"]
    root = channel.messages.get(message.get("thread_ts", ""))
    before = public(message)
    if message.get("reply_count"):
        kept = {key: message[key] for key in ("ts", "thread_ts", "reply_count", "reply_users", "latest_reply")}
        message.clear()
        message |= {"type": "message", "subtype": "tombstone", "user": "USLACKBOT", "hidden": True, **kept}
        message["text"] = "This message was deleted."
        shown.changed(hub, channel, message)
    else:
        del channel.messages[ts]
        shown.deleted(hub, channel, ts)
    if root is not None and root is not message:
        _uncount_reply(channel, root)
        for threads in channel.unread_replies.values():
            threads.get(root["ts"], set()).discard(ts)
        shown.changed(hub, channel, root)
    at = hub.state.new_ts()
    event = {
        "type": "message",
        "subtype": "message_deleted",
        "previous_message": before,
        "channel": channel.id,
        "hidden": True,
        "deleted_ts": ts,
        "ts": at,
        "event_ts": at,
        "channel_type": channel.kind,
    }
    events.message(hub, event, channel)


def _uncount_reply(channel: Channel, root: Json) -> None:
    replies = [m for m in channel.messages.values() if m.get("thread_ts") == root["ts"] and m is not root]
    if not replies:
        for key in ("thread_ts", "reply_count", "reply_users", "reply_users_count", "latest_reply"):
            root.pop(key, None)
        return
    root["reply_count"] = len(replies)
    root["reply_users"] = list(dict.fromkeys(reply["user"] for reply in replies))
    root["reply_users_count"] = len(root["reply_users"])
    root["latest_reply"] = replies[-1]["ts"]


def whisper(hub: Hub, channel: Channel, user: str, draft: Draft) -> Json:
    """Show a message to one person only, and keep it nowhere but on their page."""
    message = {**compose(hub, draft, channel), "is_ephemeral": True}
    entry = Whisper(user, message)
    channel.whispers.append(entry)
    shown.whispered(hub, channel, entry)
    return message


def find_whisper(channel: Channel, user: str, ts: str) -> Whisper | None:
    """Find a person's ephemeral message that is still there."""
    found = (w for w in channel.whispers if w.user == user and w.message["ts"] == ts and not w.gone)
    return next(found, None)


def _profile(hub: Hub, app: App) -> Json:
    return {
        "id": app.bot_id,
        "app_id": app.id,
        "name": app.name,
        "icons": {},
        "deleted": False,
        "updated": hub.state.users[app.bot_user].updated,
        "team_id": hub.state.team_id,
    }
