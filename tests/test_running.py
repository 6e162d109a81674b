"""`python -m bot run` as a process of its own: it connects, answers, and stops when it is told to."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from bot.demo import town
from tests.spoken.conftest import words
from workspace.server import Workspace

ROOT = Path(__file__).parent.parent
SECONDS = 30


def environment(workspace: Workspace, folder: Path, **more: str) -> dict[str, str]:
    """What a deployer would set, and nothing of what this machine has set."""
    app = workspace.app()
    return {
        "PATH": os.environ["PATH"],  # noqa: TID251 - a process needs to find its programs
        "SLACK_API_URL": workspace.api_url,
        "SLACK_BOT_TOKEN": app.bot_token,
        "SLACK_APP_TOKEN": app.app_token,
        "SLACK_SIGNING_SECRET": app.signing_secret,
        "HIRING_CHANNEL": town.HIRING.id,
        "HIRING_LEADS": town.LEAD.id,
        "TIMEZONE": town.ZONE,
        "DATABASE_URL": f"sqlite:///{folder / 'rolecall.db'}",
        **more,
    }


@contextmanager
def running(command: list[str], given: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """The bot as a process, killed in the end if it still lives."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", *command], cwd=ROOT, env=given, stderr=subprocess.PIPE, text=True
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def told(command: list[str], given: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """A command that ends by itself."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *command],
        cwd=ROOT,
        env=given,
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )


def added(given: dict[str, str]) -> None:
    """One sample posting, added from the shell."""
    done = told(["add", str(town.SAMPLES / town.COORDINATOR_POSTING.file), "--channel", town.COORDINATOR.id], given)
    assert done.returncode == 0, done.stderr
    assert "small-business-coordinator" in done.stdout


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    """The tour's workspace, without a bot."""
    with Workspace(town.config()) as started:
        yield started


def test_over_socket_mode_it_answers_and_stops_when_told_to(workspace: Workspace, tmp_path: Path) -> None:
    """A posting added from the shell is asked; on SIGTERM the process ends well, and its log holds no secret."""
    given = environment(workspace, tmp_path)
    added(given)
    with running(["run"], given) as bot:
        workspace.wait_for(workspace.connections, timeout=SECONDS)
        rosa = workspace.person(town.ROSA.id)
        assert rosa.command(town.COORDINATOR.id, "/posting", "what does it pay?").ok
        assert "$54,000" in words(rosa.ephemerals(town.COORDINATOR.id)[-1])
        bot.send_signal(signal.SIGTERM)
        _, log = bot.communicate(timeout=SECONDS)
    assert bot.returncode == 0
    assert "listening over Socket Mode" in log
    for secret in ("xoxb-", "xapp-", given["SLACK_SIGNING_SECRET"], "what does it pay"):
        assert secret not in log


def test_over_http_it_answers_what_slack_signed(tmp_path: Path) -> None:
    """The same bot behind a port: a signed command gets its answer in the response."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    config = town.config()
    manifest = {
        **config.apps[0].manifest,
        "settings": {**config.apps[0].manifest["settings"], "socket_mode_enabled": False},
    }
    served = replace(config.apps[0], manifest=manifest, request_url=f"http://127.0.0.1:{port}/slack/events")
    with Workspace(replace(config, apps=(served,))) as workspace:
        given = environment(workspace, tmp_path, PORT=str(port), SLACK_APP_TOKEN="")
        added({**given, "SLACK_APP_TOKEN": workspace.app().app_token})
        with running(["run", "--http"], given) as bot:
            workspace.wait_for(lambda: listening(port), timeout=SECONDS)
            rosa = workspace.person(town.ROSA.id)
            assert rosa.command(town.COORDINATOR.id, "/posting", "what does it pay?").ok
            assert "$54,000" in words(rosa.ephemerals(town.COORDINATOR.id)[-1])
            bot.send_signal(signal.SIGTERM)
            bot.communicate(timeout=SECONDS)
        assert bot.returncode == 0


def listening(port: int) -> bool:
    """Whether somebody listens there."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1):
            return True
    except OSError:
        return False


def test_a_refused_token_is_one_sentence(workspace: Workspace, tmp_path: Path) -> None:
    """A token that Slack does not know ends in a sentence that names the setting, and no traceback."""
    done = told(["check"], environment(workspace, tmp_path, SLACK_BOT_TOKEN="xoxb-nobody-knows-me"))
    assert done.returncode == 1
    assert done.stderr.startswith("Slack refused SLACK_BOT_TOKEN (invalid_auth)")
    assert "Traceback" not in done.stderr


def test_check_and_backup_say_that_all_is_well(workspace: Workspace, tmp_path: Path) -> None:
    """`check` finds nothing wrong, and `backup` copies the database that `add` has filled."""
    given = environment(workspace, tmp_path)
    added(given)
    assert told(["check"], given).stdout == "Settings, database and Slack are as they should be.\n"
    copy = tmp_path / "copy.db"
    assert told(["backup", str(copy)], given).returncode == 0
    assert copy.stat().st_size > 0
    again = told(["backup", str(copy)], given)
    assert again.returncode == 1
    assert "Traceback" not in again.stderr
