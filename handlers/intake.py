"""A posting's text on its way in: read at once where that is quick, else in the background, with a word by DM.

Slack waits three seconds for an answer, and a large file may take ten to read.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from slack_sdk import WebClient
from slack_sdk.errors import SlackClientError

from bot.domain.postings.form import words_of
from bot.services import Services
from bot.services.revising import Brought, Unchanged
from handlers.errors import in_words
from handlers.files import Documents, text_of
from handlers.payloads.postings import address
from handlers.payloads.text import document
from handlers.views.blocks import Json, Message
from handlers.views.confirming import confirm_modal
from handlers.views.postings import proposed
from handlers.views.revising import asked_which, unchanged, unchanged_modal, which_modal

T = TypeVar("T")

PATIENCE = 1.8
"""Seconds until the person is told that reading goes on in the background."""


Taken = Brought | Unchanged
"""What became of a text: read and proposed, or found to be that of an open posting as it stands."""


@dataclass(frozen=True, slots=True)
class Intake:
    """Reads what one lead brings, at one moment; `replaces` is the posting whose text it is to take the place of."""

    services: Services
    documents: Documents
    client: WebClient
    by: str
    now: datetime
    replaces: int | None = None

    def file(self, file: Mapping[str, Any]) -> Taken:
        """A file in Slack, fetched and read; raises a Refusal that says what is wrong with it."""
        return self._propose(text_of(file, self.client, self.documents))

    def written(self, text: str) -> Taken:
        """A message's text, or the page behind it where it is nothing but a link."""
        url = address(text)
        return self._propose(self.documents.at(url) if url else document(text))

    def plain(self, text: str) -> Taken:
        """A text as it was typed into a form, where nothing is marked up."""
        url = address(text)
        return self._propose(self.documents.at(url) if url else text)

    def first_of(self, files: Sequence[Mapping[str, Any]], text: str) -> Taken:
        """The first file where there is one, else the text."""
        return self.file(files[0]) if files else self.written(text)

    def _propose(self, text: str) -> Taken:
        revisions = self.services.revisions
        if self.replaces is not None:
            return revisions.rewrite(self.replaces, text, by=self.by, now=self.now)
        return revisions.bring(text, by=self.by, now=self.now)

    def tell(self, done: Future[Taken]) -> None:
        """Write to the person what came of it: what was understood, or why nothing was."""
        logger = logging.getLogger(__name__)
        failed = done.exception()
        said = told(done.result()) if failed is None else in_words(failed, logger)
        try:
            channel = self.client.conversations_open(users=self.by)["channel"]["id"]
            self.client.chat_postMessage(channel=channel, unfurl_links=False, **said)
        except (SlackClientError, OSError) as lost:
            logger.error("could not tell what came of a posting: %s", type(lost).__name__)  # noqa: TRY400 - a traceback's last line may hold a payload


def told(taken: Taken) -> Message:
    """What to write about a text: nothing changed, is it a new version, or what was understood."""
    if isinstance(taken, Unchanged):
        return unchanged(taken)
    return asked_which(taken) if taken.twins else proposed(taken.posting, taken.doubt, taken.others)


def shown(taken: Taken) -> Json:
    """The same as a modal to go on in."""
    if isinstance(taken, Unchanged):
        return unchanged_modal(taken)
    return which_modal(taken) if taken.twins else confirm_modal(taken.posting, words_of(taken.posting), taken.doubt)


def promptly(work: Callable[[], T], afterwards: Callable[[Future[T]], None], *, patience: float = PATIENCE) -> T | None:
    """What `work` returns or raises, if it does so within `patience` seconds; else None, and `afterwards` hears of it.

    The work goes on in a thread of its own either way, which the process waits for when it ends.
    """
    worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="intake")
    doing = worker.submit(work)
    worker.shutdown(wait=False)
    wait((doing,), timeout=patience)
    if doing.done():
        return doing.result()
    doing.add_done_callback(afterwards)
    return None
