"""What tests of several rooms share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def slack_reference() -> Path | None:
    """Return the folder of Slack's method reference (one JSON file a method) that SLACK_REFERENCE names, or None."""
    named = os.environ.get("SLACK_REFERENCE")  # noqa: TID251 - data for tests, which no setting of the bot names
    return Path(named) if named else None
