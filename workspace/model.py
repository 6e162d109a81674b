"""The nouns of a workspace: users, channels, apps, files, scheduled messages."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import datetime

from workspace.wire import Json


@dataclass
class User:
    """A person or an app's bot user."""

    id: str
    name: str
    real_name: str
    display_name: str
    email: str
    tz: str
    color: str
    title: str = ""
    is_admin: bool = False
    is_bot: bool = False
    deleted: bool = False
    app_id: str = ""
    bot_id: str = ""
    updated: int = 0


@dataclass
class Whisper:
    """An ephemeral message: one person's, and gone once the page that showed it is loaded anew."""

    user: str
    message: Json
    shown: bool = False
    gone: bool = False


@dataclass
class Channel:
    """A conversation; messages are in the order of their ts."""

    id: str
    name: str
    created: int
    creator: str
    is_private: bool = False
    is_im: bool = False
    is_mpim: bool = False
    is_archived: bool = False
    is_general: bool = False
    topic: str = ""
    purpose: str = ""
    members: list[str] = field(default_factory=list)
    messages: dict[str, Json] = field(default_factory=dict)
    whispers: list[Whisper] = field(default_factory=list)
    last_read: dict[str, str] = field(default_factory=dict)
    unread_replies: dict[str, dict[str, set[str]]] = field(default_factory=dict)  # user, root's ts, replies' ts

    @property
    def kind(self) -> str:
        """Return Slack's channel_type: im, mpim, group or channel."""
        if self.is_im or self.is_mpim:
            return "im" if self.is_im else "mpim"
        return "group" if self.is_private else "channel"

    @property
    def scope_family(self) -> str:
        """Return the family of scopes that guards it: im, mpim, groups or channels."""
        return {"group": "groups", "channel": "channels"}.get(self.kind, self.kind)


@dataclass
class App:
    """An installed app with its manifest and tokens."""

    id: str
    name: str
    manifest: Json
    bot_token: str
    app_token: str
    signing_secret: str
    client_id: str
    client_secret: str
    request_url: str
    bot_id: str
    bot_user: str
    scopes: list[str]
    verification_token: str

    @property
    def settings(self) -> Json:
        """Return the manifest's settings."""
        settings: Json = self.manifest.get("settings", {})
        return settings

    @property
    def features(self) -> Json:
        """Return the manifest's features."""
        features: Json = self.manifest.get("features", {})
        return features

    @property
    def over_sockets(self) -> bool:
        """Say whether Slack reaches it by Socket Mode, as its manifest says."""
        return bool(self.settings.get("socket_mode_enabled"))

    @property
    def events(self) -> list[str]:
        """Return the events it subscribed to for its bot."""
        return list(self.settings.get("event_subscriptions", {}).get("bot_events", []))

    @property
    def home(self) -> Json:
        """Return the manifest's app_home."""
        home: Json = self.features.get("app_home", {})
        return home

    @property
    def commands(self) -> list[Json]:
        """Return its slash commands."""
        return list(self.features.get("slash_commands", []))

    @property
    def shortcuts(self) -> list[Json]:
        """Return its shortcuts."""
        return list(self.features.get("shortcuts", []))


@dataclass
class File:
    """A file's bytes, the apps it was given to in a form, and where it is shared; ticket is its upload's secret."""

    id: str
    name: str
    title: str
    user: str
    created: int
    length: int
    content: bytes = b""
    uploaded: bool = False
    complete: bool = False
    deleted: bool = False
    app_id: str = ""
    alt_text: str = ""
    ticket: str = field(default_factory=lambda: secrets.token_hex(12))
    given_to: set[str] = field(default_factory=set)
    shares: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Scheduled:
    """A message that waits for its time; arguments are those of chat.postMessage."""

    id: str
    app_id: str
    channel: str
    post_at: int
    created: datetime
    text: str
    arguments: Json
