"""Which element goes where: blockkit and slackblocks know it too, and must agree."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import blockkit as bk
import pytest
import slackblocks as sb
from blockkit.core import ComponentValidationError, FieldValidationError
from slackblocks.blocks import ALLOWED_INPUT_ELEMENTS

from tests.slack.judged import actions, form, option, plain
from workspace import blocks
from workspace.limits import ELEMENTS

Json = dict[str, Any]
ONE = [bk.Option("one", "1")]
BUILDERS: dict[str, Callable[[], Any]] = {
    "button": lambda: bk.Button("Go", action_id="x"),
    "checkboxes": lambda: bk.Checkboxes(options=ONE, action_id="x"),
    "radio_buttons": lambda: bk.RadioButtons(options=ONE, action_id="x"),
    "overflow": lambda: bk.Overflow(options=ONE, action_id="x"),
    "static_select": lambda: bk.StaticSelect(options=ONE, action_id="x"),
    "external_select": lambda: bk.ExternalSelect(action_id="x"),
    "users_select": lambda: bk.UsersSelect(action_id="x"),
    "conversations_select": lambda: bk.ConversationsSelect(action_id="x"),
    "channels_select": lambda: bk.ChannelsSelect(action_id="x"),
    "multi_static_select": lambda: bk.MultiStaticSelect(options=ONE, action_id="x"),
    "multi_external_select": lambda: bk.MultiExternalSelect(action_id="x"),
    "multi_users_select": lambda: bk.MultiUsersSelect(action_id="x"),
    "multi_conversations_select": lambda: bk.MultiConversationsSelect(action_id="x"),
    "multi_channels_select": lambda: bk.MultiChannelsSelect(action_id="x"),
    "datepicker": lambda: bk.DatePicker(action_id="x"),
    "timepicker": lambda: bk.TimePicker(action_id="x"),
    "datetimepicker": lambda: bk.DatetimePicker(action_id="x"),
    "plain_text_input": lambda: bk.PlainTextInput(action_id="x"),
    "email_text_input": lambda: bk.EmailInput(action_id="x"),
    "url_text_input": lambda: bk.UrlInput(action_id="x"),
    "number_input": lambda: bk.NumberInput(is_decimal_allowed=False, action_id="x"),
    "file_input": lambda: bk.FileInput(action_id="x"),
    "rich_text_input": lambda: bk.RichTextInput(action_id="x"),
    "image": lambda: bk.ImageEl("https://example.org/a.png", "a"),
}
MORE: dict[str, Json] = {
    "button": {"text": plain("Go")},
    "number_input": {"is_decimal_allowed": False},
    "image": {"image_url": "https://example.org/a.png", "alt_text": "a"},
    **{kind: {"options": [option()]} for kind in ("checkboxes", "radio_buttons", "overflow")},
    **{kind: {"options": [option()]} for kind in ("static_select", "multi_static_select")},
}
PLACES: dict[str, tuple[Callable[[Json], Json], Callable[[Any], Any]]] = {
    "actions": (actions, lambda element: bk.Actions([element])),
    "input": (form, lambda element: bk.Input("Label", element)),
    "section": (
        lambda element: {"type": "section", "text": plain("x"), "accessory": element},
        lambda element: bk.Section("x", accessory=element),
    ),
}
# Slack documents a datetimepicker in actions, which blockkit does not know.
ONLY_SLACK = {("datetimepicker", "actions")}


def test_every_element_is_tried() -> None:
    """The table names all elements but those that belong to one block alone."""
    assert set(ELEMENTS) - set(BUILDERS) == {"workflow_button", "feedback_buttons", "icon_button", "url"}


@pytest.mark.parametrize("place", sorted(PLACES))
@pytest.mark.parametrize("kind", sorted(BUILDERS))
def test_an_element_goes_where_both_say(kind: str, place: str) -> None:
    """The validator takes an element in a block exactly where blockkit builds it."""
    write, build = PLACES[place]
    try:
        build(BUILDERS[kind]()).build()
        built = True
    except (ComponentValidationError, FieldValidationError):
        built = (kind, place) in ONLY_SLACK
    assert (blocks.check_blocks([write(element(kind))], "modal") == []) is built


def test_slackblocks_knows_the_same_inputs() -> None:
    """As many kinds of elements go into an input block there as here."""
    taken = [kind for kind in BUILDERS if not blocks.check_blocks([form(element(kind))], "modal")]
    assert len(taken) == len(ALLOWED_INPUT_ELEMENTS)
    assert sb.PlainTextInput in ALLOWED_INPUT_ELEMENTS


def element(kind: str) -> Json:
    """Return the smallest element of a kind."""
    return {"type": kind, **({} if kind == "image" else {"action_id": "x"}), **MORE.get(kind, {})}
