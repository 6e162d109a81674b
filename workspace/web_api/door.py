"""The door of the Web API: reads a call, checks token and scopes, lets faults strike, and writes everything down."""

from __future__ import annotations

import asyncio
import json
import math
from time import perf_counter
from typing import TYPE_CHECKING

from aiohttp import BasicAuth, web

from workspace.model import App
from workspace.web_api.arguments import Call
from workspace.web_api.methods import METHODS, Method
from workspace.wire import Json, RefusedError

if TYPE_CHECKING:
    from workspace.hub import Hub


class LostError(Exception):
    """The connection is to be dropped, as a fault orders."""


async def serve(hub: Hub, request: web.Request) -> web.Response:
    """Answer one call of the Web API."""
    begun = perf_counter()
    name = request.match_info["method"]
    status, headers = 200, {"X-OAuth-Scopes": "", "Cache-Control": "no-store"}
    arguments: Json = {}
    app: App | None = None
    try:
        arguments, token = await _read(request)
        app = hub.state.app_by_token(token)
        status, headers, body = await _run(hub, name, arguments, app, token)
    except RefusedError as refusal:
        body = refusal.body()
    except LostError:
        _record(hub, name, app, arguments, None, begun, "connection_lost")
        if request.transport is not None:
            request.transport.abort()
        return web.Response(status=500)
    if app is not None:
        headers |= {"X-OAuth-Scopes": ",".join(app.scopes)}
    error = "" if body.get("ok") else str(body.get("error", status))
    _record(hub, name, app, arguments, body, begun, error)
    return web.json_response(body, status=status, headers=headers)


def _record(hub: Hub, name: str, app: App | None, arguments: Json, body: Json | None, begun: float, error: str) -> None:
    ms = (perf_counter() - begun) * 1000
    who = app.id if app is not None else ""
    hub.record("from_app", "api", name, app_id=who, ms=ms, error=error, request=arguments, response=body)


async def _read(request: web.Request) -> tuple[Json, str]:
    arguments: Json = dict(request.query)
    if request.content_type == "application/json":
        text = await request.text()
        try:
            found = json.loads(text or "{}")
        except json.JSONDecodeError:
            raise RefusedError("invalid_json") from None
        if not isinstance(found, dict):
            raise RefusedError("json_not_object")
        arguments |= found
    elif request.method == "POST":
        form = await request.post()
        arguments |= {key: value for key, value in form.items() if isinstance(value, str)}
    token = str(arguments.pop("token", "") or "")
    header = request.headers.get("Authorization", "")
    if header.startswith("Bearer "):
        token = header.removeprefix("Bearer ").strip()
    if header.startswith("Basic "):  # how oauth.v2.access is given the client's id and secret
        try:
            login = BasicAuth.decode(header)
        except ValueError:
            raise RefusedError("invalid_auth") from None
        arguments |= {"client_id": login.login, "client_secret": login.password}
    return arguments, token


async def _run(hub: Hub, name: str, arguments: Json, app: App | None, token: str) -> tuple[int, dict[str, str], Json]:
    channel = str(arguments.get("channel") or arguments.get("channel_id") or "")
    fault = hub.faults.take("delay", name, channel)
    if fault is not None:
        await asyncio.sleep(fault.seconds)
    if hub.faults.take("lose_request", name, channel):
        raise LostError
    limited = hub.faults.take("rate_limit", name, channel) or hub.faults.take("rate", name, channel)
    if limited is not None:
        wait = {"Retry-After": str(max(1, math.ceil(limited.seconds)))}
        return 429, wait, {"ok": False, "error": "ratelimited"}
    if hub.faults.take("fail_before", name, channel):
        return 500, {}, {"ok": False, "error": "internal_error"}
    ordered = hub.faults.take("error", name, channel)
    if ordered is not None:
        raise RefusedError(ordered.code)
    method = METHODS.get(name)
    if method is None:
        raise RefusedError("unknown_method", req_method=name)
    _check(method, app, token)
    with hub.change():
        call = Call(hub, name, arguments, app)
        if method.scopes:
            call.need(*method.scopes)
        body = {"ok": True, **method.run(call)}
    if hub.faults.take("lose_response", name, channel):
        raise LostError
    if hub.faults.take("fail_after", name, channel):
        return 500, {}, {"ok": False, "error": "internal_error"}
    return 200, {}, body


def _check(method: Method, app: App | None, token: str) -> None:
    if method.kind == "none":
        return
    if not token:
        raise RefusedError("not_authed")
    if app is None:
        raise RefusedError("invalid_auth")
    held = "app" if token == app.app_token else "bot"
    if held != method.kind:
        raise RefusedError("not_allowed_token_type")
