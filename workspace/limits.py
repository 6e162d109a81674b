"""Slack's documented limits of texts, options and elements, as tables that `shapes` can check."""

from __future__ import annotations

from typing import Any

from workspace.inputs import options_of
from workspace.shapes import Anything, Extra, Flaw, Kinds, Many, OneOf, Rule, Shape, Whole, Words, Yes
from workspace.wire import Json

DATE = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
TIME = r"([01]\d|2[0-3]):[0-5]\d"
NUMBER = r"-?\d+(\.\d+)?"


def text(most: int = 3000, *kinds: str) -> Kinds:
    """A text object of at most so many characters, plain or mrkdwn unless kinds says otherwise."""
    table = {
        "plain_text": Shape({"text": Words(most)}, {"emoji": Yes()}),
        "mrkdwn": Shape({"text": Words(most)}, {"verbatim": Yes()}),
    }
    return Kinds(table, kinds or ("plain_text", "mrkdwn"))


def plain(most: int) -> Rule:
    """A plain_text object."""
    return text(most, "plain_text")


ID = Words(255)
PLACEHOLDER = plain(150)
CONFIRM = Shape(
    {"title": plain(100), "text": text(300), "confirm": plain(30), "deny": plain(30)},
    {"style": OneOf(("primary", "danger"))},
)


def option(*, url: bool = False, mrkdwn: bool = False) -> Rule:
    """An option; mrkdwn in radio buttons and checkboxes, url in overflow menus."""
    words = text(75) if mrkdwn else plain(75)
    about = text(75) if mrkdwn else plain(75)
    more: dict[str, Rule] = {"url": Words(3000)} if url else {}
    return Shape({"text": words, "value": Words(150)}, {"description": about, **more})


OPTION = option()
RICH_OPTION = option(mrkdwn=True)
GROUP = Shape({"label": plain(75), "options": Many(OPTION, 100, 1)})
FILTER = Shape(
    {},
    {
        "include": Many(OneOf(("im", "mpim", "private", "public")), None, 1),
        "exclude_external_shared_channels": Yes(),
        "exclude_bot_users": Yes(),
    },
)
DISPATCH = Shape({"trigger_actions_on": Many(OneOf(("on_enter_pressed", "on_character_entered")), 2, 1)})
WORKFLOW = Shape(
    {
        "trigger": Shape(
            {"url": Words()},
            {"customizable_input_parameters": Many(Shape({"name": Words(), "value": Words()}))},
        )
    }
)
SLACK_FILE = Shape({}, {"id": Words(), "url": Words(3000)})


def _says_something(value: Json, at: str, flaws: list[Flaw]) -> None:
    chosen = [key for key in ("options", "option_groups") if value.get(key)]
    if len(chosen) != 1:
        flaws.append(
            Flaw(at, "exactly one of options or option_groups must be given", "one_of", ["options", "option_groups"])
        )
    else:
        _initial_known(value, at, flaws)


def _initial_known(value: Json, at: str, flaws: list[Flaw]) -> None:
    known = [(found.get("value"), found["text"]["text"]) for found in options_of(value)]
    for key in ("initial_option", "initial_options"):
        given: Any = value.get(key)
        chosen = given if isinstance(given, list) else [given] if given else []
        if not {(found.get("value"), found["text"]["text"]) for found in chosen} <= set(known):
            flaws.append(Flaw(f"{at}/{key}", "initial option must match one of the options", "enum", known))


def _min_max(low: str, high: str) -> Extra:
    def check(value: Json, at: str, flaws: list[Flaw]) -> None:
        if value.get(low) is not None and value.get(high) is not None and float(value[low]) > float(value[high]):
            flaws.append(Flaw(f"{at}/{low}", f"must be less than or equal to {high}", "maximum", value[high]))

    return check


