"""Postings: brought in by modal, message, file or shortcut; confirmed by a person; listed and closed."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from slack_bolt import Ack, Respond, Say
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.domain.postings.form import words_of
from bot.domain.refusals import NoSuchPosting, NotAPosting, Refusal, UnreachablePage, UnreadableDocument
from bot.services import Services
from bot.services.revising import Unchanged
from handlers.errors import in_words
from handlers.files import Documents
from handlers.ids import Block
from handlers.intake import PATIENCE, Intake, Taken, promptly, shown, told
from handlers.payloads import postings as payloads
from handlers.payloads.state import Inputs, errors, metadata
from handlers.reach import silent_in
from handlers.showing import problems_of, show
from handlers.values import number
from handlers.views import postings as views
from handlers.views.blocks import Json
from handlers.views.confirming import confirm_modal
from handlers.views.revising import unchanged_text

Body = dict[str, Any]

ADD = "add a posting"


def helped(ack: Ack, command: Body, services: Services) -> None:
    """`/posting` alone and `/posting help`."""
    ack(**views.help_(lead=services.policy.is_lead(command["user_id"])))


def listed(ack: Ack, command: Body, services: Services) -> None:
    """`/posting list`: what is open, with its dates."""
    ack(**views.open_list(services.postings.open(), lead=services.policy.is_lead(command["user_id"])))


def closes(command: Body, services: Services) -> bool:
    """Whether a command closes a posting: `close` and a name; "close date?" is a question."""
    name = payloads.closing(command)
    return name is not None and ("-" in name or any(each.name == name for each in services.postings.open()))


def closed(ack: Ack, command: Body, services: Services, now: datetime) -> None:
    """`/posting close NAME`."""
    name = payloads.closing(command)
    found = next((each for each in services.postings.open() if each.name == name), None)
    if found is None:
        raise NoSuchPosting
    ack(**views.closed(services.postings.close(found.id, by=command["user_id"], now=now)))


def add_asked(ack: Ack, command: Body, client: WebClient, services: Services, documents: Documents) -> None:
    """`/posting add`: a modal that takes a file or a text."""
    services.policy.lead_only(command["user_id"], ADD)
    ack()
    show(client, command, views.add_modal(documents.kinds, documents.most))


def add_pressed(ack: Ack, body: Body, client: WebClient, services: Services, documents: Documents) -> None:
    """**Add a posting** on the Home tab."""
    ack()
    services.policy.lead_only(body["user"]["id"], ADD)
    show(client, body, views.add_modal(documents.kinds, documents.most))


def adds(command: Body) -> bool:
    """Whether a command adds a posting by its web address."""
    return payloads.adding(command) is not None


def add_from_address(
    ack: Ack,
    command: Body,
    client: WebClient,
    respond: Respond,
    services: Services,
    now: datetime,
    documents: Documents,
) -> None:
    """`/posting add URL`: the page is fetched, and shown to be checked."""
    services.policy.lead_only(command["user_id"], ADD)
    intake = Intake(services, documents, client, command["user_id"], now)
    taken = promptly(lambda: intake.plain(payloads.adding(command) or ""), intake.tell)
    if taken is None:
        ack(**views.reading())
        return
    ack()
    _check(taken, command, client, respond)


def added(
    ack: Ack, body: Body, view: Body, client: WebClient, services: Services, now: datetime, documents: Documents
) -> None:
    """A file or a text was sent from the modal: read it, and show what was understood in its place."""
    inputs = Inputs(view)
    files, text = inputs.files(Block.FILE), inputs.words(Block.TEXT)
    if files and text:
        ack(response_action="errors", errors={Block.TEXT.value: views.ONE_OF_BOTH})
        return
    intake = Intake(services, documents, client, body["user"]["id"], now)
    try:
        taken = promptly(lambda: intake.file(files[0]) if files else intake.plain(text), intake.tell)
    except (NotAPosting, UnreadableDocument, UnreachablePage) as refused:
        block = Block.FILE if files else Block.TEXT
        ack(response_action="errors", errors={block.value: refused.sentence})
        return
    if isinstance(taken, Unchanged):
        block = Block.FILE if files else Block.TEXT
        ack(response_action="errors", errors={block.value: unchanged_text(taken)})
        return
    ack(response_action="update", view=shown(taken) if taken else views.reading_modal())


def sent(event: Body, say: Say, client: WebClient, services: Services, now: datetime, documents: Documents) -> None:
    """A posting came as a direct message, as text, link or files: each is read, and shown with a button to confirm."""
    services.policy.lead_only(event["user"], ADD)
    intake = Intake(services, documents, client, event["user"], now)
    shared = payloads.files(event)
    works: list[Callable[[], Taken]] = [partial(intake.file, file) for file in shared[:5]]
    for work in works or [partial(intake.written, event["text"])]:
        try:
            taken = promptly(work, intake.tell, patience=PATIENCE / max(1, len(works)))
        except Refusal as refused:
            said = in_words(refused, logging.getLogger(__name__))
        else:
            said = told(taken) if taken else views.reading()
        say(**said, thread_ts=event.get("thread_ts"), unfurl_links=False)


def saved_from_message(
    ack: Ack,
    shortcut: Body,
    client: WebClient,
    respond: Respond,
    services: Services,
    now: datetime,
    documents: Documents,
) -> None:
    """**Save as posting** in a message's menu: its file if it has one, else its text."""
    ack()
    services.policy.lead_only(shortcut["user"]["id"], ADD)
    message = shortcut["message"]
    intake = Intake(services, documents, client, shortcut["user"]["id"], now)
    work = partial(intake.first_of, payloads.files(message), message.get("text") or "")
    taken = promptly(work, intake.tell)
    if taken:
        _check(taken, shortcut, client, respond)
    else:
        respond(**views.reading(), response_type="ephemeral", replace_original=False)


def _check(taken: Taken, body: Body, client: WebClient, respond: Respond) -> None:
    try:
        show(client, body, shown(taken))
    except SlackApiError:
        # Reading took longer than the trigger lives: the buttons under this open the same.
        respond(**told(taken), response_type="ephemeral", replace_original=False)


def discarded(ack: Ack, body: Body, respond: Respond, services: Services) -> None:
    """**Discard** was pressed under a posting that was read: its name is free again."""
    ack()
    posting = services.postings.discard(number(body["actions"][0]["value"]), by=body["user"]["id"])
    respond(**views.set_aside(posting), replace_original=True)


def review_opened(ack: Ack, body: Body, client: WebClient, services: Services) -> None:
    """**Check and save** was pressed under a posting that was read."""
    ack()
    posting = services.postings.review(number(body["actions"][0]["value"]), by=body["user"]["id"])
    show(client, body, confirm_modal(posting, words_of(posting), services.postings.doubt(posting)))


def confirmed(ack: Ack, body: Body, view: Body, client: WebClient, services: Services, now: datetime) -> None:
    """A posting was confirmed: saved first, then acknowledged."""
    by, form, shown_then = body["user"]["id"], payloads.posting_form(view), payloads.words_shown(view)
    kept = services.postings.confirm(number(metadata(view)), form, by=by, now=now, shown=shown_then)
    if isinstance(kept, tuple):
        ack(response_action="errors", errors=errors(problems_of(kept), view))
        return
    ack(response_action="update", view=_saved(kept.channel, views.saved_modal(kept), client))


def _saved(channel: str | None, view: Json, client: WebClient) -> Json:
    if channel and silent_in(client, channel):
        return views.with_invitation(view, channel)
    return view
