"""Postings as they reach us: as a message, as a file, from a modal; and the form in which one is confirmed."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.postings.form import CORRECTABLE, PostingForm
from handlers.ids import Block
from handlers.payloads.questions import by_person, is_question
from handlers.payloads.state import Inputs
from handlers.payloads.text import question

LONG_TEXT = 1200
LINED_TEXT = 500
MANY_LINES = 6
"""A question has a line or two; a posting that was pasted has many, or is long."""


def verb(command: Mapping[str, Any]) -> str:
    """The first word of a command's text where it stands alone, in lower case: `/posting LIST` is "list"."""
    words = (command.get("text") or "").split()
    return words[0].lower() if len(words) == 1 else "" if not words else " "


def closing(command: Mapping[str, Any]) -> str | None:
    """The name in `/posting close NAME`; None where the text is something else, such as a question about closing."""
    found = re.fullmatch(r"close\s+`?([\w-]+)`?", question(command.get("text") or ""), re.IGNORECASE)
    return found[1].lower() if found else None


def adding(command: Mapping[str, Any]) -> str | None:
    """The web address in `/posting add URL`; None where the text is something else."""
    first, _, rest = (command.get("text") or "").strip().partition(" ")
    return address(rest) if first.lower() == "add" else None


def is_posting(event: Mapping[str, Any]) -> bool:
    """Whether a direct message brings a posting: a file, a bare link, or a text too long or many-lined for a question.

    {"type": "message", "subtype": "file_share", "user": "U0LEAD", "channel_type": "im", "channel": "D0LEAD",
     "text": "", "files": [{"id": "F0ROLE", "name": "role.md", "mimetype": "text/markdown", "size": 5120}]}
    """
    if event.get("subtype") == "file_share":
        return by_person(event) and bool(event.get("files"))
    text = event.get("text") or ""
    if is_question(event) and address(text):
        return True
    lines = sum(1 for line in text.splitlines() if line.strip())
    return is_question(event) and (len(text) >= LONG_TEXT or (len(text) >= LINED_TEXT and lines >= MANY_LINES))


def address(text: str) -> str | None:
    """The web address that is all of a message: `<https://example.org/jobs/educator>`, with or without a label."""
    found = re.fullmatch(r"\s*<?(https?://[^\s<>|]+)(?:\|[^<>]*)?>?\s*", text)
    return html.unescape(found[1]) if found else None


def files(message: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    """The files of a message, as Slack describes them."""
    return tuple(message.get("files") or ())


def posting_form(view: Mapping[str, Any]) -> PostingForm:
    """The form in which a posting is confirmed.

    Only what was changed in it is said: what was left standing is nobody's correction, may be less than a fact's own
    words (3,000 characters, no invisible ones), and may have been changed by somebody else since the form was opened.
    """
    inputs, before = Inputs(view), words_shown(view)
    typed = {name: inputs.words(name) for name in before if name in inputs}
    return PostingForm(
        name=inputs.words(Block.NAME),
        channel=inputs.place(Block.CHANNEL),
        zone=inputs.chosen(Block.ZONE) or "",
        words={name: words for name, words in typed.items() if words != before[name].strip()},
    )


def words_shown(view: Mapping[str, Any]) -> dict[str, str]:
    """What stood in the form's facts when it was opened.

    {"blocks": [{"type": "input", "block_id": "title", "element": {"initial_value": "Garden Educator"}}]}
    """
    elements = {block.get("block_id"): block.get("element") or {} for block in view.get("blocks", ())}
    return {name: str(elements[name].get("initial_value") or "") for name in CORRECTABLE if name in elements}
