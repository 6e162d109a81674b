"""Backups: a whole copy while the bot works on, and never over another file."""

from __future__ import annotations

import stat
import threading
from pathlib import Path

import pytest
from sqlalchemy import Engine

from storage.backup import backup
from storage.engine import connect
from storage.errors import BackupRefused
from storage.migrate import pending, upgrade
from storage.store import SqlStore
from tests.kept.samples import kept_interview, kept_posting, posting


@pytest.fixture
def working(tmp_path: Path) -> Engine:
    """A migrated SQLite database at work."""
    engine = connect(f"sqlite:///{tmp_path / 'rolecall.db'}")
    upgrade(engine)
    return engine


def test_a_copy_can_be_worked_with(working: Engine, tmp_path: Path) -> None:
    """The copy opens as any database, holds everything, is whole, and is its owner's only."""
    store = SqlStore(working)
    kept = kept_interview(store)
    target = tmp_path / "copy.db"
    backup(working, target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600

    copy = connect(f"sqlite:///{target}")
    assert not pending(copy)
    with SqlStore(copy).read() as records:
        assert records.interviews.find(kept.id) == kept
    with copy.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    copy.dispose()
    working.dispose()


def test_writers_work_on_while_a_copy_is_made(working: Engine, tmp_path: Path) -> None:
    """A copy made amid writing holds one moment: every posting in it has its text, and none is cut off."""
    store = SqlStore(working)
    done = threading.Event()

    def write() -> None:
        number = 0
        while not done.is_set():
            kept_posting(store, f"posting-{number}")
            number += 1

    kept_posting(store, "the-first")
    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(3):
            backup(working, tmp_path / f"copy-{number}.db")
    finally:
        done.set()
        writer.join()
    for number in range(3):
        copy = connect(f"sqlite:///{tmp_path / f'copy-{number}.db'}")
        with SqlStore(copy).read() as records:
            there = records.postings.open()
        assert there[0].name == "the-first"
        assert all(each.text == posting().text for each in there)
        copy.dispose()
    working.dispose()


def test_no_file_is_overwritten(working: Engine, tmp_path: Path) -> None:
    """A target that is there is refused and left as it was, the database itself above all."""
    target = tmp_path / "last-week.db"
    target.write_text("precious")
    with pytest.raises(BackupRefused, match=r"last-week\.db is there already"):
        backup(working, target)
    assert target.read_text() == "precious"
    with pytest.raises(BackupRefused, match="is there already"):
        backup(working, tmp_path / "rolecall.db")
    working.dispose()


def test_a_target_that_cannot_be_written_is_named(working: Engine, tmp_path: Path) -> None:
    """A missing folder is one sentence, not a traceback."""
    with pytest.raises(BackupRefused, match="cannot be written"):
        backup(working, tmp_path / "nowhere" / "copy.db")
    working.dispose()


def test_a_failed_copy_leaves_nothing_behind(tmp_path: Path) -> None:
    """Half a copy would be taken for a backup, so it is removed."""
    path = tmp_path / "rolecall.db"
    engine = connect(f"sqlite:///{path}")
    upgrade(engine)
    engine.dispose()
    path.write_bytes(path.read_bytes()[:8192] + b"\xff" * (path.stat().st_size - 8192))
    with pytest.raises(BackupRefused, match="failed and was removed"):
        backup(engine, tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()
    engine.dispose()


def test_postgres_is_copied_by_its_own_tool(postgres_url: str, tmp_path: Path) -> None:
    """The refusal names the tool."""
    engine = connect(postgres_url)
    with pytest.raises(BackupRefused, match="pg_dump"):
        backup(engine, tmp_path / "copy.db")
    assert list(tmp_path.iterdir()) == []
    engine.dispose()
