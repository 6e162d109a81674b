"""What a workspace is started with: team, people, channels and apps; read from JSON or built in Python."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from workspace.wire import Json


@dataclass(frozen=True)
class PersonConfig:
    """Someone in the workspace; tz is an IANA zone."""

    id: str
    name: str
    real_name: str = ""
    display_name: str = ""
    email: str = ""
    tz: str = "UTC"
    title: str = ""
    color: str = ""
    is_admin: bool = False


@dataclass(frozen=True)
class ChannelConfig:
    """A channel; members are ids or names of people, or names of apps; None means all people."""

    id: str
    name: str
    is_private: bool = False
    members: tuple[str, ...] | None = None
    topic: str = ""
    purpose: str = ""


@dataclass(frozen=True)
class AppConfig:
    """An installed app: its manifest, its tokens (made up where empty), and the URL of its requests over HTTP."""

    manifest: Json
    id: str = ""
    bot_token: str = ""
    app_token: str = ""
    signing_secret: str = ""
    client_id: str = ""
    client_secret: str = ""
    request_url: str = ""
    channels: tuple[str, ...] = ()


@dataclass(frozen=True)
class Config:
    """A whole workspace; ack_seconds is how long an app has to acknowledge."""

    team_id: str = "T0LOCAL001"
    team_name: str = "Local"
    team_domain: str = "local"
    people: tuple[PersonConfig, ...] = ()
    channels: tuple[ChannelConfig, ...] = ()
    apps: tuple[AppConfig, ...] = ()
    manifest_schema: str = ""
    ack_seconds: float = 3.0


def small(*manifests: Json) -> Config:
    """Return a workspace of three people in #general and #random with these apps, for a test that needs no more."""
    people = (
        PersonConfig("U0000000A1", "ana", "Ana Torres", email="ana@example.org", tz="America/New_York", is_admin=True),
        PersonConfig("U0000000B1", "ben", "Ben Okafor", email="ben@example.org", tz="America/Los_Angeles"),
        PersonConfig("U0000000C1", "chi", "Chi Lindgren", email="chi@example.org", tz="Europe/Berlin"),
    )
    channels = (ChannelConfig("C0000000G1", "general"), ChannelConfig("C0000000R1", "random"))
    apps = tuple(AppConfig(manifest, channels=("general",)) for manifest in manifests)
    return Config(people=people, channels=channels, apps=apps)


def load(path: Path) -> Config:
    """Read a workspace from a JSON file; a manifest may be an object, or a path beside the file.

    Raises ValueError or TypeError with one sentence that names what is wrong.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except json.JSONDecodeError as error:
        raise ValueError(f"{path} is not JSON: {error}") from error
    if not isinstance(data, dict):
        raise TypeError(f"{path} should hold one JSON object.")
    return from_json(data, path.parent)


def from_json(data: Json, folder: Path) -> Config:
    """Build a workspace from a JSON object; paths in it are beside folder."""
    team = data.get("team", {})
    schema = data.get("manifest_schema", "")
    try:
        people = tuple(_person(entry, number) for number, entry in enumerate(data.get("people", []), 1))
        channels = tuple(_channel(entry, number) for number, entry in enumerate(data.get("channels", []), 1))
        apps = tuple(_app(entry, folder) for entry in data.get("apps", []))
    except (KeyError, TypeError) as error:
        raise ValueError(f"An entry of the configuration lacks or misspells a field: {error}") from error
    return Config(
        team_id=team.get("id", "T0LOCAL001"),
        team_name=team.get("name", "Local"),
        team_domain=team.get("domain", "local"),
        people=people,
        channels=channels,
        apps=apps,
        manifest_schema=str(folder / schema) if schema else "",
        ack_seconds=float(data.get("ack_seconds", 3.0)),
    )


def _person(entry: Json, number: int) -> PersonConfig:
    person = PersonConfig(**{"id": f"U{number:09d}", **entry})
    try:
        ZoneInfo(person.tz)
    except (KeyError, ValueError) as error:
        raise ValueError(
            f"{person.name}'s tz should be an IANA zone such as Europe/Berlin, not {person.tz!r}."
        ) from error
    return person


def _channel(entry: Json, number: int) -> ChannelConfig:
    members = entry.get("members")
    return ChannelConfig(
        **{"id": f"C{number:09d}", **entry, "members": tuple(members) if members is not None else None}
    )


def _app(entry: Json, folder: Path) -> AppConfig:
    manifest = entry["manifest"]
    if isinstance(manifest, str):
        manifest = json.loads((folder / manifest).read_text(encoding="utf-8"))
    return AppConfig(**{**entry, "manifest": manifest, "channels": tuple(entry.get("channels", ()))})
