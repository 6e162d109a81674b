"""The endpoint, the chooser that asks it, and a posting to be asked about."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.llm.endpoint import Endpoint
from tests.llm.stub import KEY, MODEL, Stub

SECONDS = 20.0
"""Long enough that no test on a busy machine runs into it by accident."""


@pytest.fixture
def stub() -> Iterator[Stub]:
    """An endpoint on this machine, which finds nothing until a test says otherwise."""
    running = Stub()
    running.start()
    yield running
    running.stop()


@pytest.fixture
def endpoint(stub: Stub) -> Iterator[Endpoint]:
    """What asks it."""
    asking = Endpoint(stub.base_url, MODEL, KEY, SECONDS)
    yield asking
    asking.stop()
