"""Conversation on the page: messages, threads, mentions, files, people and what the app says."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from tests.seen.conftest import Look
from tests.seen.pollster import TRICKY
from workspace.server import Workspace

GENERAL = "#C0000000G1"
RANDOM = "#C0000000R1"


def composer(page: Page) -> Locator:
    """Return the box where one writes to the channel."""
    return page.locator("#main .composer-text")


def say(page: Page, text: str) -> None:
    """Write a message and send it."""
    composer(page).fill(text)
    composer(page).press("Escape")
    composer(page).press("Enter")


def message(page: Page, text: str) -> Locator:
    """Return the newest message in the channel that says this."""
    return page.locator("#main .message", has_text=text).last


def test_a_message_and_its_answer_appear_without_reloading(look: Look) -> None:
    """What one writes appears at once; the app's answer follows, marked as an app's, with a mention and an emoji."""
    page = look("ana", GENERAL)
    say(page, "hello")
    answer = message(page, "Hello @Ana Torres")
    expect(answer.locator(".badge")).to_have_text("APP")
    expect(answer.locator(".emoji")).to_have_text("👋")
    expect(answer.locator(".mention")).to_have_class("mention mine")
    expect(composer(page)).to_have_value("")


def test_what_looks_like_markup_is_shown_as_text(look: Look) -> None:
    """Script, image tags and script links in a message stay text, whoever sends them."""
    page = look("ana", GENERAL)
    say(page, "tricky <img src=x onerror=alert(2)>")
    expect(message(page, "tricky")).to_contain_text("tricky <img src=x onerror=alert(2)>")
    shown = message(page, "<script>")
    expect(shown.locator("b")).to_have_text("bold")
    expect(shown.locator(".message-text")).to_have_text(TRICKY.replace("*bold*", "bold"))
    assert page.locator("#main .timeline").locator("script, img, a[href^=javascript]").count() == 0
    expect(page).to_have_title("general · Green Acre")


def test_a_second_window_follows_live(look: Look) -> None:
    """Two windows are two people: one writes and the other sees it, with a badge where it was not open."""
    ana, ben = look("ana", RANDOM), look("ben", GENERAL)
    say(ben, "Is anyone there, @ana?")
    badge = ana.locator("#sidebar .row.unread", has_text="general").locator(".count-badge")
    expect(badge).to_have_text("unread: 1")
    ana.locator("#sidebar .row", has_text="general").click()
    expect(message(ana, "Is anyone there")).to_contain_text("Is anyone there, @Ana Torres?")
    expect(ana.locator(".new-line").last).to_be_visible()
    expect(badge).to_have_count(0)
    say(ana, "Right here")
    expect(message(ben, "Right here")).to_contain_text("Ana Torres")


def test_a_reply_makes_a_thread(look: Look, workspace: Workspace) -> None:
    """A reply opens beside the channel; the channel shows how many there are, also when someone else replies."""
    page = look("ana", GENERAL)
    say(page, "Who has the key?")
    root = message(page, "Who has the key?")
    root.hover()
    root.get_by_role("button", name="Reply in thread").click()
    page.locator("#side .composer-text").fill("I had it on Monday")
    page.locator("#side .composer-text").press("Enter")
    expect(page.locator("#side .message").last).to_contain_text("I had it on Monday")
    expect(root.locator(".thread-bar")).to_contain_text("1 reply")
    said = workspace.person("ana").messages("general")[-1]
    workspace.person("ben").say("general", "It is on the hook", thread_ts=said["ts"])
    expect(page.locator("#side .message").last).to_contain_text("It is on the hook")
    expect(root.locator(".thread-bar")).to_contain_text("2 replies")
    page.locator("#side .message").last.hover()
    page.locator("#side .message").last.get_by_role("button", name="React with eyes").click()
    expect(page.locator("#side .message").last.locator(".reaction.mine")).to_have_text("👀1")
    page.locator("#side .composer-text").press("Escape")
    expect(page.locator("#side")).to_be_hidden()


def test_a_command_in_a_thread_is_refused_as_slack_does(look: Look, workspace: Workspace) -> None:
    """Commands do not run in threads: the person is told, and the app hears nothing."""
    root = workspace.person("ana").say("general", "A place to try commands")
    page = look("ana", f"{GENERAL}/t{root['ts']}")
    before = len(workspace.log.entries())
    page.locator("#side .composer-text").fill("/poll in here")
    page.locator("#side .composer-text").press("Enter")
    expect(page.locator("#side .message").last).to_contain_text("/poll is not supported in threads")
    assert len(workspace.log.entries()) == before


def test_commands_and_people_are_completed_from_what_the_workspace_knows(look: Look, workspace: Workspace) -> None:
    """A slash lists the app's commands with their hints; @ lists people, and what is kept is their id."""
    page = look("ana", GENERAL)
    composer(page).press_sequentially("/po")
    option = page.get_by_role("option", name="/poll")
    expect(option).to_contain_text("[question]")
    composer(page).press("Tab")
    expect(composer(page)).to_have_value("/poll ")
    expect(page.locator(".usage")).to_contain_text("Ask the channel")
    composer(page).fill("")
    composer(page).press_sequentially("Thanks @be")
    composer(page).press("Enter")
    expect(composer(page)).to_have_value("Thanks @Ben Okafor ")
    composer(page).press("Enter")
    expect(message(page, "Thanks").locator(".mention")).to_have_text("@Ben Okafor")
    assert workspace.person("ana").messages("general")[-1]["text"].startswith("Thanks <@U0000000B1>")


