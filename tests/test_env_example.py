"""The settings: .env.example says what the code reads, and what is wrong is said in one sentence."""

from __future__ import annotations

import itertools
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest
from dotenv import dotenv_values

from bot.settings import VARIABLES, BadSettings, Secret, Settings, read

ROOT = Path(__file__).parent.parent
GOOD = {
    "SLACK_BOT_TOKEN": "xoxb-1234567890-abcdef",
    "SLACK_APP_TOKEN": "xapp-1-A0123-456-abcdef",
    "SLACK_SIGNING_SECRET": "0123456789abcdef0123456789abcdef",
    "HIRING_CHANNEL": "C0123ABCD",
    "HIRING_LEADS": "U0123ABCD, U0456EFGH",
    "TIMEZONE": "America/New_York",
}
NOWHERE = Path("no-such.env")


def test_the_example_names_every_setting() -> None:
    """Each field of Settings has a variable, and .env.example holds exactly those variables."""
    assert set(VARIABLES) == {field.name for field in fields(Settings)}
    assert list(dotenv_values(ROOT / ".env.example")) == list(dict.fromkeys(dotenv_values(ROOT / ".env.example")))
    assert set(dotenv_values(ROOT / ".env.example")) == set(VARIABLES.values())


def test_every_setting_of_the_example_is_explained() -> None:
    """Above each variable of .env.example stands a comment."""
    lines = (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
    for before, line in itertools.pairwise(lines):
        if "=" in line and not line.startswith("#"):
            assert before.startswith("# "), line


def test_the_filled_example_loads(tmp_path: Path) -> None:
    """The example, with the values filled in that have to be, is read without a problem."""
    filled = [
        line + GOOD.get(line[:-1], "") if line.endswith("=") else line
        for line in (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
    ]
    env_file = tmp_path / ".env"
    env_file.write_text("\n".join(filled), encoding="utf-8")
    settings = read(env_file=env_file, environ={})
    assert settings.hiring_leads == {"U0123ABCD", "U0456EFGH"}
    assert settings.slack_api_url == "https://slack.com/api/"


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    """A variable that is set in both places has the environment's value."""
    env_file = tmp_path / ".env"
    env_file.write_text("TIMEZONE=Europe/Paris\n", encoding="utf-8")
    assert read(env_file=env_file, environ=GOOD).timezone == "America/New_York"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SLACK_BOT_TOKEN", ""),
        ("SLACK_BOT_TOKEN", "xapp-1-A0123-456-abcdef"),
        ("SLACK_APP_TOKEN", "secret"),
        ("HIRING_CHANNEL", "#hiring"),
        ("HIRING_LEADS", "@ana"),
        ("TIMEZONE", "Eastern"),
        ("TIMEZONE", "../etc"),
        ("SLACK_API_URL", "ftp://files.example/"),
        ("SLACK_API_URL", "http://slack.example/api/"),
        ("DATABASE_URL", "mysql://localhost/x"),
        ("PORT", "70000"),
        ("POSTING_URLS", "maybe"),
    ],
)
def test_a_wrong_setting_is_one_sentence(name: str, value: str) -> None:
    """A missing or malformed variable gives one sentence that names it, and no other is blamed."""
    with pytest.raises(BadSettings) as bad:
        read(env_file=NOWHERE, environ={**GOOD, name: value})
    (sentence,) = bad.value.sentences
    assert sentence.startswith(name)
    assert sentence.endswith(".")
    assert not value or len(value) < 4 or value not in sentence


def test_each_mode_asks_for_what_it_needs() -> None:
    """Socket Mode needs no signing secret, and signed HTTP no app token."""
    assert read(env_file=NOWHERE, environ={**GOOD, "SLACK_SIGNING_SECRET": ""}).signing_secret == ""
    assert read(http=True, env_file=NOWHERE, environ={**GOOD, "SLACK_APP_TOKEN": ""}).app_token == ""
    with pytest.raises(BadSettings, match="SLACK_SIGNING_SECRET"):
        read(http=True, env_file=NOWHERE, environ={**GOOD, "SLACK_SIGNING_SECRET": ""})


def test_a_secret_is_not_shown() -> None:
    """Neither a secret nor settings that hold one show it when they are printed for a log."""
    settings = read(env_file=NOWHERE, environ={**GOOD, "DATABASE_URL": "postgresql://rolecall:hunter2@db/rolecall"})
    shown = repr(settings)
    assert isinstance(settings.bot_token, Secret)
    assert "xoxb" not in shown
    assert "xapp" not in shown
    assert "hunter2" not in shown
    assert GOOD["SLACK_SIGNING_SECRET"] not in shown


def test_the_command_says_it_without_a_traceback(tmp_path: Path) -> None:
    """`python -m bot run` with no settings names each missing variable, exits with 2, and shows no traceback."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", "run"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    missing = [line.split()[0] for line in done.stderr.splitlines() if " is not set" in line]
    assert missing == ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "HIRING_CHANNEL", "HIRING_LEADS", "TIMEZONE"]
