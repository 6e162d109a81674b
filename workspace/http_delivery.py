"""Signed HTTP: requests to an app's own URLs, as its manifest says."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode

import aiohttp

from workspace.model import App
from workspace.wire import Json

VERSION = "v0"


@dataclass(frozen=True)
class Answer:
    """What came back: the body as JSON (a bare text under "text"), or why nothing usable did."""

    payload: Json
    error: str = ""
    retry: bool = True


def signature(secret: str, timestamp: str, body: str) -> str:
    """Return Slack's v0 signature of a body."""
    signed = hmac.new(secret.encode(), f"{VERSION}:{timestamp}:{body}".encode(), hashlib.sha256)
    return f"{VERSION}={signed.hexdigest()}"


def address(app: App, kind: str, payload: Json) -> str:
    """Return the URL that serves a kind of request: the configuration's, else the manifest's."""
    if app.request_url:
        return app.request_url
    settings = app.settings
    if kind == "command":
        return next((str(c.get("url", "")) for c in app.commands if c["command"] == payload["command"]), "")
    if kind == "event":
        return str(settings.get("event_subscriptions", {}).get("request_url", ""))
    interactivity = settings.get("interactivity", {})
    menus = interactivity.get("message_menu_options_url") if kind == "options" else ""
    return str(menus or interactivity.get("request_url", ""))


class HttpDoor:
    """Sends signed requests; lives on the loop."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    async def post(
        self, app: App, kind: str, payload: Json, now: datetime, seconds: float, headers: dict[str, str] | None = None
    ) -> Answer:
        """Send one request at this real time, and wait at most seconds for its answer."""
        url = address(app, kind, payload)
        if not url:
            return Answer({}, "no_request_url")
        body, content_type = _body(kind, payload)
        timestamp = str(int(now.timestamp()))
        sent = {
            "Content-Type": content_type,
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
            "X-Slack-Request-Timestamp": timestamp,
            "X-Slack-Signature": signature(app.signing_secret, timestamp, body),
            **(headers or {}),
        }
        if self._session is None:
            self._session = aiohttp.ClientSession()
        try:
            async with asyncio.timeout(seconds):
                response = await self._session.post(url, data=body.encode(), headers=sent, allow_redirects=True)
                text = await response.text()
        except TimeoutError:
            return Answer({}, "http_timeout")
        except aiohttp.TooManyRedirects:
            return Answer({}, "too_many_redirects", retry=True)
        except (aiohttp.ClientError, OSError):
            return Answer({}, "connection_failed")
        retry = response.headers.get("X-Slack-No-Retry") != "1"
        if not 200 <= response.status < 300:
            return Answer({}, "http_error", retry)
        return Answer(_parsed(text), "", retry)

    async def close(self) -> None:
        """Let go of the connections."""
        if self._session is not None:
            await self._session.close()


def _body(kind: str, payload: Json) -> tuple[str, str]:
    if kind == "event":
        return json.dumps(payload), "application/json"
    if kind == "command":
        return urlencode(payload), "application/x-www-form-urlencoded"
    return urlencode({"payload": json.dumps(payload)}), "application/x-www-form-urlencoded"


def _parsed(text: str) -> Json:
    if not text.strip():
        return {}
    try:
        found = json.loads(text)
    except json.JSONDecodeError:
        return {"text": text}
    return found if isinstance(found, dict) else {"text": text}
