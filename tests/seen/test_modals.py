"""Modals, Home, shortcuts and buttons: what an app draws can be used, and what goes wrong is said where it happens."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect
from slack_sdk import WebClient

from tests.seen.conftest import Look
from tests.seen.pollster import plain
from workspace.server import Workspace

GENERAL = "#C0000000G1"


def opened(page: Page, text: str = "") -> Locator:
    """Run /poll and return the modal that it opens."""
    box = page.locator("#main .composer-text")
    box.fill(f"/poll {text}")
    box.press("Enter")
    dialog = page.get_by_role("dialog", name="New poll")
    expect(dialog).to_be_visible()
    return dialog


def asked(page: Page, question: str) -> Locator:
    """Ask a poll and return its message."""
    dialog = opened(page, question)
    dialog.get_by_role("button", name="Ask").click()
    expect(dialog).to_be_hidden()
    found = page.locator("#main .message", has_text=question).last
    expect(found.get_by_role("button", name="Yes", exact=True)).to_be_visible()
    return found


def test_an_error_stands_beside_its_field_and_can_be_corrected(look: Look) -> None:
    """The app's error is shown at its field with what was typed still there; corrected, the modal closes."""
    page = look("ana", GENERAL)
    dialog = opened(page)
    question = dialog.get_by_label("Question")
    question.fill("again")
    dialog.get_by_role("button", name="Ask").click()
    expect(dialog.locator("[data-block=question] .fault")).to_have_text("That was asked yesterday.")
    expect(question).to_be_focused()
    expect(question).to_have_value("again")
    expect(question).to_have_attribute("aria-invalid", "true")
    question.fill("Plant on Sunday?")
    expect(dialog.locator("[data-block=question] .fault")).to_be_hidden()
    question.press("Enter")
    expect(dialog).to_be_hidden()
    expect(page.locator("#main .message").last).to_contain_text("Plant on Sunday?")
    expect(page.locator("#main .composer-text")).to_be_focused()


def test_a_required_field_is_asked_for_before_the_app_is(look: Look, workspace: Workspace) -> None:
    """An empty required field is refused on the page; the app hears of no submission."""
    page = look("ana", GENERAL)
    dialog = opened(page)
    before = workspace.log.entries(name="view_submission")
    dialog.get_by_role("button", name="Ask").click()
    expect(dialog.locator(".fault:visible")).to_have_text("Please complete this required field.")
    assert workspace.log.entries(name="view_submission") == before


def test_an_external_select_asks_the_app_while_one_types(look: Look) -> None:
    """Typing brings the app's options; arrow keys and Enter choose one, and it reaches the app."""
    page = look("ana", GENERAL)
    dialog = opened(page, "Where to?")
    place = dialog.get_by_label("Place")
    place.press_sequentially("ri")
    expect(dialog.get_by_role("option")).to_have_text(["River bank"])
    place.fill("a")
    expect(dialog.get_by_role("option")).to_have_text(["School yard", "River bank"])
    place.press("ArrowDown")
    place.press("Enter")
    expect(place).to_have_value("River bank")
    dialog.get_by_role("button", name="Ask").click()
    expect(page.locator("#main .message").last.locator("i")).to_have_text("River bank")


def test_escape_closes_a_list_first_and_then_the_modal(look: Look, workspace: Workspace) -> None:
    """Esc in an open list closes the list only; Esc again closes the modal, and the app hears view_closed."""
    page = look("ana", GENERAL)
    before = workspace.log.last
    dialog = opened(page)
    dialog.get_by_label("Place").press_sequentially("o")
    expect(dialog.get_by_role("option")).to_have_count(2)
    page.keyboard.press("Escape")
    expect(dialog.get_by_role("option")).to_have_count(0)
    expect(dialog).to_be_visible()
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    assert workspace.wait_for(lambda: workspace.log.entries(name="view_closed", since=before))
    assert workspace.person("ana").view is None


def test_typed_values_survive_an_update_of_the_view(look: Look) -> None:
    """A choice that makes the app update its view leaves what was typed, and the focus, where they were."""
    page = look("ana", GENERAL)
    dialog = opened(page)
    dialog.get_by_label("Question").fill("Half a quest")
    dialog.get_by_label("Secret").check()
    expect(dialog).to_contain_text("Nobody will see who answered.")
    expect(dialog.get_by_label("Question")).to_have_value("Half a quest")
    expect(dialog.get_by_label("Secret")).to_be_checked()
    expect(dialog.get_by_label("Secret")).to_be_focused()


