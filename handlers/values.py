"""What a button carries: a number, or a posting and a question. Values are claims, checked by the use cases."""

from __future__ import annotations

import json
from dataclasses import dataclass

from bot.domain.postings.letters import legible
from bot.services.revising import Seen
from handlers.views.mrkdwn import short

QUESTION_LENGTH = 900
"""A button's value holds 2,000 characters, and JSON may double each."""
NONE = 0
"""No record has this id, so a value that cannot be read is refused where the record is looked up."""


@dataclass(frozen=True, slots=True)
class About:
    """A question about a posting, as an answer's buttons carry it; `version` and `kind` are for ratings."""

    posting_id: int
    question: str
    version: int = 0
    kind: str = ""


def packed(about: About) -> str:
    """The button value, at most 2,000 characters."""
    shown = {"p": about.posting_id, "q": short(about.question, QUESTION_LENGTH), "v": about.version, "k": about.kind}
    return json.dumps(shown, ensure_ascii=False, separators=(",", ":"))


def unpacked(value: str) -> About:
    """What the button carries; posting 0 where it cannot be read."""
    try:
        shown = json.loads(value)
        return About(int(shown["p"]), legible(str(shown["q"])), int(shown.get("v", 0)), str(shown.get("k", "")))
    except (ValueError, KeyError, TypeError, AttributeError):
        return About(NONE, "")


def number(value: str) -> int:
    """The record id in a value; 0 where there is none."""
    return int(value) if value.isascii() and value.isdigit() and len(value) < 19 else NONE


def chosen(value: str) -> tuple[str, int]:
    """What was chosen from a posting's menu, and the posting's id: `replace.3`."""
    what, _, posting_id = value.partition(".")
    return what, number(posting_id)


def packed_seen(seen: Seen, proposal_id: int = NONE) -> str:
    """The state of a posting that stands before somebody's eyes, and the proposal that is to change it: `3.2.1.17`."""
    return f"{seen.posting_id}.{seen.version}.{seen.corrections}.{proposal_id}"


def unpacked_seen(value: str) -> tuple[Seen, int]:
    """The same, read back; no posting is in the state of what cannot be read."""
    parts = [*map(number, value.split(".")), NONE, NONE, NONE, NONE]
    return Seen(parts[0], parts[1], parts[2]), parts[3]
