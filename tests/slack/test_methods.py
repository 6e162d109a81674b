"""Every Web API method: documented arguments are taken, and only documented errors and keys come back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from slack_sdk import WebClient

from tests.slack.calls import ANA, CALLS, GENERAL, HOME, MODAL, World
from tests.slack.raw import send
from workspace.server import Workspace
from workspace.web_api.methods import METHODS

Json = dict[str, Any]
# What any method may answer; Slack's reference leaves these out of each method's own list.
EVERYWHERE = {
    "invalid_arguments", "invalid_auth", "not_authed", "missing_scope", "not_allowed_token_type", "ratelimited",
    "internal_error", "unknown_method", "invalid_json", "json_not_object",
}  # fmt: skip
ANY_KEY = {"ok", "error", "errors", "warning", "response_metadata", "needed", "provided"}
# Arguments that a bot gives beside those of CALLS, for when Slack's reference is not at hand.
OPTIONAL: dict[str, Json] = {
    "chat.postMessage": {
        "unfurl_links": False, "unfurl_media": False, "link_names": True, "mrkdwn": True, "parse": "none",
        "icon_emoji": ":bird:", "username": "Parrot", "reply_broadcast": False,
    },
    "chat.update": {"parse": "none", "link_names": True, "as_user": True},
    "conversations.history": {"inclusive": True, "include_all_metadata": True, "oldest": "0"},
    "conversations.replies": {"inclusive": True, "include_all_metadata": True, "oldest": "0"},
    "conversations.list": {"exclude_archived": True, "team_id": "T0LOCAL001"},
    "conversations.create": {"team_id": "T0LOCAL001"},
    "users.list": {"team_id": "T0LOCAL001"},
    "files.list": {"count": 5, "page": 1, "ts_from": 0},
}  # fmt: skip
NAMES = [f"{method} {error or 'ok'} {number}" for number, (method, _, error) in enumerate(CALLS)]


@pytest.fixture
def world(workspace: Workspace, client: WebClient) -> World:
    """Return a workspace with one of everything."""
    return World(workspace, client)


def test_every_method_is_called() -> None:
    """No method is served that the table of calls leaves out, but for the one that needs another token."""
    assert set(METHODS) - {method for method, _, _ in CALLS} == {"apps.connections.open"}


@pytest.mark.parametrize(("method", "arguments", "error"), CALLS, ids=NAMES)
def test_a_call_is_answered_as_slack_answers_it(
    world: World, slack_reference: Path | None, method: str, arguments: Json, error: str
) -> None:
    """The answer is ok or the expected error; against Slack's reference, each code and key is a documented one."""
    answer = world.call(method, arguments)
    assert answer.get("error", "") == error
    assert answer["ok"] is not bool(error)
    if slack_reference is not None:
        known = json.loads((slack_reference / f"{method}.json").read_text(encoding="utf-8"))
        documented_error(known, answer, method)
        documented_keys(known, answer)


def documented_error(known: Json, answer: Json, method: str) -> None:
    """Hold an answer's error against the method's documented ones."""
    if not answer["ok"] and method != "api.test":
        assert answer["error"] in {*(known.get("errors") or {}), *EVERYWHERE}


def documented_keys(known: Json, answer: Json) -> None:
    """Hold an answer's keys against the method's documented output and examples."""
    keys = set((known.get("output") or {}).get("properties") or {})
    for example in (known.get("examples") or {}).values():
        if isinstance(example, dict) and isinstance(example.get("example"), dict):
            keys |= set(example["example"])
    assert set(answer) <= keys | ANY_KEY


@pytest.mark.parametrize("method", sorted(METHODS))
def test_every_documented_argument_is_taken(world: World, slack_reference: Path | None, method: str) -> None:
    """A call with all arguments of the reference (else of our own table) at once is ok, or a documented error."""
    ours = next((arguments for name, arguments, error in CALLS if name == method and not error), {})
    token = world.workspace.app().app_token if method == "apps.connections.open" else None
    if slack_reference is None:
        answer = world.call(method, {**OPTIONAL.get(method, {}), **ours}, token)
        refused = {error for name, _, error in CALLS if name == method and error}
        assert answer["ok"] or (not ours and answer["error"] in refused)
        return
    known = json.loads((slack_reference / f"{method}.json").read_text(encoding="utf-8"))
    given = {name: example(entry) for name, entry in known["args"]["properties"].items() if name != "token"}
    answer = world.call(method, {**given, **ours}, token)
    documented_error(known, answer, method)
    if answer["ok"]:
        documented_keys(known, answer)
        assert set((known.get("output") or {}).get("required") or []) <= set(answer)


