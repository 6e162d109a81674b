"""A small Bolt app to try the page with: it asks a team when to plant, by message, modal, Home and shortcut."""

from __future__ import annotations

from typing import Any

from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient

from workspace.server import Workspace

Json = dict[str, Any]

MANIFEST: Json = {
    "display_information": {"name": "Pollster", "description": "Asks the team and counts the answers."},
    "features": {
        "bot_user": {"display_name": "Pollster", "always_online": True},
        "app_home": {"home_tab_enabled": True, "messages_tab_enabled": True, "messages_tab_read_only_enabled": False},
        "slash_commands": [
            {"command": "/poll", "description": "Ask the channel", "usage_hint": "[question]", "should_escape": False},
            {"command": "/snail", "description": "Never answers in time", "should_escape": False},
        ],
        "shortcuts": [
            {"name": "Turn into a poll", "type": "message", "callback_id": "turn", "description": "Ask about it"},
            {"name": "New poll", "type": "global", "callback_id": "new", "description": "Ask something"},
        ],
    },
    "oauth_config": {
        "scopes": {"bot": ["commands", "chat:write", "channels:history", "im:history", "users:read", "files:read"]}
    },
    "settings": {
        "event_subscriptions": {"bot_events": ["app_home_opened", "message.channels", "message.im"]},
        "interactivity": {"is_enabled": True},
        "socket_mode_enabled": True,
    },
}
PLACES = ("Community lot", "School yard", "River bank")
TRICKY = "*bold* <script>document.title = 'taken'</script> <img src=x onerror=alert(1)> <javascript:alert(1)|click>"


def plain(text: str) -> Json:
    """Return a plain_text object."""
    return {"type": "plain_text", "text": text}


def field(block_id: str, label: str, element: Json, **more: Any) -> Json:
    """Return an input block whose element's action_id is "value"."""
    return {
        "type": "input",
        "block_id": block_id,
        "label": plain(label),
        "element": {**element, "action_id": "value"},
        **more,
    }


def form(question: str = "") -> Json:
    """Return the modal that asks for a poll."""
    asked: Json = {"type": "plain_text_input", "max_length": 80, "placeholder": plain("What shall we plant?")}
    if question:
        asked["initial_value"] = question
    kinds = [{"text": plain(name), "value": name.lower()} for name in ("Open", "Secret")]
    return {
        "type": "modal",
        "callback_id": "poll",
        "notify_on_close": True,
        "title": plain("New poll"),
        "submit": plain("Ask"),
        "close": plain("Not now"),
        "blocks": [
            field("question", "Question", asked, hint=plain("Short and plain works best.")),
            field("place", "Place", {"type": "external_select", "min_query_length": 1}, optional=True),
            field("kind", "Kind", {"type": "radio_buttons", "options": kinds}, dispatch_action=True, optional=True),
            field(
                "sketch", "Sketch", {"type": "file_input", "max_files": 2, "filetypes": ["png", "txt"]}, optional=True
            ),
        ],
    }


def poll(question: str, place: str) -> list[Json]:
    """Return the message that a poll is."""
    cancel = {
        "title": plain("Cancel the poll?"),
        "text": plain("Everybody will see it."),
        "confirm": plain("Cancel it"),
    }
    danger = {"type": "button", "action_id": "cancel", "text": plain("Cancel poll"), "style": "danger"}
    yes = {"type": "button", "action_id": "yes", "text": plain("Yes"), "style": "primary", "value": question}
    return [
        {"type": "section", "text": {"type": "mrkdwn", "text": f"*{question}*\n_{place}_"}},
        {"type": "actions", "elements": [yes, {**danger, "confirm": {**cancel, "deny": plain("Keep it")}}]},
    ]


def talk(app: App) -> None:
    """Answer messages."""

    @app.message("hello")
    def greet(message: Json, say: Any) -> None:
        say(f"Hello <@{message['user']}> :wave:")

    @app.message("tricky")
    def trick(say: Any) -> None:
        say(TRICKY)

    @app.message("whisper")
    def whisper(message: Json, client: WebClient) -> None:
        client.chat_postEphemeral(channel=message["channel"], user=message["user"], text="Only between us")

    @app.event("message")
    def other() -> None:
        """Hear what needs no answer."""