def test_typed_values_survive_a_submission_that_failed(look: Look) -> None:
    """When the app does not answer, the modal says what Slack says, keeps every word, and can be sent again."""
    page = look("ben", GENERAL)
    dialog = opened(page, "silence")
    dialog.get_by_label("Secret").check()
    expect(dialog).to_contain_text("Nobody will see who answered.")
    dialog.get_by_role("button", name="Ask").click()
    expect(dialog.get_by_role("button", name="Ask")).to_be_disabled()
    expect(dialog.get_by_role("alert")).to_have_text("We had some trouble connecting. Try again?")
    expect(dialog.get_by_label("Question")).to_have_value("silence")
    expect(dialog.get_by_label("Secret")).to_be_checked()
    dialog.get_by_label("Question").fill("Anyone?")
    dialog.get_by_role("button", name="Ask").click()
    expect(dialog).to_be_hidden()


def test_a_file_is_submitted_with_the_form(look: Look) -> None:
    """A file input takes files of its kinds, shows them, and its file reaches the app with the form."""
    page = look("ana", GENERAL)
    dialog = opened(page, "Where exactly?")
    sketch = dialog.locator("input[type=file]")
    sketch.set_input_files({"name": "plan.exe", "mimeType": "application/octet-stream", "buffer": b"no"})
    expect(dialog.locator(".drop")).to_contain_text("plan.exe is not one of: png, txt")
    sketch.set_input_files({"name": "plan.txt", "mimeType": "text/plain", "buffer": b"left of the oak"})
    expect(dialog.get_by_role("button", name="Remove plan.txt")).to_be_visible()
    dialog.get_by_role("button", name="Ask").click()
    expect(page.locator("#main .message").last.locator("i")).to_have_text("plan.txt")


def test_a_pushed_view_goes_back_to_the_one_below(look: Look, workspace: Workspace) -> None:
    """A pushed view lies on top with a way back, and below it everything is still as it was typed."""
    page = look("ana", GENERAL)
    dialog = opened(page, "more")
    expect(dialog.get_by_role("button", name="Back")).to_have_count(0)
    dialog.get_by_role("button", name="Ask").click()
    expect(dialog.get_by_label("Question")).to_have_value("One below the other")
    dialog.get_by_role("button", name="Back").click()
    expect(dialog.get_by_label("Question")).to_have_value("more")
    workspace.wait_for(lambda: len(workspace.person("ana").views) == 1)
    dialog.get_by_role("button", name="Close", exact=True).click()
    expect(dialog).to_be_hidden()
    workspace.wait_for(lambda: not workspace.person("ana").views)


def test_a_dangerous_button_asks_first(look: Look, workspace: Workspace) -> None:
    """A confirm dialog stands between the click and the app; keeping changes nothing, agreeing does."""
    page = look("ana", GENERAL)
    found = asked(page, "Keep or cancel?")
    before = len(workspace.log.entries())
    found.get_by_role("button", name="Cancel poll").click()
    dialog = page.get_by_role("alertdialog", name="Cancel the poll?")
    dialog.get_by_role("button", name="Keep it").click()
    expect(dialog).to_be_hidden()
    expect(found.get_by_role("button", name="Cancel poll")).to_be_focused()
    assert len(workspace.log.entries()) == before
    found.get_by_role("button", name="Cancel poll").click()
    page.get_by_role("alertdialog").get_by_role("button", name="Cancel it").click()
    expect(page.locator("#main .message").last).to_contain_text("Cancelled")


