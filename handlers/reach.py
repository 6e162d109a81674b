"""Whether Rolecall can post in a channel, so that a reminder does not fail a week later."""

from __future__ import annotations

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError

OUTSIDE = {"not_in_channel", "channel_not_found", "is_archived"}


def silent_in(client: WebClient, channel: str) -> bool:
    """Whether Slack says that the bot is not in the channel; False where it cannot be known."""
    try:
        client.conversations_history(channel=channel, limit=1)
    except SlackApiError as refused:
        return refused.response.get("error") in OUTSIDE
    except (SlackClientError, OSError):
        return False
    return False
