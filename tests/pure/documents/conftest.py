"""One reader for all tests of files."""

from __future__ import annotations

import pytest

from bot.documents.files import FileDocuments


@pytest.fixture(scope="session")
def documents() -> FileDocuments:
    """The reader as the bot has it, with no web addresses."""
    return FileDocuments()
