"""Everything a workspace holds, and how it is found."""

from __future__ import annotations

import re
from datetime import datetime

from workspace.clock import Clock
from workspace.config import AppConfig, Config, PersonConfig
from workspace.model import App, Channel, File, Scheduled, User
from workspace.wire import Json

COLORS = ("9f69e7", "4bbe2e", "e7392d", "3c989f", "674b1b", "e96699", "e0a729", "684b6c", "5b89d5", "2b6836")


class State:
    """People, channels, apps, files and scheduled messages of one workspace; the hub's lock guards it."""

    def __init__(self, config: Config, clock: Clock) -> None:
        self.clock = clock
        self.team_id = config.team_id
        self.team_name = config.team_name
        self.team_domain = config.team_domain
        self.users: dict[str, User] = {}
        self.channels: dict[str, Channel] = {}
        self.apps: dict[str, App] = {}
        self.files: dict[str, File] = {}
        self.scheduled: dict[str, Scheduled] = {}
        self._count = 0
        self._last_ts = 0
        self._fill(config)

    def new_id(self, prefix: str) -> str:
        """Return an id that nothing else has, in Slack's alphabet."""
        self._count += 1
        return f"{prefix}0L{self._count:08X}"

    def new_ts(self) -> str:
        """Return a message's ts: the workspace's time in microseconds, always later than the last one."""
        self._last_ts = max(int(self.clock.now().timestamp() * 1_000_000), self._last_ts + 1)
        return f"{self._last_ts // 1_000_000}.{self._last_ts % 1_000_000:06d}"

    def seconds(self) -> int:
        """Return the workspace's time as Unix seconds."""
        return int(self.clock.now().timestamp())

    def user(self, key: str) -> User | None:
        """Find a user by id, name, display name or real name."""
        if key in self.users:
            return self.users[key]
        wanted = key.removeprefix("@").casefold()
        for user in self.users.values():
            if wanted in (user.name.casefold(), user.display_name.casefold(), user.real_name.casefold()):
                return user
        return None

    def channel(self, key: str) -> Channel | None:
        """Find a channel by id or by name, with or without #."""
        if key in self.channels:
            return self.channels[key]
        name = key.removeprefix("#")
        return next((c for c in self.channels.values() if c.name == name and not c.is_im), None)

    def app_of_bot(self, user: str) -> App | None:
        """Find the app whose bot user this is."""
        return next((app for app in self.apps.values() if app.bot_user == user), None)

    def app_by_token(self, token: str) -> App | None:
        """Find the app that holds this bot or app-level token."""
        return next((app for app in self.apps.values() if token and token in (app.bot_token, app.app_token)), None)

    def im(self, one: str, other: str) -> Channel:
        """Return the direct message channel of these two, opening it if there is none."""
        for channel in self.channels.values():
            if channel.is_im and sorted(channel.members) == sorted([one, other]):
                return channel
        channel = Channel(self.new_id("D"), "", self.seconds(), one, is_im=True, is_private=True, members=[one, other])
        self.channels[channel.id] = channel
        return channel

    def group(self, members: list[str]) -> tuple[Channel, bool]:
        """Return the direct messages of these several users, and whether they were there before."""
        for channel in self.channels.values():
            if channel.is_mpim and sorted(channel.members) == sorted(members):
                return channel, True
        names = [self.users[member].name for member in members]
        channel = Channel(self.new_id("G"), f"mpdm-{'--'.join(names)}-1", self.seconds(), members[0], is_private=True)
        channel.is_mpim, channel.members = True, members
        channel.purpose = f"Group messaging with: {' '.join(f'@{name}' for name in names)}"
        self.channels[channel.id] = channel
        return channel, False

    def has_im(self, one: str, other: str) -> bool:
        """Say whether these two already have a direct message channel."""
        return any(c.is_im and sorted(c.members) == sorted([one, other]) for c in self.channels.values())

    def sees(self, user: str, channel: Channel) -> bool:
        """Say whether a user may read a channel: a member, or anyone in a public one."""
        return user in channel.members or channel.kind == "channel"

    def people(self) -> list[User]:
        """Return the users who are people."""
        return [user for user in self.users.values() if not user.is_bot]

    def add(self, person: PersonConfig) -> User:
        """Add a person."""
        user = User(
            person.id,
            person.name,
            person.real_name or person.name,
            person.display_name or person.real_name or person.name,
            person.email,
            person.tz,
            person.color or self._color(),
            title=person.title,
            is_admin=person.is_admin,
            updated=self.seconds(),
        )
        self.users[user.id] = user
        return user

    def install(self, entry: AppConfig) -> App:
        """Install an app: give it a bot user and join it to the channels that its configuration names."""
        bot = entry.manifest.get("features", {}).get("bot_user", {})
        number = len(self.apps) + 1
        app_id = entry.id or f"A0LOCAL{number:03d}"
        name = str(bot.get("display_name") or entry.manifest.get("display_information", {}).get("name", "app"))
        user = User(
            self.new_id("U"),
            re.sub(r"[^a-z0-9._-]+", "", name.lower()) or "app",
            name,
            name,
            "",
            "UTC",
            self._color(),
            is_bot=True,
            app_id=app_id,
            bot_id=self.new_id("B"),
            updated=self.seconds(),
        )
        self.users[user.id] = user
        app = App(
            id=app_id,
            name=str(entry.manifest.get("display_information", {}).get("name", name)),
            manifest=entry.manifest,
            bot_token=entry.bot_token or f"xoxb-local-{number}",
            app_token=entry.app_token or f"xapp-1-local-{number}",
            signing_secret=entry.signing_secret or f"signing-local-{number}",
            client_id=entry.client_id or f"1.{number}",
            client_secret=entry.client_secret or f"client-local-{number}",
            request_url=entry.request_url,
            bot_id=user.bot_id,
            bot_user=user.id,
            scopes=list(entry.manifest.get("oauth_config", {}).get("scopes", {}).get("bot", [])),
            verification_token=f"verification-{number}",
        )
        self.apps[app.id] = app
        for key in entry.channels:
            channel = self.channel(key)
            if channel is None:
                raise ValueError(f"The app {app.name} should join {key!r}, and there is no such channel.")
            channel.members.append(user.id)
        return app

    def _color(self) -> str:
        return COLORS[len(self.users) % len(COLORS)]

    def _fill(self, config: Config) -> None:
        for person in config.people:
            self.add(person)
        creator = config.people[0].id if config.people else "USLACKBOT"
        for number, entry in enumerate(config.channels):
            channel = Channel(entry.id, entry.name, self.seconds(), creator, is_private=entry.is_private)
            channel.topic, channel.purpose, channel.is_general = entry.topic, entry.purpose, number == 0
            self.channels[channel.id] = channel
        for app in config.apps:
            self.install(app)
        for entry in config.channels:
            members = [person.id for person in config.people] if entry.members is None else self._ids(entry.members)
            joined = self.channels[entry.id].members
            joined[:0] = [member for member in members if member not in joined]

    def _ids(self, keys: tuple[str, ...]) -> list[str]:
        found = []
        for key in keys:
            user = self.user(key)
            if user is None:
                raise ValueError(f"A channel names {key!r} as a member, and there is no such user.")
            found.append(user.id)
        return found


def parse_ts(text: str) -> tuple[int, int] | None:
    """Read a ts such as 1712345678.000100, or None where it is not one."""
    found = re.fullmatch(r"(\d{1,12})(?:\.(\d{1,6}))?", text)
    return None if found is None else (int(found[1]), int((found[2] or "0").ljust(6, "0")))


def ts_of(moment: datetime) -> str:
    """Write a moment as a ts."""
    return f"{int(moment.timestamp())}.{moment.microsecond:06d}"


def public(message: Json, *, with_metadata: bool = False) -> Json:
    """Return a copy of a message as readers see it: metadata only for those who asked."""
    copied = dict(message)
    if not with_metadata:
        copied.pop("metadata", None)
    return copied