def test_an_unknown_or_failing_command_is_explained(look: Look) -> None:
    """A command nobody knows, and one whose app never answers, are both explained to the person alone."""
    page = look("ana", GENERAL)
    say(page, "/nonsense")
    expect(message(page, "/nonsense is not a valid command")).to_contain_text("Only visible to you")
    say(page, "/snail")
    expect(message(page, "/snail failed")).to_contain_text("operation_timeout")


def test_the_person_is_switched_and_kept_in_the_address(look: Look) -> None:
    """Choosing someone else looks at the same channel through their eyes, in their time zone."""
    page = look("ana", GENERAL)
    page.locator("#switcher").click()
    page.get_by_role("menuitemradio", name="Chi Lindgren").click()
    expect(page.locator("#switcher")).to_contain_text("You are Chi Lindgren")
    assert "as=U0000000C1" in page.url
    assert page.url.endswith(GENERAL)


def test_a_text_file_is_sent_with_a_preview(look: Look) -> None:
    """A file is shown before it is sent, and its words are in the message afterwards."""
    page = look("ana", GENERAL)
    page.locator("#main input[type=file]").set_input_files(
        {"name": "tools.txt", "mimeType": "text/plain", "buffer": b"twelve spades\nfour rakes"}
    )
    expect(page.locator(".pending-file")).to_contain_text("twelve spades")
    composer(page).fill("What we have")
    composer(page).press("Enter")
    sent = message(page, "What we have")
    expect(sent.locator(".file-card")).to_contain_text("tools.txt")
    expect(sent.locator(".file-text")).to_contain_text("four rakes")
    expect(page.locator(".pending-file")).to_have_count(0)


def test_a_long_paste_becomes_a_file(look: Look) -> None:
    """A text too long for a message is offered as a text file instead of being cut."""
    page = look("ana", GENERAL)
    paste = "const data = new DataTransfer(); data.setData('text/plain', 'many words '.repeat(600));"
    composer(page).evaluate(
        f"box => {{ {paste} box.dispatchEvent(new ClipboardEvent('paste', {{clipboardData: data}})) }}"
    )
    expect(page.locator(".pending-file")).to_contain_text("pasted-text.txt")


def test_a_reaction_is_added_and_taken_back(look: Look) -> None:
    """A reaction chosen from the picker shows its count; clicking it again takes it back."""
    page = look("ana", GENERAL)
    say(page, "We have a date")
    said = message(page, "We have a date")
    said.hover()
    said.get_by_role("button", name="Add reaction").click()
    page.get_by_label("Search emoji").fill("tada")
    page.get_by_role("option", name="tada", exact=True).click()
    chip = said.locator(".reaction.mine")
    expect(chip).to_have_text("🎉1")
    chip.click()
    expect(chip).to_have_count(0)


def test_ones_own_message_is_edited_and_deleted(look: Look, workspace: Workspace) -> None:
    """One's own message can be changed, which shows, and deleted, which asks first; names stay names meanwhile."""
    page, other = look("ana", RANDOM), look("ben", RANDOM)
    say(page, "Ask @Ben Okafor on Monday")
    said = message(page, "on Monday")
    said.hover()
    said.get_by_role("button", name="More actions").click()
    page.get_by_role("menuitem", name="Edit message").click()
    expect(page.get_by_role("dialog").get_by_label("Message")).to_have_value("Ask @Ben Okafor on Monday")
    page.get_by_role("dialog").get_by_label("Message").fill("Ask @Ben Okafor on Tuesday")
    page.keyboard.press("Enter")
    expect(message(other, "on Tuesday")).to_contain_text("Ask @Ben Okafor on Tuesday (edited)")
    assert workspace.person("ana").messages("random")[-1]["text"] == "Ask <@U0000000B1> on Tuesday"
    message(page, "on Tuesday").hover()
    message(page, "on Tuesday").get_by_role("button", name="More actions").click()
    page.get_by_role("menuitem", name="Delete message").click()
    page.get_by_role("alertdialog").get_by_role("button", name="Delete").click()
    expect(message(other, "on Tuesday")).to_have_count(0)


def test_a_narrow_window_keeps_everything_in_reach(look: Look) -> None:
    """On a phone the sidebar is a drawer, and nothing is wider than the window."""
    page = look("ana", GENERAL, width=390)
    expect(page.locator("#sidebar")).to_be_hidden()
    page.get_by_role("button", name="Channels and people").click()
    page.locator("#sidebar .row", has_text="random").click()
    expect(page.locator("#sidebar")).to_be_hidden()
    expect(page.locator("h1")).to_have_text("random")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
