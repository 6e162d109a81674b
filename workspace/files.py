"""Files: the external upload in three steps, sharing, and who may read them."""

from __future__ import annotations

import mimetypes
from typing import TYPE_CHECKING

from aiohttp import web

from workspace import posting
from workspace.model import App, Channel, File
from workspace.posting import Draft
from workspace.wire import Json

if TYPE_CHECKING:
    from workspace.hub import Hub

LARGEST = 50 * 1024 * 1024  # bytes; enough to try a bot, and no more
INLINE = ("image/png", "image/jpeg", "image/gif", "image/webp", "text/plain")


def begin(hub: Hub, user: str, name: str, length: int, *, app_id: str = "", alt_text: str = "") -> File:
    """Make a file that waits for its bytes."""
    state = hub.state
    file = File(state.new_id("F"), name, name, user, state.seconds(), length, app_id=app_id, alt_text=alt_text)
    state.files[file.id] = file
    return file


def keep(hub: Hub, user: str, name: str, content: bytes) -> File:
    """Keep a person's file, not yet shared anywhere."""
    file = begin(hub, user, name, len(content))
    file.content, file.uploaded, file.complete = content, True, True
    return file


def share(hub: Hub, channel: Channel, draft: Draft) -> Json:
    """Post files into a channel as a file_share message."""
    for file in draft.files:
        file.complete = True
    return posting.post(hub, channel, draft)


def readable(hub: Hub, user: str, file: File) -> bool:
    """Say whether a user may read a file: its owner, or somebody who sees a channel that it is shared in."""
    if file.deleted or not file.uploaded:
        return False
    shared = (hub.state.channels.get(key) for key in file.shares)
    return file.user == user or any(channel is not None and hub.state.sees(user, channel) for channel in shared)


def readable_by_app(hub: Hub, app: App, file: File) -> bool:
    """Say whether an app may read a file: as its bot may, or because it was handed over in one of its forms."""
    given = app.id in file.given_to or file.app_id == app.id
    return readable(hub, app.bot_user, file) or (given and not file.deleted)


def response(file: File, mime: str) -> web.Response:
    """Return a file's bytes: shown only where that is safe, else saved."""
    safe = mime if mime in INLINE else "application/octet-stream"
    shown = "inline" if mime in INLINE else "attachment"
    name = "".join(c if c.isalnum() or c in "._- " else "_" for c in file.name)
    ascii_name = name.encode("ascii", "replace").decode().replace("?", "_")
    headers = {"Content-Disposition": f'{shown}; filename="{ascii_name}"', "X-Content-Type-Options": "nosniff"}
    charset = "utf-8" if safe == "text/plain" else None
    return web.Response(body=file.content, content_type=safe, charset=charset, headers=headers)


async def upload(hub: Hub, request: web.Request) -> web.Response:
    """Take the bytes of a file that files.getUploadURLExternal announced; raw, or as a form's first part."""
    file = hub.state.files.get(request.match_info["file"])
    if file is None or file.uploaded or request.match_info["ticket"] != file.ticket:
        return web.Response(status=404, text="Not found")
    content = b""
    if request.content_type == "multipart/form-data":
        form = await request.post()
        for part in form.values():
            if isinstance(part, web.FileField):
                content = part.file.read()
                break
    else:
        content = await request.read()
    if len(content) != file.length:
        return web.Response(status=400, text=f"Expected {file.length} bytes, and {len(content)} came.")
    with hub.change():
        file.content, file.uploaded = content, True
    hub.record("from_app", "api", "upload", app_id=file.app_id, request={"file": file.id, "bytes": len(content)})
    return web.Response(text=f"OK - {len(content)}")


async def private(hub: Hub, request: web.Request) -> web.Response:
    """Serve url_private to an app that shows its token and may read the file."""
    token = request.headers.get("Authorization", "").removeprefix("Bearer ").strip()
    with hub.reading() as state:
        app = state.app_by_token(token)
        file = state.files.get(request.match_info["file"].rpartition("-")[2])
        granted = app is not None and token == app.bot_token and "files:read" in app.scopes
        if app is None or file is None or not granted or not readable_by_app(hub, app, file):
            return web.Response(status=404, text="Not found")
        return response(file, mimetypes.guess_type(file.name)[0] or "application/octet-stream")
