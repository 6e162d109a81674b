"""files.*: the external upload, and what is there."""

from __future__ import annotations

import re
from typing import Any

from workspace import blocks, files, mrkdwn
from workspace.model import Channel, File
from workspace.objects import file_object
from workspace.posting import Draft
from workspace.web_api.arguments import Call
from workspace.wire import Json, RefusedError


def upload_url(call: Call) -> Json:
    """files.getUploadURLExternal."""
    name = call.required("filename")
    length = call.number("length", 0)
    if length <= 0:
        raise RefusedError("invalid_arguments", "[ERROR] must be more than 0 [json-pointer:/length]")
    if length > files.LARGEST:
        raise RefusedError("file_upload_size_restricted")
    alt_text = call.text("alt_txt")
    if len(alt_text) > 1000:
        raise RefusedError("alt_txt_too_large")
    file = files.begin(call.hub, call.app.bot_user, name, length, app_id=call.app.id, alt_text=alt_text)
    return {"upload_url": f"{call.hub.site}/upload/v1/{file.id}/{file.ticket}", "file_id": file.id}


def complete(call: Call) -> Json:
    """files.completeUploadExternal; shares into channel_id or channels where they are given."""
    entries: Any = call.structure("files")
    if not isinstance(entries, list) or not entries:
        raise RefusedError("invalid_arguments", "[ERROR] must provide an array [json-pointer:/files]")
    found = [_uploaded(call, entry) for entry in entries]
    targets = [_target(call, key) for key in [call.text("channel_id"), *call.listed("channels")] if key]
    comment = mrkdwn.normalised(call.text("initial_comment"))
    given = call.structure("blocks")
    if given is not None:
        blocks.refuse_message_blocks(given)
    for entry, file in zip(entries, found, strict=True):
        file.title, file.complete = str(entry.get("title") or file.name), True
    for channel in targets:
        draft = Draft(call.app.bot_user, call.app, comment, given, thread_ts=call.text("thread_ts"), files=found)
        files.share(call.hub, channel, draft)
    return {"files": [file_object(call.state, file, call.hub.site) for file in found]}


def _uploaded(call: Call, entry: Any) -> File:
    file = call.state.files.get(str(entry.get("id", ""))) if isinstance(entry, dict) else None
    if file is None or file.app_id != call.app.id or not file.uploaded:
        raise RefusedError("file_not_found")
    return file


def _target(call: Call, key: str) -> Channel:
    channel = call.state.channels.get(key)
    if channel is None or not call.state.sees(call.app.bot_user, channel):
        raise RefusedError("channel_not_found")
    if call.app.bot_user not in channel.members:
        raise RefusedError("not_in_channel")
    if channel.is_archived:
        raise RefusedError("posting_to_channel_denied")
    return channel


def _readable(call: Call) -> File:
    file = call.state.files.get(call.required("file"))
    if file is not None and file.deleted:
        raise RefusedError("file_deleted")
    if file is None or not files.readable_by_app(call.hub, call.app, file):
        raise RefusedError("file_not_found")
    return file


def info(call: Call) -> Json:
    """files.info; a text's first part is its content."""
    file = _readable(call)
    made = file_object(call.state, file, call.hub.site)
    answer: Json = {"file": made, "comments": [], "response_metadata": {"next_cursor": ""}}
    if made["mode"] == "snippet":
        answer["content"] = file.content.decode("utf-8", "replace")
    return answer


def list_all(call: Call) -> Json:
    """files.list, newest first, by pages."""
    kept = [f for f in call.state.files.values() if f.complete and files.readable_by_app(call.hub, call.app, f)]
    if call.has("channel"):
        kept = [file for file in kept if call.text("channel") in file.shares]
    if call.has("user"):
        if call.text("user") not in call.state.users:
            raise RefusedError("user_not_found")
        kept = [file for file in kept if file.user == call.text("user")]
    since, until = call.number("ts_from", 0), call.number("ts_to", 2**40)
    kept = [file for file in reversed(kept) if since <= file.created <= until]
    kept = _of_types(call, kept)
    count, page = max(1, call.number("count", 100)), max(1, call.number("page", 1))
    part = kept[(page - 1) * count : page * count]
    paging = {"count": count, "total": len(kept), "page": page, "pages": max(1, -(-len(kept) // count))}
    return {"files": [file_object(call.state, file, call.hub.site) for file in part], "paging": paging}


def _of_types(call: Call, kept: list[File]) -> list[File]:
    kinds = {"images": r"image/", "snippets": r"text/", "pdfs": r"application/pdf", "zips": r"application/zip"}
    wanted = call.listed("types") or ["all"]
    if not set(wanted) <= {"all", "spaces", "gdocs", *kinds}:
        raise RefusedError("unknown_type")
    if "all" in wanted:
        return kept
    patterns = [kinds[kind] for kind in wanted if kind in kinds]
    mimes = {file.id: file_object(call.state, file, call.hub.site)["mimetype"] for file in kept}
    return [file for file in kept if any(re.match(pattern, mimes[file.id]) for pattern in patterns)]


def delete(call: Call) -> Json:
    """files.delete; only one's own."""
    file = call.state.files.get(call.required("file"))
    if file is None or not files.readable_by_app(call.hub, call.app, file):
        raise RefusedError("file_deleted" if file is not None and file.deleted else "file_not_found")
    if file.user != call.app.bot_user:
        raise RefusedError("cant_delete_file")
    file.deleted, file.content = True, b""
    return {}
