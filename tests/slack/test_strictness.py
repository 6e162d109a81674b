"""What real Slack refuses, as the bot meets it: blocks, triggers, stacks, commands, secrets, manifests, events."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from slack_sdk import WebClient

from tests.slack.calls import ANA, GENERAL, HOME, LONG_HEADER, LONG_TITLE, MODAL, RANDOM, World
from tests.slack.conftest import MANIFEST
from workspace.config import small
from workspace.manifest import ManifestError
from workspace.server import Workspace
from workspace.wire import RefusedError

Json = dict[str, Any]


@pytest.fixture
def world(workspace: Workspace, client: WebClient) -> World:
    """Return a workspace with one of everything."""
    return World(workspace, client)


def test_blocks_are_refused_in_slacks_words(world: World) -> None:
    """The message names the limit and points into the blocks."""
    answer = world.call("chat.postMessage", {"channel": GENERAL, "blocks": LONG_HEADER})
    said = "must be less than 151 characters [json-pointer:/blocks/0/text/text]"
    assert answer["errors"] == [said]
    assert answer["response_metadata"]["messages"] == [f"[ERROR] {said}"]


def test_a_view_is_refused_in_slacks_words(world: World) -> None:
    """views.open says invalid_arguments and points into the view; the trigger is not spent by it."""
    answer = world.call("views.open", {"trigger_id": "{trigger}", "view": LONG_TITLE})
    assert answer["response_metadata"]["messages"] == [
        "[ERROR] must be less than 25 characters [json-pointer:/view/title/text]"
    ]
    assert world.call("views.open", {"trigger_id": "{trigger}", "view": MODAL})["ok"]


def test_blocks_validate_tells_constraint_and_pointer(world: World) -> None:
    """Each error carries a code, a message, a pointer and the constraint that failed."""
    found = world.call("blocks.validate", {"blocks": [{"type": "header", "text": {"type": "invalid", "text": "x"}}]})
    assert found["errors"] == [
        {
            "code": "failed_constraint",
            "message": "unsupported type: invalid",
            "pointer": "/0/text/type",
            "constraint": {"type": "enum", "expected": ["plain_text"]},
        }
    ]


def test_a_trigger_lives_three_seconds(world: World) -> None:
    """A moment later it is expired."""
    world.workspace.clock.advance(timedelta(seconds=3.1))
    assert world.call("views.open", {"trigger_id": "{trigger}", "view": MODAL})["error"] == "expired_trigger_id"


def test_a_stack_holds_three(world: World) -> None:
    """A fourth modal is push_limit_reached; a push where nothing is open is not_found."""
    assert world.call("views.open", {"trigger_id": world.trigger(), "view": MODAL})["ok"]
    for _ in range(2):
        assert world.call("views.push", {"trigger_id": world.trigger(), "view": MODAL})["ok"]
    answer = world.call("views.push", {"trigger_id": world.trigger(), "view": MODAL})
    assert answer["error"] == "push_limit_reached"
    ana = world.workspace.person("ana")
    assert [view["previous_view_id"] for view in ana.views][1:] == [view["id"] for view in ana.views][:2]
    ana.close(ana.views[-1], everything=True)
    assert world.call("views.push", {"trigger_id": world.trigger(), "view": MODAL})["error"] == "not_found"


def test_an_external_id_is_used_once(world: World) -> None:
    """A second view with the same external_id is duplicate_external_id."""
    view = {**MODAL, "external_id": "mine"}
    assert world.call("views.publish", {"user_id": ANA, "view": {**HOME, "external_id": "mine"}})["ok"]
    assert world.call("views.open", {"trigger_id": "{trigger}", "view": view})["error"] == "duplicate_external_id"


def test_home_must_be_enabled(world: World) -> None:
    """views.publish is not_enabled where the manifest has no Home tab."""
    world.workspace.app().manifest = {**MANIFEST, "features": {}}
    assert world.call("views.publish", {"user_id": ANA, "view": HOME})["error"] == "not_enabled"


def test_commands_do_not_run_in_threads(workspace: Workspace) -> None:
    """The person is told, and the app never hears of it."""
    ana = workspace.person("ana")
    root = ana.say("general", "a root")
    assert (
        ana.command("general", "/parrot", "x", thread_ts=root["ts"]).text
        == "/parrot is not supported in threads. Sorry!"
    )
    assert workspace.log.entries(kind="command") == []


def test_an_unknown_command_is_told(workspace: Workspace) -> None:
    """It is not sent as a message either."""
    reply = workspace.person("ana").command("general", "/nothing")
    assert reply.error == "unknown_command"
    assert workspace.person("ana").messages("general") == []


@pytest.mark.parametrize(
    ("command", "typed", "sent"),
    [
        ("/parrot", "ask @ben in #random about <b> & c", "ask @ben in #random about <b> & c"),
        ("/escape", "ask @ben in #random", "ask <@U0000000B1|ben> in <#C0000000R1|random>"),
        ("/escape", "ask @nobody in #nowhere", "ask @nobody in #nowhere"),
        ("/parrot", "ask <@U0000000B1>", "ask @ben"),
        ("/escape", "ask <@U0000000B1>", "ask <@U0000000B1|ben>"),
    ],
)
def test_should_escape_decides_how_people_are_named(workspace: Workspace, command: str, typed: str, sent: str) -> None:
    """Only with should_escape do names become ids, and only where they resolve."""
    workspace.person("ana").command("general", command, typed)
    assert workspace.log.entries(kind="command")[0].request["text"] == sent


def test_a_private_channel_is_not_to_be_known_of(world: World) -> None:
    """To whom is not in it, it is channel_not_found, to people as to bots."""
    secret = world.names["private"]
    assert world.call("conversations.info", {"channel": secret})["error"] == "channel_not_found"
    with pytest.raises(RefusedError, match="channel_not_found"):
        world.workspace.person("ben").say(secret, "hello")


def test_a_zone_is_right_for_the_date(workspace: Workspace, client: WebClient) -> None:
    """tz_offset and tz_label change with daylight saving time."""
    from datetime import UTC, datetime

    workspace.clock.set(datetime(2026, 7, 1, tzinfo=UTC))
    summer = client.users_info(user=ANA)["user"]
    workspace.clock.set(datetime(2026, 12, 1, tzinfo=UTC))
    winter = client.users_info(user=ANA)["user"]
    assert (summer["tz_offset"], summer["tz_label"]) == (-14400, "Eastern Daylight Time")
    assert (winter["tz_offset"], winter["tz_label"]) == (-18000, "Eastern Standard Time")


def test_an_email_is_shown_to_whom_its_scope_allows(workspace: Workspace, client: WebClient) -> None:
    """Without users:read.email the profile has none."""
    assert client.users_info(user=ANA)["user"]["profile"]["email"] == "ana@example.org"
    workspace.app().scopes.remove("users:read.email")
    assert "email" not in client.users_info(user=ANA)["user"]["profile"]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"features": {"slash_commands": [{"command": "/Loud", "description": "x"}]}}, "/Loud is not a command"),
        ({"features": {"slash_commands": [{"command": "/ok", "description": ""}]}}, "/ok has no description"),
        ({"features": {"slash_commands": [{"command": "/remind", "description": "x"}]}}, "/remind is Slack's own"),
        ({"oauth_config": {"scopes": {"bot": []}}}, "slash commands need the scope commands"),
        ({"display_information": {"name": "x" * 36}}, "display_information.name is longer than 35 characters"),
    ],
)
def test_a_wrong_manifest_does_not_start(change: Json, says: str) -> None:
    """What Slack would refuse when the app is made is refused before anything listens."""
    with pytest.raises(ManifestError, match=says):
        Workspace(small({**MANIFEST, **change}))


def test_events_need_subscription_scope_and_membership(workspace: Workspace) -> None:
    """The bot hears of #general, where it is, and not of #random."""
    workspace.person("ana").say("random", "unheard")
    workspace.person("ana").say("general", "heard")
    workspace.app().scopes.remove("channels:history")
    workspace.person("ana").say("general", "forbidden")
    workspace.settle()
    heard = {entry.request["event"]["text"] for entry in workspace.log.entries(kind="event", name="message")}
    assert heard == {"heard"}


