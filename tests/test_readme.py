"""The README says what is true: its commands exist, its links lead somewhere, and its test command is CI's."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.cli import parser

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = sorted(
    [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md"), ROOT / "workspace/README.md"]
)


def commands() -> set[str]:
    """The commands that the parser knows."""
    (choices,) = [action.choices for action in parser()._actions if action.choices]
    return set(choices)


def test_every_command_is_told_and_every_command_told_exists() -> None:
    """The README's table names each command of `python -m bot`, and no other."""
    told = set(re.findall(r"python -m bot (\w+)", README))
    assert told == commands()


def test_every_command_explains_itself() -> None:
    """Each command has a line of help."""
    shown = parser().format_help()
    for command in commands():
        assert re.search(rf"^ +{command} +\S", shown, re.MULTILINE), command


def test_every_make_target_that_is_told_exists() -> None:
    """README and CONTRIBUTING name only what the Makefile makes."""
    made = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for page in PAGES:
        told = set(re.findall(r"(?:^|`)make ([a-z]+)", page.read_text(encoding="utf-8"), re.MULTILINE))
        assert told <= made, page


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    """Every relative link and picture of a page is a file of the project."""
    for link in re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8")):
        if not link.startswith("http"):
            assert (page.parent / link).exists(), link


def test_ci_runs_the_readmes_test_command() -> None:
    """What CI calls is what the README tells people to call."""
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "make test" in README
    assert re.search(r"^make test$", ci, re.MULTILINE)
