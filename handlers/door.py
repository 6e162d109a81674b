"""The HTTP door: what is not from Slack is turned away before Bolt reads it, with a status and without a traceback."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from slack_bolt import App, BoltRequest

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

PATH = "/slack/events"
MOST_BYTES = 1_000_000
SIGNATURE = re.compile(r"v0=[0-9a-f]{64}")
TIMESTAMP = re.compile(r"[0-9]{1,12}")

STATUS = {200: "200 OK", 401: "401 Unauthorized", 404: "404 Not Found", 413: "413 Content Too Large"}


def door(app: App) -> WSGIApplication:
    """Serve `app` over WSGI: signed requests at `/slack/events`, and `/health` for whoever watches the process.

    A signature, timestamp or body that cannot be Slack's answers 401 here, since Bolt's verifier would raise on it.
    """

    def serve(environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        if environ["PATH_INFO"] == "/health":
            return _say(start, 200, b"ok")
        refusal = _refusal(environ)
        if refusal:
            return _say(start, refusal)
        raw: bytes = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        try:
            body = raw.decode("utf-8")
        except UnicodeDecodeError:
            return _say(start, 401)
        answer = app.dispatch(BoltRequest(body=body, query=environ.get("QUERY_STRING", ""), headers=_headers(environ)))
        content_type = answer.first_headers().get("content-type", "text/plain;charset=utf-8")
        return _say(start, answer.status, answer.body.encode("utf-8"), content_type)

    return serve


def _refusal(environ: WSGIEnvironment) -> int | None:
    if environ["PATH_INFO"] != PATH or environ["REQUEST_METHOD"] != "POST":
        return 404
    length = environ.get("CONTENT_LENGTH") or "0"
    if not length.isdigit() or int(length) > MOST_BYTES:
        return 413
    signed = SIGNATURE.fullmatch(environ.get("HTTP_X_SLACK_SIGNATURE", ""))
    dated = TIMESTAMP.fullmatch(environ.get("HTTP_X_SLACK_REQUEST_TIMESTAMP", ""))
    return None if signed and dated else 401


def _headers(environ: WSGIEnvironment) -> dict[str, str | Sequence[str]]:
    headers: dict[str, str | Sequence[str]] = {
        name[5:].lower().replace("_", "-"): str(at) for name, at in environ.items() if name.startswith("HTTP_")
    }
    return {**headers, "content-type": environ.get("CONTENT_TYPE") or ""}


def _say(start: StartResponse, status: int, body: bytes = b"", content_type: str = "text/plain") -> Iterable[bytes]:
    start(STATUS.get(status, f"{status} -"), [("Content-Type", content_type), ("Content-Length", str(len(body)))])
    return [body]