def _number(value: Json, at: str, flaws: list[Flaw]) -> None:
    _min_max("min_value", "max_value")(value, at, flaws)
    initial = value.get("initial_value")
    if initial is None:
        return
    if not value["is_decimal_allowed"] and "." in initial:
        flaws.append(Flaw(f"{at}/initial_value", "must be an integer", "type", "integer"))
    low, high = value.get("min_value"), value.get("max_value")
    if (low is not None and float(initial) < float(low)) or (high is not None and float(initial) > float(high)):
        flaws.append(Flaw(f"{at}/initial_value", "must be between min_value and max_value", "range", [low, high]))


def _plain_input(value: Json, at: str, flaws: list[Flaw]) -> None:
    _min_max("min_length", "max_length")(value, at, flaws)
    initial = value.get("initial_value") or ""
    if len(initial) > value.get("max_length", 3000):
        flaws.append(
            Flaw(f"{at}/initial_value", "must not be longer than max_length", "max_length", value.get("max_length"))
        )


def _image(value: Json, at: str, flaws: list[Flaw]) -> None:
    if ("image_url" in value) == ("slack_file" in value):
        flaws.append(
            Flaw(at, "exactly one of image_url or slack_file must be given", "one_of", ["image_url", "slack_file"])
        )
    if "slack_file" in value and len(value["slack_file"]) != 1:
        flaws.append(Flaw(f"{at}/slack_file", "exactly one of id or url must be given", "one_of", ["id", "url"]))


def _button(value: Json, at: str, flaws: list[Flaw]) -> None:
    if "agent_prompt" in value and "url" in value:
        flaws.append(Flaw(at, "agent_prompt and url cannot both be given", "one_of", ["agent_prompt", "url"]))


BASE: dict[str, Rule] = {"action_id": ID, "confirm": CONFIRM, "focus_on_load": Yes()}
PICK: dict[str, Rule] = {**BASE, "placeholder": PLACEHOLDER}
MANY_PICK: dict[str, Rule] = {**PICK, "max_selected_items": Whole(1)}
TYPED: dict[str, Rule] = {
    "action_id": ID,
    "placeholder": PLACEHOLDER,
    "focus_on_load": Yes(),
    "dispatch_action_config": DISPATCH,
}
STATIC: dict[str, Rule] = {"options": Many(OPTION, 100, 1), "option_groups": Many(GROUP, 100, 1)}
CONVERSATIONS: dict[str, Rule] = {"default_to_current_conversation": Yes(), "filter": FILTER}
IDS = Many(Words())

