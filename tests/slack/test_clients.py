"""Every client that may come: the four Socket Mode clients of Bolt for Python, and Bolt for JavaScript."""

from __future__ import annotations

import asyncio
import importlib
import shutil
import subprocess
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from slack_bolt import Ack, App, Respond, Say
from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond, AsyncSay
from slack_sdk import WebClient
from slack_sdk.web.async_client import AsyncWebClient

from workspace.server import Workspace

Json = dict[str, Any]
SYNC = ["builtin", "websocket_client"]
ASYNC = ["aiohttp", "websockets"]


def handler_class(name: str, attribute: str) -> Any:
    """Return a client's handler, or skip where the package that it stands on is not there."""
    package = {"builtin": "slack_sdk", "websocket_client": "websocket"}.get(name, name)
    pytest.importorskip(package, reason=f"the package of Bolt's {name} client is not installed")
    return getattr(importlib.import_module(f"slack_bolt.adapter.socket_mode.{name}"), attribute)


def talked(workspace: Workspace) -> None:
    """Hold the conversation that every client must be able to hold."""
    workspace.wait_for(lambda: workspace.connections() == 1, 20)
    ana = workspace.person("ana")
    assert ana.command("general", "/parrot", "hello").ok
    workspace.wait_for(lambda: len(ana.ephemerals("general")) == 2)
    assert {message["text"] for message in ana.ephemerals()} == {"first hello", "second"}
    asked = ana.say("general", "@parrot?")
    workspace.wait_for(lambda: [m["text"] for m in ana.messages("general", asked["ts"])][1:] == ["here"])
    workspace.settle()


@pytest.mark.parametrize("name", SYNC)
def test_a_client_in_threads_holds_the_conversation(name: str, workspace: Workspace, app: App) -> None:
    """Commands, response URLs and events work over Bolt's threaded clients."""
    handler = handler_class(name, "SocketModeHandler")(app, workspace.app().app_token)

    @app.command("/parrot")
    def said(ack: Ack, respond: Respond, command: Json) -> None:
        ack(f"first {command['text']}")
        respond("second")

    @app.event("app_mention")
    def asked(event: Json, say: Say) -> None:
        say(text="here", thread_ts=event["ts"])

    @app.event("message")
    def heard() -> None:
        """Heard."""

    handler.connect()
    talked(workspace)
    workspace.let_go(handler.close)


@contextmanager
def running(work: Callable[[asyncio.Event], Awaitable[None]]) -> Iterator[None]:
    """Run an asynchronous client in a thread, until the block ends."""
    loops: list[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = []

    async def main() -> None:
        done = asyncio.Event()
        loops.append((asyncio.get_running_loop(), done))
        await work(done)

    thread = threading.Thread(target=lambda: asyncio.run(main()))
    thread.start()
    yield
    loop, done = loops[0]
    loop.call_soon_threadsafe(done.set)
    thread.join()


def async_app(workspace: Workspace) -> AsyncApp:
    """Return the small bot, asynchronous."""
    app = AsyncApp(client=AsyncWebClient(token=workspace.app().bot_token, base_url=workspace.api_url))

    @app.command("/parrot")
    async def said(ack: AsyncAck, respond: AsyncRespond, command: Json) -> None:
        await ack(f"first {command['text']}")
        await respond("second")

    @app.event("app_mention")
    async def asked(event: Json, say: AsyncSay) -> None:
        await say(text="here", thread_ts=event["ts"])

    @app.event("message")
    async def heard() -> None:
        """Heard."""

    return app


@pytest.mark.parametrize("name", ASYNC)
def test_an_asynchronous_client_holds_the_conversation(name: str, workspace: Workspace) -> None:
    """The same over AsyncApp, AsyncWebClient and the asynchronous clients."""
    handler_of = handler_class(name, "AsyncSocketModeHandler")

    async def work(done: asyncio.Event) -> None:
        handler = handler_of(async_app(workspace), workspace.app().app_token)
        await handler.connect_async()
        await done.wait()
        await handler.close_async()

    with running(work):
        talked(workspace)


def test_a_cut_connection_is_made_anew(workspace: Workspace) -> None:
    """After a network failure the aiohttp client comes back, and the conversation goes on."""
    handler_of = handler_class("aiohttp", "AsyncSocketModeHandler")

    async def work(done: asyncio.Event) -> None:
        handler = handler_of(async_app(workspace), workspace.app().app_token, ping_interval=0.5)
        await handler.connect_async()
        await done.wait()
        await handler.close_async()

    with running(work):
        workspace.wait_for(lambda: workspace.connections() == 1)
        workspace.drop_sockets()
        workspace.wait_for(lambda: len(workspace.log.entries(kind="socket", name="hello")) == 2, 20)
        talked(workspace)


def test_the_web_client_uploads_in_one_call(workspace: Workspace, client: WebClient) -> None:
    """files_upload_v2 goes through the external upload, and the people of the channel see the file."""
    client.files_upload_v2(channel="C0000000G1", filename="plan.md", content="# Plan", initial_comment="Here it is")
    message = workspace.person("ben").messages("general")[-1]
    assert (message["text"], message["subtype"]) == ("Here it is", "file_share")
    assert message["files"][0]["size"] == 6


def test_bolt_for_javascript_holds_the_conversation(workspace: Workspace, slack_bolt_js: Path | None) -> None:
    """Slack's own JavaScript library connects, answers, opens a modal and corrects a form."""
    node = shutil.which("node")
    if node is None or slack_bolt_js is None:
        pytest.skip("needs Node, and SLACK_BOLT_JS naming a node_modules folder that holds @slack/bolt")
    script = Path(__file__).parent / "bolt.cjs"
    entry = workspace.app()
    process = subprocess.Popen(
        [node, str(script), workspace.api_url, entry.bot_token, entry.app_token],
        stdin=subprocess.PIPE,
        env={"NODE_PATH": str(slack_bolt_js), "PATH": str(Path(node).parent)},
    )
    try:
        talked(workspace)
        ana = workspace.person("ana")
        assert ana.shortcut("begin").ok
        view = workspace.wait_for(lambda: ana.view)
        assert ana.submit(view, {"why": {"text": "bad"}}).errors == {"why": "Say more."}
        assert ana.submit(view, {"why": {"text": "good"}}).response == "close"
    finally:
        process.communicate(timeout=10)
