"""Every block and element that slack_sdk models is drawn, and none as a stranger."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect
from slack_sdk.models.blocks import block_elements, blocks

from tests.seen.conftest import NOON

Json = dict[str, Any]

CHOICES = [{"text": {"type": "plain_text", "text": word}, "value": word.lower()} for word in ("Spade", "Rake")]
WORDS = {"type": "plain_text", "text": "Words"}
RICH = {
    "type": "rich_text",
    "elements": [
        {"type": "rich_text_section", "elements": [{"type": "text", "text": "Rich", "style": {"bold": True}}]}
    ],
}
BUTTON = {"type": "button", "action_id": "b", "text": WORDS, "value": "1"}
CARD = {"type": "card", "title": WORDS, "body": {"type": "mrkdwn", "text": "*Body*"}, "actions": [BUTTON]}
TASK = {"type": "task_card", "task_id": "1", "title": "Dig", "status": "complete", "details": RICH}
PICTURE = {"image_url": "/none.png", "alt_text": "A plan"}

BLOCKS: dict[str, Json] = {
    "section": {"text": WORDS, "fields": [WORDS], "accessory": {"type": "image", **PICTURE}},
    "divider": {},
    "image": PICTURE,
    "actions": {"elements": [BUTTON]},
    "context": {"elements": [WORDS, {"type": "image", **PICTURE}]},
    "context_actions": {"elements": [{"type": "icon_button", "action_id": "i", "icon": "trash", "text": WORDS}]},
    "input": {"label": WORDS, "element": {"type": "plain_text_input", "action_id": "p"}},
    "file": {"external_id": "1", "source": "remote"},
    "header": {"text": WORDS},
    "markdown": {"text": "# Words"},
    "video": {"title": WORDS, "alt_text": "v", "video_url": "https://example.org/v", "thumbnail_url": "/none.png"},
    "rich_text": {"elements": RICH["elements"]},
    "table": {
        "rows": [[{"type": "raw_text", "text": "Head"}], [{"type": "raw_number", "value": 4, "text": "4"}], [RICH]]
    },
    "data_table": {"caption": "Beds", "rows": [[{"type": "raw_text", "text": "Head"}], [RICH]]},
    "task_card": TASK,
    "plan": {"title": "Plan", "tasks": [TASK]},
    "alert": {"text": WORDS, "level": "warning"},
    "card": CARD,
    "container": {"title": WORDS, "is_collapsible": True, "child_blocks": [{"type": "section", "text": WORDS}]},
    "carousel": {"elements": [CARD]},
    "auth_provider": {"value": "x", "name": WORDS, "is_connected": False, "auth_url": "https://example.org/auth"},
}
ELEMENTS: dict[str, Json] = {
    "button": {"text": WORDS},
    "workflow_button": {"text": WORDS, "workflow": {}},
    "checkboxes": {"options": CHOICES},
    "datepicker": {"initial_date": "2026-03-04"},
    "timepicker": {"initial_time": "12:00", "timezone": "America/New_York"},
    "datetimepicker": {"initial_date_time": 1772643600},
    "feedback_buttons": {
        "positive_button": {"text": WORDS, "value": "1"},
        "negative_button": {"text": WORDS, "value": "0"},
    },
    "image": PICTURE,
    "icon_button": {"icon": "trash", "text": WORDS},
    "static_select": {"options": CHOICES, "initial_option": CHOICES[0]},
    "multi_static_select": {"option_groups": [{"label": WORDS, "options": CHOICES}], "initial_options": CHOICES},
    "external_select": {},
    "multi_external_select": {"initial_options": CHOICES},
    "users_select": {"initial_user": "U2"},
    "multi_users_select": {"initial_users": ["U1", "U2"]},
    "conversations_select": {"initial_conversation": "C1"},
    "multi_conversations_select": {"initial_conversations": ["C1"]},
    "channels_select": {"initial_channel": "C1"},
    "multi_channels_select": {"initial_channels": ["C1"]},
    "rich_text_input": {"initial_value": RICH},
    "plain_text_input": {"multiline": True, "max_length": 20, "initial_value": "Words"},
    "email_text_input": {"initial_value": "ana@example.org"},
    "url_text_input": {"initial_value": "https://example.org"},
    "url": {"url": "https://example.org", "text": "Source"},
    "number_input": {"is_decimal_allowed": False, "initial_value": "4"},
    "file_input": {"max_files": 2},
    "radio_buttons": {"options": CHOICES, "initial_option": CHOICES[1]},
    "overflow": {"options": CHOICES},
}
RETIRED = {"call"}  # Slack no longer documents it
NEWER = {"data_table"}  # Slack documents it, and slack_sdk does not model it yet


def kinds(module: object, family: type) -> set[str]:
    """Return the types that slack_sdk models of a family."""
    found = [value for value in vars(module).values() if isinstance(value, type) and issubclass(value, family)]
    named = {getattr(one, "type", None) for one in found}
    return {
        name
        for name in named
        if (isinstance(name, str) and not name.startswith("rich_text_")) or name == "rich_text_input"
    }


def draw(modules: Page, *drawn: Json) -> None:
    """Draw blocks on a form of their own."""
    modules.evaluate(
        """async (blocks) => {
            const { drawBlocks } = await import("/blocks.js");
            const { Form } = await import("/form.js");
            globalThis.form = new Form();
            document.body.replaceChildren(...drawBlocks(blocks, { surface: "view", container: {}, form }));
        }""",
        list(drawn),
    )


def asked(kind: str, **more: Any) -> Json:
    """Return an input block, labelled Words, that holds such an element."""
    element = {"type": kind, "action_id": "v", **ELEMENTS[kind], **more}
    return {"type": "input", "block_id": "x", "label": WORDS, "element": element}


def kept(modules: Page) -> Json:
    """Return what the form holds of that element, as it would be submitted."""
    values: Json = modules.evaluate("form.state().values")
    found: Json = values["x"]["v"]
    return found


def test_every_modelled_kind_is_tried_here() -> None:
    """What slack_sdk models is what these tests draw; a new kind in it is missed here first."""
    assert kinds(blocks, blocks.Block) - RETIRED == set(BLOCKS) - NEWER
    assert kinds(block_elements, block_elements.BlockElement) == set(ELEMENTS)


@pytest.mark.parametrize("kind", BLOCKS)
def test_a_block_is_drawn(modules: Page, kind: str) -> None:
    """The block shows something of its own, and nothing unknown."""
    draw(modules, {"type": kind, "block_id": "x", **BLOCKS[kind]})
    expect(modules.locator(".unknown")).to_have_count(0)
    expect(modules.locator(f".is-{kind} > *")).to_have_count(1)


@pytest.mark.parametrize("kind", ELEMENTS)
def test_an_element_is_drawn(modules: Page, kind: str) -> None:
    """The element is drawn as what it is, wherever it stands."""
    draw(modules, asked(kind))
    expect(modules.locator(".unknown")).to_have_count(0)
    expect(modules.locator(".input-block > *:not(.label, .fault)")).to_have_count(1)


@pytest.mark.parametrize(
    "kind", [kind for kind in ELEMENTS if any(key.startswith("initial") for key in ELEMENTS[kind])]
)
def test_an_input_has_a_name_and_its_first_value(modules: Page, kind: str) -> None:
    """The input is labelled for everyone, and the form holds its initial value under Slack's name for it."""
    draw(modules, asked(kind))
    (key, value), *_ = [(key, value) for key, value in ELEMENTS[kind].items() if key.startswith("initial")]
    name = {"rich_text_input": "rich_text_value"}.get(kind) or key.replace("initial_value", "value")
    assert kept(modules) == {"type": kind, name.replace("initial", "selected"): value}
    expect(modules.locator("input, textarea").first).to_have_accessible_name(re.compile("Words|Spade"))


