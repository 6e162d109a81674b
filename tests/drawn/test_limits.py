from __future__ import annotations

from typing import Any

import pytest
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from tests.drawn import gallery
from tests.drawn.limits import faults
from workspace.blocks import check_message, check_view

MESSAGES = gallery.messages()
VIEWS = {**gallery.modals(), **gallery.homes()}


@pytest.mark.parametrize("name", MESSAGES)
def test_every_message_is_within_slacks_limits(name: str) -> None:
    """Slack's own models, our walker and the workspace's validator find nothing to refuse, and there is plain text."""
    message = MESSAGES[name]
    assert 0 < len(message["text"]) <= 3000
    assert 0 < len(message["blocks"]) <= 50
    for block in Block.parse_all(message["blocks"]):
        block.validate_json()
    assert faults(message["blocks"]) == []
    assert check_message(dict(message)) == []


@pytest.mark.parametrize("name", VIEWS)
def test_every_view_is_within_slacks_limits(name: str) -> None:
    """The same of modals and the Home tab."""
    view = VIEWS[name]
    View(**view).validate_json()
    assert faults(view) == []
    assert check_view(view, ("modal", "home")) == []


@pytest.mark.parametrize(
    "broken",
    [
        {"type": "button", "action_id": "a", "text": {"type": "plain_text", "text": "x" * 76}},
        {"type": "button", "action_id": "a" * 256, "text": {"type": "plain_text", "text": "x"}},
        {"type": "static_select", "options": [{"text": {"type": "plain_text", "text": "x" * 76}, "value": "1"}]},
        {"type": "modal", "title": {"type": "plain_text", "text": "x" * 25}, "blocks": [{"type": "divider"}]},
        {"type": "actions", "elements": [{"action_id": "a"}, {"action_id": "a"}]},
        {"type": "modal", "blocks": [{"block_id": "b"}, {"block_id": "b"}]},
    ],
)
def test_the_walker_can_fail(broken: dict[str, Any]) -> None:
    """Each kind of nested fault is one that the walker reports."""
    assert faults(broken)
