"""The page can be used by everyone: axe-core finds no serious fault in a channel, a modal or a Home, light or dark."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.seen.conftest import Look

VERSION = "4.14.1"
GENERAL = "#C0000000G1"


@pytest.fixture(scope="session")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Fetch axe-core with npm, outside the project, and return its source."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is not installed, so axe-core cannot be fetched.")
    folder = tmp_path_factory.getbasetemp().parent / f"axe-core-{VERSION}"
    source = folder / "node_modules" / "axe-core" / "axe.min.js"
    if not source.exists():
        install = [
            npm,
            "install",
            "--no-save",
            "--no-audit",
            "--no-fund",
            "--prefix",
            str(folder),
            f"axe-core@{VERSION}",
        ]
        folder.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(install, capture_output=True, text=True, timeout=60, check=False)
        if done.returncode:
            pytest.skip(f"npm could not fetch axe-core {VERSION}: {done.stderr.strip().splitlines()[-1:]}")
    return Path(source).read_text(encoding="utf-8")


def serious(page: Page, axe: str) -> list[str]:
    """Return what axe-core finds serious or worse on the page as it is, one line a fault."""
    page.evaluate("Promise.all(document.getAnimations().map(one => one.finished.catch(() => 0)))")
    page.evaluate(axe)
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{fault['id']}: {fault['help']} at {[node['target'] for node in fault['nodes']]}"
        for fault in found["violations"]
        if fault["impact"] in ("serious", "critical")
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_channel_has_no_serious_fault(look: Look, axe: str, scheme: str) -> None:
    """A channel with messages, a thread, suggestions and the open drawer can be read by everyone."""
    page = look("ana", GENERAL, color_scheme=scheme, bypass_csp=True)
    box = page.locator("#main .composer-text")
    box.fill("hello <@U0000000B1> at https://example.org/garden with `spades`")
    box.press("Enter")
    expect(page.locator("#main .message").last).to_contain_text("Hello @Ana Torres")
    page.locator("#main .message").last.hover()
    page.locator("#main .message").last.get_by_role("button", name="Reply in thread").click()
    page.get_by_role("button", name="Traffic").click()
    box.press_sequentially("/po")
    expect(page.get_by_role("option", name="/poll")).to_be_visible()
    assert serious(page, axe) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_modal_has_no_serious_fault(look: Look, axe: str, scheme: str) -> None:
    """A modal with an error and an open list can be read by everyone."""
    page = look("ana", GENERAL, color_scheme=scheme, bypass_csp=True)
    box = page.locator("#main .composer-text")
    box.fill("/poll")
    box.press("Enter")
    dialog = page.get_by_role("dialog", name="New poll")
    dialog.get_by_role("button", name="Ask").click()
    expect(dialog.locator(".fault:visible")).to_have_count(1)
    dialog.get_by_label("Place").press_sequentially("r")
    expect(dialog.get_by_role("option").first).to_be_visible()
    assert serious(page, axe) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_home_has_no_serious_fault(look: Look, axe: str, scheme: str) -> None:
    """An app's Home can be read by everyone."""
    page = look("ana", GENERAL, color_scheme=scheme, bypass_csp=True)
    page.locator("#sidebar .row", has_text="Pollster").click()
    expect(page.get_by_role("heading", name="Polls", exact=True)).to_be_visible()
    assert serious(page, axe) == []
