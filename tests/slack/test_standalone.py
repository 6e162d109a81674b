"""The workspace by itself: from a file, on a port, with a manifest that is checked."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from slack_sdk import WebClient

from tests.slack.conftest import MANIFEST
from workspace.config import load, small
from workspace.manifest import ManifestError
from workspace.server import Workspace

ROOT = Path(__file__).parent.parent.parent
CONFIG: dict[str, Any] = {
    "team": {"id": "T1", "name": "Riverside"},
    "people": [{"id": "U1", "name": "ana", "tz": "Europe/Berlin"}],
    "channels": [{"id": "C1", "name": "general"}, {"name": "staff", "members": ["ana"], "is_private": True}],
    "apps": [{"manifest": "manifest.json", "bot_token": "xoxb-mine", "channels": ["general"]}],
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Write a configuration and its manifest."""
    (tmp_path / "manifest.json").write_text(json.dumps(MANIFEST), encoding="utf-8")
    path = tmp_path / "workspace.json"
    path.write_text(json.dumps(CONFIG), encoding="utf-8")
    return path


def test_it_serves_from_a_file(file: Path) -> None:
    """It prints its addresses and tokens, and a client with the token gets in."""
    command = [sys.executable, "-m", "workspace", "--config", str(file)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(3)]
        try:
            client = WebClient(token="xoxb-mine", base_url=lines[1].split()[2])
            assert client.auth_test()["team"] == "Riverside"
            assert "xoxb-mine" in lines[2]
        finally:
            process.terminate()


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"people": [{"name": "ana", "tz": "Berlin"}]}, "ana's tz should be an IANA zone such as Europe/Berlin"),
        ({"people": [{"name": "ana", "age": 3}]}, "lacks or misspells a field"),
        ({"channels": [{"name": "general", "members": ["zoe"]}]}, "'zoe' as a member, and there is no such user"),
        ({"apps": [{"manifest": {}}]}, "display_information.name is missing"),
        ({"apps": [{"manifest": "manifest.json", "channels": ["nowhere"]}]}, "there is no such channel"),
    ],
)
def test_a_wrong_file_is_told_in_one_sentence(file: Path, change: dict[str, Any], says: str) -> None:
    """Exit status 2, no traceback, and what is wrong."""
    file.write_text(json.dumps({**CONFIG, **change}), encoding="utf-8")
    command = [sys.executable, "-m", "workspace", "--config", str(file)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_a_file_that_is_not_json_is_told(file: Path) -> None:
    """The sentence names the file."""
    file.write_text("{", encoding="utf-8")
    with pytest.raises(ValueError, match=r"workspace\.json is not JSON"):
        load(file)


def test_a_manifest_is_held_against_a_schema(tmp_path: Path) -> None:
    """Where a JSON Schema is named, what it refuses is refused with the place."""
    schema = {"properties": {"settings": {"properties": {"socket_mode_enabled": {"const": False}}}}}
    path = tmp_path / "schema.json"
    path.write_text(json.dumps(schema), encoding="utf-8")
    config = small(MANIFEST)
    with pytest.raises(ManifestError, match="/settings/socket_mode_enabled: False was expected"):
        Workspace(type(config)(people=config.people, apps=config.apps, manifest_schema=str(path)))


def test_the_small_apps_manifest_is_slacks(slack_reference: Path | None) -> None:
    """Against Slack's own JSON Schema, beside the method reference, it passes."""
    schemas = sorted((slack_reference.parent / "manifest-schema").glob("*.json")) if slack_reference is not None else []
    if not schemas:
        pytest.skip("SLACK_REFERENCE does not name a folder with Slack's manifest schema beside it")
    config = small(MANIFEST)
    Workspace(
        type(config)(
            config.team_id,
            people=config.people,
            channels=config.channels,
            apps=config.apps,
            manifest_schema=str(schemas[0]),
        )
    )


def test_a_taken_port_is_an_error() -> None:
    """The second workspace on a port says so, and does not hang."""
    with Workspace(small(MANIFEST)) as first:
        port = int(first.url.rstrip("/").rsplit(":", 1)[1])
        with pytest.raises(OSError, match="address already in use"):
            Workspace(small(MANIFEST), port=port).start()


def test_it_can_be_stopped_and_started_again() -> None:
    """Ten workspaces in a row start and stop, and leave no thread of theirs behind."""
    before = set(threading.enumerate())
    for _ in range(10):
        with Workspace(small(MANIFEST)) as workspace:
            assert workspace.person("ana").messages("general") == []
    assert [each for each in set(threading.enumerate()) - before if each.name == "workspace"] == []