def test_the_bot_hears_of_changes_in_the_workspace(workspace: Workspace, client: WebClient) -> None:
    """Arrivals, profiles, names of channels, joining and archiving are told, each as its own event."""
    from workspace.config import PersonConfig

    workspace.admin.welcome(PersonConfig("U0000000D1", "dee", "Dee Marsh", tz="Asia/Tokyo"))
    workspace.admin.change("ben", tz="Europe/Paris")
    workspace.admin.rename("general", "everyone")
    client.conversations_join(channel=RANDOM)
    workspace.admin.archive("random")
    workspace.settle()
    names = {entry.name for entry in workspace.log.entries(kind="event")}
    expected = {"team_join", "user_change", "channel_rename", "member_joined_channel", "channel_archive"}
    assert expected <= names
    assert client.users_info(user="U0000000D1")["user"]["tz_offset"] == 32400


def test_a_private_channels_changes_are_events_of_their_own() -> None:
    """Slack tells them as group_rename and group_archive, to members that subscribed to these."""
    subscribed = {"bot_events": ["channel_rename", "group_rename"]}
    with Workspace(
        small({**MANIFEST, "settings": {**MANIFEST["settings"], "event_subscriptions": subscribed}})
    ) as workspace:
        workspace.admin.create("secret", is_private=True)
        workspace.admin.rename("secret", "unheard")
        workspace.admin.add("unheard", "parrot")
        workspace.admin.rename("unheard", "heard")
        workspace.settle()
        told = workspace.log.entries(kind="event")
    assert {(entry.name, entry.request["event"]["channel"]["name"]) for entry in told} == {("group_rename", "heard")}
