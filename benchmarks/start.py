"""Start-up time and memory of `bot run`, against a bare Bolt app over Socket Mode in the same workspace and minute."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

import psutil

from bot.demo import town
from workspace.clock import Clock
from workspace.server import Workspace

ROUNDS = 5
BARE = """
import os
from threading import Event
from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient
app = App(client=WebClient(token=os.environ["SLACK_BOT_TOKEN"], base_url=os.environ["SLACK_API_URL"]))
SocketModeHandler(app, os.environ["SLACK_APP_TOKEN"]).connect()
Event().wait()
"""


def measure(command: list[str], environment: dict[str, str], workspace: Workspace) -> tuple[float, float]:
    """Start the command, and return the seconds until it is connected, and its memory then in MB."""
    started = perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    workspace.wait_for(workspace.connections, timeout=30)
    took = perf_counter() - started
    memory = psutil.Process(process.pid).memory_info().rss / 1e6
    process.terminate()
    process.wait(timeout=20)
    workspace.wait_for(lambda: not workspace.connections(), timeout=30)
    return took, memory


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, Workspace(town.config(), clock=Clock(town.BEGINS)) as workspace:
        app = workspace.app()
        environment = {
            **os.environ,
            "SLACK_API_URL": workspace.api_url,
            "SLACK_BOT_TOKEN": app.bot_token,
            "SLACK_APP_TOKEN": app.app_token,
            "HIRING_CHANNEL": town.HIRING.id,
            "HIRING_LEADS": town.LEAD.id,
            "TIMEZONE": town.ZONE,
            "DATABASE_URL": f"sqlite:///{Path(folder) / 'start.db'}",
        }
        runs: dict[str, list[tuple[float, float]]] = {"bare Bolt": [], "bot run": []}
        for _ in range(ROUNDS):
            runs["bare Bolt"].append(measure([sys.executable, "-c", BARE], environment, workspace))
            runs["bot run"].append(measure([sys.executable, "-m", "bot", "run"], environment, workspace))
        for name, measured in runs.items():
            seconds, memory = (median(each[place] for each in measured) for place in (0, 1))
            print(f"{name:10} connected after {seconds:5.2f} s   memory {memory:6.1f} MB   median of {ROUNDS}")
        ratios = [
            median(each[place] for each in runs["bot run"]) / median(each[place] for each in runs["bare Bolt"])
            for place in (0, 1)
        ]
        print(f"ratio      start {ratios[0]:.2f}   memory {ratios[1]:.2f}")


if __name__ == "__main__":
    main()
