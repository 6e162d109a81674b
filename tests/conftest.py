"""What tests of several rooms share: data and tools that lie outside, found by the environment."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


def _named(variable: str) -> Path | None:
    found = os.environ.get(variable)  # noqa: TID251 - where tests find outside data; no setting of the bot names it
    return Path(found) if found else None


@pytest.fixture(scope="session")
def slack_reference() -> Path | None:
    """Return the folder of Slack's method reference (one JSON file a method) that SLACK_REFERENCE names, or None."""
    return _named("SLACK_REFERENCE")


@pytest.fixture(scope="session")
def slack_bolt_js() -> Path | None:
    """Return the node_modules folder with @slack/bolt that SLACK_BOLT_JS names, or None."""
    return _named("SLACK_BOLT_JS")
