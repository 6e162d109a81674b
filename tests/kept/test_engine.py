"""Opening a database: which URLs mean what, what is refused, and the settings that everything else rests on."""

from __future__ import annotations

import stat
from contextlib import chdir
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import Engine, inspect, literal, select
from sqlalchemy.exc import StatementError

from storage.columns import UtcDateTime
from storage.engine import connect, reading
from storage.errors import DatabaseUnreachable, DatabaseUrlMalformed
from tests.kept.samples import NOW

SECRET = "hunter2"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "rolecall.db",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite://rolecall.db",
        f"mysql://bot:{SECRET}@host/rolecall",
        f"postgresql://bot:{SECRET}@host:port/rolecall",
        f"postgresql+asyncpg://bot:{SECRET}@host/rolecall",
    ],
)
def test_a_malformed_url_is_refused_in_a_sentence(url: str) -> None:
    """The sentence shows how a URL is written, and never the password."""
    with pytest.raises(DatabaseUrlMalformed, match=r"sqlite:///rolecall\.db") as refused:
        connect(url)
    assert SECRET not in str(refused.value)


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_an_unreachable_server_is_named_without_its_password(scheme: str) -> None:
    """Host, port and database are told; user's secret is not."""
    with pytest.raises(DatabaseUnreachable, match=r"rolecall at 127\.0\.0\.1:1 ") as refused:
        connect(f"{scheme}://bot:{SECRET}@127.0.0.1:1/rolecall")
    assert SECRET not in str(refused.value)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    """A SQLite file in a folder that is not there cannot be opened."""
    with pytest.raises(DatabaseUnreachable, match="nowhere"):
        connect(f"sqlite:///{tmp_path / 'nowhere' / 'rolecall.db'}")


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    """Whatever the file was, it stays as it was."""
    path = tmp_path / "letter.db"
    path.write_text("Dear hiring team, " * 100)
    with pytest.raises(DatabaseUnreachable, match=r"letter\.db"):
        connect(f"sqlite:///{path}")
    assert path.read_text().startswith("Dear hiring team")


def test_postgres_is_spoken_to_by_psycopg(postgres_url: str) -> None:
    """The short names of Postgres mean the driver that is installed."""
    engine = connect(postgres_url.replace("postgresql://", "postgres://"))
    assert (engine.dialect.name, engine.dialect.driver) == ("postgresql", "psycopg")
    engine.dispose()


def test_a_new_sqlite_file_is_its_owners_only(tmp_path: Path) -> None:
    """People's words on candidates are not readable to other users of the machine, nor is the journal."""
    path = tmp_path / "rolecall.db"
    engine = connect(f"sqlite:///{path}")
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE words (word TEXT)")
        files = {each.name: stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()}
    assert set(files) == {"rolecall.db", "rolecall.db-wal", "rolecall.db-shm"}
    assert set(files.values()) == {0o600}
    engine.dispose()


def test_a_relative_file_starts_at_the_working_directory(tmp_path: Path) -> None:
    """Three slashes and a name make a file where the bot was started."""
    with chdir(tmp_path):
        connect("sqlite:///rolecall.db").dispose()
    assert (tmp_path / "rolecall.db").exists()


def test_sqlite_is_set_to_lose_nothing(tmp_path: Path) -> None:
    """Each connection has the write-ahead log, full syncs, foreign keys, patience, and overwrites what it deletes."""
    engine = connect(f"sqlite:///{tmp_path / 'rolecall.db'}")
    pragmas = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "secure_delete")
    with engine.connect() as first, engine.connect().execution_options(read_only=True) as second:
        for connection in (first, second):
            values = [connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() for pragma in pragmas]
            assert values == ["wal", 2, 1, 15_000, 1]
    engine.dispose()


@pytest.mark.parametrize("moment", [NOW, datetime(2026, 7, 1, 9, tzinfo=timezone(timedelta(hours=-5)))])
def test_an_instant_comes_back_in_utc(engine: Engine, moment: datetime) -> None:
    """Whatever zone it was given in, it is the same instant, aware, in UTC."""
    with engine.connect() as connection:
        found = connection.scalar(select(literal(moment, UtcDateTime)))
    assert found == moment
    assert found is not None
    assert found.tzinfo is UTC


def test_a_naive_datetime_is_refused(engine: Engine) -> None:
    """A time without a zone names no instant, and never reaches the database."""
    with engine.connect() as connection, pytest.raises(StatementError, match="time zone"):
        connection.scalar(select(literal(NOW.replace(tzinfo=None), UtcDateTime)))


def test_a_reading_transaction_does_not_stay_read_only(engine: Engine) -> None:
    """A connection that was used for reading can write again when it comes back from the pool."""
    with reading(engine).connect() as connection:
        connection.exec_driver_sql("SELECT 1")
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE words (word TEXT)")
        assert inspect(connection).has_table("words")
