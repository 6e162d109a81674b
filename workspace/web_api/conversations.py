"""conversations.*: lists, members, and the life of a channel."""

from __future__ import annotations

import re

from workspace import rooms, shown
from workspace.model import Channel
from workspace.objects import channel_object
from workspace.web_api.arguments import Call
from workspace.wire import Json, RefusedError

TYPES = {"public_channel": "channels", "private_channel": "groups", "im": "im", "mpim": "mpim"}
LONGEST_NAME = 80
MOST_IN_GROUP = 8


def list_all(call: Call) -> Json:
    """conversations.list: all public channels, and of the others those that the bot is in."""
    bot = call.app.bot_user
    return _page(call, [c for c in call.state.channels.values() if call.state.sees(bot, c)])


def of_user(call: Call) -> Json:
    """users.conversations: the channels that a user is in, of those the bot may know of."""
    user = call.text("user") or call.app.bot_user
    bot = call.app.bot_user
    seen = [c for c in call.state.channels.values() if user in c.members and call.state.sees(bot, c)]
    return _page(call, seen)


def _page(call: Call, channels: list[Channel]) -> Json:
    types = call.listed("types") or ["public_channel"]
    if not set(types) <= set(TYPES):
        raise RefusedError("invalid_types")
    for kind in types:
        call.need(f"{TYPES[kind]}:read")
    families = {TYPES[kind] for kind in types}
    without_archived = call.flag("exclude_archived")
    wanted = [c for c in channels if c.scope_family in families and not (without_archived and c.is_archived)]
    page, following = call.page(wanted)
    made = [
        {**channel_object(call.state, c, call.app.bot_user), **({} if c.is_im else {"num_members": len(c.members)})}
        for c in page
    ]
    return {"channels": made, "response_metadata": {"next_cursor": following}}


def guarded(call: Call, right: str) -> Channel:
    """Find the channel and ask for the scope that its kind needs, such as channels:history."""
    channel = call.channel()
    call.need(f"{channel.scope_family}:{right}")
    return channel


def managed(call: Call) -> Channel:
    """Find a channel that the app may change."""
    channel = call.channel()
    if channel.is_im or channel.is_mpim:
        raise RefusedError("method_not_supported_for_channel_type")
    call.need(*(("groups:write",) if channel.is_private else ("channels:manage", "channels:write")))
    return channel


def info(call: Call) -> Json:
    """conversations.info."""
    channel = guarded(call, "read")
    found = channel_object(call.state, channel, call.app.bot_user)
    if call.flag("include_num_members"):
        found["num_members"] = len(channel.members)
    if call.flag("include_locale"):
        found["locale"] = "en-US"
    return {"channel": found}


def members(call: Call) -> Json:
    """conversations.members."""
    page, following = call.page(guarded(call, "read").members)
    return {"members": page, "response_metadata": {"next_cursor": following}}


def open_im(call: Call) -> Json:
    """conversations.open, for one person or up to eight."""
    users = call.listed("users")
    call.need("mpim:write" if len(users) > 1 else "im:write")
    state, bot = call.state, call.app.bot_user
    if call.has("channel"):
        channel = call.channel()
        if not (channel.is_im or channel.is_mpim):
            raise RefusedError("method_not_supported_for_channel_type")
        return _opened(call, channel, already=True)
    if not users:
        raise RefusedError("users_list_not_supplied")
    if len(users) > MOST_IN_GROUP:
        raise RefusedError("too_many_users")
    if not set(users) <= set(state.users):
        raise RefusedError("user_not_found")
    if any(state.users[user].is_bot for user in users):
        raise RefusedError("invalid_user_combination")
    if len(users) > 1:
        group, already = state.group([bot, *dict.fromkeys(users)])
        shown.told(call.hub, group)
        return _opened(call, group, already=already)
    already = state.has_im(users[0], bot)
    if not already and call.flag("prevent_creation"):
        raise RefusedError("channel_not_found")
    return _opened(call, state.im(users[0], bot), already=already)


