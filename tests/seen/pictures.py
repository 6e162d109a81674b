"""Takes the README's pictures of the tour: `make pictures`."""

from __future__ import annotations

import tempfile
from pathlib import Path

from playwright.sync_api import Page, expect, sync_playwright

from bot.demo import town
from bot.demo.tour import Tour, open_tour
from bot.domain.postings.form import PostingForm
from tests.seen import touring
from tests.seen.conftest import QUIET, chromium

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
SIZE = {"width": 1280, "height": 800}


def main() -> None:
    """Open the tour, walk through it, and take a picture at each stop."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = chromium(playwright.chromium.executable_path)
        tour = open_tour(port=0, database=Path(folder) / "pictures.db")
        browser = playwright.chromium.launch(executable_path=path, args=list(QUIET))
        page = browser.new_page(viewport={"width": SIZE["width"], "height": SIZE["height"]}, device_scale_factor=1)
        take(page, tour)
        browser.close()
        tour.stop()


def take(page: Page, tour: Tour) -> None:
    """Take the four pictures."""
    touring.ask(page, tour, "when should I apply?")
    touring.ask(page, tour, "can I work from home?")
    shoot(page, "question")

    dialog = touring.open_scorecard(page, tour)
    touring.rate(page, dialog, "4 · Strong")
    touring.recommend(dialog, "Yes")
    touring.send(dialog)
    expect(touring.evidence(dialog).locator(".fault")).to_be_visible()
    shoot(page, "scorecard")

    corrected(tour)
    changed = {"$54,000 – $62,000": "$58,000 – $66,000 a year", "December 11": "December 18"}
    touring.edit_text(page, tour, town.COORDINATOR_POSTING, changed)
    shoot(page, "version")

    touring.become(page, tour, town.LEAD.id, f"#{town.COORDINATOR.id}")
    announced = page.locator("#main .message", has_text="Preference for")
    while not announced.count():
        touring.turn_clock(page)
    shoot(page, "reminder")


def corrected(tour: Tour) -> None:
    """The lead's own word on the coordinator's pay, which a new text will speak against."""
    postings, sample = tour.running.services.postings, town.COORDINATOR_POSTING
    posting = next(each for each in postings.open() if each.name == sample.name)
    form = PostingForm(sample.name, sample.channel, sample.zone, {"salary": "$56,000 to $64,000 a year"})
    postings.confirm(posting.id, form, by=town.LEAD.id, now=tour.workspace.clock.now())


def shoot(page: Page, name: str) -> None:
    """Keep what the page shows."""
    page.wait_for_timeout(400)  # let what moves come to rest
    page.screenshot(path=FOLDER / f"{name}.png")
    print(FOLDER / f"{name}.png")


if __name__ == "__main__":
    main()
