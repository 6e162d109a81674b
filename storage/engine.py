"""The engine: one way to open SQLite or Postgres, with the transactions that the rest of this room relies on.

SQLAlchemy's default SQLite transactions begin late and lose concurrent updates without an error. Here every transaction
begins by our own word: `BEGIN IMMEDIATE` to write, a plain `BEGIN` to read, which in WAL mode waits for no writer.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry

from storage.errors import DatabaseUnreachable, DatabaseUrlMalformed

BUSY_MS = 15_000
"""How long SQLite waits for another process's writer, in milliseconds."""
CONNECT_SECONDS = 10

PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    f"PRAGMA busy_timeout={BUSY_MS}",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
)
_POSTGRES = ("postgres", "postgresql", "postgresql+psycopg")
_SHAPES = "Write sqlite:///rolecall.db (a file), or postgresql://user:password@host/database."


def connect(url: str) -> Engine:
    """Open the database at `url` and make sure that it answers.

    `postgres://` and `postgresql://` mean Postgres by psycopg; a relative SQLite path starts at the working directory.
    Raises DatabaseUrlMalformed or DatabaseUnreachable.
    """
    parsed = _parsed(url)
    engine = _sqlite(parsed) if parsed.drivername == "sqlite" else _postgres(parsed)
    try:
        with reading(engine).connect() as connection:
            connection.exec_driver_sql("SELECT 1")
    except (SQLAlchemyError, sqlite3.Error) as error:
        engine.dispose()
        raise DatabaseUnreachable(_unreachable(parsed)) from error
    return engine


def reading(engine: Engine) -> Engine:
    """The same engine for transactions that only read: one snapshot each, no waiting for writers, writes refused."""
    if engine.dialect.name == "sqlite":
        return engine.execution_options(read_only=True)
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise DatabaseUrlMalformed(f"The database URL cannot be read. {_SHAPES}") from error
    if parsed.drivername in _POSTGRES:
        return parsed.set(drivername="postgresql+psycopg")
    if parsed.drivername != "sqlite":
        raise DatabaseUrlMalformed(f"Rolecall keeps its records in SQLite or Postgres. {_SHAPES}")
    if parsed.host or parsed.database in (None, "", ":memory:"):
        raise DatabaseUrlMalformed(f"The SQLite URL names no file, with three slashes before it. {_SHAPES}")
    return parsed


def _unreachable(url: URL) -> str:
    if url.drivername == "sqlite":
        return f"The SQLite file {url.database} cannot be opened: is its folder writable, and is it a database?"
    where = f"{url.host or 'the local socket'}{f':{url.port}' if url.port else ''}"
    return (
        f"The Postgres database {url.database or 'without a name'} at {where} does not answer, or refuses the login: "
        "is it running, and are the user and password right?"
    )


def _sqlite(url: URL) -> Engine:
    _keep_private(Path(str(url.database)))
    engine = create_engine(url)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _postgres(url: URL) -> Engine:
    return create_engine(url, pool_pre_ping=True, connect_args={"connect_timeout": CONNECT_SECONDS})


def _keep_private(path: Path) -> None:
    """Make a new database file readable to its owner only; SQLite gives its journals the same rights."""
    if path.parent.is_dir() and not path.exists():
        path.touch(mode=0o600)


def _prepare(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # the driver's own BEGIN comes too late
    for pragma in PRAGMAS:
        connection.execute(pragma).close()


def _begin(connection: Connection) -> None:
    read_only = bool(connection.get_execution_options().get("read_only"))
    connection.exec_driver_sql(f"PRAGMA query_only={int(read_only)}")
    connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")
