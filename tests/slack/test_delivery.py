"""What Slack does when an app is slow, silent or away: limits, retries, and what the person is shown."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from slack_bolt import Ack, App
from slack_sdk import WebClient
from slack_sdk.socket_mode import SocketModeClient
from slack_sdk.socket_mode.client import BaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse

from tests.slack.conftest import MANIFEST, Connect
from workspace.config import small
from workspace.server import Workspace

Json = dict[str, Any]


@pytest.fixture
def hasty() -> Iterator[Workspace]:
    """Start a workspace that waits a fifth of a second for acknowledgements."""
    with Workspace(dataclasses.replace(small(MANIFEST), ack_seconds=0.2)) as running:
        yield running


class Socket:
    """A Socket Mode client that writes down what comes, and acknowledges or not."""

    def __init__(self, workspace: Workspace, *, acks: bool) -> None:
        self.got: list[SocketModeRequest] = []
        self.acks = acks
        web = WebClient(base_url=workspace.api_url)
        self.client = SocketModeClient(workspace.app().app_token, web_client=web)
        self.client.socket_mode_request_listeners.append(self._came)
        before = workspace.connections()
        self.client.connect()
        workspace.wait_for(lambda: workspace.connections() == before + 1)

    def has(self, count: int) -> Callable[[], bool]:
        """Ask whether so many envelopes have come."""
        return lambda: len(self.got) == count

    def _came(self, client: BaseSocketModeClient, request: SocketModeRequest) -> None:
        self.got.append(request)
        if self.acks:
            client.send_socket_mode_response(SocketModeResponse(envelope_id=request.envelope_id))


@pytest.fixture
def deaf(hasty: Workspace) -> Iterator[Socket]:
    """Connect a client that acknowledges nothing."""
    socket = Socket(hasty, acks=False)
    yield socket
    hasty.let_go(socket.client.close, wait=False)


def test_a_command_without_ack_fails_in_front_of_the_person(hasty: Workspace, deaf: Socket) -> None:
    """After the limit the person reads operation_timeout, and the command is not sent again."""
    reply = hasty.person("ana").command("general", "/parrot", "hello")
    assert (reply.ok, reply.error) == (False, "operation_timeout")
    assert reply.text == '/parrot failed with the error "operation_timeout"'
    hasty.clock.advance(timedelta(minutes=10))
    hasty.settle()
    assert [request.type for request in deaf.got] == ["slash_commands"]


def test_without_a_connection_a_command_cannot_be_dispatched(workspace: Workspace) -> None:
    """Nobody is there to take it."""
    assert workspace.person("ana").command("general", "/parrot").error == "dispatch_failed"


def test_an_event_without_ack_comes_again_three_times(hasty: Workspace, deaf: Socket) -> None:
    """At once, after a minute and after five, with its number, its reason, and the same event_id."""
    ana = hasty.person("ana")
    ana.say("general", "hello")
    hasty.wait_for(lambda: len(deaf.got) == 2)
    for wait, count in ((1, 3), (5, 4)):
        hasty.wait_for(lambda: len(hasty.log.entries(kind="event", ok=False)) == len(deaf.got))
        hasty.clock.advance(timedelta(minutes=wait))
        hasty.wait_for(deaf.has(count))
    hasty.wait_for(lambda: len(hasty.log.entries(kind="event", ok=False)) == 4)
    hasty.clock.advance(timedelta(hours=1))
    hasty.settle()
    assert [request.retry_attempt for request in deaf.got] == [0, 1, 2, 3]
    assert {request.retry_reason for request in deaf.got[1:]} == {"timeout"}
    assert len({request.payload["event_id"] for request in deaf.got}) == 1


def test_an_acknowledged_event_comes_once(workspace: Workspace) -> None:
    """Nothing is sent again after its acknowledgement."""
    socket = Socket(workspace, acks=True)
    workspace.person("ana").say("general", "hello")
    workspace.wait_for(lambda: workspace.log.entries(kind="event", ok=True))
    workspace.clock.advance(timedelta(hours=1))
    workspace.settle()
    assert len(socket.got) == 1
    workspace.let_go(socket.client.close, wait=False)


def test_an_envelope_goes_to_one_socket(workspace: Workspace) -> None:
    """Of three connections one gets it; a channel's events keep to one connection, so they stay in order."""
    sockets = [Socket(workspace, acks=True) for _ in range(3)]
    said = [workspace.person("ana").say("general", f"number {number}")["ts"] for number in range(20)]
    workspace.wait_for(lambda: sum(len(socket.got) for socket in sockets) == 20)
    workspace.settle()
    heard = [[request.payload["event"]["ts"] for request in socket.got] for socket in sockets if socket.got]
    assert heard == [said]
    for socket in sockets:
        workspace.let_go(socket.client.close, wait=False)


def test_an_eleventh_connection_is_too_many(workspace: Workspace) -> None:
    """Ten connections are held; the next is told so and closed."""
    from aiohttp import ClientSession

    async def connect() -> list[Json]:
        frames: list[Json] = []
        async with ClientSession() as session:
            links = []
            for _ in range(11):
                headers = {"Authorization": f"Bearer {workspace.app().app_token}"}
                async with session.post(workspace.api_url + "apps.connections.open", headers=headers) as opened:
                    url = (await opened.json())["url"]
                link = await session.ws_connect(url)
                frames.append(await link.receive_json())
                links.append(link)
            for link in links:
                await link.close()
        return frames

    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as elsewhere:  # a browser test may have left a running loop in this thread
        frames = elsewhere.submit(lambda: asyncio.run(connect())).result()
    assert [frame["type"] for frame in frames] == ["hello"] * 10 + ["disconnect"]
    assert frames[9]["num_connections"] == 10
    assert frames[10]["reason"] == "too_many_websockets"


def test_a_client_comes_back_after_a_refresh(workspace: Workspace, app: App, connect: Connect) -> None:
    """A disconnect frame leads to a new connection, and events flow over it."""
    heard: list[str] = []

    @app.event("message")
    def said(event: Json) -> None:
        heard.append(event["text"])

    connect(app)
    workspace.refresh_sockets()
    workspace.wait_for(greeted(workspace, 2), 20)
    workspace.person("ana").say("general", "after")
    workspace.wait_for(lambda: heard == ["after"], 20)
    workspace.settle()


def greeted(workspace: Workspace, times: int) -> Callable[[], bool]:
    """Ask whether so many connections were made by now."""
    return lambda: len(workspace.log.entries(kind="socket", name="hello")) >= times


def test_a_form_that_is_not_answered_stays_open(
    workspace: Workspace, app: App, client: WebClient, connect: Connect
) -> None:
    """An unknown block_id among the errors, or a broken view, is shown as trouble and logged with its reason."""
    view = {
        "type": "modal",
        "callback_id": "form",
        "title": {"type": "plain_text", "text": "A form"},
        "submit": {"type": "plain_text", "text": "Send"},
        "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "x"}}],
    }

    @app.shortcut("begin")
    def begin(ack: Ack, shortcut: Json) -> None:
        ack()
        client.views_open(trigger_id=shortcut["trigger_id"], view=view)

    @app.view("form")
    def sent(ack: Ack) -> None:
        ack(response_action="errors", errors={"nowhere": "?"})

    connect(app)
    ana = workspace.person("ana")
    ana.shortcut("begin")
    shown = workspace.wait_for(lambda: ana.view)
    submitted = ana.submit(shown)
    assert submitted.failed.startswith("We had some trouble connecting")
    assert ana.view is not None
    assert workspace.log.entries(name="view_submission", ok=False)[0].error == "invalid_arguments"
