"""`bot run`, `demo`, `migrate`, `check`, `add` and `backup`: commands that need settings, the database or Slack."""

from __future__ import annotations

import logging
import signal
from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Event

from bot import settings
from bot.app import CannotStart, build, run_http, run_socket_mode
from bot.cli import WRONG_USE, say
from bot.clock import SystemClock
from bot.domain.postings.form import PostingForm, words_of
from bot.domain.refusals import Refusal
from bot.services import Services, services
from storage.backup import backup
from storage.engine import connect
from storage.errors import StorageError
from storage.migrate import pending, upgrade
from storage.store import SqlStore


def run(options: Namespace) -> int:
    """Listen to Slack until the process is told to stop."""
    _log()
    stop = Event()
    try:
        running = build(settings.read(http=options.http))
    except settings.BadSettings as bad:
        return _wrong_settings(bad)
    except (CannotStart, StorageError) as why:
        say(str(why))
        return 1
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda *_: stop.set())
    (run_http if options.http else run_socket_mode)(running, stop)
    return 0


def demo(options: Namespace) -> int:
    """Open the workspace in the browser, with the bot in it."""
    try:
        from bot.demo import tour
    except ModuleNotFoundError as missing:
        if missing.name not in {"aiohttp", "jsonschema"}:
            raise
        say("The demo needs a few packages more than the bot: start it with `make demo`.")
        return 1
    return tour.start(port=options.port, keep=options.keep)


def migrate(_: Namespace) -> int:
    """Bring the database up to date."""
    try:
        engine = connect(str(settings.database_url()))
        waiting = pending(engine)
        upgrade(engine)
    except settings.BadSettings as bad:
        return _wrong_settings(bad)
    except StorageError as why:
        say(str(why))
        return 1
    print("The database is up to date." if not waiting else "The database has been brought up to date.")
    return 0


def check(_: Namespace) -> int:
    """Say whether settings, database and Slack are as they should be."""
    try:
        given = settings.read()
        build(given).close()
    except settings.BadSettings as bad:
        return _wrong_settings(bad)
    except (CannotStart, StorageError) as why:
        say(str(why))
        return 1
    print("Settings, database and Slack are as they should be.")
    return 0


def add(options: Namespace) -> int:
    """Add postings from text files, as the first hiring lead, and show what was understood."""
    try:
        given = settings.read()
        engine = connect(str(given.database_url))
        upgrade(engine)
    except settings.BadSettings as bad:
        return _wrong_settings(bad)
    except StorageError as why:
        say(str(why))
        return 1
    use_cases = services(
        SqlStore(engine), leads=given.hiring_leads, hiring_channel=given.hiring_channel, zone=given.timezone
    )
    lead = min(given.hiring_leads)
    channel, zone = options.channel or given.hiring_channel, options.zone or given.timezone
    return max(add_file(use_cases, path, lead=lead, channel=channel, zone=zone) for path in options.files)


def add_file(use_cases: Services, path: Path, *, lead: str, channel: str, zone: str) -> int:
    """Add one posting from a file and print its name; 1 with a sentence when it cannot be added."""
    now = SystemClock().now()
    try:
        proposed = use_cases.postings.propose(path.read_text(encoding="utf-8-sig"), by=lead, now=now)
        form = PostingForm(name=proposed.name, channel=channel, zone=zone, words=words_of(proposed))
        posting = use_cases.postings.confirm(proposed.id, form, by=lead, now=now)
    except UnicodeDecodeError:
        say(f"{path} is not a text file in UTF-8; save it as plain text and try again.")
    except OSError as why:
        say(f"{path} cannot be read: {why.strerror}.")
    except Refusal as refused:
        say(f"{path}: {refused.sentence}")
    else:
        if not isinstance(posting, tuple):
            print(f"{path}: added as {posting.name} ({posting.title})")
            return 0
        for problem in posting:
            say(f"{path}: {problem.field}: {problem.sentence}")
    return 1


def back_up(options: Namespace) -> int:
    """Copy the SQLite database to a new file."""
    try:
        backup(connect(str(settings.database_url())), options.target)
    except settings.BadSettings as bad:
        return _wrong_settings(bad)
    except StorageError as why:
        say(str(why))
        return 1
    print(f"Copied to {options.target}.")
    return 0


def _wrong_settings(bad: settings.BadSettings) -> int:
    for sentence in bad.sentences:
        say(sentence)
    say("Settings are read from .env in this folder and from the environment; .env.example explains each.")
    return WRONG_USE


def _log() -> None:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    logging.getLogger("apscheduler").setLevel(logging.WARNING)  # a line every 15 s says nothing


COMMANDS: Mapping[str, Callable[[Namespace], int]] = {
    "run": run,
    "demo": demo,
    "migrate": migrate,
    "check": check,
    "add": add,
    "backup": back_up,
}
