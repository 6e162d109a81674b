"""What people see when something is refused, or went wrong."""

from __future__ import annotations

from handlers.views import blocks, mrkdwn
from handlers.views.blocks import Json, Message


def refused(sentence: str) -> Message:
    """A refusal, in its own sentence."""
    text = mrkdwn.own(sentence)
    return blocks.message(text, [blocks.section(text)])


def sorry(number: str) -> str:
    """An apology with the number under which the log tells what happened."""
    return (
        "Something went wrong on my side. Please try again; if it happens once more, tell whoever runs Rolecall this "
        f"number: `{number}`."
    )


def too_late() -> str:
    """What to do when a modal could not be opened in time."""
    return "That took me too long, and Slack does not open the form any more. Please press or type it once more."


def alert(said: Message) -> Json:
    """The same over a modal: closing it leads back to what was typed."""
    return blocks.modal("Not done", said["blocks"], close="Back")
