"""New versions of postings: the text edited or replaced, what changes shown first, then saved; and their history."""

from __future__ import annotations

import logging
from datetime import datetime
from functools import partial
from typing import Any

from slack_bolt import Ack
from slack_sdk import WebClient
from slack_sdk.errors import SlackClientError

from bot.domain.postings.form import words_of
from bot.domain.postings.posting import Posting
from bot.domain.postings.revision import same_text
from bot.domain.refusals import NotAPosting, UnreachablePage, UnreadableDocument
from bot.services import Services
from bot.services.revising import Comparison, Overtaken, Unchanged, seen
from handlers.files import Documents
from handlers.ids import Block, Choice
from handlers.intake import Intake, promptly
from handlers.payloads import revising as payloads
from handlers.payloads.state import Inputs, metadata
from handlers.showing import show
from handlers.values import chosen, number
from handlers.views import revising as views
from handlers.views.blocks import Json
from handlers.views.confirming import confirm_modal
from handlers.views.history import history_modal
from handlers.views.postings import ONE_OF_BOTH, reading_modal
from handlers.views.rewriting import rewrite_modal

Body = dict[str, Any]


def menu_chosen(ack: Ack, body: Body, client: WebClient, services: Services, documents: Documents) -> None:
    """Something was chosen from the menu beside a posting."""
    ack()
    by = body["user"]["id"]
    what, posting_id = chosen(str((body["actions"][0].get("selected_option") or {}).get("value") or ""))
    if what == Choice.HISTORY:
        show(client, body, history_modal(services.revisions.history(posting_id, by=by)))
        return
    posting = services.postings.review(posting_id, by=by)
    if what == Choice.REPLACE:
        show(client, body, rewrite_modal(posting, documents.kinds, documents.most))
    else:
        show(client, body, confirm_modal(posting, words_of(posting), services.postings.doubt(posting)))


def text_replaced(
    ack: Ack, body: Body, view: Body, client: WebClient, services: Services, now: datetime, documents: Documents
) -> None:
    """A posting's text was edited, or a file chosen in its place: what changes takes the place of the form."""
    by, files = body["user"]["id"], Inputs(view).files(Block.FILE)
    before, text = payloads.rewritten(view)
    posting = services.postings.review(before.posting_id, by=by)
    if files and text and not same_text(text, posting.text):
        ack(response_action="errors", errors={Block.TEXT.value: ONE_OF_BOTH})
        return
    intake = Intake(services, documents, client, by, now, replaces=posting.id)
    try:
        read = promptly(partial(intake.file, files[0]) if files else partial(intake.plain, text), intake.tell)
    except (NotAPosting, UnreadableDocument, UnreachablePage) as refused:
        ack(response_action="errors", errors={_block(files): refused.sentence})
        return
    if isinstance(read, Unchanged):
        ack(response_action="errors", errors={_block(files): views.unchanged_text(read)})
        return
    if read is None:
        ack(response_action="update", view=reading_modal())
        return
    compared = services.revisions.compare(read.posting.id, posting.id, by=by, now=now)
    ack(response_action="update", view=_compared(compared, meanwhile=seen(posting) != before))


def version_asked(ack: Ack, body: Body, client: WebClient, services: Services, now: datetime) -> None:
    """**A new version** was pressed, or chosen, under a text that was read: what it changes is shown."""
    ack()
    posting_id, proposal_id = payloads.asked_version(body)
    compared = services.revisions.compare(proposal_id, posting_id, by=body["user"]["id"], now=now)
    show(client, body, _compared(compared, origin=payloads.origin(body)))


def which_said(ack: Ack, body: Body, view: Body, services: Services, now: datetime) -> None:
    """Somebody said what a text is: as a new version it is compared, as another posting it is checked."""
    by, proposal_id, posting_id = body["user"]["id"], number(metadata(view)), payloads.version_of(view)
    if posting_id is not None:
        compared = services.revisions.compare(proposal_id, posting_id, by=by, now=now)
        ack(response_action="update", view=_compared(compared))
        return
    posting = services.postings.review(proposal_id, by=by)
    ack(response_action="update", view=confirm_modal(posting, words_of(posting), services.postings.doubt(posting)))


def version_saved(ack: Ack, body: Body, view: Body, client: WebClient, services: Services, now: datetime) -> None:
    """A new version was confirmed: saved first, then acknowledged; where somebody was quicker, compared once more."""
    asked = payloads.saving(view)
    kept = services.revisions.save(asked.proposal_id, asked.before, follow=asked.follow, by=body["user"]["id"], now=now)
    if isinstance(kept, Overtaken):
        again = views.changes_modal(kept.comparison, follow=asked.follow, meanwhile=True, origin=asked.origin)
        ack(response_action="update", view=again)
        return
    if isinstance(kept, Unchanged):
        ack(response_action="update", view=views.unchanged_modal(kept))
        return
    ack(response_action="update", view=views.saved_modal(kept))
    _settle(client, asked.origin, kept)


def _settle(client: WebClient, origin: str, kept: Posting) -> None:
    """Take the buttons from the message that asked what the text is; they have nothing left to do."""
    channel, _, ts = origin.partition("/")
    if not ts:
        return
    try:
        client.chat_update(channel=channel, ts=ts, **views.settled(kept))
    except (SlackClientError, OSError) as lost:
        logging.getLogger(__name__).warning("a question that was answered keeps its buttons: %s", type(lost).__name__)


def _compared(compared: Comparison | Unchanged, *, meanwhile: bool = False, origin: str = "") -> Json:
    if isinstance(compared, Unchanged):
        return views.unchanged_modal(compared)
    return views.changes_modal(compared, meanwhile=meanwhile, origin=origin)


def _block(files: object) -> str:
    return Block.FILE.value if files else Block.TEXT.value
