"""Every way in which people use a form, and what the bot is told of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from slack_bolt import Ack, App
from slack_sdk import WebClient

from tests.slack.calls import ANA, BEN
from tests.slack.conftest import Connect
from tests.slack.raw import send
from workspace.server import Workspace

Json = dict[str, Any]


def plain(text: str) -> Json:
    """Return a plain_text object."""
    return {"type": "plain_text", "text": text}


def field(block_id: str, element: Json, **more: Any) -> Json:
    """Return an input block."""
    return {"type": "input", "block_id": block_id, "label": plain(block_id), "element": element, **more}


def pick(kind: str, **more: Any) -> Json:
    """Return an element with the action_id x."""
    return {"type": kind, "action_id": "x", **more}


OPTIONS = [{"text": plain(word), "value": word} for word in ("one", "two", "three")]
FORM: Json = {
    "type": "modal",
    "callback_id": "form",
    "title": plain("A form"),
    "submit": plain("Send"),
    "notify_on_close": True,
    "private_metadata": "kept",
    "blocks": [
        field("text", pick("plain_text_input", initial_value="as it was", max_length=20)),
        field("select", pick("static_select", options=OPTIONS)),
        field("many", pick("multi_static_select", options=OPTIONS), optional=True),
        field("boxes", pick("checkboxes", options=OPTIONS), optional=True),
        field("day", pick("datepicker"), optional=True),
        field("who", pick("users_select"), optional=True),
        field("number", pick("number_input", is_decimal_allowed=False, min_value="1", max_value="5"), optional=True),
        field("email", pick("email_text_input"), optional=True),
        field("files", pick("file_input", filetypes=["txt", "md"], max_files=1), optional=True),
        field("found", pick("external_select", min_query_length=2), optional=True),
        {
            "type": "actions",
            "block_id": "buttons",
            "elements": [{**pick("button"), "text": plain("More"), "value": "7"}],
        },
    ],
}


@pytest.fixture
def told() -> list[Json]:
    """Collect what the bot is told."""
    return []


@pytest.fixture
def shown(workspace: Workspace, app: App, client: WebClient, connect: Connect, told: list[Json]) -> Iterator[Json]:
    """Show the form to ana, by a bot that writes down every body."""

    @app.shortcut("begin")
    def begin(ack: Ack, shortcut: Json) -> None:
        ack()
        client.views_open(trigger_id=shortcut["trigger_id"], view=FORM)

    @app.action("x")
    def used(ack: Ack, body: Json) -> None:
        told.append(body)
        ack()

    @app.options("x")
    def offered(ack: Ack, payload: Json) -> None:
        ack(options=[{"text": plain(payload["value"] + end), "value": end} for end in ("-a", "-b")])

    @app.view("form")
    def sent(ack: Ack, body: Json) -> None:
        told.append(body)
        ack()

    @app.view_closed("form")
    def closed(ack: Ack, body: Json) -> None:
        told.append(body)
        ack()

    connect(app)
    ana = workspace.person("ana")
    ana.shortcut("begin")
    yield workspace.wait_for(lambda: ana.view)
    workspace.settle()


def test_a_submission_brings_every_value_in_its_own_shape(workspace: Workspace, shown: Json, told: list[Json]) -> None:
    """Texts, options, dates, people and numbers each stand where Slack puts them; what was not touched is there too."""
    values = {
        "select": {"x": "two"},
        "many": {"x": ["one", "three"]},
        "day": {"x": date(2026, 12, 24)},
        "who": {"x": BEN},
        "number": {"x": 3},
    }
    assert workspace.person("ana").submit(shown, values).response == "close"
    body = told[0]
    state = {block: entry["x"] for block, entry in body["view"]["state"]["values"].items()}
    assert state["text"] == {"type": "plain_text_input", "value": "as it was"}
    assert state["select"]["selected_option"]["value"] == "two"
    assert [option["value"] for option in state["many"]["selected_options"]] == ["one", "three"]
    assert state["boxes"] == {"type": "checkboxes", "selected_options": []}
    assert state["day"] == {"type": "datepicker", "selected_date": "2026-12-24"}
    assert state["who"] == {"type": "users_select", "selected_user": BEN}
    assert state["number"] == {"type": "number_input", "value": "3"}
    assert state["email"] == {"type": "email_text_input", "value": None}
    assert (body["type"], body["view"]["private_metadata"], body["user"]["id"]) == ("view_submission", "kept", ANA)


def test_a_file_in_a_form_is_given_to_the_app(workspace: Workspace, shown: Json, told: list[Json]) -> None:
    """The app may read it by its token, and another's file cannot be handed in."""
    ana, app = workspace.person("ana"), workspace.app()
    theirs = workspace.person("ben").attach("theirs.txt", "secret")
    mine = ana.attach("mine.txt", "a text")
    assert ana.submit(shown, {"select": {"x": "one"}, "files": {"x": [theirs, mine]}}).response == "close"
    (file,) = told[0]["view"]["state"]["values"]["files"]["x"]["files"]
    assert send(file["url_private"], Authorization=f"Bearer {app.bot_token}").body == b"a text"


