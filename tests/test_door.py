"""The HTTP door: what is not Slack's is turned away, and what is Slack's is answered."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any
from wsgiref.util import setup_testing_defaults

import pytest
from slack_bolt import Ack, App
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.signature import SignatureVerifier

from handlers.door import MOST_BYTES, door

SECRET = "0123456789abcdef0123456789abcdef"


def here() -> AuthorizeResult:
    """Somebody the app acts for, without asking Slack."""
    return AuthorizeResult(
        enterprise_id=None, team_id="T0000000A1", bot_user_id="U0BOT", bot_id="B0BOT", bot_token="xoxb-1"
    )


@pytest.fixture
def app() -> App:
    """An app with one command that answers in its acknowledgement."""
    app = App(signing_secret=SECRET, authorize=here, process_before_response=True)

    def greeted(ack: Ack) -> None:
        ack("Good morning.")

    app.command("/greet")(greeted)
    return app


def knock(
    app: App, body: bytes, headers: dict[str, str], path: str = "/slack/events", method: str = "POST"
) -> tuple[str, bytes]:
    """Send one request through the door and return its status line and body."""
    environ: dict[str, Any] = {}
    setup_testing_defaults(environ)
    environ |= {
        "REQUEST_METHOD": method,
        "PATH_INFO": path,
        "CONTENT_TYPE": "application/x-www-form-urlencoded",
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
    }
    environ |= {"HTTP_" + name.upper().replace("-", "_"): value for name, value in headers.items()}
    statuses: list[str] = []

    def start(status: str, _: object, __: object = None) -> Any:
        statuses.append(status)

    answer: Iterable[bytes] = door(app)(environ, start)
    return statuses[0], b"".join(answer)


def signed(body: bytes, at: datetime | None = None) -> dict[str, str]:
    """The headers with which Slack signs a body."""
    stamp = str(int((at or datetime.now(UTC)).timestamp()))  # noqa: TID251 - Bolt compares it with the machine's clock
    signature = SignatureVerifier(SECRET).generate_signature(timestamp=stamp, body=body)
    return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": str(signature)}


BODY = b"command=%2Fgreet&text=&user_id=U1&team_id=T0000000A1&channel_id=C1&trigger_id=1.2"


def test_a_signed_command_is_answered(app: App) -> None:
    """A request that Slack signed reaches its listener, and the answer is in the response."""
    status, body = knock(app, BODY, signed(BODY))
    assert status == "200 OK"
    assert b"Good morning." in body


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Slack-Request-Timestamp": "abc", "X-Slack-Signature": "v0=" + "0" * 64},
        {"X-Slack-Request-Timestamp": "1700000000", "X-Slack-Signature": "v0=é"},
        {"X-Slack-Request-Timestamp": "1700000000", "X-Slack-Signature": "v0=" + "0" * 64},
    ],
    ids=["none", "no number", "no letters", "long past"],
)
def test_what_slack_did_not_sign_is_refused(app: App, headers: dict[str, str]) -> None:
    """Missing, unreadable and outdated signatures answer 401, never 500."""
    status, _ = knock(app, BODY, headers)
    assert status.startswith("401")


def test_a_changed_body_is_refused(app: App) -> None:
    """A signature holds for one body only."""
    status, _ = knock(app, BODY + b"&more=1", signed(BODY))
    assert status.startswith("401")


def test_a_body_that_is_not_text_is_refused(app: App) -> None:
    """Bytes that are not UTF-8 answer 401, however they are signed."""
    status, _ = knock(
        app, b"\xff\xfe", {"X-Slack-Request-Timestamp": "1700000000", "X-Slack-Signature": "v0=" + "0" * 64}
    )
    assert status.startswith("401")


def test_a_body_that_is_too_large_is_not_read(app: App) -> None:
    """More than a megabyte answers 413."""
    status, _ = knock(app, b"x" * (MOST_BYTES + 1), {})
    assert status.startswith("413")


def test_there_is_a_page_for_whoever_watches_and_no_other(app: App) -> None:
    """/health answers ok, anything else 404."""
    assert knock(app, b"", {}, path="/health", method="GET") == ("200 OK", b"ok")
    assert knock(app, b"", {}, path="/admin", method="GET")[0].startswith("404")
    assert knock(app, b"", {}, method="GET")[0].startswith("404")
