"""What Slack shows a person when an app does not answer, or when they ask for what cannot be."""

from __future__ import annotations

MODAL = "We had some trouble connecting. Try again?"
ACTION = "This app is not responding. Please try again."


def command(name: str, error: str) -> str:
    """Say that a command failed."""
    return f'{name} failed with the error "{error}"'


def unknown_command(name: str) -> str:
    """Say that there is no such command."""
    return (
        f"{name} is not a valid command. In Slack, all messages that start with “/” are taken for commands."
        " To send it as a message, put a space before the “/”."
    )


def in_thread(name: str) -> str:
    """Say that commands do not work in threads."""
    return f"{name} is not supported in threads. Sorry!"
