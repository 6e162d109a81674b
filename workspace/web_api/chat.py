"""chat.*: messages posted, whispered, changed, deleted and linked to."""

from __future__ import annotations

import json
import re
from typing import Any

from workspace import blocks, mrkdwn, posting
from workspace.model import Channel
from workspace.posting import LONGEST, Draft
from workspace.state import parse_ts, public
from workspace.web_api.arguments import Call
from workspace.wire import Json, RefusedError

UPDATE_LONGEST = 4000
METADATA_LARGEST = 8000  # characters as JSON
MARKDOWN_LONGEST = 12_000
ATTACHMENTS_MOST = 100


def post_message(call: Call) -> Json:
    """chat.postMessage."""
    channel = target(call)
    draft = draft_of(call)
    message = posting.post(call.hub, channel, draft)
    answer: Json = {"channel": channel.id, "ts": message["ts"], "message": public(message, with_metadata=True)}
    return {**answer, **truncated(call)}


def post_ephemeral(call: Call) -> Json:
    """chat.postEphemeral."""
    user = call.required("user")
    channel = target(call)
    if len(call.text("text")) > LONGEST:
        raise RefusedError("msg_too_long")
    draft = draft_of(call)
    if user not in channel.members:
        raise RefusedError("user_not_in_channel")
    return {"message_ts": posting.whisper(call.hub, channel, user, draft)["ts"]}


def update(call: Call) -> Json:
    """chat.update; only one's own messages."""
    channel, message = own_message(call, "cant_update_message")
    if len(call.text("text")) > UPDATE_LONGEST:
        raise RefusedError("msg_too_long")
    draft = draft_of(call)
    new: Json = {"text": draft.text or (posting.NO_PREVIEW if draft.blocks else "")}
    if "blocks" in call.arguments or "text" in call.arguments or "attachments" in call.arguments:
        made = posting.compose(call.hub, draft, channel)
        new["blocks"] = made.get("blocks")
        if "attachments" in call.arguments:
            new["attachments"] = made.get("attachments")
    if draft.metadata is not None:
        new["metadata"] = draft.metadata or None
    posting.change(call.hub, channel, message, new, edited_by="" if draft.blocks else call.app.bot_user)
    shown = public(message, with_metadata=True)
    return {"channel": channel.id, "ts": message["ts"], "text": message["text"], "message": shown}


def delete(call: Call) -> Json:
    """chat.delete; only one's own messages."""
    channel, message = own_message(call, "cant_delete_message")
    posting.delete(call.hub, channel, message)
    return {"channel": channel.id, "ts": call.text("ts")}


def permalink(call: Call) -> Json:
    """chat.getPermalink."""
    channel = call.channel()
    ts = call.required("message_ts")
    message = channel.messages.get(ts)
    if message is None:
        raise RefusedError("message_not_found")
    link = f"{call.hub.site}/archives/{channel.id}/p{ts.replace('.', '')}"
    if message.get("thread_ts", ts) != ts:
        link += f"?thread_ts={message['thread_ts']}&cid={channel.id}"
    return {"channel": channel.id, "permalink": link}


def target(call: Call) -> Channel:
    """Find where to post: a channel's id or name, or a person's id for their direct messages."""
    key = call.required("channel")
    state, bot = call.state, call.app.bot_user
    user = state.users.get(key)
    if user is not None:
        if user.is_bot:
            raise RefusedError("channel_not_found")
        return state.im(user.id, bot)
    channel = state.channel(key)
    if channel is None or not state.sees(bot, channel):
        raise RefusedError("channel_not_found")
    if bot not in channel.members and "chat:write.public" not in call.app.scopes:
        raise RefusedError("not_in_channel")
    if channel.is_archived:
        raise RefusedError("is_archived")
    if channel.is_im and not call.app.home.get("messages_tab_enabled", True):
        raise RefusedError("messages_tab_disabled")
    return channel


def draft_of(call: Call) -> Draft:
    """Read what a call wants to say, and refuse what Slack refuses."""
    found = call.structure("blocks", "invalid_blocks_format")
    attachments = call.structure("attachments")
    text, markdown = call.text("text"), call.text("markdown_text")
    if markdown:
        if text or found:
            raise RefusedError("markdown_text_conflict")
        if len(markdown) > MARKDOWN_LONGEST:
            raise RefusedError("msg_too_long" if call.method != "chat.postMessage" else "msg_blocks_too_long")
        found = [{"type": "markdown", "text": markdown}]
        text = markdown
    if found is not None and not isinstance(found, list):
        raise RefusedError("invalid_blocks_format")
    if found:
        blocks.refuse_message_blocks(found)
    if attachments is not None:
        _check_attachments(attachments)
    if not text and not found and not attachments:
        raise RefusedError("no_text")
    may_rename = "chat:write.customize" in call.app.scopes
    return Draft(
        call.app.bot_user,
        call.app,
        mrkdwn.normalised(text),
        found or None,
        attachments or None,
        _thread(call),
        call.flag("reply_broadcast"),
        _metadata(call),
        username=call.text("username") if may_rename else "",
    )


def _check_attachments(attachments: Any) -> None:
    if not isinstance(attachments, list):
        raise RefusedError("invalid_arguments", "[ERROR] must provide an array [json-pointer:/attachments]")
    if len(attachments) > ATTACHMENTS_MOST:
        raise RefusedError("too_many_attachments")
    for attachment in attachments:
        if isinstance(attachment, dict) and attachment.get("blocks"):
            blocks.refuse_message_blocks(attachment["blocks"])


def _thread(call: Call) -> str:
    """Return the root's ts; a reply's own ts leads to its root, as it does in Slack."""
    ts = call.text("thread_ts")
    if not ts:
        return ""
    channel = call.state.channel(call.text("channel"))
    if parse_ts(ts) is None:
        raise RefusedError("invalid_arguments", "[ERROR] invalid thread_ts [json-pointer:/thread_ts]")
    message = channel.messages.get(ts) if channel is not None else None
    return str(message.get("thread_ts", ts)) if message is not None else ts


def _metadata(call: Call) -> Json | None:
    metadata: Any = call.structure("metadata", "invalid_metadata_format")
    if metadata is None:
        return None
    if metadata == {}:
        return {}
    if not isinstance(metadata, dict) or not isinstance(metadata.get("event_payload"), dict):
        raise RefusedError("invalid_metadata_schema")
    if not re.fullmatch(r"[A-Za-z0-9_]+", str(metadata.get("event_type", ""))):
        raise RefusedError("invalid_metadata_schema")
    if len(json.dumps(metadata)) > METADATA_LARGEST:
        raise RefusedError("metadata_too_large")
    found: Json = metadata
    return found


def truncated(call: Call) -> Json:
    """Return the warning that goes with a text that was cut."""
    if len(call.text("text")) <= LONGEST:
        return {}
    return {"warning": "message_truncated", "response_metadata": {"warnings": ["message_truncated"]}}


def own_message(call: Call, error: str) -> tuple[Channel, Json]:
    """Find one of the app's own messages, else refuse with error."""
    channel = call.channel()
    message = channel.messages.get(call.required("ts"))
    if message is None:
        raise RefusedError("message_not_found")
    if message.get("app_id") != call.app.id or message.get("subtype") == "tombstone":
        raise RefusedError(error)
    return channel, message
