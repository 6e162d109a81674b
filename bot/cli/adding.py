"""`bot add`: postings from files, folders and web addresses, and a table of what was understood of each."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
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
from bot.domain.postings.posting import Posting
from bot.domain.postings.revision import same_text
from bot.domain.refusals import Refusal
from bot.ports import Documents
from bot.services import Services, services
from bot.services.revising import Unchanged, seen
from storage.engine import connect
from storage.migrate import upgrade
from storage.store import SqlStore

SAY_WHICH = "Say which one in Slack: send me this file there. Or add it as another posting with --another."
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
        another=options.another,
    )
    found = list(sources(options.files))
    if not found:
        say(f"There is no file to add: kinds that work are {', '.join(EXTENSIONS)}.")
        return 1
    progress = Console(stderr=True)
    watched = track(found, "Reading", console=progress, transient=True, disable=not progress.is_terminal)
    rows = adding.all([adding.read(source) for source in watched])
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


@dataclass(frozen=True, slots=True)
class Source:
    """A source and its text, or why it has none."""

    name: str
    text: str = ""
    problem: str = ""


class Adding:
    """Adds sources as they stand: a new posting each, or the next version of the open posting that is called alike.

    Two sources of one run are never versions of one another: they lie side by side, so they are two postings.
    """

    def __init__(
        self,
        use_cases: Services,
        documents: Documents,
        *,
        lead: str,
        channel: str,
        zone: str,
        now: Callable[[], datetime],
        another: bool = False,
    ) -> None:
        """Added by `lead`, with reminders in `channel` and dates in `zone`; with `another`, nothing is a version."""
        self._postings, self._revisions = use_cases.postings, use_cases.revisions
        self._documents = documents
        self._lead, self._channel, self._zone, self._now = lead, channel, zone, now
        self._another = another
        self._spoken_for = set[int]()
        """Postings that some source of this run is, or has become."""

    def read(self, name: str) -> Source:
        """The text of a file or address."""
        try:
            return Source(name, self._text(name))
        except Refusal as refused:
            return Source(name, problem=refused.sentence)
        except OSError as why:
            return Source(name, problem=f"It cannot be read: {why.strerror}.")

    def all(self, found: Sequence[Source]) -> list[Added]:
        """Add what was read; what is here already is found first, so that no other text becomes its version."""
        there = self._postings.open()
        self._spoken_for.update(each.id for each in there if any(same_text(each.text, one.text) for one in found))
        return [self._one(each) for each in found]

    def _one(self, source: Source) -> Added:
        if source.problem:
            return Added(source.name, problems=(source.problem,))
        try:
            return self._brought(source)
        except Refusal as refused:
            return Added(source.name, problems=(refused.sentence,))

    def _brought(self, source: Source) -> Added:
        brought = self._revisions.bring(source.text, by=self._lead, now=self._now())
        if isinstance(brought, Unchanged):
            return Added(source.name, brought.posting.name, "already here", brought.posting.facts)
        if brought.doubt:
            self._postings.discard(brought.posting.id, by=self._lead)
            return Added(source.name, problems=(f"That does not read like a job posting. {brought.doubt}",))
        twins = () if self._another else [each for each in brought.twins if each.id not in self._spoken_for]
        if len(twins) > 1:
            self._postings.discard(brought.posting.id, by=self._lead)
            names = " or ".join(each.name for each in twins)
            return Added(source.name, problems=(f"It may be a new version of {names}. {SAY_WHICH}",))
        return self._version(source, brought.posting, twins[0]) if twins else self._new(source, brought.posting)

    def _new(self, source: Source, proposed: Posting) -> Added:
        form = PostingForm(proposed.name, self._channel, self._zone, words_of(proposed))
        posting = self._postings.confirm(proposed.id, form, by=self._lead, now=self._now())
        if isinstance(posting, tuple):
            return Added(source.name, problems=tuple(f"{each.field}: {each.sentence}" for each in posting))
        self._spoken_for.add(posting.id)
        return Added(source.name, posting.name, "added", posting.facts)

    def _version(self, source: Source, proposed: Posting, twin: Posting) -> Added:
        saved = self._revisions.save(proposed.id, seen(twin), by=self._lead, now=self._now())
        if not isinstance(saved, Posting):
            return Added(source.name, problems=(f"{twin.name} was changed meanwhile. Add this once more.",))
        self._spoken_for.add(saved.id)
        held = ", ".join(dict.fromkeys(each.field.replace("_", " ") for each in saved.corrections))
        kept = f", corrected by hand: {held}" if held else ""
        return Added(source.name, saved.name, f"version {saved.version}{kept}", saved.facts)

    def _text(self, source: str) -> str:
        if is_address(source):
            return self._documents.text_at(source)
        with Path(source).open("rb") as file:
            return self._documents.text_of(Path(source).name, file.read(MOST_BYTES + 1))
