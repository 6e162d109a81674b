"""chat.scheduleMessage and what belongs to it; the messages go out by the workspace's clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from workspace import posting
from workspace.inputs import completed
from workspace.model import Scheduled
from workspace.posting import Draft
from workspace.web_api.arguments import Call
from workspace.web_api.chat import draft_of, target
from workspace.wire import Json, RefusedError

if TYPE_CHECKING:
    from workspace.hub import Hub

FARTHEST = timedelta(days=120)
WINDOW, MOST_IN_WINDOW = 300, 30


def schedule(call: Call) -> Json:
    """chat.scheduleMessage."""
    call.required("post_at")
    try:
        post_at = int(float(call.text("post_at")))
    except ValueError:
        raise RefusedError("invalid_time") from None
    channel = target(call)
    if len(call.text("text")) > posting.LONGEST:
        raise RefusedError("msg_too_long")
    draft = draft_of(call)
    now = call.hub.clock.now()
    if post_at <= now.timestamp():
        raise RefusedError("time_in_past")
    if post_at > (now + FARTHEST).timestamp():
        raise RefusedError("time_too_far")
    near = [
        s for s in call.state.scheduled.values() if s.channel == channel.id and s.post_at // WINDOW == post_at // WINDOW
    ]
    if len(near) >= MOST_IN_WINDOW:
        raise RefusedError("restricted_too_many")
    kept = Scheduled(call.state.new_id("Q"), call.app.id, channel.id, post_at, now, draft.text, dict(call.arguments))
    call.state.scheduled[kept.id] = kept
    hub = call.hub
    hub.timers.at(datetime.fromtimestamp(post_at, UTC), lambda: _post(hub, kept.id, draft))
    message: Json = {
        "text": draft.text,
        "bot_id": call.app.bot_id,
        "type": "delayed_message",
        "user": call.app.bot_user,
    }
    if draft.blocks:
        message["blocks"] = completed(draft.blocks)
    return {"channel": channel.id, "scheduled_message_id": kept.id, "post_at": post_at, "message": message}


def _post(hub: Hub, key: str, draft: Draft) -> None:
    with hub.change() as state:
        kept = state.scheduled.pop(key, None)
        channel = state.channels.get(kept.channel) if kept is not None else None
        lost = draft.metadata is not None  # Slack's documentation warns that it never posts these
        if channel is not None and not channel.is_archived and not lost:
            posting.post(hub, channel, draft)


def list_all(call: Call) -> Json:
    """chat.scheduledMessages.list: the app's own, soonest first."""
    key = call.text("channel")
    if key and key not in call.state.channels:
        raise RefusedError("invalid_channel")
    oldest, latest = call.number("oldest", 0), call.number("latest", 2**40)
    mine = [s for s in call.state.scheduled.values() if s.app_id == call.app.id and key in ("", s.channel)]
    wanted = sorted((s for s in mine if oldest <= s.post_at <= latest), key=lambda s: s.post_at)
    page, following = call.page(wanted)
    made = [
        {
            "id": s.id,
            "channel_id": s.channel,
            "post_at": s.post_at,
            "date_created": int(s.created.timestamp()),
            "text": s.text,
        }
        for s in page
    ]
    return {"scheduled_messages": made, "response_metadata": {"next_cursor": following}}


def delete(call: Call) -> Json:
    """chat.deleteScheduledMessage; not within the last minute, as in Slack."""
    channel = call.channel()
    kept = call.state.scheduled.get(call.required("scheduled_message_id"))
    known = kept is not None and kept.app_id == call.app.id and kept.channel == channel.id
    if kept is None or not known or kept.post_at - call.hub.clock.now().timestamp() < 60:
        raise RefusedError("invalid_scheduled_message_id")
    del call.state.scheduled[kept.id]
    return {}
