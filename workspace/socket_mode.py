"""Socket Mode: tickets, hello, envelopes to one socket each, acknowledgements, refresh and drop."""

from __future__ import annotations

import asyncio
import contextlib
import json
import secrets
import zlib
from typing import TYPE_CHECKING

from aiohttp import WSMsgType, web

from workspace.model import App
from workspace.wire import Json

if TYPE_CHECKING:
    from workspace.hub import Hub

MOST = 10  # connections an app
HOST = "applink-local"
HEARTBEAT = 10.0  # seconds between pings; a client that does not answer one is cut off


class Socket:
    """One connection: frames leave it in the order they were given."""

    def __init__(self, ws: web.WebSocketResponse, request: web.Request, app_id: str) -> None:
        self.ws = ws
        self.app_id = app_id
        self._request = request
        self._frames: asyncio.Queue[str] = asyncio.Queue()

    def put(self, frame: Json) -> None:
        """Line a frame up."""
        self._frames.put_nowait(json.dumps(frame))

    async def write(self) -> None:
        """Send what is lined up, for as long as the connection lives."""
        while True:
            frame = await self._frames.get()
            try:
                await self.ws.send_str(frame)
            except ConnectionError:
                return

    async def ping(self) -> None:
        """Ping the client, if it is still there."""
        with contextlib.suppress(ConnectionError):
            await self.ws.ping()

    def drop(self) -> None:
        """Cut the connection as a failing network does, without a closing handshake."""
        if self._request.transport is not None:
            self._request.transport.abort()


class Sockets:
    """The connections of all apps and the envelopes that wait for their acknowledgement; lives on the loop."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._tickets: dict[str, str] = {}
        self._open: dict[str, list[Socket]] = {}
        self._waiting: dict[str, asyncio.Future[Json]] = {}
        self._turn = 0

    def ticket(self, app: App) -> str:
        """Return the address of one connection, for apps.connections.open."""
        key = secrets.token_hex(16)
        self._tickets[key] = app.id
        return f"{self._hub.site.replace('http', 'ws', 1)}/link/?ticket={key}&app_id={app.id}"

    def count(self, app_id: str) -> int:
        """Return how many connections an app has."""
        return len(self._open.get(app_id, []))

    @property
    def total(self) -> int:
        """Return how many connections there are in all."""
        return len(self._of(""))

    def envelope(self, app: App, kind: str, payload: Json, *, order_by: str = "", **more: object) -> str:
        """Send a payload to one of an app's sockets and return the envelope's id, or "" where none is connected.

        What has the same order_by (a channel's id) goes to the same socket, so it arrives in order.
        """
        sockets = self._open.get(app.id, [])
        if not sockets:
            return ""
        self._turn += 1
        turn = zlib.crc32(order_by.encode()) if order_by else self._turn
        key = f"{secrets.token_hex(4)}-{secrets.token_hex(2)}-{secrets.token_hex(6)}"
        self._waiting[key] = asyncio.get_running_loop().create_future()
        frame = {
            "envelope_id": key,
            "type": kind,
            "accepts_response_payload": kind != "events_api",
            "payload": payload,
            **more,
        }
        sockets[turn % len(sockets)].put(frame)
        return key

    async def answer(self, key: str, seconds: float) -> Json | None:
        """Wait for an envelope's acknowledgement and return its payload; None where it does not come in time."""
        try:
            async with asyncio.timeout(seconds):
                return await self._waiting[key]
        except TimeoutError:
            return None
        finally:
            del self._waiting[key]

    async def link(self, request: web.Request) -> web.StreamResponse:
        """Serve one connection."""
        app_id = self._tickets.pop(request.query.get("ticket", ""), "")
        if not app_id:
            return web.Response(status=403, text="This ticket is unknown or was used.")
        ws = web.WebSocketResponse(heartbeat=HEARTBEAT, max_msg_size=0)
        await ws.prepare(request)
        sockets = self._open.setdefault(app_id, [])
        if len(sockets) >= MOST:
            await ws.send_json(self._disconnect("too_many_websockets"))
            await ws.close()
            return ws
        socket = Socket(ws, request, app_id)
        socket.put(self._hello(app_id))
        writer = asyncio.ensure_future(socket.write())
        self._connected(sockets, socket, here=True)
        try:
            async for message in ws:
                if message.type == WSMsgType.TEXT:
                    self._received(app_id, message.data)
        finally:
            writer.cancel()
            self._connected(sockets, socket, here=False)
        return ws

    def refresh(self, app_id: str = "", reason: str = "refresh_requested") -> None:
        """Ask every client of an app (or of all) to connect anew, and close its connection as Slack does."""
        for socket in self._of(app_id):
            socket.put(self._disconnect(reason))
            if reason != "warning":
                asyncio.get_running_loop().call_later(1.0, socket.drop)

    def drop(self, app_id: str = "") -> None:
        """Cut the connections of an app, or of all."""
        for socket in self._of(app_id):
            socket.drop()

    def ping(self) -> None:
        """Ping every client now."""
        for socket in self._of(""):
            self._hub.delivery.start(socket.ping())

    async def close(self) -> None:
        """Close every connection properly, because the server stops."""
        for socket in self._of(""):
            await socket.ws.close()

    def _of(self, app_id: str) -> list[Socket]:
        return [socket for app, sockets in self._open.items() if app_id in ("", app) for socket in sockets]

    def _connected(self, sockets: list[Socket], socket: Socket, *, here: bool) -> None:
        if here:
            sockets.append(socket)
        else:
            sockets.remove(socket)
        name = "hello" if here else "gone"
        self._hub.record("to_app", "socket", name, app_id=socket.app_id, request={"num_connections": len(sockets)})
        self._hub.app_changed(socket.app_id)

    def _received(self, app_id: str, text: str) -> None:
        try:
            frame = json.loads(text)
        except json.JSONDecodeError:
            self._hub.record("from_app", "socket", "frame", app_id=app_id, error="not_json", request=text[:200])
            return
        key = frame.get("envelope_id", "") if isinstance(frame, dict) else ""
        waiting = self._waiting.get(key)
        if waiting is None or waiting.done():
            self._hub.record("from_app", "ack", key, app_id=app_id, error="late_or_unknown", response=frame)
            return
        payload = frame.get("payload")
        waiting.set_result(payload if isinstance(payload, dict) else {})

    def _hello(self, app_id: str) -> Json:
        return {
            "type": "hello",
            "num_connections": self.count(app_id) + 1,
            "debug_info": {"host": HOST, "build_number": 1, "approximate_connection_time": 18060},
            "connection_info": {"app_id": app_id},
        }

    def _disconnect(self, reason: str) -> Json:
        return {"type": "disconnect", "reason": reason, "debug_info": {"host": HOST}}
