"""A small workspace with the whole bot in it, spoken to over Socket Mode as people speak to it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from slack_bolt.adapter.socket_mode import SocketModeHandler

from bot.app import Running, build
from bot.settings import Secret, Settings
from handlers.files import Documents
from workspace.clock import Clock
from workspace.config import AppConfig, ChannelConfig, Config, PersonConfig
from workspace.person import Person
from workspace.server import Workspace

MANIFEST = json.loads((Path(__file__).parents[2] / "manifest.json").read_text())
START = datetime(2026, 12, 1, 15, 0, tzinfo=UTC)
LEAD, INES, OMAR, WREN = "U0LEAD0001", "U0INES0001", "U0OMAR0001", "U0WREN0001"
HIRING, ELSEWHERE = "C0HIRING01", "C0OTHER001"
NEW_YORK = "America/New_York"

EDUCATOR = """Garden Educator
Harbor Gardens

Compensation
This part-time role pays $24 to $27 an hour.

Schedule
This is a hybrid role. Educators work onsite on Tuesdays and Thursdays.

Responsibilities
- Lead planting days for school classes
- Keep the tool shed in order
- Write a short report each month

Qualifications
- Two years of work with children
- A valid driver's license

How to apply
Send a resume and a cover letter to jobs@harborgardens.example.
Applications received by December 24, 2026 get preference.
"""
KEEPER = """Night Keeper
Harbor Gardens

About the role
The night keeper closes the greenhouses and writes the log.

Compensation
The salary is $48,000 a year.

Responsibilities
- Walk the grounds twice a night
- Close every greenhouse by nine

Qualifications
- A calm way with visitors

How to apply
Send a resume to jobs@harborgardens.example. Applications close on January 15, 2027.
"""


def config() -> Config:
    """A lead and three interviewers, the hiring channel, and a channel that the bot is not in."""
    people = (
        PersonConfig(LEAD, "lea", "Lea Quill", tz=NEW_YORK),
        PersonConfig(INES, "ines", "Ines Marlow", tz=NEW_YORK),
        PersonConfig(OMAR, "omar", "Omar Vance", tz="America/Los_Angeles"),
        PersonConfig(WREN, "wren", "Wren Abbot", tz="Europe/Berlin"),
    )
    channels = (ChannelConfig(HIRING, "hiring"), ChannelConfig(ELSEWHERE, "elsewhere"))
    return Config(people=people, channels=channels, apps=(AppConfig(MANIFEST, channels=("hiring",)),))


@dataclass(frozen=True)
class Room:
    """The workspace, the bot in it, and whom one speaks as."""

    workspace: Workspace
    running: Running

    def person(self, user: str) -> Person:
        """Somebody in the room."""
        return self.workspace.person(user)

    def wait(self, predicate: Callable[[], Any]) -> Any:
        """The predicate's first true value."""
        return self.workspace.wait_for(predicate)

    def answer_to(self, person: Person, channel: str, said: dict[str, Any]) -> dict[str, Any]:
        """What the bot says next in a channel, in the message's thread or after it."""

        def answered() -> dict[str, Any] | None:
            thread = [m for m in person.messages(channel, said["ts"]) if "bot_id" in m]
            below = [m for m in person.messages(channel) if "bot_id" in m and float(m["ts"]) > float(said["ts"])]
            return next(iter([*thread, *below]), None)

        found: dict[str, Any] = self.wait(answered)
        return found

    def tick(self, days: float = 0) -> int:
        """Let time pass and reminders be sent; returns how many were."""
        if days:
            self.workspace.clock.advance(timedelta(days=days))
        return self.running.tick()

    def now(self) -> datetime:
        """The workspace's present."""
        return self.workspace.clock.now()

    def post(self, text: str = EDUCATOR, **form: Any) -> int:
        """An open posting, confirmed as it was understood; returns its id."""
        service = self.running.services.postings
        proposed = service.propose(text, by=LEAD, now=self.now())
        from bot.domain.postings.form import PostingForm

        name = form.get("name", proposed.name)
        kept = service.confirm(
            proposed.id, PostingForm(name, form.get("channel", HIRING), NEW_YORK, {}), by=LEAD, now=self.now()
        )
        assert not isinstance(kept, tuple)
        return kept.id


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """The bot as it is deployed, over real Socket Mode, on an empty SQLite file."""
    with opened(tmp_path / "rolecall.db") as room:
        yield room


@contextmanager
def opened(database: Path, documents: Documents | None = None, **more: Any) -> Iterator[Room]:
    """A room with the bot in it, over real Socket Mode; `documents` take the place of the real readers of files.

    What is given `more` are settings.
    """
    with Workspace(config(), clock=Clock(START)) as workspace:
        app = workspace.app()
        settings = Settings(
            bot_token=Secret(app.bot_token),
            app_token=Secret(app.app_token),
            signing_secret=Secret(app.signing_secret),
            hiring_channel=HIRING,
            hiring_leads=frozenset({LEAD}),
            timezone=NEW_YORK,
            slack_api_url=workspace.api_url,
            database_url=Secret(f"sqlite:///{database}"),
            **more,
        )
        running = build(settings, workspace.clock, documents)
        socket = running.socket()
        socket.connect()
        workspace.wait_for(lambda: workspace.connections() >= 1)
        try:
            yield Room(workspace, running)
        finally:
            hung_up(workspace, socket)
            running.close()


def hung_up(workspace: Workspace, socket: SocketModeHandler) -> None:
    """Close the connection at once: by itself the client waits for a silent socket and for one message more."""
    socket.client.auto_reconnect_enabled = False
    socket.client.closed = True
    workspace.drop_sockets()
    socket.client.enqueue_message("{}")
    socket.close()


def words(message: dict[str, Any]) -> str:
    """Every word of a message or view that a person can read, and its plain text."""
    found = [str(message.get("text") or "") if isinstance(message.get("text"), str) else ""]

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            text = value.get("text")
            if isinstance(text, str) and value.get("type") in {"plain_text", "mrkdwn", "text"}:
                found.append(text)
            for each in value.values():
                walk(each)
        elif isinstance(value, list):
            for each in value:
                walk(each)

    walk(message.get("blocks", []))
    return "\n".join(found)