def example(entry: Json) -> Any:
    """Return an argument's example from the reference, or a value of its type."""
    if "example" in entry:
        return entry["example"]
    return {"boolean": False, "integer": 1, "array": []}.get(entry.get("type", ""), "")


@pytest.mark.parametrize("method", sorted(set(METHODS) - {"api.test", "blocks.validate", "oauth.v2.access"}))
def test_a_method_wants_its_token(workspace: Workspace, method: str) -> None:
    """No token is not_authed, an unknown one invalid_auth, one of the wrong kind not_allowed_token_type."""
    other = workspace.app().bot_token if method == "apps.connections.open" else workspace.app().app_token
    url = workspace.api_url + method
    assert send(url, b"").json["error"] == "not_authed"
    assert send(url, b"", Authorization="Bearer xoxb-unknown").json["error"] == "invalid_auth"
    assert send(url, b"", Authorization=f"Bearer {other}").json["error"] == "not_allowed_token_type"


def test_a_method_wants_its_scope(workspace: Workspace, world: World) -> None:
    """missing_scope names what is needed and what the token has."""
    app = workspace.app()
    app.scopes[:] = ["users:read"]
    for method, method_entry in METHODS.items():
        if method_entry.scopes and "users:read" not in method_entry.scopes:
            answer = world.call(method, {"channel": GENERAL, "user": ANA})
            assert (answer["error"], answer["provided"]) == ("missing_scope", "users:read")
            assert answer["needed"] in method_entry.scopes


def test_an_unserved_method_is_unknown(world: World) -> None:
    """What is not served says so, and does not pretend."""
    assert world.call("chat.meMessage", {"channel": GENERAL, "text": "x"})["error"] == "unknown_method"


def test_arguments_come_in_every_form(workspace: Workspace) -> None:
    """Query, form and JSON, with the token in the header or among the arguments, mean the same."""
    token, url = workspace.app().bot_token, workspace.api_url + "users.info"
    form, bearer = f"user={ANA}&token={token}", f"Bearer {token}"
    answers = [
        send(f"{url}?{form}"),
        send(url, form.encode(), Content_Type="application/x-www-form-urlencoded"),
        send(f"{url}?user={ANA}", Authorization=bearer),
        send(url, {"user": ANA}, Authorization=bearer),
    ]
    assert [answer.json["user"]["name"] for answer in answers] == ["ana"] * 4


def test_pages_follow_one_another(world: World) -> None:
    """Cursors lead through a list without losing or repeating an entry."""
    seen: list[str] = []
    cursor = ""
    while True:
        answer = world.call("users.list", {"limit": 1, "cursor": cursor})
        seen += [member["id"] for member in answer["members"]]
        cursor = answer["response_metadata"]["next_cursor"]
        if not cursor:
            break
    assert sorted(seen) == sorted(world.workspace.hub.state.users)


def test_history_pages_from_newest_to_oldest(world: World) -> None:
    """conversations.history goes back in time, without replies, and has_more is true until the end."""
    first = world.call("conversations.history", {"channel": GENERAL, "limit": 2})
    cursor = first["response_metadata"]["next_cursor"]
    second = world.call("conversations.history", {"channel": GENERAL, "limit": 2, "cursor": cursor})
    stamps = [message["ts"] for message in first["messages"] + second["messages"]]
    assert stamps == sorted(stamps, reverse=True)
    assert (first["has_more"], second["has_more"]) == (True, False)
    assert world.names["reply"] not in stamps


def test_views_are_kept_whole(world: World) -> None:
    """What views.open and views.publish return is the whole view, with ids and a hash."""
    opened = world.call("views.open", {"trigger_id": "{trigger}", "view": {**MODAL, "external_id": "mine"}})["view"]
    assert opened["root_view_id"] == opened["id"]
    assert opened["blocks"][0]["block_id"]
    assert opened["state"] == {"values": {}}
    assert world.call("views.update", {"external_id": "mine", "view": MODAL})["view"]["id"] == opened["id"]
    assert world.call("views.publish", {"user_id": ANA, "view": HOME})["view"]["type"] == "home"
