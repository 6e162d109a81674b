"""Every address of the server on one page: Web API, sockets, response URLs, files, control, and the page."""

from __future__ import annotations

import asyncio
import json
import secrets
from contextlib import suppress
from pathlib import Path

from aiohttp import web

from workspace import answering, files
from workspace.faults import Fault
from workspace.hub import Hub
from workspace.page_api import PageApi
from workspace.web_api import door
from workspace.wire import Json, RefusedError

QUIET = 15.0  # seconds of silence after which a stream says that it is still there


def routes(hub: Hub, page: Path) -> list[web.RouteDef]:
    """Return the paths and what serves them."""
    outside = Outside(hub, page)
    return [
        web.get("/", outside.index),
        web.get("/static/{name}", outside.static),
        web.get("/api/{method}", outside.api),
        web.post("/api/{method}", outside.api),
        web.get("/link/", outside.link),
        web.post("/response/{key}", outside.response_url),
        web.post("/upload/v1/{file}/{ticket}", outside.upload),
        web.get("/files-pri/{file}/{name}", outside.private_file),
        web.get("/files-pri/{file}/download/{name}", outside.private_file),
        web.get("/oauth/v2/authorize", outside.authorize),
        web.get("/control/faults", outside.faults),
        web.post("/control/faults", outside.order_fault),
        web.delete("/control/faults", outside.clear_faults),
        web.post("/control/sockets", outside.sockets),
        web.get("/page/stream", outside.stream),
        *PageApi(hub).routes(),
    ]


class Outside:
    """The handlers that are not the page's own questions."""

    def __init__(self, hub: Hub, page: Path) -> None:
        self._hub = hub
        self._page = page

    async def index(self, request: web.Request) -> web.StreamResponse:
        """Send the page; what was ephemeral and this person has seen is gone, as after any reload."""
        with self._hub.change() as state:
            for channel in state.channels.values():
                for entry in channel.whispers:
                    entry.gone = entry.gone or (entry.shown and entry.user == request.query.get("as"))
        return self._file("index.html")

    async def static(self, request: web.Request) -> web.StreamResponse:
        """Send one of the page's files."""
        return self._file(request.match_info["name"])

    def _file(self, name: str) -> web.StreamResponse:
        path = self._page / name
        if Path(name).name != name or not path.is_file():
            raise web.HTTPNotFound(text="There is no such file.")
        return web.FileResponse(path, headers={"Cache-Control": "no-cache"})

    async def api(self, request: web.Request) -> web.Response:
        """Answer a call of the Web API."""
        return await door.serve(self._hub, request)

    async def link(self, request: web.Request) -> web.StreamResponse:
        """Serve a Socket Mode connection."""
        return await self._hub.delivery.sockets.link(request)

    async def upload(self, request: web.Request) -> web.Response:
        """Take an announced file's bytes."""
        return await files.upload(self._hub, request)

    async def private_file(self, request: web.Request) -> web.Response:
        """Send a file to an app."""
        return await files.private(self._hub, request)

    async def response_url(self, request: web.Request) -> web.Response:
        """Take an answer through a response_url."""
        error, body = "", {}
        try:
            found = await request.json()
            body = found if isinstance(found, dict) else {}
            with self._hub.change():
                url = self._hub.response_urls.use(request.match_info["key"])
                answering.by_url(self._hub, url, body)
        except json.JSONDecodeError:
            error = "invalid_payload"
        except RefusedError as refusal:
            error = refusal.code
        self._hub.record("from_app", "response_url", "response_url", error=error, request=body)
        if error:
            status = 404 if error in ("expired_url", "used_url") else 400
            return web.json_response({"ok": False, "error": error}, status=status)
        return web.Response(text="ok")

    async def authorize(self, request: web.Request) -> web.StreamResponse:
        """Let the first person install an app at once: a code goes to the redirect_uri, for oauth.v2.access."""
        query = request.query
        with self._hub.change() as state:
            app = next((a for a in state.apps.values() if a.client_id == query.get("client_id")), None)
            target = query.get("redirect_uri", "")
            allowed = app.manifest.get("oauth_config", {}).get("redirect_urls", []) if app is not None else []
            if app is None or not any(target.startswith(url) for url in allowed):
                raise web.HTTPBadRequest(text="invalid client_id, or redirect_uri is not in the manifest")
            code = secrets.token_hex(16)
            self._hub.installs[code] = (app.id, state.people()[0].id)
        mark = "&" if "?" in target else "?"
        raise web.HTTPFound(f"{target}{mark}code={code}&state={query.get('state', '')}")

    async def faults(self, request: web.Request) -> web.Response:  # noqa: ARG002 - aiohttp hands it to every handler
        """Send the faults that can still strike."""
        with self._hub.reading():
            return web.json_response({"faults": self._hub.faults.shown()})

    async def order_fault(self, request: web.Request) -> web.Response:
        """Order a fault: the fields of `Fault` as JSON."""
        try:
            wanted: Json = await request.json()
            with self._hub.change():
                self._hub.faults.order(Fault(**wanted))
        except (TypeError, ValueError) as error:
            return web.json_response({"ok": False, "error": str(error)}, status=400)
        return web.json_response({"ok": True})

    async def clear_faults(self, request: web.Request) -> web.Response:  # noqa: ARG002 - aiohttp hands it to every handler
        """Forget all faults."""
        with self._hub.change():
            self._hub.faults.clear()
        return web.json_response({"ok": True})

    async def sockets(self, request: web.Request) -> web.Response:
        """Drop or refresh an app's sockets: {"do": "drop" | "warning" | "refresh_requested", "app_id"?}."""
        wanted: Json = await request.json()
        sockets, app_id = self._hub.delivery.sockets, str(wanted.get("app_id") or "")
        if wanted.get("do") == "drop":
            sockets.drop(app_id)
        else:
            sockets.refresh(app_id, str(wanted.get("do") or "refresh_requested"))
        return web.json_response({"ok": True})

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """Send a page what happens, until it goes."""
        user = request.query.get("as", "")
        if user not in self._hub.state.users:
            raise web.HTTPNotFound(text="There is no such person.")
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        response.headers["X-Content-Type-Options"] = "nosniff"
        await response.prepare(request)
        with self._hub.stream.page(user) as queue, suppress(ConnectionResetError):  # a window that was closed
            await response.write(b": here\n\n")
            while True:
                try:
                    async with asyncio.timeout(QUIET):
                        event = await queue.get()
                except TimeoutError:
                    await response.write(b": still here\n\n")
                    continue
                if event is None:
                    break
                await response.write(f"data: {json.dumps(event)}\n\n".encode())
        return response
