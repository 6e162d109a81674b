"""New versions as they reach us: a posting's edited text, the choice of what a text is, and whose word is to hold."""

from __future__ import annotations

from collections.abc import Mapping
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


def asked_version(value: str) -> tuple[int, int]:
    """The posting and the proposed text that is to be its new version: `3.17`."""
    posting_id, _, proposal_id = value.partition(".")
    return number(posting_id), number(proposal_id)


def version_of(view: Mapping[str, Any]) -> int | None:
    """Of which posting a text is a new version; None where it is another posting."""
    which = Inputs(view).chosen(Block.WHICH) or ANOTHER
    return None if which == ANOTHER else number(which)


def followed(view: Mapping[str, Any]) -> frozenset[str]:
    """The facts on which the new text is to hold, and not a person's word."""
    inputs = Inputs(view)
    ticked = inputs.ticked(Block.FOLLOW)
    return frozenset(field for field in CORRECTABLE if field in ticked or inputs.chosen(field) == FOLLOW)
