from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.domain.questions.choosing import NOTE
from tests.llm.postings import BUNK, FERRY, OPEN, SETTLED
from tests.llm.stub import KEY, MODEL, Said, Stub, chooses
from tests.test_env_example import GOOD

ROOT = Path(__file__).parents[2]
HIDDEN = """
import sys
sys.modules["pydantic_ai"] = None
from bot.cli import main
sys.exit(main(sys.argv[1:]))
"""
"""The command line where the packages for a language model are not installed."""


@pytest.fixture
def posting(tmp_path: Path) -> Path:
    """A posting in a file, in a folder without settings."""
    path = tmp_path / "ferry.txt"
    path.write_text(FERRY, encoding="utf-8")
    return path


def on(stub: Stub, **more: str) -> dict[str, str]:
    """The settings that name the endpoint."""
    return {"LLM_BASE_URL": stub.base_url, "LLM_MODEL": MODEL, "LLM_API_KEY": KEY, "LLM_SECONDS": "20", **more}


def told(
    folder: Path,
    arguments: list[str],
    settings: dict[str, str],
    *,
    given: str = "",
    run: tuple[str, ...] = ("-m", "bot"),
) -> subprocess.CompletedProcess[str]:
    """A command of the bot in a folder, with these settings and no others."""
    return subprocess.run(
        [sys.executable, *run, *arguments],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", **settings},
        input=given,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def asked(posting: Path, question: str, settings: dict[str, str], *options: str) -> dict[str, Any]:
    """What `bot ask` prints about one question."""
    arguments = ["ask", "--posting", str(posting), question, "--no-model", "--today", "2026-12-01", *options]
    done = told(posting.parent, arguments, settings)
    assert done.returncode == 0, done.stderr
    assert KEY not in done.stdout + done.stderr
    printed: dict[str, Any] = json.loads(done.stdout)
    return printed


def test_asking_from_the_shell_uses_the_model_where_it_is_set(posting: Path, stub: Stub) -> None:
    """What the words leave open is answered by the line that the model points at, and marked."""
    stub.saying = chooses(BUNK, answer="Stewards keep a free bunk.")
    printed = asked(posting, OPEN, on(stub))
    assert printed["answered"]
    assert printed["answer"] == "Stewards keep a free bunk."
    assert printed["quotes"] == [BUNK]
    assert printed["note"] == NOTE


def test_off_is_the_default_and_a_choice(posting: Path, stub: Stub) -> None:
    """Without settings, or with --no-llm, nothing is sent and the output is the same."""
    stub.saying = chooses(BUNK)
    off = asked(posting, OPEN, {})
    assert not off["answered"]
    assert set(off) == {"answered", "answer", "quotes", "closest", "field"}
    assert asked(posting, OPEN, on(stub), "--no-llm") == off
    assert stub.sent == []


def test_what_the_words_settle_is_not_asked_from_the_shell_either(posting: Path, stub: Stub) -> None:
    """An answer needs no second look."""
    assert asked(posting, SETTLED, on(stub)) == asked(posting, SETTLED, {})
    assert stub.sent == []


def test_when_the_endpoint_fails_the_shell_prints_the_offline_answer(posting: Path, stub: Stub) -> None:
    """An error and a connection that is refused change nothing but a line on standard error."""
    off = asked(posting, OPEN, {})
    stub.saying = lambda _: Said("", 500)
    assert asked(posting, OPEN, on(stub)) == off
    url = stub.base_url
    stub.stop()
    assert asked(posting, OPEN, {**on(stub), "LLM_BASE_URL": url}) == off


def test_a_slow_endpoint_is_given_up_by_the_shell(posting: Path, stub: Stub) -> None:
    """After LLM_SECONDS the offline answer is printed."""
    off = asked(posting, OPEN, {})
    stub.hold()
    assert asked(posting, OPEN, on(stub, LLM_SECONDS="1")) == off


def test_a_batch_uses_it_only_where_it_is_set(posting: Path, stub: Stub) -> None:
    """One line of output for each of input, in order, with the model and without."""
    stub.saying = chooses(BUNK)
    rows = "".join(
        json.dumps({"posting": str(posting), "question": question, "today": "2026-12-01"}) + "\n"
        for question in (OPEN, SETTLED)
    )
    arguments = ["ask", "--batch", "--no-model"]
    first, second = map(json.loads, told(posting.parent, arguments, on(stub), given=rows).stdout.splitlines())
    assert first["quotes"] == [BUNK]
    assert "note" not in second
    assert len(stub.sent) == 1
    off = [json.loads(line) for line in told(posting.parent, arguments, {}, given=rows).stdout.splitlines()]
    assert off[1] == second
    assert not off[0]["answered"]
    assert len(stub.sent) == 1


def test_packages_that_are_missing_are_said_at_the_start(posting: Path, stub: Stub) -> None:
    """With the settings on and the packages missing, each command says what to install; off, they are not missed."""
    for command in (["ask", "--posting", str(posting), OPEN], ["run"], ["check"]):
        done = told(posting.parent, command, {**GOOD, **on(stub)}, run=("-c", HIDDEN))
        assert done.returncode == 1
        assert "requirements-llm.txt" in done.stderr
        assert "Traceback" not in done.stderr
    assert stub.sent == []
    off = told(posting.parent, ["ask", "--posting", str(posting), OPEN, "--no-model"], {}, run=("-c", HIDDEN))
    assert off.returncode == 0


def test_settings_that_are_wrong_are_said_before_anything_else(posting: Path) -> None:
    """A model without an address is a sentence and status 2, and no key is shown."""
    settings = {"LLM_MODEL": MODEL, "LLM_API_KEY": KEY}
    done = told(posting.parent, ["ask", "--posting", str(posting), OPEN], settings)
    assert done.returncode == 2
    assert done.stderr.startswith("LLM_BASE_URL is not set: ")
    assert KEY not in done.stderr
