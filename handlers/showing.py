"""Putting a modal in front of a person: alone, or on top of the one whose button was pressed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from slack_sdk import WebClient

from handlers.views.blocks import Json


def show(client: WebClient, body: Mapping[str, Any], view: Json) -> None:
    """Open a modal with the request's trigger, which lives three seconds and serves once."""
    if (body.get("view") or {}).get("type") == "modal":
        client.views_push(trigger_id=body["trigger_id"], view=view)
    else:
        client.views_open(trigger_id=body["trigger_id"], view=view)


def problems_of(problems: tuple[Any, ...]) -> dict[str, str]:
    """Problems as a modal's errors: sentences by field."""
    shown = dict[str, str]()
    for problem in problems:
        shown[problem.field] = (
            f"{shown[problem.field]} {problem.sentence}" if problem.field in shown else problem.sentence
        )
    return shown