def test_a_declined_choice_is_taken_back(look: Look, workspace: Workspace) -> None:
    """A select, a radio button or a date with a confirm dialog shows its new value only when one agrees."""
    confirm = {"title": plain("Sure?"), "text": plain("Really?"), "confirm": plain("Yes"), "deny": plain("No")}
    options = [{"text": plain(name), "value": name} for name in ("Oak", "Elm")]
    menu = {"type": "static_select", "action_id": "menu", "options": options, "initial_option": options[0]}
    radio = {**menu, "type": "radio_buttons", "action_id": "radio"}
    day = {"type": "datepicker", "action_id": "day", "initial_date": "2031-01-02"}
    elements = [{**element, "confirm": confirm} for element in (menu, radio, day)]
    client = WebClient(token=workspace.app().bot_token, base_url=workspace.api_url)
    client.chat_postMessage(channel=GENERAL[1:], text="x", blocks=[{"type": "actions", "elements": elements}])
    page = look("ana", GENERAL)
    message = page.locator("#main .message").last
    box = message.get_by_role("combobox")
    for answer, shown in (("No", "Oak"), ("Yes", "Elm")):
        box.click()
        page.get_by_role("option", name="Elm").click()
        page.get_by_role("alertdialog").get_by_role("button", name=answer).click()
        expect(box).to_have_value(shown)
    message.get_by_role("radio", name="Elm").click()
    page.get_by_role("alertdialog").get_by_role("button", name="No").click()
    expect(message.get_by_role("radio", name="Oak")).to_be_checked()
    message.locator("input[type=date]").fill("2031-02-03")
    page.get_by_role("alertdialog").get_by_role("button", name="No").click()
    expect(message.locator("input[type=date]")).to_have_value("2031-01-02")
    assert workspace.wait_for(lambda: workspace.log.entries(kind="interaction", name="menu"))
    assert workspace.log.entries(name="radio") == workspace.log.entries(name="day") == []


def test_a_button_answers_in_the_thread(look: Look) -> None:
    """A button in a message reaches the app, and its answer stands in the message's thread."""
    page = look("ben", GENERAL)
    found = asked(page, "Shall we?")
    found.get_by_role("button", name="Yes", exact=True).click()
    found.locator(".thread-bar").click()
    expect(page.locator("#side .message").last).to_contain_text("@Ben Okafor said yes")


def test_a_message_shortcut_takes_the_message_along(look: Look) -> None:
    """The message menu holds the app's shortcut, and its modal knows the message's words."""
    page = look("ana", GENERAL)
    box = page.locator("#main .composer-text")
    box.fill("Shall we plant beans?")
    box.press("Enter")
    said = page.locator("#main .message", has_text="Shall we plant beans?").last
    said.hover()
    said.get_by_role("button", name="More actions").click()
    page.get_by_role("menuitem", name="Turn into a poll").click()
    expect(page.get_by_role("dialog").get_by_label("Question")).to_have_value("Shall we plant beans?")


def test_a_global_shortcut_is_in_the_composers_menu(look: Look) -> None:
    """The + menu lists the app's global shortcuts; arrow keys reach them, and one opens its modal."""
    page = look("ana", GENERAL)
    page.get_by_role("button", name="Add: files and shortcuts").click()
    page.keyboard.press("End")
    expect(page.get_by_role("menuitem", name="New poll")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="New poll")).to_be_visible()


def test_an_apps_home_is_shown_and_its_buttons_work(look: Look) -> None:
    """Opening an app shows what it publishes on its Home, per person, and a button there opens a modal."""
    page = look("chi", GENERAL)
    page.locator("#sidebar .row", has_text="Pollster").click()
    expect(page.get_by_role("tab", name="Home")).to_have_attribute("aria-selected", "true")
    expect(page.get_by_role("heading", name="Polls", exact=True)).to_be_visible()
    expect(page.locator(".home")).to_contain_text("Good to see you, @Chi Lindgren.")
    page.get_by_role("button", name="Start a poll").click()
    expect(page.get_by_role("dialog").get_by_label("Question")).to_have_value("From Home")
    page.keyboard.press("Escape")
    page.get_by_role("tab", name="Messages").click()
    expect(page).to_have_url(re.compile(r"#D\w+$"))
    page.get_by_role("tab", name="About").click()
    expect(page.locator(".about")).to_contain_text("/poll")


def test_a_reload_finds_the_open_modal_again(look: Look) -> None:
    """A modal that is open is open after a reload too, since the workspace keeps it."""
    page = look("chi", GENERAL)
    opened(page, "Still here?")
    page.reload()
    expect(page.get_by_role("dialog").get_by_label("Question")).to_have_value("Still here?")
