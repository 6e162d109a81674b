"""What `make demo` shows: a question asked, a scorecard corrected and sent, a reminder arriving, in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.demo import town
from bot.demo.tour import Tour, open_tour
from tests.seen import touring


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tour]:
    """The tour, opened once for all: the steps follow each other as a visitor's would."""
    opened = open_tour(port=0, database=Path(tmp_path_factory.mktemp("tour")) / "tour.db")
    yield opened
    opened.stop()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh window that meets no error."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    opened = context.new_page()
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(str(error)))
    yield opened
    context.close()
    assert faults == []


def test_a_question_is_answered_where_it_was_asked(page: Page, tour: Tour) -> None:
    """The slash command is answered for the asker's eyes only, with the posting's own words."""
    answer = touring.ask(page, tour, "what does it pay?")
    expect(answer).to_contain_text("Salary Range: $54,000 – $62,000")
    expect(answer).to_contain_text("Small Business Coordinator")
    expect(answer.locator(".badge")).to_have_text("APP")


def test_a_scorecard_is_sent_after_an_error_at_its_field(page: Page, tour: Tour) -> None:
    """A rating without evidence is refused at the evidence, nothing typed is lost, and corrected it is kept."""
    dialog = touring.open_scorecard(page, tour)
    touring.rate(page, dialog, "4 · Strong")
    touring.recommend(dialog, "Yes")
    dialog.get_by_label("Strengths").fill("Knows Payne Avenue.")
    touring.send(dialog)
    field = touring.evidence(dialog)
    expect(field.locator(".fault")).to_be_visible()
    expect(dialog.get_by_label("Strengths")).to_have_value("Knows Payne Avenue.")

    field.get_by_role("textbox").fill(touring.SEEN)
    touring.send(dialog)
    expect(page.get_by_role("dialog", name="Thank you")).to_be_visible()
    sheet = tour.running.services.interviews.scorecard(1, by=town.ROSA.id)
    assert sheet.own is not None
    assert sheet.own.form.strengths == "Knows Payne Avenue."
    assert sheet.own.form.assessments[0].evidence == touring.SEEN


def test_a_reminder_arrives_when_the_clock_is_turned(page: Page, tour: Tour) -> None:
    """Pressing "Next reminder" until Friday brings the preference date to its channel, in a window that was open."""
    touring.become(page, tour, town.LEAD.id, f"#{town.COORDINATOR.id}")
    announced = page.locator("#main .message", has_text="Preference for")
    for _ in range(8):
        if "Friday" in touring.turn_clock(page):
            break
    expect(announced).to_have_count(1)
    expect(announced).to_contain_text("Friday, December 11")
    expect(announced).to_contain_text("9:00 AM")


def test_a_posting_gets_a_new_version(page: Page, tour: Tour) -> None:
    """Edited from the list, seen fact by fact, saved; the next answer names version 2 and the new pay."""
    registrar = town.POSTINGS[-1]
    changes = touring.edit_text(page, tour, registrar, {"$31.50": "$33.00"})
    expect(changes).to_contain_text("$31.50 an hour → $33 an hour")
    changes.get_by_role("button", name="Save version 2").click()
    saved = page.get_by_role("dialog", name="Version saved")
    expect(saved).to_contain_text("is at version 2")
    saved.get_by_role("button", name="Done").click()
    box = page.locator("#main .composer-text")
    box.fill("/posting what does it pay?")
    box.press("Enter")
    answer = page.locator("#main .message", has_text="Share in channel").last
    expect(answer).to_contain_text("$33.00")
    expect(answer).to_contain_text("version 2, saved")
