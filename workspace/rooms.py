"""The life of channels and people: created, joined, left, archived, renamed; with the events and the pages told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workspace import events, posting, shown
from workspace.model import Channel, User
from workspace.objects import user_object
from workspace.posting import Draft
from workspace.wire import Json

if TYPE_CHECKING:
    from workspace.hub import Hub


def create(hub: Hub, name: str, creator: str, *, is_private: bool) -> Channel:
    """Create a channel with its creator in it."""
    state = hub.state
    channel = Channel(state.new_id("C"), name, state.seconds(), creator, is_private=is_private, members=[creator])
    state.channels[channel.id] = channel
    shown.told(hub, channel)
    if not is_private:
        about = {"id": channel.id, "name": name, "created": channel.created, "creator": creator}
        events.publish(hub, {"type": "channel_created", "channel": about, "event_ts": state.new_ts()})
    return channel


def join(hub: Hub, channel: Channel, user: str, *, inviter: str = "") -> None:
    """Let a user join, with the note in the channel and member_joined_channel."""
    channel.members.append(user)
    extra = {"inviter": inviter} if inviter else {}
    draft = Draft(user, text=f"<@{user}> has joined the channel", subtype=_subtype(channel, "join"), extra=extra)
    posting.post(hub, channel, draft)
    events.publish(hub, _membership(hub, "member_joined_channel", channel, user) | extra, channel=channel)


def leave(hub: Hub, channel: Channel, user: str) -> None:
    """Let a user leave; apps that are still there hear of it."""
    draft = Draft(user, text=f"<@{user}> has left the channel", subtype=_subtype(channel, "leave"))
    posting.post(hub, channel, draft)
    channel.members.remove(user)
    events.publish(hub, _membership(hub, "member_left_channel", channel, user), channel=channel)
    shown.told(hub, channel)


def archive(hub: Hub, channel: Channel, user: str) -> None:
    """Archive a channel."""
    channel.is_archived = True
    event = {"type": _subtype(channel, "archive"), "channel": channel.id, "user": user, "is_moved": 0}
    events.publish(hub, {**event, "event_ts": hub.state.new_ts()}, channel=channel)
    shown.told(hub, channel)


def rename(hub: Hub, channel: Channel, name: str) -> None:
    """Give a channel another name."""
    channel.name = name
    about = {"id": channel.id, "name": name, "name_normalized": name, "created": channel.created}
    about |= {"is_channel": not channel.is_private, "is_mpim": False}
    event = {"type": _subtype(channel, "rename"), "channel": about, "event_ts": hub.state.new_ts()}
    events.publish(hub, event, channel=channel)
    shown.told(hub, channel)


def arrive(hub: Hub, user: User) -> None:
    """Tell everybody of somebody new in the workspace."""
    _told(hub, user, "team_join")


def change(hub: Hub, user: User) -> None:
    """Tell everybody that a user's profile, zone or status has changed."""
    user.updated = hub.state.seconds()
    _told(hub, user, "user_change")


def _told(hub: Hub, user: User, kind: str) -> None:
    about = user_object(hub.state, user, hub.clock.now())
    event = {"type": kind, "user": about, "cache_ts": hub.state.seconds(), "event_ts": hub.state.new_ts()}
    events.publish(hub, event)
    hub.stream.to_all(lambda: {"type": "user", "user": shown.user(hub, user)})


def _subtype(channel: Channel, what: str) -> str:
    return f"{'group' if channel.is_private else 'channel'}_{what}"


def _membership(hub: Hub, kind: str, channel: Channel, user: str) -> Json:
    return {
        "type": kind,
        "user": user,
        "channel": channel.id,
        "channel_type": "G" if channel.is_private else "C",
        "team": hub.state.team_id,
        "event_ts": hub.state.new_ts(),
    }
