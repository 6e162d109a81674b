"""An app's manifest, checked before anything starts: against a JSON Schema where one is given, and by own rules."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema

from workspace.events import SCOPES
from workspace.wire import Json

COMMAND = re.compile(r"/[^\sA-Z]{1,31}")
# Slack's own commands, which no app can take.
RESERVED = re.compile(
    r"/(?:active|apps|archive|away|call|collapse|dm|dnd|expand|feed|feedback|invite|join|leave|me|msg|mute|open|prefs"
    r"|remind|remove|rename|search|shortcuts|shrug|star|status|topic|who)"
)
LONGEST = {"name": 35, "description": 140, "long_description": 4000}


class ManifestError(Exception):
    """A manifest that Slack would not take; one sentence a problem."""


def check(manifest: Json, schema: str = "") -> None:
    """Raise ManifestError with all that is wrong; schema is the path of a JSON Schema file."""
    problems = [*_by_schema(manifest, schema), *_display(manifest), *_commands(manifest)]
    problems += [*_shortcuts(manifest), *_events(manifest)]
    if problems:
        raise ManifestError("; ".join(problems))


def _by_schema(manifest: Json, schema: str) -> list[str]:
    if not schema:
        return []
    rules = json.loads(Path(schema).read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(rules)(rules)
    return [f"/{'/'.join(map(str, e.absolute_path))}: {e.message}" for e in validator.iter_errors(manifest)]


def _display(manifest: Json) -> list[str]:
    about = manifest.get("display_information")
    if not isinstance(about, dict) or not about.get("name"):
        return ["display_information.name is missing"]
    return [
        f"display_information.{key} is longer than {most} characters"
        for key, most in LONGEST.items()
        if len(str(about.get(key) or "")) > most
    ]


def _scopes(manifest: Json) -> set[str]:
    return set(manifest.get("oauth_config", {}).get("scopes", {}).get("bot", []))


def _commands(manifest: Json) -> list[str]:
    commands = manifest.get("features", {}).get("slash_commands", [])
    names = [str(entry.get("command")) for entry in commands]
    problems = [
        f"{name} is not a command: a slash, then up to 31 small letters"
        for name in names
        if not COMMAND.fullmatch(name)
    ]
    problems += [f"{name} is Slack's own command" for name in names if RESERVED.fullmatch(name)]
    problems += [f"{name} is there twice" for name in sorted({n for n in names if names.count(n) > 1})]
    problems += [f"{entry.get('command')} has no description" for entry in commands if not entry.get("description")]
    if len(commands) > 50:
        problems.append("there are more than 50 commands")
    if commands and "commands" not in _scopes(manifest):
        problems.append("slash commands need the scope commands")
    return problems


def _shortcuts(manifest: Json) -> list[str]:
    shortcuts = manifest.get("features", {}).get("shortcuts", [])
    problems = [
        f"the shortcut {entry.get('name')!r} needs name, type, callback_id and description"
        for entry in shortcuts
        if not all(entry.get(key) for key in ("name", "type", "callback_id", "description"))
    ]
    if shortcuts and not manifest.get("settings", {}).get("interactivity", {}).get("is_enabled"):
        problems.append("shortcuts need settings.interactivity")
    if len(shortcuts) > 10:
        problems.append("there are more than 10 shortcuts")
    return problems


def _events(manifest: Json) -> list[str]:
    events = manifest.get("settings", {}).get("event_subscriptions", {}).get("bot_events", [])
    granted = _scopes(manifest)
    return [
        f"the event {event} needs the scope {' or '.join(SCOPES[event])}"
        for event in events
        if SCOPES.get(event) and not set(SCOPES[event]) & granted
    ]
