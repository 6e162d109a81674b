"""The tour as a person clicks through it, step by step: for the browser test, and for the README's pictures."""

from __future__ import annotations

from collections.abc import Mapping

from playwright.sync_api import Locator, Page, expect

from bot.demo import town
from bot.demo.tour import Tour

SEEN = "Asked the baker on Payne Avenue what she needed first, and waited for the answer."


def become(page: Page, tour: Tour, person: str, where: str = "") -> None:
    """Look at the workspace as somebody."""
    page.goto(f"{tour.workspace.url}?as={person}{where}")
    page.wait_for_selector("html[data-ready]")


def ask(page: Page, tour: Tour, question: str) -> Locator:
    """Ask with the slash command in the coordinator's channel, and return the answer."""
    become(page, tour, town.ROSA.id, f"#{town.COORDINATOR.id}")
    box = page.locator("#main .composer-text")
    box.fill(f"/posting {question}")
    box.press("Enter")
    answer = page.locator("#main .message", has_text="Only visible to you").last
    expect(answer).to_be_visible()
    return answer


def open_scorecard(page: Page, tour: Tour) -> Locator:
    """Open the scorecard from the invitation, and return the modal."""
    become(page, tour, town.ROSA.id)
    page.locator("#sidebar .row", has_text="Rolecall").click()
    page.get_by_role("tab", name="Messages").click()
    page.get_by_role("button", name="Give feedback").first.click()
    dialog = page.get_by_role("dialog", name="Your scorecard")
    expect(dialog).to_be_visible()
    return dialog


def rate(page: Page, dialog: Locator, rating: str) -> None:
    """Choose a rating for the first competency."""
    box = dialog.locator("[data-block$='.rating']").first.get_by_role("combobox")
    box.click()
    page.get_by_role("option", name=rating).click()


def evidence(dialog: Locator) -> Locator:
    """The first competency's evidence."""
    return dialog.locator("[data-block$='.evidence']").first


def recommend(dialog: Locator, word: str) -> None:
    """Choose the overall recommendation."""
    dialog.get_by_role("radio", name=word, exact=True).check()


def send(dialog: Locator) -> None:
    """Send the scorecard."""
    dialog.get_by_role("button", name="Send").click()


def edit_text(page: Page, tour: Tour, sample: town.Sample, changed: Mapping[str, str]) -> Locator:
    """Change some words of a posting from its menu in the list, and return the modal that shows what changes."""
    become(page, tour, town.LEAD.id, f"#{sample.channel}")
    box = page.locator("#main .composer-text")
    box.fill("/posting list")
    box.press("Enter")
    row = page.locator("#main .message .block", has_text=sample.name).last
    row.get_by_role("button", name="More actions").click()
    page.get_by_role("menuitem", name="Edit or replace the text").click()
    dialog = page.get_by_role("dialog", name="Edit the text")
    text = dialog.get_by_label("Its text")
    new = text.input_value()
    for before, after in changed.items():
        new = new.replace(before, after)
    text.fill(new)
    dialog.get_by_role("button", name="See what changes").click()
    changes = page.get_by_role("dialog", name="What changes")
    expect(changes).to_be_visible()
    return changes


def turn_clock(page: Page) -> str:
    """Press "Next reminder", wait until the page says what time it is now, and return that."""
    said = page.locator("#bar .said")
    before = said.inner_text()
    page.get_by_role("button", name="Next reminder").click()
    expect(said).not_to_have_text(before)
    expect(said).to_contain_text("It is")
    return said.inner_text()
