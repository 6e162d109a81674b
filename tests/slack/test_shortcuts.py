"""Shortcuts on messages, menus in messages, and installing."""

from __future__ import annotations

import json
from datetime import date
from typing import Any
from urllib.parse import parse_qs, urlsplit

from slack_bolt import Ack, App
from slack_sdk import WebClient

from tests.slack.calls import ANA, GENERAL
from tests.slack.conftest import Connect
from tests.slack.raw import send
from workspace.server import Workspace

Json = dict[str, Any]


OPTIONS = [{"text": {"type": "plain_text", "text": word}, "value": word} for word in ("one", "two", "three")]


def test_a_message_shortcut_brings_the_message(workspace: Workspace, app: App, connect: Connect) -> None:
    """message_action carries the message, its channel and a trigger."""
    told: list[Json] = []

    @app.shortcut({"type": "message_action", "callback_id": "keep"})
    def keep(ack: Ack, body: Json) -> None:
        told.append(body)
        ack()

    connect(app)
    ana = workspace.person("ana")
    message = ana.say("general", "keep this")
    assert ana.shortcut("keep", message).ok
    assert (told[0]["message"]["text"], told[0]["channel"]["id"]) == ("keep this", GENERAL)
    assert told[0]["message"]["user"] == ANA
    assert {"trigger_id", "response_url", "message_ts", "action_ts"} <= set(told[0])


def test_menus_in_messages_bring_what_was_chosen(
    workspace: Workspace, app: App, client: WebClient, connect: Connect
) -> None:
    """static_select, overflow and datepicker each carry their value, and the message's state holds it as well."""
    told: list[Json] = []

    @app.action("menu")
    def chosen(ack: Ack, action: Json) -> None:
        told.append(action)
        ack()

    connect(app)
    ana = workspace.person("ana")
    for element, value in (
        ({"type": "static_select", "options": OPTIONS}, "two"),
        ({"type": "overflow", "options": OPTIONS}, "three"),
        ({"type": "datepicker"}, date(2026, 1, 2)),
    ):
        blocks = [{"type": "actions", "elements": [{**element, "action_id": "menu"}]}]
        client.chat_postMessage(channel=GENERAL, text="choose", blocks=blocks)
        assert ana.click(ana.messages("general")[-1], "menu", value).ok
    assert told[0]["selected_option"]["value"] == "two"
    assert told[1]["selected_option"]["value"] == "three"
    assert told[2]["selected_date"] == "2026-01-02"


def test_an_app_can_be_installed(workspace: Workspace, client: WebClient) -> None:
    """The authorize page sends a code to the redirect, which is exchanged for the bot's token, once."""
    entry = workspace.app()
    address = f"{workspace.url}oauth/v2/authorize?client_id={entry.client_id}&state=s"
    assert send(f"{address}&redirect_uri=http://evil.example").status == 400
    sent = send(f"{address}&redirect_uri=http://localhost:1/installed").headers["Location"]
    found = parse_qs(urlsplit(sent).query)
    asked = {"client_id": entry.client_id, "client_secret": entry.client_secret, "code": found["code"][0]}
    granted = client.oauth_v2_access(**asked)
    assert (granted["access_token"], found["state"]) == (entry.bot_token, ["s"])
    assert json.loads(send(workspace.api_url + "oauth.v2.access", asked).body)["error"] == "invalid_code"
