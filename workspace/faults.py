"""Faults on request: what a network and a busy Slack do to a bot, when and as often as a test asks for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from workspace.clock import Clock
from workspace.wire import Json

KINDS = (
    "rate_limit",  # 429 with Retry-After
    "rate",  # 429 above `count` calls within `seconds`
    "lose_request",  # the connection drops, nothing was done
    "lose_response",  # it was done, then the connection drops
    "fail_before",  # HTTP 500, nothing was done
    "fail_after",  # it was done, then HTTP 500
    "delay",  # `seconds` before the answer
    "error",  # Slack's error `code`
    "history_lag",  # history and replies do not show the last `seconds`
    "duplicate_events",  # each event is delivered twice
)


@dataclass
class Fault:
    """One fault: the method it strikes (* for all), the channel if only there, and how often (None for always)."""

    kind: str
    method: str = "*"
    channel: str = ""
    times: int | None = 1
    seconds: float = 1.0
    count: int = 0
    code: str = "internal_error"
    calls: list[datetime] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"There is no fault {self.kind!r}; there are {', '.join(KINDS)}.")

    def strikes(self, method: str, channel: str) -> bool:
        """Say whether it is meant for a call."""
        return self.times != 0 and self.method in ("*", method) and self.channel in ("", channel)

    def shown(self) -> Json:
        """Return it as the control API writes it."""
        return {
            "kind": self.kind,
            "method": self.method,
            "channel": self.channel,
            "times": self.times,
            "seconds": self.seconds,
            "count": self.count,
            "code": self.code,
        }


class Faults:
    """The faults that are ordered; the hub's lock guards them."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._faults: list[Fault] = []

    def order(self, fault: Fault) -> None:
        """Let a fault strike from now on."""
        self._faults.append(fault)

    def rate_limit(
        self, method: str = "*", *, channel: str = "", retry_after: float = 1.0, times: int | None = 1
    ) -> None:
        """Answer 429 with Retry-After."""
        self.order(Fault("rate_limit", method, channel, times, retry_after))

    def rate(self, method: str, *, count: int, seconds: float, channel: str = "") -> None:
        """Answer 429 to calls above count within seconds of the workspace's time."""
        self.order(Fault("rate", method, channel, None, seconds, count))

    def lose_request(self, method: str = "*", *, channel: str = "", times: int | None = 1) -> None:
        """Drop the connection before anything is done."""
        self.order(Fault("lose_request", method, channel, times))

    def lose_response(self, method: str = "*", *, channel: str = "", times: int | None = 1) -> None:
        """Do what is asked, then drop the connection."""
        self.order(Fault("lose_response", method, channel, times))

    def fail_before(self, method: str = "*", *, channel: str = "", times: int | None = 1) -> None:
        """Answer HTTP 500 and do nothing."""
        self.order(Fault("fail_before", method, channel, times))

    def fail_after(self, method: str = "*", *, channel: str = "", times: int | None = 1) -> None:
        """Do what is asked, then answer HTTP 500."""
        self.order(Fault("fail_after", method, channel, times))

    def delay(self, method: str = "*", *, seconds: float, channel: str = "", times: int | None = 1) -> None:
        """Wait before doing what is asked."""
        self.order(Fault("delay", method, channel, times, seconds))

    def error(self, method: str, code: str, *, channel: str = "", times: int | None = 1) -> None:
        """Answer with one of Slack's errors."""
        self.order(Fault("error", method, channel, times, code=code))

    def history_lag(self, seconds: float, *, channel: str = "") -> None:
        """Hide the last seconds from conversations.history and conversations.replies."""
        self.order(Fault("history_lag", "*", channel, None, seconds))

    def duplicate_events(self, times: int | None = 1) -> None:
        """Deliver each of the next events twice."""
        self.order(Fault("duplicate_events", "*", "", times))

    def clear(self) -> None:
        """Forget all faults."""
        self._faults.clear()

    def shown(self) -> list[Json]:
        """Return the faults that can still strike."""
        return [fault.shown() for fault in self._faults if fault.times != 0]

    def take(self, kind: str, method: str = "*", channel: str = "") -> Fault | None:
        """Return the first fault of a kind that strikes this call, and count it."""
        for fault in self._faults:
            if fault.kind == kind and fault.strikes(method, channel) and self._due(fault):
                if fault.times is not None:
                    fault.times -= 1
                return fault
        return None

    def _due(self, fault: Fault) -> bool:
        if fault.kind != "rate":
            return True
        now = self._clock.now()
        fault.calls = [call for call in fault.calls if call > now - timedelta(seconds=fault.seconds)]
        if len(fault.calls) >= fault.count:
            return True
        fault.calls.append(now)
        return False