def ask(app: App) -> None:
    """Open the form, by command and by shortcut."""

    @app.command("/poll")
    def open_form(ack: Any, body: Json, client: WebClient) -> None:
        ack()
        client.views_open(trigger_id=body["trigger_id"], view=form(body.get("text", "")))

    @app.command("/snail")
    def crawl() -> None:
        """Never acknowledge."""

    @app.shortcut("new")
    def start(ack: Any, body: Json, client: WebClient) -> None:
        ack()
        client.views_open(trigger_id=body["trigger_id"], view=form())

    @app.shortcut("turn")
    def turn(ack: Any, body: Json, client: WebClient) -> None:
        ack()
        client.views_open(trigger_id=body["trigger_id"], view=form(body["message"]["text"]))


def fill_in(app: App) -> None:
    """Offer places, hear choices, and take or refuse what was filled in."""

    @app.options("value")
    def places(ack: Any, body: Json) -> None:
        wanted = body["value"].lower()
        ack(options=[{"text": plain(name), "value": name} for name in PLACES if wanted in name.lower()])

    @app.action("value")
    def chose(ack: Any, body: Json, client: WebClient) -> None:
        ack()
        known = form()
        known["blocks"].append({"type": "context", "elements": [plain("Nobody will see who answered.")]})
        client.views_update(view_id=body["view"]["id"], view=known)

    @app.view("poll")
    def submitted(ack: Any, view: Json, client: WebClient) -> None:
        values = view["state"]["values"]
        question = values["question"]["value"]["value"]
        if question == "more":
            ack(response_action="push", view=form("One below the other"))
            return
        if question == "silence":
            return
        if question == "again":
            ack(response_action="errors", errors={"question": "That was asked yesterday."})
            return
        ack()
        place, files = values["place"]["value"]["selected_option"], values["sketch"]["value"]["files"]
        where = place["value"] if place else ", ".join(file["name"] for file in files) or "anywhere"
        blocks = poll(question, where)
        client.chat_postMessage(channel="C0000000G1", text=question, blocks=blocks)

    @app.view_closed("poll")
    def gave_up(ack: Any) -> None:
        ack()


def press(app: App) -> None:
    """Answer the buttons of a poll."""

    @app.action("yes")
    def agreed(ack: Any, body: Json, client: WebClient) -> None:
        ack()
        where, ts = body["channel"]["id"], body["message"]["ts"]
        client.chat_postMessage(channel=where, thread_ts=ts, text=f"<@{body['user']['id']}> said yes")

    @app.action("cancel")
    def cancelled(ack: Any, body: Json, client: WebClient) -> None:
        ack()
        client.chat_update(channel=body["channel"]["id"], ts=body["message"]["ts"], text="Cancelled", blocks=[])


def home(app: App) -> None:
    """Show a Home with a button."""

    @app.action("start")
    def from_home(ack: Any, body: Json, client: WebClient) -> None:
        ack()
        client.views_open(trigger_id=body["trigger_id"], view=form("From Home"))

    @app.event("app_home_opened")
    def opened(event: Json, client: WebClient) -> None:
        button = {"type": "button", "action_id": "start", "text": plain("Start a poll"), "style": "primary"}
        blocks: list[Json] = [
            {"type": "header", "text": plain("Polls")},
            {"type": "section", "text": {"type": "mrkdwn", "text": f"Good to see you, <@{event['user']}>."}},
            {"type": "actions", "elements": [button]},
        ]
        client.views_publish(user_id=event["user"], view={"type": "home", "blocks": blocks})


def build(workspace: Workspace) -> App:
    """Return the app, wired to the workspace."""
    app = App(client=WebClient(token=workspace.app().bot_token, base_url=workspace.api_url))
    for part in (talk, ask, fill_in, press, home):
        part(app)
    return app


def connected(workspace: Workspace) -> SocketModeHandler:
    """Connect the app to the workspace over Socket Mode."""
    handler = SocketModeHandler(build(workspace), workspace.app().app_token)
    handler.connect()
    return handler
