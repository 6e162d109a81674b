"""Many workers at once, and workers that are killed: each reminder is claimed once, and no commit is lost."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, select

from bot.ports import Store
from storage.tables import AskedRow, PostingRow, PostingVersionRow
from tests.kept.outbox import claim, coming, mark_sent, plan
from tests.kept.samples import planned

ROOT = Path(__file__).parents[2]
DUE = 300
KILLS = 3


@contextmanager
def worker(what: str, url: str, name: str) -> Iterator[subprocess.Popen[str]]:
    """A worker process, killed at the end if it still runs."""
    command = [sys.executable, "-m", "tests.kept.worker", what, url, name]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def heard(process: subprocess.Popen[str]) -> str:
    """The next line that a worker says; empty once it has ended."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def all_heard(process: subprocess.Popen[str]) -> list[str]:
    """Whatever a worker says until it ends."""
    assert process.stdout is not None
    return process.stdout.read().split()


def test_racing_threads_claim_each_reminder_once(store: Store) -> None:
    """Eight threads over one store: every due reminder is claimed and marked by exactly one."""
    plan(store, *(planned(f"posting:{number}") for number in range(DUE)))
    claimed, sent = list[str](), list[str]()

    def work() -> None:
        while taken := claim(store, limit=5):
            claimed.extend(reminder.key for reminder in taken)
            sent.extend(reminder.key for reminder in taken if mark_sent(store, reminder))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(claimed) == len(set(claimed)) == DUE
    assert sorted(sent) == sorted(claimed)


def test_racing_processes_claim_each_reminder_once(url: str, store: Store) -> None:
    """Two processes over one database: every due reminder is sent by exactly one, and none is left."""
    plan(store, *(planned(f"posting:{number}") for number in range(DUE)))
    with worker("claim", url, "one") as one, worker("claim", url, "two") as two:
        assert (heard(one), heard(two)) == ("ready", "ready")
        for each in (one, two):
            assert each.stdin is not None
            each.stdin.write("go\n")
            each.stdin.flush()
        said = [*all_heard(one), *all_heard(two)]
    assert len(said) == len(set(said)) == DUE
    assert coming(store) == []


def test_what_was_acknowledged_survives_a_kill(url: str, engine: Engine) -> None:
    """A writer is killed at work, again and again: whatever it said was committed is there, whole."""
    acknowledged = list[str]()
    for kill in range(KILLS):
        with worker("write", url, f"writer-{kill}") as process:
            acknowledged += [heard(process) for _ in range(15 + 7 * kill)]
            process.kill()
            acknowledged += all_heard(process)  # said before it died, and not read yet
    with engine.connect() as connection:
        names = set(connection.scalars(select(PostingRow.name)))
        versions = set(connection.scalars(select(PostingVersionRow.posting_id)))
        counted = set(connection.scalars(select(AskedRow.posting_id)))
        if connection.dialect.name == "sqlite":
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalars().all() == ["ok"]
    assert "" not in acknowledged
    assert set(acknowledged) <= names
    assert len(names) <= len(acknowledged) + KILLS, "at most one commit a kill was not acknowledged yet"
    assert len(versions) == len(names)
    assert counted == versions, "a transaction is there whole or not at all"