ELEMENTS: dict[str, Rule] = {
    "button": Shape(
        {"text": plain(75)},
        {
            "action_id": ID,
            "url": Words(3000),
            "value": Words(2000, 0),
            "style": OneOf(("primary", "danger")),
            "confirm": CONFIRM,
            "accessibility_label": Words(75),
            "agent_prompt": Words(4000),
        },
        _button,
    ),
    "workflow_button": Shape(
        {"text": plain(75), "workflow": WORKFLOW},
        {"action_id": ID, "style": OneOf(("primary", "danger")), "accessibility_label": Words(75)},
    ),
    "image": Shape({"alt_text": Words(2000)}, {"image_url": Words(3000), "slack_file": SLACK_FILE}, _image),
    "overflow": Shape({"options": Many(option(url=True), 5, 1)}, {"action_id": ID, "confirm": CONFIRM}),
    "checkboxes": Shape(
        {"options": Many(RICH_OPTION, 10, 1)}, {**BASE, "initial_options": Many(RICH_OPTION, 10, 1)}, _initial_known
    ),
    "radio_buttons": Shape(
        {"options": Many(RICH_OPTION, 10, 1)}, {**BASE, "initial_option": RICH_OPTION}, _initial_known
    ),
    "static_select": Shape({}, {**PICK, **STATIC, "initial_option": OPTION}, _says_something),
    "multi_static_select": Shape({}, {**MANY_PICK, **STATIC, "initial_options": Many(OPTION, 100, 1)}, _says_something),
    "external_select": Shape({}, {**PICK, "initial_option": OPTION, "min_query_length": Whole()}),
    "multi_external_select": Shape(
        {}, {**MANY_PICK, "initial_options": Many(OPTION, 100, 1), "min_query_length": Whole()}
    ),
    "users_select": Shape({}, {**PICK, "initial_user": Words()}),
    "multi_users_select": Shape({}, {**MANY_PICK, "initial_users": IDS}),
    "conversations_select": Shape(
        {}, {**PICK, **CONVERSATIONS, "initial_conversation": Words(), "response_url_enabled": Yes()}
    ),
    "multi_conversations_select": Shape({}, {**MANY_PICK, **CONVERSATIONS, "initial_conversations": IDS}),
    "channels_select": Shape({}, {**PICK, "initial_channel": Words(), "response_url_enabled": Yes()}),
    "multi_channels_select": Shape({}, {**MANY_PICK, "initial_channels": IDS}),
    "datepicker": Shape({}, {**PICK, "initial_date": Words(pattern=DATE)}),
    "timepicker": Shape({}, {**PICK, "initial_time": Words(pattern=TIME), "timezone": Words()}),
    "datetimepicker": Shape({}, {**BASE, "initial_date_time": Whole(1_000_000_000, 9_999_999_999)}),
    "plain_text_input": Shape(
        {},
        {
            **TYPED,
            "initial_value": Words(3000, 0),
            "multiline": Yes(),
            "min_length": Whole(0, 3000),
            "max_length": Whole(1, 3000),
        },
        _plain_input,
    ),
    "email_text_input": Shape({}, {**TYPED, "initial_value": Words(least=0)}),
    "url_text_input": Shape({}, {**TYPED, "initial_value": Words(least=0)}),
    "number_input": Shape(
        {"is_decimal_allowed": Yes()},
        {
            **TYPED,
            "initial_value": Words(pattern=NUMBER),
            "min_value": Words(pattern=NUMBER),
            "max_value": Words(pattern=NUMBER),
        },
        _number,
    ),
    "file_input": Shape({}, {"action_id": ID, "filetypes": Many(Words(), None, 1), "max_files": Whole(1, 10)}),
    "rich_text_input": Shape(
        {},
        {**TYPED, "initial_value": Anything(), "min_lines": Whole(1, 100), "max_lines": Whole(1, 100)},
        _min_max("min_lines", "max_lines"),
    ),
    "feedback_buttons": Shape(
        {
            "positive_button": Shape({"text": plain(75), "value": Words(2000)}, {"accessibility_label": Words(75)}),
            "negative_button": Shape({"text": plain(75), "value": Words(2000)}, {"accessibility_label": Words(75)}),
        },
        {"action_id": ID},
    ),
    "icon_button": Shape(
        {"icon": OneOf(("trash",)), "text": plain(75)},
        {
            "action_id": ID,
            "value": Words(2000),
            "confirm": CONFIRM,
            "accessibility_label": Words(75),
            "visible_to_user_ids": Many(Words(), 10),
        },
    ),
    "url": Shape({"url": Words(3000), "text": Words()}),
}

SELECTS = tuple(name for name in ELEMENTS if name.endswith("_select"))
PICKERS = ("datepicker", "timepicker")
CHOICES = ("checkboxes", "radio_buttons")
IN_SECTION = ("button", "workflow_button", "image", "overflow", *CHOICES, *SELECTS, *PICKERS)
IN_ACTIONS = (
    "button", "workflow_button", "overflow", *CHOICES, *SELECTS, *PICKERS, "datetimepicker", "rich_text_input",
)  # fmt: skip
IN_INPUT = (
    *CHOICES, *SELECTS, *PICKERS, "datetimepicker", "plain_text_input", "email_text_input", "url_text_input",
    "number_input", "file_input", "rich_text_input",
)  # fmt: skip
