"""Slack's limits on what is nested in a block, which slack_sdk's models do not look at."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

MOST = {
    "action_id": 255,
    "block_id": 255,
    "callback_id": 255,
    "private_metadata": 3000,
    "accessibility_label": 75,
}
"""Characters that a plain value of that name may hold, wherever it stands."""
TEXTS = {
    ("button", "text"): 75,
    ("header", "text"): 150,
    ("section", "text"): 3000,
    ("input", "label"): 2000,
    ("input", "hint"): 2000,
    ("modal", "title"): 24,
    ("modal", "submit"): 24,
    ("modal", "close"): 24,
}
"""Characters that a text object may hold, by what it belongs to."""
COUNTS = {
    ("actions", "elements"): 25,
    ("context", "elements"): 10,
    ("static_select", "options"): 100,
    ("radio_buttons", "options"): 10,
    ("modal", "blocks"): 100,
    ("home", "blocks"): 100,
}


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """Every object inside a value, outermost first."""
    if isinstance(value, dict):
        yield value
        for each in value.values():
            yield from objects(each)
    elif isinstance(value, list):
        for each in value:
            yield from objects(each)


def faults(value: Any) -> list[str]:
    """What Slack would refuse, each in a sentence."""
    return [fault for each in objects(value) for fault in (*_plain(each), *_texts(each), *_counts(each), *_rest(each))]


def _plain(each: dict[str, Any]) -> Iterator[str]:
    for name, most in MOST.items():
        if len(str(each.get(name, ""))) > most:
            yield f"{name} is longer than {most}"


def _texts(each: dict[str, Any]) -> Iterator[str]:
    for (kind, name), most in TEXTS.items():
        if each.get("type") == kind and name in each and not 0 < len(each[name]["text"]) <= most:
            yield f"{kind}.{name} has {len(each[name]['text'])} characters, not 1 to {most}"
    if "placeholder" in each and len(each["placeholder"]["text"]) > 150:
        yield "a placeholder is longer than 150"


def _counts(each: dict[str, Any]) -> Iterator[str]:
    for (kind, name), most in COUNTS.items():
        if each.get("type") == kind and not 0 < len(each.get(name, [])) <= most:
            yield f"{kind}.{name} has {len(each.get(name, []))} entries, not 1 to {most}"


def _rest(each: dict[str, Any]) -> Iterator[str]:
    if each.get("type") == "button" and len(each.get("value", "")) > 2000:
        yield "a button's value is longer than 2000"
    for option in each.get("options", ()):
        if not 0 < len(option["text"]["text"]) <= 75 or not 0 < len(option["value"]) <= 150:
            yield "an option's text or value is out of bounds"
    if each.get("type") == "actions":
        ids = [element["action_id"] for element in each["elements"]]
        if len(set(ids)) < len(ids):
            yield "an action id stands twice in a row of actions"
    if "initial_option" in each and each["initial_option"] not in each["options"]:
        yield "an initial option is not among the options"
    ids = [block["block_id"] for block in each.get("blocks", ()) if "block_id" in block]
    if len(set(ids)) < len(ids):
        yield "a block id stands twice in a view"
