"""Coming, going and looking around: addresses, channels one makes or joins, direct messages, what only one sees."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.seen.conftest import Look
from workspace.server import Workspace

GENERAL = "#C0000000G1"


def row(page: Page, name: str) -> None:
    """Open a conversation from the sidebar."""
    page.locator("#sidebar .row", has_text=name).click()


def test_the_bare_address_shows_the_first_person(look: Look, workspace: Workspace) -> None:
    """Whoever opens the address that was printed is the first person, and the address says so from then on."""
    page = look("ben")
    page.goto(workspace.url)
    expect(page.locator("#switcher")).to_contain_text("You are Ana Torres")
    assert "as=U0000000A1" in page.url


def test_a_channel_is_made_and_joined_by_another(look: Look) -> None:
    """A new channel opens at once; someone else finds it, reads it, and writes only after joining."""
    ana, ben = look("ana"), look("ben")
    ana.get_by_role("button", name="Add channels").click()
    ana.get_by_role("menuitem", name="Create a channel").click()
    ana.get_by_label("Name").fill("Spring plans")
    ana.get_by_role("button", name="Create", exact=True).click()
    expect(ana.locator("h1")).to_have_text("spring-plans")
    ben.get_by_role("button", name="Add channels").click()
    ben.get_by_role("menuitem", name="spring-plans").click()
    expect(ben.locator("#main .composer-text")).to_have_count(0)
    ben.get_by_role("button", name="Join channel").click()
    expect(ben.locator("#main .composer-text")).to_be_visible()
    expect(ana.locator("#main .message").last).to_contain_text("has joined the channel")


def test_a_taken_name_is_refused_where_it_was_typed(look: Look) -> None:
    """A channel's name that is taken is refused in the dialog, which stays open."""
    page = look("ana")
    page.get_by_role("button", name="Add channels").click()
    page.get_by_role("menuitem", name="Create a channel").click()
    page.get_by_label("Name").fill("random")
    page.get_by_role("button", name="Create", exact=True).click()
    expect(page.get_by_role("dialog").get_by_role("alert")).to_have_text("That name is already taken.")


def test_a_direct_message_reaches_one_person(look: Look) -> None:
    """A message to a person opens a conversation of two, counted in the other's sidebar until it is read."""
    ana, chi = look("ana"), look("chi", GENERAL)
    row(ana, "Chi Lindgren")
    expect(ana.locator("h1")).to_contain_text("Chi Lindgren")
    ana.locator("#main .composer-text").fill("Just for you")
    ana.locator("#main .composer-text").press("Enter")
    expect(chi.locator("#sidebar .row", has_text="Ana Torres").locator(".count-badge")).to_have_text("unread: 1")
    expect(chi).to_have_title("(1) general · Green Acre")
    row(chi, "Ana Torres")
    expect(chi.locator("#main .message").last).to_contain_text("Just for you")
    expect(chi).to_have_title("Ana Torres · Green Acre")


def test_a_group_is_called_by_its_people(look: Look, workspace: Workspace) -> None:
    """Direct messages of several stand among the direct messages, under the names of the others."""
    people = [workspace.person(name).id for name in ("ana", "ben", "chi")]
    group, _ = workspace.hub.do(lambda: workspace.hub.state.group(people))
    ana = look("ana", GENERAL)
    workspace.person("ben").say(group.id, "for the three of us")
    entry = ana.get_by_role("region", name="Direct messages").locator(".row", has_text="Ben Okafor, Chi Lindgren")
    expect(entry.locator(".count-badge")).to_have_text("unread: 1")
    entry.click()
    expect(ana.locator("h1")).to_have_text("Ben Okafor, Chi Lindgren")
    expect(ana.get_by_label("Message Ben Okafor, Chi Lindgren", exact=True)).to_be_visible()


def test_a_reply_waits_for_those_in_the_thread(look: Look, workspace: Workspace) -> None:
    """Who wrote the root sees Threads with a count, which leads to the reply; reading ends it; others see nothing."""
    root = workspace.person("ana").say("random", "Who has the key?")
    ana, chi = look("ana", GENERAL), look("chi", GENERAL)
    workspace.person("ben").say("random", "I have", thread_ts=root["ts"])
    threads = ana.locator("#sidebar .row", has_text="Threads")
    expect(threads.locator(".count-badge")).to_have_text("unread: 1")
    threads.click()
    expect(ana.locator("#side .message").last).to_contain_text("I have")
    expect(threads).to_have_count(0)
    workspace.person("ben").say("random", "Still", thread_ts=root["ts"])
    expect(ana.locator("#side .message").last).to_contain_text("Still")
    ana.reload()
    expect(ana.locator("#side .message").last).to_contain_text("Still")
    expect(threads).to_have_count(0)
    expect(chi.locator("#sidebar .row", has_text="Threads")).to_have_count(0)


