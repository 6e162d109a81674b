"""The tour asks the language model that the environment names, as the bot itself would."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from bot.demo import town
from bot.demo.tour import open_tour
from bot.settings import Llm, Secret
from tests.llm.stub import KEY, MODEL, Stub

ROOT = Path(__file__).parents[2]
LEFT_OPEN = "is there a climbing wall?"


def test_what_a_sample_posting_leaves_open_is_asked(stub: Stub, tmp_path: Path) -> None:
    """A question in the tour's workspace reaches the endpoint, for the model that was named."""
    llm = Llm(stub.base_url, MODEL, Secret(KEY), 20.0)
    tour = open_tour(port=0, database=tmp_path / "tour.db", llm=llm)
    try:
        rosa = tour.workspace.person(town.ROSA.id)
        assert rosa.command(town.COORDINATOR.id, "/posting", LEFT_OPEN).ok
        assert stub.wait_for(1)
    finally:
        tour.stop()
    assert stub.sent[0].body["model"] == MODEL
    assert stub.sent[0].question.startswith("is there a climbing wall")


def test_the_environment_is_where_the_tour_looks(tmp_path: Path) -> None:
    """A malformed setting of the language model ends `make demo` with its sentence; no other setting is missed."""
    given = {
        "PATH": os.environ["PATH"],  # noqa: TID251 - a process needs to find its programs
        "PYTHONPATH": str(ROOT),
        "LLM_BASE_URL": "llm.example/v1",
        "LLM_MODEL": MODEL,
    }
    done = subprocess.run(
        [sys.executable, "-m", "bot", "demo", "--port", "0"],
        cwd=tmp_path, env=given, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.startswith("LLM_BASE_URL does not look right")
    assert "SLACK" not in done.stderr
    assert "Traceback" not in done.stderr
