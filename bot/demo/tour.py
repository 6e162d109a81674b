"""The tour starts here: the workspace, the bot over real Socket Mode, sample data, and buttons that turn the clock."""

from __future__ import annotations

import logging
import signal
import tempfile
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.app import CannotStart, Running, build
from bot.demo import town
from bot.domain.interviews.form import InterviewForm
from bot.domain.interviews.interview import Setting
from bot.domain.interviews.scorecard import Problem
from bot.domain.postings.form import PostingForm, words_of
from bot.scheduler import Ticker
from bot.settings import Llm, Secret, Settings, language_model
from workspace.clock import Clock
from workspace.server import Workspace

TICK_SECONDS = 2
MORNING = 9


class SampleRefused(Exception):
    """A sample does not pass the bot's own checks any more."""

    def __init__(self, sample: str, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{sample}: " + " ".join(f"{each.field}: {each.sentence}" for each in problems))


class PortTaken(Exception):
    """Another program listens on the port."""

    def __init__(self, port: int) -> None:
        super().__init__(f"Port {port} is taken. Choose another: make demo ARGS='--port {port + 1}'")


class Closing(Protocol):
    """Something that is let go of at the end."""

    def close(self) -> None:
        """Let go."""


@dataclass(frozen=True, slots=True)
class Tour:
    """A workspace with the bot in it, running."""

    workspace: Workspace
    running: Running
    ticker: Ticker
    socket: Closing

    def leave(self) -> None:
        """Stop the bot; the workspace stays as it is."""
        self.ticker.stop()
        self.workspace.drop_sockets()  # a client that waits for a silent socket takes seconds to close
        self.socket.close()
        self.running.close()

    def stop(self) -> None:
        """Stop the bot, then the workspace."""
        self.leave()
        self.workspace.stop()

    def next_reminder(self) -> str:
        """Turn the clock to when the next reminder is due, and send it."""
        self.running.services.reminders.plan(self.workspace.clock.now())
        due = self.running.services.reminders.next_due()
        if due is None:
            return "No reminder is planned."
        if due > self.workspace.clock.now():
            self.workspace.clock.set(due + timedelta(seconds=1))
        self.running.tick()
        return f"It is {_told(self.workspace.clock.now())}."

    def next_day(self) -> str:
        """Turn the clock to the next morning, and send what has come due by then."""
        local = self.workspace.clock.now().astimezone(ZoneInfo(town.ZONE))
        tomorrow = (local + timedelta(days=1)).date()
        morning = datetime(tomorrow.year, tomorrow.month, tomorrow.day, MORNING, 0, 5, tzinfo=ZoneInfo(town.ZONE))
        self.workspace.clock.set(morning)
        self.running.tick()
        return f"It is {_told(morning)}."


def open_tour(*, port: int, database: Path, llm: Llm | None = None) -> Tour:
    """Start the workspace and the bot in it, which may ask a language model. Raises PortTaken and CannotStart."""
    workspace = Workspace(town.config(), clock=Clock(town.BEGINS), port=port)
    try:
        workspace.start()
    except OSError as taken:
        raise PortTaken(port) from taken
    try:
        return join(workspace, database, llm)
    except CannotStart:
        workspace.stop()
        raise


def join(workspace: Workspace, database: Path, llm: Llm | None = None) -> Tour:
    """Connect the bot to a workspace that runs; an empty database gets the sample postings and one interview."""
    running = build(_settings(workspace, database, llm), workspace.clock)
    socket = running.socket()
    tour = Tour(workspace, running, Ticker(running.tick, every_seconds=TICK_SECONDS), socket)
    socket.connect()
    if not running.services.postings.open():
        furnish(running, workspace.clock.now())
    running.tick()
    workspace.controls.add("next-reminder", "Next reminder", tour.next_reminder, "Turn the clock to when it is due")
    workspace.controls.add("next-day", "Next day", tour.next_day, "Turn the clock to tomorrow, 9 in the morning")
    tour.ticker.start()
    return tour


def furnish(running: Running, now: datetime) -> None:
    """Load the sample postings, as the lead would confirm them, and set up one interview for this afternoon."""
    for sample in town.POSTINGS:
        text = (town.SAMPLES / sample.file).read_text(encoding="utf-8")
        proposed = running.services.postings.propose(text, by=town.LEAD.id, now=now)
        form = PostingForm(name=sample.name, channel=sample.channel, zone=sample.zone, words=words_of(proposed))
        posting = running.services.postings.confirm(proposed.id, form, by=town.LEAD.id, now=now)
        if isinstance(posting, tuple):
            raise SampleRefused(sample.file, posting)
        if sample is town.COORDINATOR_POSTING:
            _interview(running, posting.id, now)


def start(*, port: int, keep: Path | None) -> int:
    """Open the tour, say where it is and what to try, and run it until it is interrupted.

    Raises BadSettings and CannotStart: only what names a language model is read from the environment.
    """
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s %(message)s")
    llm = language_model()
    stop = Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda *_: stop.set())
    with tempfile.TemporaryDirectory(prefix="rolecall-") as folder:
        try:
            tour = open_tour(port=port, database=keep or Path(folder) / "demo.db", llm=llm)
        except PortTaken as taken:
            print(taken)
            return 1
        tour.running.learn()
        print(_invitation(tour), flush=True)
        stop.wait()
        print("\nThe demo is closed.")
        tour.stop()
    return 0


def _settings(workspace: Workspace, database: Path, llm: Llm | None) -> Settings:
    app = workspace.app()
    alone = Settings(
        bot_token=Secret(app.bot_token),
        app_token=Secret(app.app_token),
        signing_secret=Secret(app.signing_secret),
        hiring_channel=town.HIRING.id,
        hiring_leads=frozenset({town.LEAD.id}),
        timezone=town.ZONE,
        slack_api_url=workspace.api_url,
        database_url=Secret(f"sqlite:///{database}"),
    )
    if llm is None:
        return alone
    return replace(alone, llm_base_url=llm.base_url, llm_model=llm.model, llm_api_key=llm.key, llm_seconds=llm.seconds)


def _interview(running: Running, posting_id: int, now: datetime) -> None:
    form = InterviewForm(
        candidate=town.CANDIDATE,
        posting_id=posting_id,
        interviewers=town.PANEL,
        day=town.INTERVIEW_DAY,
        at=town.INTERVIEW_AT,
        minutes=60,
        zone=town.ZONE,
        setting=Setting.ONSITE,
        place="Second floor, the room with the map",
    )
    kept = running.services.interviews.schedule(form, by=town.LEAD.id, now=now)
    if isinstance(kept, tuple):
        raise SampleRefused(town.CANDIDATE, kept)


def _told(moment: datetime) -> str:
    return moment.astimezone(ZoneInfo(town.ZONE)).strftime("%A %-d %B %Y, %-I:%M %p")


def _invitation(tour: Tour) -> str:
    return f"""
Rolecall is open at {tour.workspace.url}

In there it is {_told(tour.workspace.clock.now())}. Three things to try:

  1. In #hiring-coordinator, type  /posting when should I apply?
     then  @Rolecall can I work from home?
  2. Become Rosa (the person switcher), open Rolecall's message, and give feedback on {town.CANDIDATE}.
     Leave the evidence out once, and see what happens.
  3. Press "Next reminder" beside the clock, and watch where it arrives.

Stop with Ctrl+C.
"""
