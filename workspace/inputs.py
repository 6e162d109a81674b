"""What people type and choose: how Slack writes it into a view's state, and what it refuses before the app is asked."""

from __future__ import annotations

import copy
import re
import secrets
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from workspace.wire import Json

# Where an element's value stands in the state, and which of its fields holds the initial one.
VALUE_KEYS: dict[str, tuple[str, str]] = {
    "plain_text_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "url_text_input": ("value", "initial_value"),
    "number_input": ("value", "initial_value"),
    "rich_text_input": ("rich_text_value", "initial_value"),
    "static_select": ("selected_option", "initial_option"),
    "external_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "multi_static_select": ("selected_options", "initial_options"),
    "multi_external_select": ("selected_options", "initial_options"),
    "checkboxes": ("selected_options", "initial_options"),
    "users_select": ("selected_user", "initial_user"),
    "multi_users_select": ("selected_users", "initial_users"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
    "multi_conversations_select": ("selected_conversations", "initial_conversations"),
    "channels_select": ("selected_channel", "initial_channel"),
    "multi_channels_select": ("selected_channels", "initial_channels"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
    "file_input": ("files", ""),
}
MANY = {"selected_options", "selected_users", "selected_conversations", "selected_channels", "files"}
INCOMPLETE = "Please complete this required field."
TEXT_OBJECTS = {"plain_text": ("emoji", True), "mrkdwn": ("verbatim", False)}
HAS_ACTION_ID = {*VALUE_KEYS, "button", "overflow", "workflow_button", "feedback_buttons", "icon_button"}


def completed(blocks: list[Json]) -> list[Json]:
    """Return a copy of blocks with what Slack fills in: block_id, action_id, and the texts' defaults."""
    made: list[Json] = _completed(copy.deepcopy(blocks))
    for block in made:
        block.setdefault("block_id", secrets.token_urlsafe(4)[:5])
        for element in _own_elements(block):
            if element.get("type") in HAS_ACTION_ID:
                element.setdefault("action_id", secrets.token_urlsafe(4)[:5])
    return made


def _completed(value: Any) -> Any:
    if isinstance(value, list):
        return [_completed(item) for item in value]
    if not isinstance(value, dict):
        return value
    filled = {key: _completed(item) for key, item in value.items()}
    default = TEXT_OBJECTS.get(str(filled.get("type")))
    if default is not None and isinstance(filled.get("text"), str):
        filled.setdefault(*default)
    return filled


def _own_elements(block: Json) -> Iterator[Json]:
    for key in ("element", "accessory"):
        if isinstance(block.get(key), dict):
            yield block[key]
    for key in ("elements", "actions"):
        yield from (element for element in block.get(key, []) if isinstance(element, dict))


def elements(blocks: list[Json]) -> Iterator[tuple[Json, Json]]:
    """Yield each element with the block that holds it, also within containers, cards and carousels."""
    for block in blocks:
        for element in _own_elements(block):
            if element.get("type") == "card":
                yield from elements([element])
            else:
                yield block, element
        yield from elements(block.get("child_blocks", []))


def initial_state(blocks: list[Json]) -> Json:
    """Return state.values as it is before anybody has typed."""
    values: Json = {}
    for block, element in elements(blocks):
        kind = str(element.get("type"))
        if kind in VALUE_KEYS:
            key, initial = VALUE_KEYS[kind]
            value = element.get(initial, [] if key in MANY else None)
            values.setdefault(block["block_id"], {})[element["action_id"]] = {"type": kind, key: value}
    return values


def merged_state(blocks: list[Json], typed: Json) -> Json:
    """Return state.values with what was typed laid over the initial values; unknown fields are dropped."""
    values = initial_state(blocks)
    for block_id, actions in values.items():
        for action_id in actions:
            entry = typed.get(block_id, {}).get(action_id)
            if isinstance(entry, dict):
                actions[action_id] = {**actions[action_id], **entry, "type": actions[action_id]["type"]}
    return values


def entry_for(element: Json, value: Any) -> Json:
    """Return the state entry of an element for a plain Python value: a text, an option's value or text, a date, ids."""
    kind = str(element["type"])
    if isinstance(value, dict) and "type" in value and kind != "rich_text_input":
        return value
    key = VALUE_KEYS[kind][0]
    if key == "selected_option":
        return {"type": kind, key: None if value is None else option(element, value)}
    if key == "selected_options":
        return {"type": kind, key: [option(element, item) for item in value or []]}
    if key in MANY:
        return {"type": kind, key: list(value or [])}
    return {"type": kind, key: _plain(kind, value)}


def _plain(kind: str, value: Any) -> Any:
    if isinstance(value, datetime):
        return int(value.timestamp())
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, date):
        return value.isoformat()
    if value is None or kind in ("datetimepicker", "rich_text_input"):
        return value
    return str(value)


def options_of(element: Json) -> list[Json]:
    """Return an element's options, those of its groups included."""
    groups = [group.get("options", []) for group in element.get("option_groups", [])]
    return [*element.get("options", []), *(option for group in groups for option in group)]


def option(element: Json, wanted: Any) -> Json:
    """Find an option by its value or its text; ValueError names what there is instead."""
    if isinstance(wanted, dict):
        return wanted
    for found in options_of(element):
        if wanted in (found.get("value"), found["text"]["text"]):
            return found
    known = ", ".join(str(found.get("value")) for found in options_of(element))
    raise ValueError(f"{element.get('action_id')} has no option {wanted!r}; it has {known or 'none'}.")


def problems(blocks: list[Json], values: Json) -> dict[str, str]:
    """Return what Slack itself refuses in a form, by block_id: required fields, lengths, formats, ranges."""
    found: dict[str, str] = {}
    for block, element in elements(blocks):
        if block.get("type") != "input" or element.get("type") not in VALUE_KEYS:
            continue
        key = VALUE_KEYS[element["type"]][0]
        value = values.get(block["block_id"], {}).get(element["action_id"], {}).get(key)
        empty = value is None or value == [] or (isinstance(value, str) and not value.strip())
        problem = _problem(element, value) if not empty else ("" if block.get("optional") else INCOMPLETE)
        if problem:
            found[block["block_id"]] = problem
    return found


def _problem(element: Json, value: Any) -> str:
    kind = element["type"]
    if kind == "plain_text_input":
        return _length_problem(element, str(value))
    if kind == "email_text_input" and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", str(value)):
        return "Please enter a valid email address."
    if kind == "url_text_input" and not re.fullmatch(r"[a-zA-Z][\w+.-]*://\S+", str(value)):
        return "Please enter a valid URL."
    if kind == "number_input":
        return _number_problem(element, str(value))
    if kind == "file_input":
        return _file_problem(element, value)
    if kind in ("static_select", "radio_buttons"):
        known = [found.get("value") for found in options_of(element)]
        return "" if value.get("value") in known else "Please choose one of the options."
    return ""


def _length_problem(element: Json, value: str) -> str:
    if len(value) < element.get("min_length", 0):
        return f"This must be at least {element['min_length']} characters long."
    if len(value) > element.get("max_length", 3000):
        return f"This must be at most {element.get('max_length', 3000)} characters long."
    return ""


def _file_problem(element: Json, value: list[Json]) -> str:
    if len(value) > element.get("max_files", 10):
        return f"Please choose at most {element.get('max_files', 10)} files."
    kinds = [kind.lower() for kind in element.get("filetypes", [])]
    wrong = [file["name"] for file in value if kinds and file["name"].rpartition(".")[2].lower() not in kinds]
    return f"{wrong[0]} is not a file of a kind that is taken here: {', '.join(kinds)}." if wrong else ""


def _number_problem(element: Json, value: str) -> str:
    decimal = element.get("is_decimal_allowed", False)
    if not re.fullmatch(r"-?\d+(\.\d+)?" if decimal else r"-?\d+", value):
        return "Please enter a number." if decimal else "Please enter a whole number."
    if "min_value" in element and float(value) < float(element["min_value"]):
        return f"Please enter a number of at least {element['min_value']}."
    if "max_value" in element and float(value) > float(element["max_value"]):
        return f"Please enter a number of at most {element['max_value']}."
    return ""
