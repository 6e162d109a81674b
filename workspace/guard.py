"""Keeps the workspace to this machine and this page: foreign hosts and origins are refused, and scripts kept out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiohttp import web
from aiohttp.typedefs import Middleware

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
HOSTS = ("127.0.0.1", "localhost")
LINKED = ("/", "/oauth/v2/authorize")  # what a link on another site may lead to
POLICY = (
    "default-src 'self'; img-src 'self' data: https:; object-src 'none'; base-uri 'none';"
    " form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def guard(port: Callable[[], int]) -> Middleware:
    """Return the middleware that guards a server which listens on this port."""

    @web.middleware
    async def run(request: web.Request, handler: Handler) -> web.StreamResponse:
        hosts = {f"{host}:{port()}" for host in HOSTS}
        origin = request.headers.get("Origin")
        if request.headers.get("Host") not in {*hosts, *HOSTS}:  # a Socket Mode client may leave the port out
            return _refused("This workspace answers on its own address only.")
        if origin is not None and origin not in {f"http://{host}" for host in hosts}:
            return _refused("Another site may not use this workspace.")
        foreign = request.headers.get("Sec-Fetch-Site") in ("cross-site", "same-site")
        followed = request.headers.get("Sec-Fetch-Mode") == "navigate" and request.path in LINKED
        if foreign and not followed:
            return _refused("Another site may not use this workspace.")  # not even by a link or an image's address
        response = await handler(request)
        if not response.prepared:
            response.headers.update(HEADERS)
        return response

    return run


def _refused(text: str) -> web.Response:
    return web.Response(status=403, text=text, headers=HEADERS)
