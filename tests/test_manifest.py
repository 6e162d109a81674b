"""The app's manifest says what the code does: commands, events, shortcuts, and no right that nothing needs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from handlers.ids import Shortcut
from tests.test_wiring import switchboard

MANIFEST: dict[str, Any] = json.loads((Path(__file__).parent.parent / "manifest.json").read_text())
FEATURES = MANIFEST["features"]
EVENTS = {"message.im": "message"}
"""What a manifest calls an event that arrives under another name."""
NEEDED = {
    "app_mentions:read": "the event app_mention",
    "channels:history": "finding a reminder again whose post Slack did not acknowledge, so that none is posted twice",
    "chat:write": "answers and reminders",
    "commands": "slash commands and the shortcut",
    "files:read": "a posting that comes as a file",
    "groups:history": "the same as channels:history, in private channels",
    "im:history": "questions in direct messages",
    "im:write": "opening a direct message with an interviewer or a lead",
}
"""Every scope, and what it is for."""


def test_commands_events_and_shortcuts_are_those_that_are_answered() -> None:
    """Slack sends exactly what has a listener."""
    board = switchboard()
    assert {each["command"] for each in FEATURES["slash_commands"]} == board.names("command")
    assert {each["callback_id"] for each in FEATURES["shortcuts"]} == board.names("shortcut")
    subscribed = MANIFEST["settings"]["event_subscriptions"]["bot_events"]
    assert {EVENTS.get(each, each) for each in subscribed} == board.names("event")


def test_the_message_shortcut_is_one_on_messages() -> None:
    """**Save as posting** stands in a message's menu."""
    assert [(each["name"], each["type"], each["callback_id"]) for each in FEATURES["shortcuts"]] == [
        ("Save as posting", "message", Shortcut.SAVE_AS_POSTING.value)
    ]


def test_every_scope_has_its_reason() -> None:
    """The app asks for no right without a reason."""
    assert MANIFEST["oauth_config"]["scopes"]["bot"] == sorted(NEEDED)


def test_the_app_runs_without_a_public_address() -> None:
    """Socket Mode and interactivity are on, and both tabs of the app can be used."""
    settings = MANIFEST["settings"]
    assert settings["socket_mode_enabled"]
    assert settings["interactivity"]["is_enabled"]
    home = FEATURES["app_home"]
    assert home["home_tab_enabled"]
    assert home["messages_tab_enabled"]
    assert not home["messages_tab_read_only_enabled"]


def test_texts_fit_slacks_limits() -> None:
    """Names, descriptions and hints are within what Slack takes, and every command has a hint."""
    shown = MANIFEST["display_information"]
    assert len(shown["name"]) <= 35
    assert len(shown["description"]) <= 140
    assert 174 <= len(shown["long_description"]) <= 4000
    for command in FEATURES["slash_commands"]:
        assert 0 < len(command["usage_hint"]) <= 1000
        assert 0 < len(command["description"]) <= 2000
        assert len(command["command"]) <= 32
