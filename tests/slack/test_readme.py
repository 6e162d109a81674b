"""The workspace's own README says what is there."""

from __future__ import annotations

import json
import re
from pathlib import Path

from workspace.clock import Clock
from workspace.config import from_json
from workspace.controls import Controls
from workspace.faults import Faults
from workspace.person import Person
from workspace.server import Workspace

README = (Path(__file__).parent.parent.parent / "workspace" / "README.md").read_text(encoding="utf-8")


def test_every_name_in_it_exists() -> None:
    """Each `workspace.x`, and each act in the table, is an attribute of what it says."""
    named = set(re.findall(r"`?workspace\.(\w+)", README)) - {"json", "server", "config"}
    assert len(named) > 6
    assert [name for name in named if not hasattr(Workspace, name)] == []
    table = "\n".join(line for line in README.splitlines() if line.startswith("| `"))
    acts = set(re.findall(r"[`\s]([a-z_]+)\(", table)) | {"edit", "delete", "react", "join", "leave", "views", "view"}
    assert len(acts) > 12
    assert [act for act in acts if not hasattr(Person, act)] == []
    faults = re.search(r"(?s)## Faults(.*)", README)
    assert faults is not None
    ordered = set(re.findall(r"`(?:workspace\.)?([a-z_]+)(?:\(|`)", faults[1].split("`times=None`")[0])) - {"workspace"}
    assert {"rate_limit", "clear"} <= ordered
    assert [name for name in ordered if not hasattr(Faults, name) and name != "faults"] == []
    assert all(hasattr(Clock, name) for name in ("now", "advance", "set", "on_change"))
    assert hasattr(Controls, "add")


def test_its_configuration_is_taken(tmp_path: Path) -> None:
    """The JSON example is read as it stands."""
    found = re.search(r"(?s)```json\n(.*?)```", README)
    assert found is not None
    data = json.loads(found[1])
    manifest = {"display_information": {"name": "Parrot"}}
    (tmp_path / data["apps"][0]["manifest"]).write_text(json.dumps(manifest), encoding="utf-8")
    config = from_json(data, tmp_path)
    assert (config.team_name, config.people[0].tz) == ("Riverside", "America/New_York")
