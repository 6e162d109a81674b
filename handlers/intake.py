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

from bot.domain.postings.posting import Posting
from bot.services import Services
from handlers.errors import in_words
from handlers.files import Documents, text_of
from handlers.payloads.postings import address
from handlers.payloads.text import document
from handlers.views import postings as views

T = TypeVar("T")

PATIENCE = 1.8
"""Seconds until the person is told that reading goes on in the background."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A posting that was read and proposed, and why it does not look like one, if so."""

    posting: Posting
    doubt: str | None


@dataclass(frozen=True, slots=True)
class Intake:
    """Reads what one lead brings, at one moment."""

    services: Services
    documents: Documents
    client: WebClient
    by: str
    now: datetime

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
        postings = self.services.postings
        posting = postings.propose(text, by=self.by, now=self.now, doubtful=True)
        return Taken(posting, postings.doubt(posting))

    def tell(self, done: Future[Taken]) -> None:
        """Write to the person what came of it: what was understood, or why nothing was."""
        logger = logging.getLogger(__name__)
        failed = done.exception()
        if failed is None:
            taken = done.result()
            said = views.proposed(taken.posting, taken.doubt)
        else:
            said = in_words(failed, logger)
        try:
            channel = self.client.conversations_open(users=self.by)["channel"]["id"]
            self.client.chat_postMessage(channel=channel, unfurl_links=False, **said)
        except (SlackClientError, OSError) as lost:
            logger.error("could not tell what came of a posting: %s", type(lost).__name__)  # noqa: TRY400 - a traceback's last line may hold a payload


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