@pytest.mark.parametrize(
    ("values", "block", "says"),
    [
        ({}, "select", "Please complete this required field."),
        ({"text": {"x": "x" * 21}, "select": {"x": "one"}}, "text", "at most 20"),
        ({"number": {"x": 9}, "select": {"x": "one"}}, "number", "at most 5"),
        ({"number": {"x": 0}, "select": {"x": "one"}}, "number", "at least 1"),
        ({"number": {"x": 2.5}, "select": {"x": "one"}}, "number", "whole number"),
        ({"files": {"x": ["{file}"]}, "select": {"x": "one"}}, "files", "photo.png is not a file of a kind"),
        ({"email": {"x": "nowhere"}, "select": {"x": "one"}}, "email", "valid email"),
    ],
)
def test_slack_itself_refuses_what_the_form_forbids(
    workspace: Workspace, shown: Json, told: list[Json], values: Json, block: str, says: str
) -> None:
    """The error stands at its field, and the app is not asked."""
    ana = workspace.person("ana")
    if "files" in values:
        values = {**values, "files": {"x": [ana.attach("photo.png", b"png")]}}
    answered = ana.submit(shown, values)
    assert list(answered.errors) == [block]
    assert says in answered.errors[block]
    assert told == []


def test_a_click_in_a_modal_brings_the_view_with_what_was_typed(
    workspace: Workspace, shown: Json, told: list[Json]
) -> None:
    """The container is the view, the whole view is there, and its state holds what is not yet submitted."""
    assert workspace.person("ana").click(shown, "More", values={"text": {"x": "typed"}}).ok
    body = told[0]
    assert body["container"] == {"type": "view", "view_id": shown["id"]}
    assert (body["actions"][0]["value"], body["actions"][0]["block_id"]) == ("7", "buttons")
    assert body["view"]["state"]["values"]["text"]["x"]["value"] == "typed"
    assert "response_url" not in body
    assert "message" not in body


def test_an_external_menu_asks_the_app(workspace: Workspace, shown: Json) -> None:
    """What the person types is sent, and what the app offers is shown."""
    view = {**shown, "blocks": shown["blocks"]}
    asked = {"container": {"type": "view", "view_id": view["id"]}, "action_id": "x", "block_id": "found", "value": "qu"}
    answer = send(f"{workspace.url}page/options?as={ANA}", asked).json
    assert [option["text"]["text"] for option in answer["options"]] == ["qu-a", "qu-b"]
    refused = send(f"{workspace.url}page/options?as={ANA}", {**asked, "value": "x" * 74}).json
    assert (refused["error"], refused["options"]) == ("invalid_options", [])


def test_closing_is_told_to_who_asked(workspace: Workspace, shown: Json, told: list[Json]) -> None:
    """notify_on_close brings view_closed, and says whether the whole stack went."""
    workspace.person("ana").close(shown)
    workspace.wait_for(lambda: told)
    assert (told[0]["type"], told[0]["is_cleared"]) == ("view_closed", False)
    assert workspace.person("ana").views == []


def test_a_form_is_its_owners(workspace: Workspace, shown: Json) -> None:
    """Another person can neither submit nor close it."""
    body = {"view_id": shown["id"], "state": {"values": {}}}
    for path in ("submit", "close"):
        assert send(f"{workspace.url}page/{path}?as={BEN}", body).json["error"] == "view_not_found"


@pytest.mark.parametrize(
    ("answer", "response", "titles"),
    [
        ({"response_action": "clear"}, "clear", []),
        ({"response_action": "update", "view": {**FORM, "title": plain("Second")}}, "update", ["Second"]),
        ({"response_action": "push", "view": {**FORM, "title": plain("Second")}}, "push", ["A form", "Second"]),
    ],
)
def test_an_app_answers_a_submission(
    workspace: Workspace, app: App, client: WebClient, connect: Connect, answer: Json, response: str, titles: list[str]
) -> None:
    """clear, update and push change the stack as they say."""

    @app.shortcut("begin")
    def begin(ack: Ack, shortcut: Json) -> None:
        ack()
        client.views_open(trigger_id=shortcut["trigger_id"], view={**FORM, "notify_on_close": False})

    @app.view("form")
    def sent(ack: Ack) -> None:
        ack(**answer)

    connect(app)
    ana = workspace.person("ana")
    ana.shortcut("begin")
    shown = workspace.wait_for(lambda: ana.view)
    assert ana.submit(shown, {"select": {"x": "one"}}).response == response
    assert [view["title"]["text"] for view in ana.views] == titles
