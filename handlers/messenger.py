"""The messenger: posts a due notice once through Slack's Web API, and finds a post again by its key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from http.client import HTTPException
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web import SlackResponse

from bot.ports import Delivery, DeliveryKind, Notice
from handlers.views.notices import notice as drawn

EVENT_TYPE = "rolecall_reminder"
SECONDS = 10
PAGES = 5
THREADS = 20
MAYBE = {"internal_error", "fatal_error", "request_timeout", "service_unavailable"}
"""Slack failed on its side: the message may be there all the same."""
LIMITED = {"ratelimited", "rate_limited"}
UNTOLD = 30
"""Seconds to wait where Slack does not say how long."""


class SlackMessenger:
    """The Messenger port over a WebClient; one attempt a call, never repeated by the client itself."""

    def __init__(self, client: WebClient) -> None:
        """Take the token and address of a client, and leave its retries behind."""
        self._client = WebClient(token=client.token, base_url=client.base_url, timeout=SECONDS, retry_handlers=[])

    def post(self, notice: Notice, key: str) -> Delivery:
        """Draw and post a notice; a person's id as its place opens a direct message."""
        message = drawn(notice)
        metadata = {"event_type": EVENT_TYPE, "event_payload": {"key": key}}

        def send() -> Delivery:
            channel = self._channel(notice.reminder.place)
            answer = self._client.chat_postMessage(
                channel=channel,
                text=message["text"],
                blocks=message["blocks"],
                thread_ts=notice.detail.get("thread"),
                metadata=metadata,
                link_names=False,
                unfurl_links=False,
                unfurl_media=False,
            )
            return Delivery(DeliveryKind.POSTED, str(answer["channel"]), str(answer["ts"]))

        return _attempted(send)

    def posted(self, place: str, key: str, since: datetime) -> Delivery | None:
        """The earlier post that carries `key`; None when the history shows none, UNSURE or worse when it is not shown.

        A reply in a thread is not in its channel's history: threads that were answered since then are looked through.
        """
        found: Delivery | None = None

        def look() -> Delivery:
            nonlocal found
            channel = self._channel(place)
            found = self._found(channel, key, since)
            return found or Delivery(DeliveryKind.POSTED)

        delivery = _attempted(look)
        return found if delivery.kind is DeliveryKind.POSTED else delivery

    def _channel(self, place: str) -> str:
        if not place.startswith(("U", "W")):
            return place
        return str(self._client.conversations_open(users=place)["channel"]["id"])

    def _found(self, channel: str, key: str, since: datetime) -> Delivery | None:
        oldest = since.timestamp()
        for message in (*self._history(channel, oldest), *self._replies(channel, oldest)):
            if _key(message) == key:
                return Delivery(DeliveryKind.POSTED, channel, str(message["ts"]))
        return None

    def _history(self, channel: str, oldest: float) -> Iterator[dict[str, Any]]:
        cursor: str | None = None
        for _ in range(PAGES):
            answer = self._client.conversations_history(
                channel=channel,
                oldest=f"{oldest:.6f}",
                inclusive=True,
                include_all_metadata=True,
                limit=200,
                cursor=cursor,
            )
            yield from answer.get("messages") or []
            cursor = (answer.get("response_metadata") or {}).get("next_cursor") or None
            if cursor is None:
                break

    def _replies(self, channel: str, oldest: float) -> Iterator[dict[str, Any]]:
        """Replies are not in a channel's history: look through the recent threads that were answered since."""
        recent = self._client.conversations_history(channel=channel, limit=200).get("messages") or []
        threads = [message for message in recent if float(message.get("latest_reply") or 0) >= oldest]
        for parent in threads[:THREADS]:
            answer = self._client.conversations_replies(
                channel=channel, ts=parent["ts"], oldest=f"{oldest:.6f}", include_all_metadata=True, limit=200
            )
            yield from answer.get("messages") or []


def _key(message: dict[str, Any]) -> str | None:
    metadata = message.get("metadata") or {}
    if metadata.get("event_type") != EVENT_TYPE:
        return None
    key = (metadata.get("event_payload") or {}).get("key")
    return str(key) if key else None


def _attempted(attempt: Callable[[], Delivery]) -> Delivery:
    try:
        return attempt()
    except SlackApiError as refused:
        return _refused(refused)
    except (SlackClientError, HTTPException, OSError) as lost:
        return Delivery(DeliveryKind.UNSURE, code=type(lost).__name__)


def _refused(error: SlackApiError) -> Delivery:
    answer = error.response  # a dict where the body could not be read
    status = int(getattr(answer, "status_code", None) or answer.get("status") or 200)
    code = str(answer.get("error") or "")
    if status == 429 or code in LIMITED:
        return Delivery(DeliveryKind.LIMITED, retry_after=_seconds(answer), code=code or "ratelimited")
    if status >= 500 or code in MAYBE or not code:
        return Delivery(DeliveryKind.UNSURE, code=code or f"http_{status}")
    return Delivery(DeliveryKind.REFUSED, code=code)


def _seconds(answer: SlackResponse | dict[str, Any]) -> int:
    headers = answer.headers if isinstance(answer, SlackResponse) else answer.get("headers") or {}
    for name, value in headers.items():
        if str(name).lower() == "retry-after":
            first = str(value[0] if isinstance(value, list) and value else value)
            return int(first) if first.isdigit() else UNTOLD
    return UNTOLD
