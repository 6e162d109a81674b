"""What an administrator does: people arrive and change, channels are renamed, archived and made."""

from __future__ import annotations

import dataclasses

from workspace import rooms
from workspace.config import PersonConfig
from workspace.hub import Hub
from workspace.model import Channel, User


class Admin:
    """Changes to the workspace itself, with the events that apps hear of."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub

    def welcome(self, person: PersonConfig) -> None:
        """Let somebody new in: team_join."""
        self._hub.do(lambda: rooms.arrive(self._hub, self._hub.state.add(person)))

    def change(self, key: str, **fields: str | bool) -> None:
        """Change somebody's real_name, tz, title, email or deleted: user_change."""

        def run() -> None:
            user = self._user(key)
            for name, value in fields.items():
                if name not in {field.name for field in dataclasses.fields(User)}:
                    raise AttributeError(f"A user has no {name}.")
                setattr(user, name, value)
            rooms.change(self._hub, user)

        self._hub.do(run)

    def create(self, name: str, *, is_private: bool = False, by: str = "") -> str:
        """Create a channel and return its id."""
        people = self._hub.state.people()
        creator = self._user(by).id if by else people[0].id
        return self._hub.do(lambda: rooms.create(self._hub, name, creator, is_private=is_private).id)

    def add(self, channel: str, user: str) -> None:
        """Let a user (a bot, too) join a channel."""
        self._hub.do(lambda: rooms.join(self._hub, self._channel(channel), self._user(user).id))

    def remove(self, channel: str, user: str) -> None:
        """Take a user out of a channel."""
        self._hub.do(lambda: rooms.leave(self._hub, self._channel(channel), self._user(user).id))

    def rename(self, channel: str, name: str) -> None:
        """Give a channel another name: channel_rename."""
        self._hub.do(lambda: rooms.rename(self._hub, self._channel(channel), name))

    def archive(self, channel: str) -> None:
        """Archive a channel: channel_archive."""
        self._hub.do(lambda: rooms.archive(self._hub, self._channel(channel), self._hub.state.people()[0].id))

    def _user(self, key: str) -> User:
        user = self._hub.state.user(key)
        if user is None:
            raise LookupError(f"There is no user {key!r}.")
        return user

    def _channel(self, key: str) -> Channel:
        channel = self._hub.state.channel(key)
        if channel is None:
            raise LookupError(f"There is no channel {key!r}.")
        return channel
