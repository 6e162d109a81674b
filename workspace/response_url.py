"""The addresses that come with commands and actions: five uses within thirty minutes."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from workspace.clock import Clock
from workspace.wire import RefusedError

USES = 5
LIFE = timedelta(minutes=30)


@dataclass
class ResponseUrl:
    """Where an app may answer: a channel, the person who asked, and the message that was acted on."""

    key: str
    app_id: str
    user: str
    channel: str
    message_ts: str
    thread_ts: str
    ephemeral: bool
    expires: datetime
    uses: int = 0


class ResponseUrls:
    """The addresses given out; the hub's lock guards them."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._urls: dict[str, ResponseUrl] = {}

    def give(
        self,
        app_id: str,
        user: str,
        channel: str,
        *,
        message_ts: str = "",
        thread_ts: str = "",
        ephemeral: bool = False,
    ) -> str:
        """Make an address and return its key."""
        now = self._clock.now()
        self._urls = {key: url for key, url in self._urls.items() if url.expires > now}
        key = secrets.token_hex(12)
        self._urls[key] = ResponseUrl(key, app_id, user, channel, message_ts, thread_ts, ephemeral, now + LIFE)
        return key

    def use(self, key: str) -> ResponseUrl:
        """Count one use; a RefusedError where the address is unknown, too old or used up."""
        url = self._urls.get(key)
        if url is None or self._clock.now() >= url.expires:
            raise RefusedError("expired_url")
        if url.uses >= USES:
            raise RefusedError("used_url")
        url.uses += 1
        return url
