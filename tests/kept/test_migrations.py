"""Migrations: the tables they make are the tables the code means, on both databases."""

from __future__ import annotations

import threading

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from storage.engine import connect
from storage.errors import DatabaseTooNew
from storage.migrate import pending, upgrade
from storage.store import SqlStore
from storage.tables import PostingRow
from tests.kept.samples import kept_posting


def differences(engine: Engine) -> list[object]:
    """Where the database differs from the tables in code."""
    with engine.connect() as connection:
        return list(compare_metadata(MigrationContext.configure(connection), PostingRow.metadata))


def test_the_migrated_tables_are_the_tables_in_code(engine: Engine) -> None:
    """Nothing was added to the tables without a migration, and nothing the other way round."""
    assert differences(engine) == []


def test_a_difference_would_be_seen(engine: Engine) -> None:
    """The comparison is no blind one: a column, an index or a table that is gone shows."""
    with engine.begin() as connection:
        connection.execute(text("ALTER TABLE interviews DROP COLUMN place"))
        connection.execute(text("DROP INDEX ix_reminders_state_due_at"))
        connection.execute(text("DROP TABLE ratings"))
    assert len(differences(engine)) >= 3


def test_an_empty_database_waits_for_its_migrations(empty_url: str) -> None:
    """Pending before, not after; applying them again changes nothing, and the store can work."""
    engine = connect(empty_url)
    assert pending(engine)
    upgrade(engine)
    assert not pending(engine)
    kept = kept_posting(SqlStore(engine))
    upgrade(engine)
    with SqlStore(engine).read() as records:
        assert records.postings.open() == [kept]
    engine.dispose()


def test_two_that_start_together_migrate_once(empty_url: str) -> None:
    """Processes that start at the same moment both find the tables made, and neither fails."""
    engines = [connect(empty_url) for _ in range(4)]
    failed = list[BaseException]()

    def start(engine: Engine) -> None:
        try:
            upgrade(engine)
        except BaseException as error:
            failed.append(error)
            raise

    threads = [threading.Thread(target=start, args=(engine,)) for engine in engines]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert failed == []
    assert not pending(engines[0])
    for engine in engines:
        engine.dispose()


def test_a_newer_database_is_left_alone(engine: Engine) -> None:
    """A database that a newer Rolecall has migrated is refused in a sentence."""
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert pending(engine)
    with pytest.raises(DatabaseTooNew, match="newer Rolecall"):
        upgrade(engine)


def test_foreign_keys_hold_after_a_migration(engine: Engine) -> None:
    """What a migration switches off to rebuild tables is on again for the connection's next user."""
    upgrade(engine)
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    orphan = text("INSERT INTO panelists (interview_id, interviewer, position) VALUES (404, 'U0BRAM', 0)")
    with engine.connect() as connection, pytest.raises(IntegrityError, match=r"(?i)foreign key"):
        connection.execute(orphan)