def test_a_choice_is_typed_towards_and_taken_with_enter(modules: Page) -> None:
    """A select menu filters while one types; Enter takes what is marked, Esc takes nothing."""
    draw(modules, asked("static_select"))
    box = modules.get_by_role("combobox")
    box.click()
    modules.keyboard.type("ra")
    expect(modules.get_by_role("option")).to_have_text(["Rake"])
    box.press("Escape")
    expect(box).to_have_value("Spade")
    box.fill("ra")
    box.press("Enter")
    assert kept(modules) == {"type": "static_select", "selected_option": CHOICES[1]}


def test_several_are_chosen_and_taken_back(modules: Page) -> None:
    """A menu for several keeps them as chips, no more than allowed; Backspace takes the last one back."""
    draw(modules, asked("multi_users_select", initial_users=[], max_selected_items=1))
    box = modules.get_by_role("combobox")
    for name in ("Ben", "Ana"):
        box.press_sequentially(name)
        box.press("Enter")
        box.press("Escape")
    assert kept(modules)["selected_users"] == ["U2"]
    expect(modules.locator(".chip")).to_have_text(["Ben"])
    box.press("Backspace")
    assert kept(modules)["selected_users"] == []


def test_a_wall_time_is_sent_as_its_instant(modules: Page) -> None:
    """A day and a time are read in the person's zone and sent in seconds; half of it is nothing."""
    draw(modules, asked("datetimepicker", initial_date_time=None))
    modules.get_by_label("Words date").fill("2026-03-04")
    assert kept(modules)["selected_date_time"] is None
    modules.get_by_label("Words time").fill("12:00")
    assert kept(modules)["selected_date_time"] == NOON