def _opened(call: Call, channel: Channel, *, already: bool) -> Json:
    full = call.flag("return_im")
    found = channel_object(call.state, channel, call.app.bot_user) if full else {"id": channel.id}
    return {"channel": found, **({"no_op": True, "already_open": True} if already else {})}


def create(call: Call) -> Json:
    """conversations.create."""
    if not call.has("name"):
        raise RefusedError("invalid_name_required")
    name = call.text("name").removeprefix("#")
    call.need(*(("groups:write",) if call.flag("is_private") else ("channels:manage", "channels:write")))
    check_name(name, taken=call.state.channel(name) is not None)
    channel = rooms.create(call.hub, name, call.app.bot_user, is_private=call.flag("is_private"))
    return {"channel": channel_object(call.state, channel, call.app.bot_user)}


def check_name(name: str, *, taken: bool) -> None:
    """Refuse a channel name that Slack refuses."""
    if taken:
        raise RefusedError("name_taken")
    if len(name) > LONGEST_NAME:
        raise RefusedError("invalid_name_maxlength")
    if not re.search(r"\w", name):
        raise RefusedError("invalid_name_punctuation")
    if not re.fullmatch(r"[^\W_A-Z][^\WA-Z]*(?:[-_][^\WA-Z]*)*", name):
        raise RefusedError("invalid_name_specials")


def invite(call: Call) -> Json:
    """conversations.invite."""
    channel = managed(call)
    _check_member(call, channel)
    if channel.is_archived:
        raise RefusedError("is_archived")
    users = call.listed("users")
    if not users:
        raise RefusedError("no_user")
    errors = [{"user": user, "ok": False, "error": error} for user in users if (error := _refused(call, channel, user))]
    if errors and not (call.flag("force") and len(errors) < len(users)):
        raise RefusedError(str(errors[0]["error"]), errors=errors)
    refused = {entry["user"] for entry in errors}
    for user in users:
        if user not in refused:
            rooms.join(call.hub, channel, user, inviter=call.app.bot_user)
    answer: Json = {"channel": channel_object(call.state, channel, call.app.bot_user)}
    return {**answer, "errors": errors} if errors else answer


def _refused(call: Call, channel: Channel, user: str) -> str:
    if user == call.app.bot_user:
        return "cant_invite_self"
    if user not in call.state.users:
        return "user_not_found"
    return "already_in_channel" if user in channel.members else ""


def _check_member(call: Call, channel: Channel) -> None:
    if call.app.bot_user not in channel.members:
        raise RefusedError("not_in_channel")


def join(call: Call) -> Json:
    """conversations.join; public channels only."""
    channel = call.channel()
    if channel.kind != "channel":
        raise RefusedError("method_not_supported_for_channel_type")
    if channel.is_archived:
        raise RefusedError("is_archived")
    already = call.app.bot_user in channel.members
    if not already:
        rooms.join(call.hub, channel, call.app.bot_user)
    answer: Json = {"channel": channel_object(call.state, channel, call.app.bot_user)}
    if already:
        answer |= {"warning": "already_in_channel", "response_metadata": {"warnings": ["already_in_channel"]}}
    return answer


def leave(call: Call) -> Json:
    """conversations.leave."""
    channel = managed(call)
    if channel.is_general:
        raise RefusedError("cant_leave_general")
    if channel.is_archived:
        raise RefusedError("is_archived")
    if call.app.bot_user not in channel.members:
        return {"ok": False, "not_in_channel": True}
    if channel.members == [call.app.bot_user]:
        raise RefusedError("last_member")
    rooms.leave(call.hub, channel, call.app.bot_user)
    return {}


def archive(call: Call) -> Json:
    """conversations.archive."""
    channel = managed(call)
    _check_member(call, channel)
    if channel.is_general:
        raise RefusedError("cant_archive_general")
    if channel.is_archived:
        raise RefusedError("already_archived")
    rooms.archive(call.hub, channel, call.app.bot_user)
    return {}
