"""What people do that needs no app: they write, edit, delete, react, join and leave; used by the page and by Person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workspace import composing, files, mrkdwn, posting, reacting, rooms
from workspace.model import Channel, File
from workspace.posting import Draft
from workspace.wire import Json, RefusedError

if TYPE_CHECKING:
    from workspace.hub import Hub


def say(
    hub: Hub,
    user: str,
    channel: Channel,
    text: str,
    thread_ts: str = "",
    *,
    broadcast: bool = False,
    files: tuple[str, ...] = (),
) -> Json:
    """Post as a person, where a person may."""
    if user not in channel.members:
        raise RefusedError("not_in_channel")
    if channel.is_archived:
        raise RefusedError("is_archived")
    _check_messages_tab(hub, channel)
    if not text.strip() and not files:
        raise RefusedError("no_text")
    if len(text) > posting.LONGEST:
        raise RefusedError("msg_too_long")
    shared = [_own_file(hub, user, key) for key in files]
    said = mrkdwn.typed(text, hub.state)
    blocks = composing.rich_text(said) if said.strip() else None
    draft = Draft(user, None, said, blocks, thread_ts=thread_ts, broadcast=broadcast, files=shared)
    return dict(posting.post(hub, channel, draft))


def _check_messages_tab(hub: Hub, channel: Channel) -> None:
    if not channel.is_im:
        return
    app = next((found for member in channel.members if (found := hub.state.app_of_bot(member)) is not None), None)
    if app is not None and (
        not app.home.get("messages_tab_enabled", True) or app.home.get("messages_tab_read_only_enabled")
    ):
        raise RefusedError("messages_tab_disabled")


def _own_file(hub: Hub, user: str, key: str) -> File:
    file = hub.state.files.get(key)
    if file is None or file.user != user:
        raise RefusedError("file_not_found")
    return file


def keep_file(hub: Hub, user: str, name: str, content: bytes) -> File:
    """Keep a person's file before it is shared."""
    if len(content) > files.LARGEST:
        raise RefusedError("file_upload_size_restricted")
    return files.keep(hub, user, name, content)


def _own(channel: Channel, user: str, ts: str, error: str) -> Json:
    message = channel.messages.get(ts)
    if message is None:
        raise RefusedError("message_not_found")
    if message["user"] != user:
        raise RefusedError(error)
    return message


def edit(hub: Hub, user: str, channel: Channel, ts: str, text: str) -> None:
    """Change one's own message."""
    message = _own(channel, user, ts, "cant_update_message")
    if not text.strip():
        raise RefusedError("no_text")
    said = mrkdwn.typed(text, hub.state)
    posting.change(hub, channel, message, {"text": said, "blocks": composing.rich_text(said)}, edited_by=user)


def delete(hub: Hub, user: str, channel: Channel, ts: str) -> None:
    """Delete one's own message."""
    posting.delete(hub, channel, _own(channel, user, ts, "cant_delete_message"))


def react(hub: Hub, user: str, channel_id: str, ts: str, name: str, *, remove: bool) -> None:
    """Add or remove a reaction."""
    channel = hub.state.channels.get(channel_id)
    message = channel.messages.get(ts) if channel is not None and hub.state.sees(user, channel) else None
    if channel is None or message is None:
        raise RefusedError("message_not_found")
    (reacting.remove if remove else reacting.add)(hub, channel, message, user, name)


def join(hub: Hub, user: str, channel: Channel) -> None:
    """Join a public channel."""
    if channel.kind != "channel" or channel.is_archived:
        raise RefusedError("is_archived" if channel.is_archived else "channel_not_found")
    if user not in channel.members:
        rooms.join(hub, channel, user)


def leave(hub: Hub, user: str, channel: Channel) -> None:
    """Leave a channel; everybody stays in the general one."""
    if channel.is_general:
        raise RefusedError("cant_leave_general")
    if channel.is_im or user not in channel.members:
        raise RefusedError("method_not_supported_for_channel_type" if channel.is_im else "not_in_channel")
    rooms.leave(hub, channel, user)
