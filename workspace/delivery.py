"""Delivers to apps by socket or signed HTTP, waits for acknowledgements, and tries events again as Slack does."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass
from datetime import timedelta
from time import perf_counter
from typing import TYPE_CHECKING, Any

from workspace.http_delivery import HttpDoor
from workspace.model import App
from workspace.socket_mode import Sockets
from workspace.wire import Json

if TYPE_CHECKING:
    from workspace.hub import Hub

RETRY_AFTER = (timedelta(0), timedelta(minutes=1), timedelta(minutes=5))
ENVELOPES = {"command": "slash_commands", "interaction": "interactive", "options": "interactive"}


@dataclass(frozen=True)
class Ack:
    """An app's acknowledgement, or the error that the person is shown."""

    payload: Json
    error: str = ""
    ms: float = 0.0

    @property
    def ok(self) -> bool:
        """Say whether the app acknowledged in time."""
        return not self.error


class Delivery:
    """The way from the workspace to its apps; lives on the loop."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self.sockets = Sockets(hub)
        self._http = HttpDoor()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._open = 0

    def start(self, work: Coroutine[Any, Any, Any]) -> None:
        """Run work beside everything else."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            context = {"message": "A delivery broke off.", "exception": error, "task": task}
            task.get_loop().call_exception_handler(context)

    @property
    def idle(self) -> bool:
        """Say whether every delivery so far was acknowledged or given up; retries that wait for their time aside."""
        return self._open == 0

    async def ask(self, app: App, kind: str, name: str, payload: Json) -> Ack:
        """Deliver a command, an interaction or an options request, and wait for the answer to it."""
        begun = perf_counter()
        self._open += 1
        try:
            found, error = await self._asked(app, kind, payload)
        finally:
            self._open -= 1
        ms = (perf_counter() - begun) * 1000
        self._hub.record(
            "to_app", kind, name, app_id=app.id, ms=ms, error=error, request=payload, response=found or None
        )
        return Ack(found, error, ms)

    async def _asked(self, app: App, kind: str, payload: Json) -> tuple[Json, str]:
        seconds = self._hub.config.ack_seconds
        if app.over_sockets:
            return await self._over_socket(app, kind, payload, seconds)
        answer = await self._http.post(app, kind, payload, self._hub.clock.wall(), seconds)
        errors = {"": "", "http_timeout": "operation_timeout", "http_error": "http_service_error"}
        return answer.payload, errors.get(answer.error, "dispatch_failed")

    async def _over_socket(self, app: App, kind: str, payload: Json, seconds: float) -> tuple[Json, str]:
        key = self.sockets.envelope(app, ENVELOPES[kind], payload)
        if not key:
            return {}, "dispatch_failed"
        found = await self.sockets.answer(key, seconds)
        return (found, "") if found is not None else ({}, "operation_timeout")

    def event(self, app: App, payload: Json, order_by: str) -> None:
        """Deliver an event; it is tried three times more, at once, after a minute and after five, if need be."""
        times = 2 if self._hub.faults.take("duplicate_events") else 1
        for _ in range(times):
            self._send_event(app, payload, order_by, 0, "")

    def _send_event(self, app: App, payload: Json, order_by: str, attempt: int, reason: str) -> None:
        self._open += 1
        if not app.over_sockets:
            self.start(self._event_over_http(app, payload, order_by, attempt, reason))
            return
        key = self.sockets.envelope(
            app, "events_api", payload, order_by=order_by, retry_attempt=attempt, retry_reason=reason
        )
        self.start(self._event_over_socket(app, payload, order_by, attempt, key))

    async def _event_over_socket(self, app: App, payload: Json, order_by: str, attempt: int, key: str) -> None:
        begun = perf_counter()
        acknowledged = await self.sockets.answer(key, self._hub.config.ack_seconds) if key else None
        error = "" if acknowledged is not None else ("timeout" if key else "connection_failed")
        self._event_done(app, payload, attempt, error, begun)
        if error:
            self._again(app, payload, order_by, attempt, error)

    async def _event_over_http(self, app: App, payload: Json, order_by: str, attempt: int, reason: str) -> None:
        begun = perf_counter()
        headers = {"X-Slack-Retry-Num": str(attempt), "X-Slack-Retry-Reason": reason} if attempt else {}
        seconds = self._hub.config.ack_seconds
        answer = await self._http.post(app, "event", payload, self._hub.clock.wall(), seconds, headers)
        self._event_done(app, payload, attempt, answer.error, begun)
        if answer.error and answer.retry:
            self._again(app, payload, order_by, attempt, answer.error)

    def _event_done(self, app: App, payload: Json, attempt: int, error: str, begun: float) -> None:
        self._open -= 1
        ms = (perf_counter() - begun) * 1000
        name = payload["event"]["type"]
        self._hub.record("to_app", "event", name, app_id=app.id, ms=ms, error=error, attempt=attempt, request=payload)

    def _again(self, app: App, payload: Json, order_by: str, attempt: int, reason: str) -> None:
        if attempt >= len(RETRY_AFTER):
            return
        due = self._hub.clock.now() + RETRY_AFTER[attempt]
        self._hub.timers.at(due, lambda: self._send_event(app, payload, order_by, attempt + 1, reason))

    async def verify(self, app: App) -> bool:
        """Send url_verification to an app's event URL, and say whether it echoed the challenge."""
        challenge = self._hub.state.new_id("challenge")
        payload = {"token": app.verification_token, "challenge": challenge, "type": "url_verification"}
        seconds = self._hub.config.ack_seconds
        answer = await self._http.post(app, "event", payload, self._hub.clock.wall(), seconds)
        echoed = challenge in (answer.payload.get("challenge"), str(answer.payload.get("text", "")).strip())
        error = answer.error or ("" if echoed else "challenge_failed")
        self._hub.record("to_app", "event", "url_verification", app_id=app.id, error=error, request=payload)
        return echoed

    async def close(self) -> None:
        """Close every connection and stop waiting for answers."""
        await self.sockets.close()
        for task in list(self._tasks):
            task.cancel()
        await self._http.close()
