"""The use cases over the real store, on a SQLite file of their own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.ports import Store
from bot.services import Services, services
from storage.engine import connect
from storage.migrate import upgrade
from storage.store import SqlStore
from tests.pure.services.town import HIRING, LEAD, OTHER_LEAD, ZONE


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file, of which each test gets a copy."""
    path = tmp_path_factory.mktemp("migrated") / "rolecall.db"
    engine = connect(f"sqlite:///{path}")
    upgrade(engine)
    engine.dispose()
    return path


@pytest.fixture
def database(migrated: Path, tmp_path: Path) -> Path:
    """A fresh, migrated SQLite file."""
    return Path(shutil.copy(migrated, tmp_path / "rolecall.db"))


@pytest.fixture
def store(database: Path) -> Iterator[Store]:
    """The store over the fresh file."""
    engine = connect(f"sqlite:///{database}")
    yield SqlStore(engine)
    engine.dispose()


@pytest.fixture
def use_cases(store: Store) -> Services:
    """All use cases, with two hiring leads."""
    return services(store, leads=frozenset({LEAD, OTHER_LEAD}), hiring_channel=HIRING, zone=ZONE)