def test_a_whisper_lasts_until_its_reader_reloads(look: Look, workspace: Workspace) -> None:
    """An ephemeral message stays while another window opens, and is gone after one's own reload."""
    page = look("ana", GENERAL)
    workspace.person("ana").say("general", "whisper to me")
    whisper = page.locator("#main .message.ephemeral", has_text="Only between us")
    expect(whisper).to_contain_text("Only visible to you")
    other = look("ben", GENERAL)
    expect(other.locator("#main .message", has_text="whisper to me")).to_be_visible()
    expect(other.locator("#main .message.ephemeral")).to_have_count(0)
    row(page, "random")
    row(page, "general")
    expect(whisper).to_be_visible()
    page.reload()
    expect(page.locator("#main .message", has_text="whisper to me")).to_be_visible()
    expect(whisper).to_have_count(0)


def test_a_link_to_a_message_leads_to_it(look: Look, workspace: Workspace) -> None:
    """A copied link opens the channel at that message; the same link inside a message stays in the window."""
    said = workspace.person("ben").say("random", "The one to find")
    place = f"#/archives/{said['channel']}/p{said['ts'].replace('.', '')}"
    page = look("ana", place)
    expect(page.locator("h1")).to_have_text("random")
    expect(page.locator("#main .message.lit")).to_contain_text("The one to find")
    row(page, "general")
    workspace.person("ben").say("general", f"See {workspace.url}{place}")
    page.locator("#main .message a.link").last.click()
    expect(page.locator("h1")).to_have_text("random")


def test_the_back_button_leads_where_one_was(look: Look) -> None:
    """Each place is an address: the browser's back and forward walk through them."""
    page = look("ana", GENERAL)
    row(page, "random")
    row(page, "Pollster")
    expect(page.get_by_role("tab", name="Home")).to_be_visible()
    page.go_back()
    expect(page.locator("h1")).to_have_text("random")
    page.go_back()
    expect(page.locator("h1")).to_have_text("general")


def test_one_stays_at_the_end_until_one_scrolls_up(look: Look, workspace: Workspace) -> None:
    """New messages keep the end in view; for a reader further up there is a way down instead."""
    ben = workspace.person("ben")
    for number in range(30):
        ben.say("random", f"line {number}")
    page = look("ana", "#C0000000R1")
    last = page.locator("#main .message").last
    expect(last).to_be_in_viewport()
    ben.say("random", "one more")
    expect(page.locator("#main .message", has_text="one more")).to_be_in_viewport()
    page.locator("#main .timeline").evaluate("box => box.scrollTo(0, 0)")
    expect(page.locator(".intro")).to_be_in_viewport()
    ben.say("random", "and another")
    page.get_by_role("button", name="New messages").click()
    expect(page.locator("#main .message", has_text="and another")).to_be_in_viewport()


def test_earlier_messages_come_without_losing_the_place(look: Look, workspace: Workspace) -> None:
    """Only the last hundred messages come at first; the rest on request, and what one was reading stays in sight."""
    for number in range(110):
        workspace.person("chi").say("random", f"note {number:03}")
    page = look("ana", "#C0000000R1")
    button = page.get_by_role("button", name="Earlier messages")
    expect(page.locator("#main .message")).to_have_count(100)
    button.scroll_into_view_if_needed()
    reading = page.locator("#main .message").first
    words = reading.inner_text()
    button.click()
    expect(page.locator("#main .message", has_text="note 000")).to_be_attached()
    expect(page.locator("#main .message", has_text=words.splitlines()[-1])).to_be_in_viewport()
    expect(button).to_have_count(0)


def test_messages_are_walked_and_used_by_keyboard(look: Look, workspace: Workspace) -> None:
    """From the list, arrow keys walk the messages, Tab reaches their tools, and Esc comes back from a menu."""
    workspace.person("ben").say("general", "first of two")
    workspace.person("chi").say("general", "second of two")
    page = look("ana", GENERAL)
    expect(page.locator("#main .message").last).to_contain_text("second of two")
    page.locator("#main .timeline").focus()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    focused = page.locator("#main .message:focus")
    expect(focused).to_contain_text("first of two")
    focused.get_by_role("button", name="More actions").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("menuitem", name="Copy link")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("menuitem", name="Copy text")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="More actions")).to_be_focused()


def test_a_message_that_comes_while_others_are_fetched_stays(modules: Page) -> None:
    """What the stream brings during a fetch is kept beside what was fetched; what is unchanged is not drawn anew."""
    kept = modules.evaluate(
        """async () => {
            const { merged } = await import("/store.js");
            const [old, gone, late] = ["1", "2", "4"].map((ts) => ({ ts, text: "x" }));
            const found = merged([old, gone, late], new Set([old, gone]), [{ ts: "1", text: "x" }, { ts: "3" }]);
            return [found.map(({ ts }) => ts), found[0] === old];
        }"""
    )
    assert kept == [["1", "3", "4"], True]
