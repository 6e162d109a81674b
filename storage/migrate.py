"""Migrations: bring a database to this version's tables, without a configuration file.

There is no way down: a downgrade would drop columns that hold people's words. To go back, restore a backup. A new
revision is written by hand beside the first; the tests say where it differs from `storage.tables`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, text

from storage.engine import reading
from storage.errors import DatabaseTooNew, StorageError

SCRIPTS = Path(__file__).with_name("migrations")
_ONE_AT_A_TIME = 7_302_011  # any number, as long as every Rolecall takes the same


def upgrade(engine: Engine) -> None:
    """Apply what is pending, all of it or none; two processes that start together do it once.

    Raises DatabaseTooNew where the database is ahead of this version.
    """
    with engine.connect() as connection, _tables_may_be_rebuilt(connection), connection.begin():
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ONE_AT_A_TIME})
        config = _config()
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, "head")
        except CommandError as error:
            raise DatabaseTooNew(
                "The database was written by a newer Rolecall than this one. Update Rolecall, then start it again."
            ) from error
        _no_orphans(connection)


def pending(engine: Engine) -> bool:
    """Whether the database lacks a migration that this version has."""
    with reading(engine).connect() as connection:
        applied = set(MigrationContext.configure(connection).get_current_heads())
    return applied != set(ScriptDirectory.from_config(_config()).get_heads())


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


@contextmanager
def _tables_may_be_rebuilt(connection: Connection) -> Iterator[None]:
    """SQLite changes a table by building it anew, at which foreign keys would fire; `_no_orphans` looks instead.

    The switch does nothing inside a transaction, so it is set on the driver's connection before one begins.
    """
    if connection.dialect.name != "sqlite":
        yield
        return
    driver = connection.connection.driver_connection
    if driver is None:
        raise StorageError("The connection to the SQLite file was lost before the migration.")
    driver.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys=ON")


def _no_orphans(connection: Connection) -> None:
    if connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise StorageError("The migration would have left rows without their parents, so nothing was changed.")
