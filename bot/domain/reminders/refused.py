"""Why Slack does not take a message, in words that say what a hiring lead can do about it."""

from __future__ import annotations

_MEANT = {
    "not_in_channel": "I am not in that channel. Invite me there.",
    "channel_not_found": "I cannot see that channel: it is gone, or private. Invite me there, or choose another.",
    "is_archived": "That channel is archived. Choose another for the posting.",
    "restricted_action": "Your workspace does not let me post in that channel.",
    "restricted_action_read_only_channel": "Your workspace does not let me post in that channel.",
    "restricted_action_thread_only_channel": "That channel takes replies only.",
    "user_not_found": "That person is not in the workspace.",
    "users_not_found": "That person is not in the workspace.",
    "user_disabled": "That person's account is switched off.",
    "cannot_dm_bot": "That person is a bot, and I cannot write to bots.",
    "user_not_visible": "I may not see that person.",
    "messages_tab_disabled": "That person cannot receive messages from apps.",
    "thread_not_found": "The thread it belongs to was deleted.",
    "missing_scope": "I lack a permission. Install me again from the current manifest.",
    "no_permission": "I lack a permission. Install me again from the current manifest.",
    "account_inactive": "My access to the workspace was taken back. Install me again.",
    "token_revoked": "My access to the workspace was taken back. Install me again.",
    "invalid_auth": "My access to the workspace was taken back. Install me again.",
}
"""Slack's error codes (https://docs.slack.dev/reference/methods/chat.postMessage#errors)."""


def refused(code: str) -> str:
    """The reason in words, with Slack's own code for whoever looks it up."""
    if not code:
        return "Slack refused it, and gave no reason."
    return f"{_MEANT.get(code, 'Slack refused it.')} (Slack says `{code}`)"