def test_what_is_left_to_write_is_counted(modules: Page) -> None:
    """Near its limit, a text says how many characters are left, and takes no more than it may."""
    draw(modules, asked("plain_text_input", initial_value=""))
    box = modules.get_by_role("textbox")
    box.press_sequentially("twelve spades and")
    expect(modules.locator(".count")).to_have_text("3")
    box.press_sequentially(" four rakes")
    assert kept(modules)["value"] == "twelve spades and fo"


@pytest.mark.parametrize(
    ("kind", "typed", "fault"),
    [
        ("plain_text_input", "", "Please complete this required field."),
        ("email_text_input", "ana at home", "Please enter a valid email address."),
        ("url_text_input", "example", "Please enter a valid URL."),
        ("number_input", "4.5", "Please enter a whole number."),
    ],
)
def test_what_slack_refuses_is_refused_on_the_page(modules: Page, kind: str, typed: str, fault: str) -> None:
    """A field that is empty or not what it should be is refused with Slack's words."""
    draw(modules, asked(kind))
    modules.get_by_role("textbox").fill(typed)
    assert modules.evaluate("form.faults()") == {"x": fault}


@pytest.mark.parametrize(
    ("when", "first", "keys", "sent"),
    [("on_character_entered", "", ["a", "b"], "ab"), ("on_enter_pressed", "Words", ["Enter"], "Words")],
)
def test_typing_tells_the_app_when_it_asked_for_it(
    modules: Page, when: str, first: str, keys: list[str], sent: str
) -> None:
    """An input that dispatches sends block_actions once typing settles, or on Enter, with what stands in it."""
    when_to = {"trigger_actions_on": [when]}
    block = asked("plain_text_input", multiline=False, initial_value=first, dispatch_action_config=when_to)
    draw(modules, {**block, "dispatch_action": True})
    heard: list[Any] = []

    def answer(route: Route) -> None:
        heard.append(route.request.post_data_json)
        route.fulfill(json={"ok": True})

    modules.route("**/page/action*", answer)
    with modules.expect_response("**/page/action*"):
        for key in keys:
            modules.get_by_role("textbox").press(key)
    modules.unroute("**/page/action*")
    assert [body["actions"][0]["value"] for body in heard] == [sent]
    assert heard[0]["state"]["values"]["x"]["v"]["value"] == sent
