"""`bot run`, `demo`, `migrate`, `check`, `add` and `backup`: commands that need settings, the database or Slack."""

from __future__ import annotations

import logging
import signal
from argparse import Namespace
from collections.abc import Callable, Mapping
from threading import Event

from bot import settings
from bot.app import CannotStart, build, run_http, run_socket_mode
from bot.cli import WRONG_USE, say
from storage.backup import backup
from storage.engine import connect
from storage.errors import StorageError
from storage.migrate import pending, upgrade


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
    try:
        return tour.start(port=options.port, keep=options.keep)
    except settings.BadSettings as bad:
        return _wrong_settings(bad)
    except CannotStart as why:
        say(str(why))
        return 1


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
    """Add postings from files, folders and web addresses."""
    from bot.cli import adding

    try:
        return adding.add(options)
    except settings.BadSettings as bad:
        return _wrong_settings(bad)
    except StorageError as why:
        say(str(why))
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
