"""The one place where refusals and failures become words, said where the person is."""

from __future__ import annotations

import logging
import secrets
import traceback
from typing import Any

from slack_bolt import Ack, BoltResponse, Respond
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.domain.refusals import Refusal
from handlers.showing import show
from handlers.views import errors as views
from handlers.views.blocks import Message

Body = dict[str, Any]
TOO_LATE = {"expired_trigger_id", "exchanged_trigger_id"}
"""Slack opens a modal within three seconds of a press, or not at all."""


def failed(
    error: Exception, ack: Ack, body: Body, client: WebClient, respond: Respond, logger: logging.Logger
) -> BoltResponse:
    """Say a refusal in its own sentence; for anything else apologize with a number that the log has too."""
    said = in_words(error, logger)
    try:
        return _say(said, ack, body, client, respond)
    except (SlackClientError, OSError) as lost:
        logger.error("could not say so: %s", type(lost).__name__)  # noqa: TRY400 - a traceback's last line may hold a payload
        return ack()


def in_words(error: BaseException, logger: logging.Logger) -> Message:
    """A refusal's own sentence; for anything else an apology, with a number that the log has too."""
    if isinstance(error, Refusal):
        return views.refused(error.sentence)
    if isinstance(error, SlackApiError) and error.response.get("error") in TOO_LATE:
        return views.refused(views.too_late())
    number = secrets.token_hex(4)
    # Frames only: an error's own words may hold what somebody wrote.
    frames = "".join(traceback.format_tb(error.__traceback__))
    logger.error("error %s: %s\n%s", number, type(error).__name__, frames)
    return views.refused(views.sorry(number))


def _say(said: Message, ack: Ack, body: Body, client: WebClient, respond: Respond) -> BoltResponse:
    if "command" in body:
        return ack(**said)
    if "event" in body:
        _tell(said, body["event"], client)
    elif body.get("type") == "view_submission":
        return ack(response_action="push", view=views.alert(said))
    elif body.get("type") == "block_actions" and body.get("view"):
        show(client, body, views.alert(said))
    elif body.get("response_url"):
        respond(**said, response_type="ephemeral", replace_original=False)
    return ack()


def _tell(said: Message, event: Body, client: WebClient) -> None:
    user, channel = event.get("user"), event.get("channel")
    if not user or not channel or event.get("type") == "app_home_opened":
        return
    thread = event.get("thread_ts")
    if event.get("channel_type") == "im":
        client.chat_postMessage(channel=channel, thread_ts=thread, **said)
    else:
        client.chat_postEphemeral(channel=channel, user=user, thread_ts=thread, **said)
