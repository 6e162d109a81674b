"""New versions as they reach us: a posting's edited text, the choice of what a text is, and whose word is to hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count, takewhile
from typing import Any

from bot.domain.postings.form import CORRECTABLE
from bot.services.revising import Seen
from handlers.ids import Block
from handlers.payloads.state import Inputs, metadata
from handlers.values import number, unpacked_seen
from handlers.views.revising import ANOTHER, FOLLOW
from handlers.views.rewriting import box, joined


def rewritten(view: Mapping[str, Any]) -> tuple[Seen, str]:
    """The posting whose text was edited, and the text, put together from its boxes; the file is read elsewhere."""
    inputs = Inputs(view)
    boxes = [inputs.words(block) for block in takewhile(inputs.__contains__, map(box, count(1)))]
    seen, _ = unpacked_seen(metadata(view))
    return seen, joined(boxes, metadata(view).rpartition(".")[2])


def asked_version(body: Mapping[str, Any]) -> tuple[int, int]:
    """The posting and the proposed text that is to be its new version, by a button or from a menu.

    {"actions": [{"type": "button", "value": "3.17"}]}, or
    {"actions": [{"type": "static_select", "selected_option": {"value": "3.17"}}]}
    """
    action = body["actions"][0]
    value = str(action.get("value") or (action.get("selected_option") or {}).get("value") or "")
    posting_id, _, proposal_id = value.partition(".")
    return number(posting_id), number(proposal_id)


def origin(body: Mapping[str, Any]) -> str:
    """The message under which a button was pressed, `D0LEAD/1764.1`; empty for one that only its reader sees.

    {"container": {"type": "message", "channel_id": "D0LEAD", "message_ts": "1764.1", "is_ephemeral": false}}
    """
    container = body.get("container") or {}
    if container.get("type") != "message" or container.get("is_ephemeral"):
        return ""
    return f"{container.get('channel_id')}/{container.get('message_ts')}"


@dataclass(frozen=True, slots=True)
class Saving:
    """A version that is to be saved: what the lead saw, where the text is to hold, and the message it began with."""

    before: Seen
    proposal_id: int
    follow: frozenset[str]
    origin: str


def saving(view: Mapping[str, Any]) -> Saving:
    """Read the form in which what changes was shown."""
    packed, _, began = metadata(view).partition("/")
    before, proposal_id = unpacked_seen(packed)
    return Saving(before, proposal_id, followed(view), began)


def version_of(view: Mapping[str, Any]) -> int | None:
    """Of which posting a text is a new version; None where it is another posting."""
    which = Inputs(view).chosen(Block.WHICH) or ANOTHER
    return None if which == ANOTHER else number(which)


def followed(view: Mapping[str, Any]) -> frozenset[str]:
    """The facts on which the new text is to hold, and not a person's word."""
    inputs = Inputs(view)
    ticked = inputs.ticked(Block.FOLLOW)
    return frozenset(field for field in CORRECTABLE if field in ticked or inputs.chosen(field) == FOLLOW)
