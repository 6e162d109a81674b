"""The bar and the developers' drawer: the workspace's clock, its controls, and the traffic with its refusals."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from playwright.sync_api import expect
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from tests.seen.conftest import Look
from workspace.server import Workspace

GENERAL = "#C0000000G1"


def test_a_refused_call_stands_in_red_with_its_reason(look: Look, workspace: Workspace) -> None:
    """A call that Slack refuses is in the drawer with its error, and opens to what was sent and answered."""
    page = look("ana", GENERAL)
    page.get_by_role("button", name="Traffic").click()
    client = WebClient(token=workspace.app().bot_token, base_url=workspace.api_url)
    with pytest.raises(SlackApiError, match="channel_not_found"):
        client.chat_postMessage(channel="C0NOWHERE1", text="lost")
    row = page.locator(".refusal", has_text="chat.postMessage").last
    expect(row.locator(".t-why")).to_have_text("channel_not_found")
    row.locator("summary").first.click()
    expect(row.locator(".traffic-body")).to_contain_text("C0NOWHERE1")
    assert workspace.app().bot_token not in page.locator("#traffic").inner_text()
    page.get_by_role("button", name="Refused").click()
    expect(page.locator(".traffic-rows > li > details:not(.refusal)")).to_have_count(0)
    page.keyboard.press("Escape")
    expect(page.locator("#traffic")).to_be_hidden()


def test_a_control_moves_the_clock_and_says_what_it_did(look: Look, workspace: Workspace) -> None:
    """A registered control is a button; what it reports stands beside it, and the time shown is the person's."""

    def next_hour() -> str:
        workspace.clock.set(datetime(2031, 1, 2, 15, 30, tzinfo=UTC))
        return "Two reminders went out"

    workspace.controls.add("hour", "Next hour", next_hour)
    page = look("ben", GENERAL)
    page.locator(".controls").get_by_role("button", name="Next hour").click()
    expect(page.locator(".said")).to_have_text("Two reminders went out")
    expect(page.locator(".clock-face")).to_contain_text("Jan 2, 2031")
    expect(page.locator(".clock-face")).to_contain_text("7:30 AM")
    page.locator(".clock-face").click()
    page.get_by_role("button", name="+ 1 hour").click()
    expect(page.locator(".clock-face")).to_contain_text("8:30 AM")


def test_dark_and_light_follow_the_system_until_one_chooses(look: Look) -> None:
    """The colours follow the system's; the toggle changes them, and a reload remembers."""
    page = look("ana", GENERAL, color_scheme="dark")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.get_by_role("button", name="Use light colours").click()
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-theme", "light")
