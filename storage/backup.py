"""A copy of the SQLite database while the bot goes on working."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from storage.errors import BackupRefused


def backup(engine: Engine, target: Path) -> None:
    """Write a whole, consistent copy to `target`, readable to its owner only; writers wait no longer than usual.

    Raises BackupRefused where the target is there already or cannot be written, or the database is Postgres.
    """
    if engine.dialect.name != "sqlite":
        raise BackupRefused(
            "Rolecall copies SQLite files only. Back Postgres up with its own tool: pg_dump --format=custom DATABASE."
        )
    try:
        descriptor = os.open(target, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise BackupRefused(f"{target} is there already; name a new file, so that no backup is overwritten.") from error
    except OSError as error:
        raise BackupRefused(f"{target} cannot be written: {error.strerror}.") from error
    try:
        _copy(engine, target)
        os.fsync(descriptor)
    except (SQLAlchemyError, sqlite3.Error) as error:
        target.unlink()
        raise BackupRefused(f"The copy to {target} failed and was removed: {error}.") from error
    finally:
        os.close(descriptor)


def _copy(engine: Engine, target: Path) -> None:
    """VACUUM INTO takes an empty file for a new one, and reads one moment of the database from beginning to end."""
    with closing(engine.raw_connection()) as connection, closing(connection.cursor()) as cursor:
        cursor.execute("PRAGMA query_only=0")  # a pooled connection may have been used to read last
        cursor.execute("VACUUM INTO ?", (str(target),))
