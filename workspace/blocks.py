"""The block validator: blocks, messages and views against Slack's limits, by surface, with a pointer to each fault."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from workspace.block_limits import BLOCKS, MOST_BLOCKS, SURFACES
from workspace.inputs import elements
from workspace.limits import plain
from workspace.shapes import Anything, Flaw, Kinds, Many, Rule, Shape, Words, Yes
from workspace.wire import Json, RefusedError

VIEW_LARGEST = 250_000  # bytes
MARKDOWN_MOST = 12_000  # characters in all markdown blocks of a message
CHARTS_MOST = 2

VIEW: dict[str, Rule] = {
    "private_metadata": Words(3000, 0),
    "callback_id": Words(255, 0),
    "external_id": Words(255, 0),
}
MODAL = Shape(
    {"title": plain(24), "blocks": Anything()},
    {
        **VIEW,
        "submit": plain(24),
        "close": plain(24),
        "clear_on_close": Yes(),
        "notify_on_close": Yes(),
        "submit_disabled": Yes(),
    },
)
HOME = Shape({"blocks": Anything()}, {**VIEW, "title": plain(24)})
VIEWS: dict[str, Rule] = {"modal": MODAL, "home": HOME}


def check_blocks(blocks: Any, surface: str, at: str = "") -> list[Flaw]:
    """Return what Slack would refuse in the blocks of a message, modal or home."""
    flaws: list[Flaw] = []
    Many(Kinds(BLOCKS, SURFACES[surface]), MOST_BLOCKS[surface]).check(blocks, at, flaws)
    if not flaws:
        flaws += _repeated_ids(blocks, at)
        flaws += _repeated_focus(blocks, at)
    if not flaws and surface == "message":
        flaws += _totals(blocks, at)
    return flaws


def check_view(view: Any, types: Sequence[str]) -> list[Flaw]:
    """Return what Slack would refuse in a view of one of these types."""
    flaws: list[Flaw] = []
    Kinds(VIEWS, tuple(types)).check(view, "", flaws)
    if flaws or not isinstance(view, dict):
        return flaws
    flaws += check_blocks(view["blocks"], view["type"], "/blocks")
    inputs = isinstance(view["blocks"], list) and any(
        block.get("type") == "input" for block in _objects(view["blocks"])
    )
    if view["type"] == "modal" and inputs and not view.get("submit"):
        flaws.append(Flaw("/submit", "missing required field: submit", "required", "submit"))
    return flaws


def check_message(message: Any) -> list[Flaw]:
    """Return what Slack would refuse in a message's blocks."""
    if not isinstance(message, dict):
        return [Flaw("", "must provide an object", "type", "object")]
    found = message.get("blocks")
    if found is None and not message.get("text") and not message.get("attachments"):
        return [Flaw("", "missing required field: blocks or text", "required", ["blocks", "text"])]
    return check_blocks(found, "message", "/blocks") if found is not None else []


def refuse_message_blocks(blocks: Any) -> None:
    """Raise invalid_blocks, with Slack's own sentences, for blocks that it would not post."""
    flaws = check_blocks(blocks, "message", "/blocks")
    if flaws:
        bare = [flaw.told().removeprefix("[ERROR] ") for flaw in flaws]
        raise RefusedError("invalid_blocks", *[flaw.told() for flaw in flaws], errors=bare)


def refuse_view(view: Any, types: Sequence[str]) -> None:
    """Raise invalid_arguments or view_too_large for a view that Slack would not show."""
    flaws = check_view(view, types)
    if flaws:
        raise RefusedError("invalid_arguments", *[flaw.told("/view") for flaw in flaws])
    if len(json.dumps(view)) > VIEW_LARGEST:
        raise RefusedError("view_too_large")


def _objects(values: list[Any]) -> Iterator[Json]:
    return (value for value in values if isinstance(value, dict))


def _repeated_ids(blocks: list[Json], at: str) -> list[Flaw]:
    flaws, seen = [], set()
    for number, block in enumerate(blocks):
        block_id = block.get("block_id")
        if block_id and block_id in seen:
            flaws.append(Flaw(f"{at}/{number}/block_id", f"`{block_id}` already exists", "unique"))
        seen.add(block_id)
        actions = [element["action_id"] for _, element in elements([block]) if element.get("action_id")]
        twice = {action for action in actions if actions.count(action) > 1}
        flaws += [Flaw(f"{at}/{number}", f"`action_id` {action} already exists", "unique") for action in sorted(twice)]
    return flaws


def _repeated_focus(blocks: list[Json], at: str) -> list[Flaw]:
    focused = [element for _, element in elements(blocks) if element.get("focus_on_load")]
    return [Flaw(at, "only one element may have focus_on_load", "unique")] if len(focused) > 1 else []


def _totals(blocks: list[Json], at: str) -> list[Flaw]:
    flaws = []
    if sum(len(block["text"]) for block in blocks if block["type"] == "markdown") > MARKDOWN_MOST:
        flaws.append(Flaw(at, f"markdown must be less than {MARKDOWN_MOST + 1} characters in all", "max_length"))
    if sum(block["type"] == "data_visualization" for block in blocks) > CHARTS_MOST:
        flaws.append(
            Flaw(at, f"no more than {CHARTS_MOST} data_visualization blocks allowed", "max_items", CHARTS_MOST)
        )
    for number, block in enumerate(blocks):
        if block["type"] == "task_card" and block["status"] == "pending":
            flaws.append(Flaw(f"{at}/{number}/status", "only tasks of a plan can be pending", "enum"))
    return flaws
