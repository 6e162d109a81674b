"""Signed HTTP: an app that is served by a URL gets the same, signed, and retries with their headers."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from slack_bolt import Ack, App, BoltRequest, Say
from slack_sdk import WebClient
from slack_sdk.signature import Clock, SignatureVerifier

from tests.slack.conftest import MANIFEST
from workspace.config import AppConfig, small
from workspace.http_delivery import signature
from workspace.server import Workspace

Json = dict[str, Any]
HTTP_MANIFEST: Json = {**MANIFEST, "settings": {**MANIFEST["settings"], "socket_mode_enabled": False}}


class Door:
    """An HTTP server for a Bolt app, or for a fixed status."""

    def __init__(self) -> None:
        self.app: App | None = None
        self.status = 200
        self.headers: dict[str, str] = {}
        self.got: list[dict[str, str]] = []
        door = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                headers = {key.lower(): value for key, value in self.headers.items()}
                status, text = door.answer(body, headers)
                self.send_response(status)
                for key, value in door.headers.items():
                    self.send_header(key, value)
                self.end_headers()
                self.wfile.write(text.encode())

            def log_message(self, *_: Any) -> None:
                """Keep quiet."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)

    def answer(self, body: str, headers: dict[str, str]) -> tuple[int, str]:
        """Let the app answer, or give the fixed status."""
        self.got.append(headers)
        if self.app is None:
            return self.status, ""
        response = self.app.dispatch(BoltRequest(body=body, headers={k: [v] for k, v in headers.items()}))
        return response.status, response.body or ""

    @property
    def url(self) -> str:
        """Return the address."""
        return f"http://127.0.0.1:{self.server.server_port}/slack/events"


@contextmanager
def opened() -> Iterator[Door]:
    """Open a door, and close it."""
    door = Door()
    thread = threading.Thread(target=door.server.serve_forever)
    thread.start()
    yield door
    door.server.shutdown()
    thread.join()
    door.server.server_close()


@pytest.fixture
def door() -> Iterator[Door]:
    """Open an HTTP server."""
    with opened() as found:
        yield found


@pytest.fixture
def served(door: Door) -> Iterator[Workspace]:
    """Start a workspace whose app is reached at the door."""
    entry = AppConfig(HTTP_MANIFEST, request_url=door.url, channels=("general",))
    config = small()
    with Workspace(type(config)(people=config.people, channels=config.channels, apps=(entry,))) as running:
        yield running


def bolt(workspace: Workspace) -> App:
    """Return a Bolt app that verifies signatures."""
    entry = workspace.app()
    client = WebClient(token=entry.bot_token, base_url=workspace.api_url)
    return App(client=client, signing_secret=entry.signing_secret, process_before_response=True)


def test_the_signature_is_slacks() -> None:
    """Slack's own SDK accepts it, and no longer once the body is another."""
    verifier = SignatureVerifier("a secret", Clock())
    stamp = verifier.clock.now()
    signed = signature("a secret", str(int(stamp)), "text=hello")
    assert verifier.is_valid("text=hello", str(int(stamp)), signed)
    assert not verifier.is_valid("text=bye", str(int(stamp)), signed)


def test_a_bolt_app_behind_http_answers(served: Workspace, door: Door) -> None:
    """Commands, events and interactivity arrive signed, and Bolt's own verification accepts them."""
    app = door.app = bolt(served)

    @app.command("/parrot")
    def said(ack: Ack, command: Json) -> None:
        ack(text=f"you said {command['text']}")

    @app.event("app_mention")
    def asked(say: Say) -> None:
        say(
            text="press",
            blocks=[
                {
                    "type": "actions",
                    "elements": [{"type": "button", "action_id": "go", "text": {"type": "plain_text", "text": "Go"}}],
                }
            ],
        )

    @app.action("go")
    def gone(ack: Ack, say: Say) -> None:
        ack()
        say("went")

    @app.event("message")
    def heard() -> None:
        """Heard."""

    ana = served.person("ana")
    assert ana.command("general", "/parrot", "hello").ok
    assert ana.ephemerals()[0]["text"] == "you said hello"
    ana.say("general", "@parrot")
    served.wait_for(lambda: ana.messages("general")[-1]["text"] == "press")
    assert ana.click(ana.messages("general")[-1], "go").ok
    served.wait_for(lambda: ana.messages("general")[-1]["text"] == "went")
    served.settle()


def test_url_verification_wants_the_challenge_back(served: Workspace, door: Door) -> None:
    """Bolt echoes the challenge; a server that only says ok has not verified its URL."""
    assert not served.verify_request_url()
    door.app = bolt(served)
    assert served.verify_request_url()


def test_a_failed_event_comes_again_with_number_and_reason(served: Workspace, door: Door) -> None:
    """X-Slack-Retry-Num and X-Slack-Retry-Reason tell of the retry."""
    door.status = 500
    served.person("ana").say("general", "hello")
    served.wait_for(lambda: len(door.got) == 2)
    served.wait_for(lambda: len(served.log.entries(kind="event", ok=False)) == 2)
    served.clock.advance(timedelta(minutes=1))
    served.wait_for(lambda: len(door.got) == 3)
    numbers = [headers.get("x-slack-retry-num") for headers in door.got]
    reasons = {headers.get("x-slack-retry-reason") for headers in door.got[1:]}
    assert (numbers, reasons) == ([None, "1", "2"], {"http_error"})


def test_an_app_may_refuse_retries(served: Workspace, door: Door) -> None:
    """X-Slack-No-Retry: 1 ends them."""
    door.status, door.headers = 500, {"X-Slack-No-Retry": "1"}
    served.person("ana").say("general", "hello")
    served.wait_for(lambda: served.log.entries(kind="event", ok=False))
    served.clock.advance(timedelta(minutes=10))
    served.settle()
    assert len(door.got) == 1


def test_a_failing_command_is_shown(served: Workspace, door: Door) -> None:
    """A server's error is http_service_error; nobody there is dispatch_failed."""
    door.status = 503
    assert served.person("ana").command("general", "/parrot").error == "http_service_error"
    served.app().request_url = "http://127.0.0.1:9/"
    assert served.person("ana").command("general", "/parrot").error == "dispatch_failed"


def test_commands_are_forms_and_events_are_json(served: Workspace, door: Door) -> None:
    """The content types are those of Slack."""
    door.status = 200
    served.person("ana").command("general", "/parrot", "x")
    served.person("ana").say("general", "hello")
    served.wait_for(lambda: len(door.got) == 2)
    assert [headers["content-type"] for headers in door.got] == [
        "application/x-www-form-urlencoded",
        "application/json",
    ]
    assert {"x-slack-signature", "x-slack-request-timestamp"} <= set(door.got[0])
