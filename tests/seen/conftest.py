"""One browser for all, one workspace with a connected app for each module, and a fresh window for each test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Route, expect, sync_playwright

from tests.seen import pollster
from workspace.config import small
from workspace.server import Workspace

Look = Callable[..., Page]

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PAGE = Path(__file__).parents[2] / "workspace" / "page"
SITE = "http://page.test"
PEOPLE = [{"id": "U1", "display_name": "Ana", "tz": "America/New_York"}, {"id": "U2", "display_name": "Ben"}]
CHANNELS = [{"id": "C1", "name": "garden"}]
NOON = 1772643600  # Wednesday, March 4th 2026, 12:00 in New York
expect.set_options(timeout=5_000)


def chromium(bundled: str) -> str | None:
    """Return where a Chromium is: on the path, or the one that Playwright brought."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    return found or (bundled if Path(bundled).exists() else None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start Chromium once."""
    with sync_playwright() as playwright:
        path = chromium(playwright.chromium.executable_path)
        if path is None:
            pytest.skip(f"No Chromium is on the path ({', '.join(NAMES)}), so the page cannot be looked at.")
        found = playwright.chromium.launch(executable_path=path, args=list(QUIET))
        yield found
        found.close()


@pytest.fixture(scope="module")
def workspace() -> Iterator[Workspace]:
    """Start a workspace of three people with the polling app connected to it."""
    config = replace(small(pollster.MANIFEST), team_name="Green Acre", ack_seconds=0.8)
    with Workspace(config) as started:
        handler = pollster.connected(started)
        started.wait_for(lambda: started.connections() == 1)
        yield started
        started.let_go(handler.close, wait=False)  # joining the client's threads can take minutes on a busy machine


@pytest.fixture
def look(browser: Browser, workspace: Workspace) -> Iterator[Look]:
    """Open windows on the workspace as someone, at an address such as "#C1"; no window may have met an error."""
    faults: list[str] = []
    contexts = []

    def heard(message: ConsoleMessage) -> None:
        if message.type == "error":
            faults.append(message.text)

    def open_window(name: str = "ana", where: str = "", *, width: int = 1280, **options: object) -> Page:
        context = browser.new_context(viewport={"width": width, "height": 800}, **options)  # type: ignore[arg-type]  # Playwright's options are many
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", heard)
        page.goto(f"{workspace.url}?as={workspace.person(name).id}{where}")
        page.wait_for_selector("html[data-ready]")
        return page

    yield open_window
    for context in contexts:
        context.close()
    for name in ("ana", "ben", "chi"):
        if view := workspace.person(name).view:
            workspace.person(name).close(view, everything=True)
    assert faults == []


@pytest.fixture(scope="module")
def modules(browser: Browser) -> Iterator[Page]:
    """Serve the page's files to an empty document, which knows two people and a channel."""

    def serve(route: Route) -> None:
        name = route.request.url.rpartition("/")[2]
        if name in ("", "index.html"):
            route.fulfill(body="<!doctype html><title>modules</title>", content_type="text/html")
        elif name.endswith(".js"):
            route.fulfill(path=PAGE / name, content_type="text/javascript")
        else:
            route.fulfill(status=404)

    page = browser.new_page()
    page.route(f"{SITE}/**", serve)
    page.goto(f"{SITE}/")
    page.evaluate(
        """async ([people, channels, now]) => {
            const { store } = await import("/store.js");
            Object.assign(store, { me: people[0], people, channels, skew: now * 1000 - Date.now() });
        }""",
        [PEOPLE, CHANNELS, NOON],
    )
    yield page
    page.close()
