"""Block Kit in small functions. Limits are Slack's (https://docs.slack.dev/reference/block-kit/blocks)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypedDict

from handlers.ids import Action
from handlers.views.mrkdwn import clean, short

Json = dict[str, Any]
"""One object of Block Kit."""
NOTHING = "–"
"""Stands where somebody's words turn out to be none: Slack refuses a text without characters."""


class Message(TypedDict):
    """What `say`, `respond` and a command's `ack` take: blocks, and the plain text for notifications."""

    text: str
    blocks: list[Json]


def message(text: str, blocks: Iterable[Json]) -> Message:
    """A message of at most 50 blocks, the most that Slack takes."""
    return Message(text=short(text, 3000) if text.strip() else NOTHING, blocks=list(blocks)[:50])


def plain(text: str, length: int, *, emoji: bool = False) -> Json:
    """Plain text in at most `length` characters; `:tada:` stays as it is unless `emoji` are asked for."""
    return {"type": "plain_text", "text": short(clean(text).strip() or NOTHING, length), "emoji": emoji}


def mrkdwn(text: str) -> Json:
    """Text that is mrkdwn already; Slack makes no links or mentions of its own in it."""
    if len(text) > 3000:
        text = re.sub(r"&[a-z]{0,3}$", "", text[:2999]) + "…"
    return {"type": "mrkdwn", "text": text if text.strip() else NOTHING, "verbatim": True}


def section(text: str, accessory: Json | None = None) -> Json:
    """A paragraph of mrkdwn, with at most one element at its right."""
    block: Json = {"type": "section", "text": mrkdwn(text)}
    return {**block, "accessory": accessory} if accessory else block


def header(text: str) -> Json:
    """A large line of plain text, at most 150 characters."""
    return {"type": "header", "text": plain(text, 150)}


def context(*texts: str) -> Json:
    """Small grey mrkdwn, up to ten pieces."""
    return {"type": "context", "elements": [mrkdwn(text) for text in texts[:10]]}


def divider() -> Json:
    """A thin line."""
    return {"type": "divider"}


def quote(text: str) -> Json:
    """Somebody's own words behind a bar.

    Rich text, not mrkdwn: its text elements are literal, so nothing in them can mention, link or format.
    """
    return rich(quoting(text))


def rich(*elements: Json) -> Json:
    """Rich text: lines and quotes whose words are literal."""
    return {"type": "rich_text", "elements": list(elements)}


def quoting(text: str) -> Json:
    """A quote, as a part of rich text."""
    return {"type": "rich_text_quote", "elements": [literal(text)]}


def saying(user: str, text: str) -> Json:
    """A line of rich text that begins with a person."""
    return {"type": "rich_text_section", "elements": [{"type": "user", "user_id": user}, literal(f" {text}")]}


def literal(text: str, *styles: str) -> Json:
    """Words that stand as they are, in styles such as bold or strike."""
    words: Json = {"type": "text", "text": clean(text).rstrip() or NOTHING}
    return {**words, "style": dict.fromkeys(styles, True)} if styles else words


def line(*elements: Json) -> Json:
    """A line, as a part of rich text."""
    return {"type": "rich_text_section", "elements": list(elements)}


def actions(*elements: Json) -> Json:
    """A row of up to 25 elements."""
    return {"type": "actions", "elements": list(elements)}


def button(text: str, action: Action, value: str, *, style: str | None = None, label: str | None = None) -> Json:
    """A button; `style` is primary or danger, `label` is what a screen reader says instead of the text."""
    element: Json = {"type": "button", "text": plain(text, 75, emoji=True), "action_id": action, "value": value[:2000]}
    if style:
        element["style"] = style
    if label:
        element["accessibility_label"] = short(label, 75)
    return element


def overflow(action: Action, options: Mapping[str, str]) -> Json:
    """The three dots: up to five choices, given as value to label."""
    shown = [{"text": plain(text, 75), "value": value} for value, text in list(options.items())[:5]]
    return {"type": "overflow", "action_id": action, "options": shown}


def modal(
    title: str,
    blocks: Sequence[Json],
    *,
    callback: str = "",
    submit: str | None = None,
    close: str = "Close",
    metadata: str = "",
    notify_on_close: bool = False,
) -> Json:
    """A modal of at most 100 blocks; title and buttons hold 24 characters, metadata 3,000."""
    view: Json = {
        "type": "modal",
        "title": plain(title, 24),
        "close": plain(close, 24),
        "blocks": list(blocks)[:100],
        "private_metadata": metadata,
        "notify_on_close": notify_on_close,
    }
    if callback:
        view["callback_id"] = callback
    if submit:
        view["submit"] = plain(submit, 24)
    return view


def home(blocks: Iterable[Json]) -> Json:
    """The App Home tab, at most 100 blocks."""
    return {"type": "home", "blocks": list(blocks)[:100]}
