"""conversations.history and conversations.replies."""

from __future__ import annotations

import base64
import binascii
from datetime import timedelta

from workspace.model import Channel
from workspace.state import parse_ts, public, ts_of
from workspace.web_api.arguments import Call
from workspace.web_api.conversations import guarded
from workspace.wire import Json, RefusedError

MOST = 999


def history(call: Call) -> Json:
    """conversations.history: newest first, without the replies that were not broadcast."""
    channel = guarded(call, "history")
    if call.app.bot_user not in channel.members:
        raise RefusedError("not_in_channel")
    found = [m for m in _between(call, channel) if _in_timeline(m)]
    found.reverse()
    page, following = _page(call, found)
    answer: Json = {"messages": page, "has_more": bool(following), "pin_count": 0}
    answer |= {"channel_actions_ts": None, "channel_actions_count": 0}
    if call.has("latest"):
        answer["latest"] = call.text("latest")
    return answer | ({"response_metadata": {"next_cursor": following}} if following else {})


def replies(call: Call) -> Json:
    """conversations.replies: the root first, then its replies, oldest first."""
    channel = guarded(call, "history")
    message = channel.messages.get(call.required("ts"))
    if message is None:
        raise RefusedError("thread_not_found")
    root = str(message.get("thread_ts", message["ts"]))
    found = [m for m in _between(call, channel) if m.get("thread_ts", m["ts"]) == root]
    kept = channel.messages.get(root)
    if kept is not None and kept not in found:
        found.insert(0, kept)
    page, following = _page(call, found)
    answer: Json = {"messages": page, "has_more": bool(following)}
    return answer | ({"response_metadata": {"next_cursor": following}} if following else {})


def _in_timeline(message: Json) -> bool:
    reply = message.get("thread_ts", message["ts"]) != message["ts"]
    return not reply or message.get("subtype") == "thread_broadcast"


def _between(call: Call, channel: Channel) -> list[Json]:
    oldest, latest = _bound(call, "oldest"), _bound(call, "latest")
    inclusive = call.flag("inclusive")
    lag = call.hub.faults.take("history_lag", call.method, channel.id)
    newest = parse_ts(ts_of(call.hub.clock.now() - timedelta(seconds=lag.seconds))) if lag is not None else None

    def wanted(message: Json) -> bool:
        ts = parse_ts(message["ts"]) or (0, 0)
        if newest is not None and ts > newest:
            return False
        after = oldest is None or ts > oldest or (inclusive and ts == oldest)
        return after and (latest is None or ts < latest or (inclusive and ts == latest))

    return [message for message in channel.messages.values() if wanted(message)]


def _bound(call: Call, name: str) -> tuple[int, int] | None:
    text = call.text(name)
    if not text or text in ("0", "now"):
        return None
    found = parse_ts(text)
    if found is None:
        raise RefusedError(f"invalid_ts_{name}")
    return found


def _page(call: Call, messages: list[Json]) -> tuple[list[Json], str]:
    limit = min(MOST, max(1, call.number("limit", 100)))
    start = 0
    if call.has("cursor"):
        after = _from_cursor(call.text("cursor"))
        start = next((number for number, m in enumerate(messages) if m["ts"] == after), len(messages))
    with_metadata = call.flag("include_all_metadata")
    page = [public(message, with_metadata=with_metadata) for message in messages[start : start + limit]]
    if start + limit >= len(messages):
        return page, ""
    ts = messages[start + limit]["ts"].replace(".", "")
    return page, base64.b64encode(f"next_ts:{ts}".encode()).decode()


def _from_cursor(text: str) -> str:
    try:
        word, _, ts = base64.b64decode(text, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        raise RefusedError("invalid_cursor") from None
    if word != "next_ts" or not ts.isdigit():
        raise RefusedError("invalid_cursor")
    return f"{ts[:-6]}.{ts[-6:]}"
