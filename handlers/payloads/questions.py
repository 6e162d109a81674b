"""Questions as they reach us: by command, by mention, in a direct message, and by the buttons under an answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.domain.questions.asked import Place
from handlers.payloads.text import question
from handlers.values import About, unpacked


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, and where it was asked."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button under an answer: what it is about, where an answer to it would go, and where the talk goes on."""

    about: About
    place: Place
    talk: Place


def by_command(command: Mapping[str, Any]) -> Asked:
    """Read `{"command": "/posting", "text": "what does it pay?", "user_id": "U0INES", "channel_id": "C0HIRING"}`."""
    return Asked(question(command.get("text") or ""), Place(command["user_id"], command["channel_id"]))


def by_mention(event: Mapping[str, Any]) -> Asked:
    """Read a mention, which is answered in its thread.

    {"type": "app_mention", "user": "U0INES", "text": "<@U0ROLECALL> what does it pay?", "ts": "1764.1",
     "channel": "C0HIRING"}, with `thread_ts` where it was made in a thread
    """
    thread = event.get("thread_ts") or event["ts"]
    return Asked(question(event.get("text") or ""), Place(event["user"], event["channel"], thread))


def directly(event: Mapping[str, Any]) -> Asked:
    """Read a direct message, which is answered where it stands: in its thread if it is in one.

    {"type": "message", "channel_type": "im", "user": "U0INES", "text": "pay?", "ts": "1764.1", "channel": "D0INES"}
    """
    place = Place(event["user"], event["channel"], event.get("thread_ts"))
    return Asked(question(event.get("text") or ""), place)


def pressed(body: Mapping[str, Any]) -> Pressed:
    """Read a button under an answer.

    {"user": {"id": "U0INES"}, "channel": {"id": "C0HIRING"}, "actions": [{"value": "..."}],
     "container": {"type": "message", "is_ephemeral": true}, "message": {"ts": "1764.1", "thread_ts": "1763.9"}}

    Under an answer that only one person sees, the place is that person: what follows is theirs alone too. The talk
    that it belongs to is the channel's all the same.
    """
    user = body["user"]["id"]
    about = unpacked(str(body["actions"][0].get("value") or ""))
    if only_theirs(body):
        return Pressed(about, Place(user, user), Place(user, body["channel"]["id"]))
    thread = (body.get("message") or {}).get("thread_ts") or body.get("container", {}).get("thread_ts")
    place = Place(user, body["channel"]["id"], thread)
    return Pressed(about, place, place)


def only_theirs(body: Mapping[str, Any]) -> bool:
    """Whether the button stands under a message that only one person sees."""
    return bool(body.get("container", {}).get("is_ephemeral"))


def by_person(event: Mapping[str, Any]) -> bool:
    """Whether a person wrote this, and not a bot, which might answer our answer."""
    return "bot_id" not in event and bool(event.get("user"))


def is_question(event: Mapping[str, Any]) -> bool:
    """Whether a person wrote this message just now, in words: not an edit, not a file."""
    written = by_person(event) and event.get("subtype") in (None, "thread_broadcast")
    return written and bool(question(event.get("text") or ""))
