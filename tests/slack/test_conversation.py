"""A Bolt app over Socket Mode: what people do arrives, and what it answers is seen."""

from __future__ import annotations

from typing import Any

from slack_bolt import Ack, App, Respond, Say
from slack_sdk import WebClient

from tests.slack.conftest import Connect
from workspace.server import Workspace

FORM: dict[str, Any] = {
    "type": "modal",
    "callback_id": "form",
    "title": {"type": "plain_text", "text": "A form"},
    "submit": {"type": "plain_text", "text": "Send"},
    "blocks": [
        {
            "type": "input",
            "block_id": "why",
            "label": {"type": "plain_text", "text": "Why?"},
            "element": {"type": "plain_text_input", "action_id": "text"},
        }
    ],
}


def test_a_command_is_answered_in_the_ack_and_by_response_url(workspace: Workspace, app: App, connect: Connect) -> None:
    """Both answers are ephemeral, and only the person who asked sees them."""

    @app.command("/parrot")
    def said(ack: Ack, respond: Respond, command: dict[str, Any]) -> None:
        ack(text=f"first {command['text']}")
        respond("second")

    connect(app)
    ana = workspace.person("ana")
    assert ana.command("general", "/parrot", "hello").ok
    workspace.wait_for(lambda: len(ana.ephemerals("general")) == 2)
    assert {message["text"] for message in ana.ephemerals()} == {"first hello", "second"}
    assert workspace.person("ben").ephemerals() == []


def test_a_mention_is_answered_in_its_thread(workspace: Workspace, app: App, connect: Connect) -> None:
    """The reply counts at its root, and stays out of the channel's timeline."""

    @app.event("app_mention")
    def asked(event: dict[str, Any], say: Say) -> None:
        say(text="here", thread_ts=event["ts"])

    connect(app)
    ben = workspace.person("ben")
    asking = ben.say("general", "@parrot are you there?")
    workspace.wait_for(lambda: len(ben.messages("general", asking["ts"])) == 2)
    root = ben.messages("general")[-1]
    assert root["text"] == f"<@{workspace.app().bot_user}> are you there?"
    assert (root["reply_count"], root["reply_users"]) == (1, [workspace.app().bot_user])


def test_a_form_is_opened_refused_corrected_and_sent(workspace: Workspace, app: App, connect: Connect) -> None:
    """An error stays at its field with the modal open; a proper answer closes it."""
    kept: list[str] = []

    @app.shortcut("begin")
    def begin(ack: Ack, shortcut: dict[str, Any], client: WebClient) -> None:
        client.views_open(trigger_id=shortcut["trigger_id"], view=FORM)
        ack()

    @app.view("form")
    def sent(ack: Ack, view: dict[str, Any]) -> None:
        text = view["state"]["values"]["why"]["text"]["value"]
        if text == "because":
            ack(response_action="errors", errors={"why": "Say more."})
        else:
            kept.append(text)
            ack()

    connect(app)
    chi = workspace.person("chi")
    assert chi.shortcut("begin").ok
    view = workspace.wait_for(lambda: chi.view)
    assert chi.submit(view, {"why": {"text": ""}}).errors == {"why": "Please complete this required field."}
    assert chi.submit(view, {"why": {"text": "because"}}).errors == {"why": "Say more."}
    assert chi.view is not None
    assert chi.submit(view, {"why": {"text": "because of the river"}}).response == "close"
    assert chi.views == []
    assert kept == ["because of the river"]


def test_a_button_changes_its_message(workspace: Workspace, app: App, client: WebClient, connect: Connect) -> None:
    """A click brings the message and its value; chat.update with a text alone takes the blocks away."""
    button = {"type": "button", "action_id": "go", "text": {"type": "plain_text", "text": "Go"}, "value": "42"}

    @app.action("go")
    def gone(ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        ack()
        client.chat_update(channel=body["channel"]["id"], ts=body["message"]["ts"], text=f"went {action['value']}")

    connect(app)
    client.chat_postMessage(channel="C0000000G1", text="ready", blocks=[{"type": "actions", "elements": [button]}])
    ana = workspace.person("ana")
    assert ana.click(ana.messages("general")[-1], "Go").ok
    workspace.wait_for(lambda: ana.messages("general")[-1]["text"] == "went 42")
    assert "blocks" not in ana.messages("general")[-1]


def test_a_direct_message_with_a_file_arrives(workspace: Workspace, app: App, connect: Connect) -> None:
    """It comes as file_share of message.im, with an address that the bot's token opens."""
    seen: list[dict[str, Any]] = []

    @app.event("message")
    def heard(event: dict[str, Any]) -> None:
        seen.append(event)

    @app.event("file_shared")
    def shared() -> None:
        """Heard, and nothing to do."""

    connect(app)
    ana = workspace.person("ana")
    ana.upload(ana.dm(), "notes.txt", "a note", text="see this")
    workspace.wait_for(lambda: seen)
    event = seen[0]
    assert (event["subtype"], event["channel_type"], event["text"]) == ("file_share", "im", "see this")
    assert event["files"][0]["mimetype"] == "text/plain"
    assert event["files"][0]["size"] == 6


def test_home_is_published_when_it_is_opened(workspace: Workspace, app: App, connect: Connect) -> None:
    """app_home_opened leads to views.publish, and the person sees it."""

    @app.event("app_home_opened")
    def opened(event: dict[str, Any], client: WebClient) -> None:
        client.views_publish(user_id=event["user"], view={"type": "home", "blocks": [{"type": "divider"}]})

    connect(app)
    ben = workspace.person("ben")
    assert ben.open_home() is None
    workspace.wait_for(ben.home)
    assert workspace.person("ana").home() is None
