"""The port's implementation: a file's text, or a refusal in words."""

from __future__ import annotations

import logging
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from threading import BoundedSemaphore

from bot.documents.kinds import Kind, kind_of
from bot.documents.limits import CHILD_WALL_SECONDS, MOST_BYTES, MOST_TEXT_BYTES
from bot.documents.plain import decoded, tidy
from bot.documents.reasons import SENTENCES, Reason, Unreadable
from bot.domain.refusals import UnreachablePage, UnreadableDocument

CHECKOUT = Path(__file__).parents[2]
AT_ONCE = 2
"""Files parsed at the same time, each with up to 512 MB."""
PATIENCE_SECONDS = 20
SWITCHED_OFF = (
    "I do not open web addresses here. Send me the posting's text, or the page as a PDF. "
    "Who runs me can allow it with POSTING_URLS=on."
)


class FileDocuments:
    """Reads text itself, and everything else in a child process."""

    def __init__(
        self,
        fetch: Callable[[str], tuple[str, bytes]] | None = None,
        *,
        at_once: int = AT_ONCE,
        patience: float = PATIENCE_SECONDS,
    ) -> None:
        """Without `fetch` no web address is opened; `patience` is how many seconds a file waits for its turn."""
        self._fetch = fetch
        self._turns = BoundedSemaphore(at_once)
        self._patience = patience

    def text_of(self, name: str, content: bytes) -> str:
        """The plain text of a file. Raises UnreadableDocument with a sentence that says what to do instead."""
        try:
            return self._text(name, content)
        except Unreadable as why:
            logging.getLogger(__name__).info("a file was not read: %s", why.reason)
            raise UnreadableDocument(SENTENCES[why.reason]) from why

    def text_at(self, url: str) -> str:
        """The plain text behind a web address. Raises UnreachablePage or UnreadableDocument."""
        if self._fetch is None:
            raise UnreachablePage(SWITCHED_OFF)
        name, content = self._fetch(url)
        return self.text_of(name, content)

    def _text(self, name: str, content: bytes) -> str:
        if len(content) > MOST_BYTES:
            raise Unreadable(Reason.TOO_LARGE)
        if not content.strip(b"\x00 \t\r\n"):
            raise Unreadable(Reason.EMPTY)
        kind = kind_of(name, content)
        if kind is not Kind.TEXT:
            return self._parsed(kind, content)
        text = tidy(decoded(content))
        if len(text.encode()) > MOST_TEXT_BYTES:
            raise Unreadable(Reason.TOO_LONG)
        if not text.strip():
            raise Unreadable(Reason.EMPTY)
        return text

    def _parsed(self, kind: Kind, content: bytes) -> str:
        if not self._turns.acquire(timeout=self._patience):
            raise Unreadable(Reason.BUSY)
        try:
            return answered(kind, content)
        finally:
            self._turns.release()


def answered(kind: Kind, content: bytes) -> str:
    """Have a child process parse the file and return its text. Raises Unreadable for whatever goes wrong in there.

    In and out are unnamed temporary files, so that neither side can block the other and the child's limit on what it
    writes holds. It is given no environment: there are no tokens in it.
    """
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as said:
        given.write(content)
        given.seek(0)
        try:
            done = subprocess.run(  # noqa: S603 - our own module, with a kind as its only argument
                [sys.executable, "-E", "-s", "-m", "bot.documents.child", kind.value],
                stdin=given,
                stdout=said,
                stderr=subprocess.DEVNULL,
                cwd=CHECKOUT,
                env={},
                timeout=CHILD_WALL_SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired as late:
            raise Unreadable(Reason.TOO_SLOW) from late
        said.seek(0)
        answer = said.read(MOST_TEXT_BYTES + 1).decode(errors="replace")
    if answer.startswith("+") and done.returncode == 0:
        return answer[1:]
    raise Unreadable(_reason(done.returncode, answer))


def _reason(status: int, answer: str) -> Reason:
    if status == 0 and answer[1:] in set(Reason):
        return Reason(answer[1:])
    return Reason.TOO_SLOW if status < 0 else Reason.DAMAGED
