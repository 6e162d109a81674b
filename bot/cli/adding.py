"""`bot add`: postings from files, folders and web addresses, and a table of what was understood of each."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from rich.console import Console
from rich.progress import track

from bot import settings
from bot.cli import say
from bot.cli.added import Added, is_address, table
from bot.clock import SystemClock
from bot.documents.files import FileDocuments
from bot.documents.kinds import EXTENSIONS
from bot.documents.limits import MOST_BYTES
from bot.documents.web import fetch
from bot.domain.postings.form import PostingForm, words_of
from bot.domain.refusals import Refusal
from bot.ports import Documents
from bot.services import Services, services
from storage.engine import connect
from storage.migrate import upgrade
from storage.store import SqlStore

NO_TERMINAL = 160
"""Columns of the table where it goes to a file."""


def add(options: Namespace) -> int:
    """Add postings as the first hiring lead, and show what was understood. Raises BadSettings and StorageError."""
    given = settings.read()
    engine = connect(str(given.database_url))
    upgrade(engine)
    use_cases = services(
        SqlStore(engine), leads=given.hiring_leads, hiring_channel=given.hiring_channel, zone=given.timezone
    )
    adding = Adding(
        use_cases,
        FileDocuments(fetch if given.posting_urls else None),
        lead=min(given.hiring_leads),
        channel=options.channel or given.hiring_channel,
        zone=options.zone or given.timezone,
        now=SystemClock().now,
    )
    found = list(sources(options.files))
    if not found:
        say(f"There is no file to add: kinds that work are {', '.join(EXTENSIONS)}.")
        return 1
    progress = Console(stderr=True)
    watched = track(found, "Reading", console=progress, transient=True, disable=not progress.is_terminal)
    rows = [adding.one(source) for source in watched]
    terminal = Console()
    (terminal if terminal.is_terminal else Console(width=NO_TERMINAL)).print(table(rows))
    return int(any(row.problems for row in rows))


def sources(given: Sequence[str]) -> Iterator[str]:
    """The files and addresses to read: of a folder, every file in it of a kind that can be read."""
    for each in given:
        path = Path(each)
        if not is_address(each) and path.is_dir():
            inside = (file for file in sorted(path.rglob("*")) if file.suffix.lower().lstrip(".") in EXTENSIONS)
            yield from (str(file) for file in inside if file.is_file() and not file.name.startswith((".", "~$")))
        else:
            yield each


class Adding:
    """Adds one source after the other, each understood and confirmed as it stands."""

    def __init__(
        self,
        use_cases: Services,
        documents: Documents,
        *,
        lead: str,
        channel: str,
        zone: str,
        now: Callable[[], datetime],
    ) -> None:
        """Postings are added by `lead`; their reminders go to `channel`, and their dates are meant in `zone`."""
        self._postings = use_cases.postings
        self._documents = documents
        self._lead, self._channel, self._zone, self._now = lead, channel, zone, now

    def one(self, source: str) -> Added:
        """Add the posting of one file or address."""
        try:
            text = self._text(source)
            if known := next((each.name for each in self._postings.open() if each.text == text), None):
                return Added(source, problems=(f"Already here as {known}.",))
            now = self._now()
            proposed = self._postings.propose(text, by=self._lead, now=now)
            form = PostingForm(proposed.name, self._channel, self._zone, words_of(proposed))
            posting = self._postings.confirm(proposed.id, form, by=self._lead, now=now)
        except Refusal as refused:
            return Added(source, problems=(refused.sentence,))
        except OSError as why:
            return Added(source, problems=(f"It cannot be read: {why.strerror}.",))
        if isinstance(posting, tuple):
            return Added(source, problems=tuple(f"{each.field}: {each.sentence}" for each in posting))
        return Added(source, posting.name, posting.facts)

    def _text(self, source: str) -> str:
        if is_address(source):
            return self._documents.text_at(source)
        with Path(source).open("rb") as file:
            return self._documents.text_of(Path(source).name, file.read(MOST_BYTES + 1))
