"""A small bot on a small workspace, for every test of the workspace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient

from workspace.config import small
from workspace.server import Workspace

SCOPES = [
    "app_mentions:read", "channels:history", "channels:join", "channels:manage", "channels:read", "chat:write",
    "commands", "files:read", "files:write", "groups:history", "groups:read", "groups:write", "im:history", "im:read",
    "im:write", "reactions:read", "reactions:write", "team:read", "users:read", "users:read.email",
]  # fmt: skip
EVENTS = [
    "app_home_opened", "app_mention", "channel_archive", "channel_rename", "file_shared", "member_joined_channel",
    "message.channels", "message.groups", "message.im", "reaction_added", "team_join", "user_change",
]  # fmt: skip
MANIFEST: dict[str, Any] = {
    "display_information": {"name": "Parrot"},
    "features": {
        "bot_user": {"display_name": "parrot"},
        "app_home": {"home_tab_enabled": True, "messages_tab_enabled": True},
        "slash_commands": [
            {"command": "/parrot", "description": "Says it again", "usage_hint": "what to say"},
            {"command": "/escape", "description": "Names people", "should_escape": True},
        ],
        "shortcuts": [
            {"name": "Keep it", "type": "message", "callback_id": "keep", "description": "Keeps a message"},
            {"name": "Begin", "type": "global", "callback_id": "begin", "description": "Begins"},
        ],
    },
    "oauth_config": {"scopes": {"bot": SCOPES}, "redirect_urls": ["http://localhost:1/installed"]},
    "settings": {
        "socket_mode_enabled": True,
        "interactivity": {"is_enabled": True},
        "event_subscriptions": {"bot_events": EVENTS},
    },
}

Connect = Callable[[App], SocketModeHandler]


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    """Start a workspace of three people with one app."""
    with Workspace(small(MANIFEST)) as running:
        yield running


@pytest.fixture
def client(workspace: Workspace) -> WebClient:
    """Return a Web API client with the app's bot token."""
    return WebClient(token=workspace.app().bot_token, base_url=workspace.api_url)


@pytest.fixture
def app(client: WebClient) -> App:
    """Return a Bolt app without listeners."""
    return App(client=client)


@pytest.fixture
def connect(workspace: Workspace) -> Iterator[Connect]:
    """Connect a Bolt app over Socket Mode, and let it go at the end."""
    with ExitStack() as opened:

        def run(app: App) -> SocketModeHandler:
            handler = SocketModeHandler(app, workspace.app().app_token)
            before = workspace.connections()
            handler.connect()
            opened.callback(workspace.let_go, handler.close, wait=False)
            workspace.wait_for(lambda: workspace.connections() == before + 1)
            return handler

        yield run
