"""What an app answers with, in an acknowledgement or through a response_url."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workspace import blocks, mrkdwn, posting, shown
from workspace.inputs import completed
from workspace.model import App, Channel
from workspace.posting import Draft
from workspace.response_url import ResponseUrl
from workspace.wire import Json, RefusedError

if TYPE_CHECKING:
    from workspace.hub import Hub


@dataclass(frozen=True)
class Where:
    """The person who is answered, the channel, and the message that was acted on, if one was."""

    user: str
    channel: Channel
    message_ts: str = ""
    thread_ts: str = ""
    ephemeral: bool = False


def answer(hub: Hub, app: App, where: Where, body: Json) -> None:
    """Show an app's answer: ephemeral unless in_channel; or replace or delete the message that was acted on."""
    if body.get("delete_original"):
        _delete(hub, where)
        return
    found = body.get("blocks")
    if found is not None:
        blocks.refuse_message_blocks(found)
    text = mrkdwn.normalised(str(body.get("text") or ""))
    if not text and not found and not body.get("attachments"):
        raise RefusedError("no_text")
    if body.get("replace_original") and where.message_ts:
        _replace(hub, app, where, text, found)
        return
    thread_ts = str(body.get("thread_ts") or where.thread_ts or "")
    draft = Draft(app.bot_user, app, text, found, body.get("attachments"), thread_ts, metadata=body.get("metadata"))
    if body.get("response_type") == "in_channel":
        posting.post(hub, where.channel, draft)
    else:
        posting.whisper(hub, where.channel, where.user, draft)


def _delete(hub: Hub, where: Where) -> None:
    entry = posting.find_whisper(where.channel, where.user, where.message_ts)
    message = where.channel.messages.get(where.message_ts)
    if entry is not None:
        where.channel.whispers.remove(entry)
        shown.unwhispered(hub, where.channel, entry)
    elif message is not None:
        posting.delete(hub, where.channel, message)


def _replace(hub: Hub, app: App, where: Where, text: str, found: list[Json] | None) -> None:
    new: Json = {"text": text or posting.NO_PREVIEW, "blocks": completed(found) if found else None}
    entry = posting.find_whisper(where.channel, where.user, where.message_ts)
    message = where.channel.messages.get(where.message_ts)
    if entry is not None:
        entry.message |= {key: value for key, value in new.items() if value is not None}
        if not found:
            entry.message.pop("blocks", None)
        shown.whispered(hub, where.channel, entry)
    elif message is not None:
        posting.change(hub, where.channel, message, new, edited_by=app.bot_user)


def by_url(hub: Hub, url: ResponseUrl, body: Json) -> None:
    """Answer through a response_url; a RefusedError where its channel or app is gone."""
    channel, app = hub.state.channels.get(url.channel), hub.state.apps.get(url.app_id)
    if channel is None or app is None:
        raise RefusedError("channel_not_found")
    answer(hub, app, Where(url.user, channel, url.message_ts, url.thread_ts, url.ephemeral), body)
