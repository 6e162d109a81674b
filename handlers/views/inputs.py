"""Inputs of modals: labels, hints and the elements that take words, choices, people, days and files."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, time

from handlers.ids import INPUT
from handlers.views.blocks import Json, plain
from handlers.views.mrkdwn import clean


def field(
    block: str, label: str, element: Json, *, hint: str = "", optional: bool = False, reports: bool = False
) -> Json:
    """An input with its label; `reports` sends an action while somebody fills it in."""
    shown: Json = {
        "type": "input",
        "block_id": block,
        "label": plain(label, 2000),
        "element": element,
        "optional": optional,
        "dispatch_action": reports,
    }
    if hint:
        shown["hint"] = plain(hint, 2000)
    return shown


def words(
    value: str = "", *, lines: bool = False, placeholder: str = "", action: str = INPUT, most: int = 3000
) -> Json:
    """A text field, of one line or several, holding at most `most` characters (Slack: 3,000)."""
    element: Json = {"type": "plain_text_input", "action_id": action, "multiline": lines, "max_length": most}
    if value:
        element["initial_value"] = prefilled(value, most)
    if placeholder:
        element["placeholder"] = plain(placeholder, 150)
    if action != INPUT:
        element["dispatch_action_config"] = {"trigger_actions_on": ["on_character_entered"]}
    return element


def prefilled(value: str, most: int = 3000) -> str:
    """What a text field shows of a value to begin with."""
    return clean(value)[:most]


def option(value: str, label: str) -> Json:
    """One choice: up to 75 characters of label and 150 of value."""
    return {"text": plain(label, 75), "value": value[:150]}


def choice(
    options: Mapping[str, str], chosen: str | None = None, *, placeholder: str = "Choose one", action: str = INPUT
) -> Json:
    """A menu of up to 100 choices, given as value to label."""
    shown = [option(value, label) for value, label in list(options.items())[:100]]
    element: Json = {
        "type": "static_select",
        "action_id": action,
        "options": shown,
        "placeholder": plain(placeholder, 150),
    }
    return _with_initial(element, shown, chosen)


def radio(options: Mapping[str, str], chosen: str | None = None, *, action: str = INPUT) -> Json:
    """Up to ten choices, all in sight."""
    shown = [option(value, label) for value, label in list(options.items())[:10]]
    return _with_initial({"type": "radio_buttons", "action_id": action, "options": shown}, shown, chosen)


def checks(options: Mapping[str, tuple[str, str]], ticked: Collection[str] = ()) -> Json:
    """Up to ten boxes to tick, given as value to label and what stands below it in small."""
    shown = [
        {**option(value, label), "description": plain(below, 75)}
        for value, (label, below) in list(options.items())[:10]
    ]
    element: Json = {"type": "checkboxes", "action_id": INPUT, "options": shown}
    initial = [each for each in shown if each["value"] in ticked]
    return {**element, "initial_options": initial} if initial else element


def people(placeholder: str, chosen: Sequence[str] = ()) -> Json:
    """Several people of the workspace."""
    element: Json = {"type": "multi_users_select", "action_id": INPUT, "placeholder": plain(placeholder, 150)}
    return {**element, "initial_users": list(chosen)} if chosen else element


def place(placeholder: str, chosen: str | None = None) -> Json:
    """One channel, public or private."""
    element: Json = {
        "type": "conversations_select",
        "action_id": INPUT,
        "placeholder": plain(placeholder, 150),
        "filter": {"include": ["public", "private"], "exclude_bot_users": True},
    }
    return {**element, "initial_conversation": chosen} if chosen else element


def day(chosen: date | None = None) -> Json:
    """One day of the calendar."""
    element: Json = {"type": "datepicker", "action_id": INPUT, "placeholder": plain("Choose a day", 150)}
    return {**element, "initial_date": chosen.isoformat()} if chosen else element


def clock(chosen: time | None = None) -> Json:
    """One time of day, without a zone."""
    element: Json = {"type": "timepicker", "action_id": INPUT, "placeholder": plain("Choose a time", 150)}
    return {**element, "initial_time": f"{chosen:%H:%M}"} if chosen else element


def file(kinds: Iterable[str]) -> Json:
    """One file of the given kinds (extensions without a dot)."""
    return {"type": "file_input", "action_id": INPUT, "filetypes": list(kinds), "max_files": 1}


def _with_initial(element: Json, options: list[Json], chosen: str | None) -> Json:
    initial = next((each for each in options if each["value"] == chosen), None)
    return {**element, "initial_option": initial} if initial else element
