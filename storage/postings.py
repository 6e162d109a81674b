"""Postings: kept with every version of their text, read with people's corrections applied."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot.domain.interviews.scorecard import Competency
from bot.domain.postings.correcting import corrected
from bot.domain.postings.posting import Addendum, Correction, Posting, PostingStatus
from bot.domain.postings.record import as_record, from_record
from bot.domain.refusals import NameTaken
from storage.tables import AddendumRow, AuditRow, CorrectionRow, PostingRow, PostingVersionRow
from storage.trail import note

IN_USE = (PostingStatus.PROPOSED.value, PostingStatus.OPEN.value)
"""A name is free again once its posting is closed."""


class SqlPostings:
    """Postings over one transaction's session.

    A transaction that writes holds the postings that it reads until it ends, so that what it decides upon still holds
    when it commits; on SQLite, whose writers come one by one, that is so anyway.
    """

    def __init__(self, session: Session, *, writing: bool) -> None:
        self._session = session
        self._writing = writing

    def add(self, posting: Posting) -> Posting:
        """Keep a new posting as version 1; raises NameTaken."""
        row = PostingRow(
            name=posting.name,
            version=1,
            status=posting.status.value,
            channel=posting.channel,
            zone=posting.zone,
            added_by=posting.added_by,
            added_at=posting.added_at,
            competencies=[{"key": c.key, "name": c.name, "looks_for": c.looks_for} for c in posting.competencies],
        )
        with self._unless_taken(posting.name):
            self._session.add(row)
            self._session.flush()
        self._session.add(_version(row.id, 1, posting, posting.added_by, posting.added_at))
        self._session.add_all(_correction(row.id, correction) for correction in posting.corrections)
        self._session.add_all(_addendum(row.id, addendum) for addendum in posting.addenda)
        self._session.flush()
        note(self._session, posting.added_by, "posting added", f"posting:{row.id}")
        return self._certain(row.id)

    def find(self, posting_id: int) -> Posting | None:
        """The posting with that id, whatever its status."""
        return next(iter(self._where(PostingRow.id == posting_id)), None)

    def named(self, name: str) -> Posting | None:
        """The open posting of that short name."""
        open_one = and_(PostingRow.name == name, PostingRow.status == PostingStatus.OPEN.value)
        return next(iter(self._where(open_one)), None)

    def taken(self, name: str) -> bool:
        """Whether a proposed or open posting has that short name."""
        query = select(PostingRow.id).where(PostingRow.name == name, PostingRow.status.in_(IN_USE)).limit(1)
        return self._session.scalar(query) is not None

    def open(self) -> Sequence[Posting]:
        """Open postings, oldest first."""
        return self._where(PostingRow.status == PostingStatus.OPEN.value)

    def stamp(self) -> str:
        """Another one after each change to any posting: each leaves a row in the audit trail.

        How many there are is told too, since on Postgres a lower number may be committed after a higher one.
        """
        count, last = self._session.execute(select(func.count(), func.max(AuditRow.id)).select_from(AuditRow)).one()
        return f"{count} {last}"

    def place(
        self,
        posting_id: int,
        *,
        name: str,
        channel: str | None,
        zone: str,
        status: PostingStatus,
        by: str = "rolecall",
    ) -> None:
        """Set name, channel, zone and status; raises NameTaken, or LookupError where there is no such posting."""
        values = {"name": name, "channel": channel, "zone": zone, "status": status.value}
        change = update(PostingRow).where(PostingRow.id == posting_id).values(**values).returning(PostingRow.id)
        with self._unless_taken(name):
            if self._session.scalar(change) is None:
                raise LookupError(f"There is no posting {posting_id} to place.")
        action = {
            PostingStatus.PROPOSED: "posting proposed",
            PostingStatus.OPEN: "posting confirmed",
            PostingStatus.CLOSED: "posting closed",
            PostingStatus.DISCARDED: "posting discarded",
        }[status]
        note(self._session, by, action, f"posting:{posting_id}")

    def forget_proposed(self, before: datetime) -> int:
        """Discard what was proposed before then and never confirmed; the count of them."""
        stale = and_(PostingRow.status == PostingStatus.PROPOSED.value, PostingRow.added_at < before)
        change = update(PostingRow).where(stale).values(status=PostingStatus.DISCARDED.value).returning(PostingRow.id)
        gone = self._session.scalars(change.execution_options(synchronize_session=False)).all()
        for posting_id in gone:
            note(self._session, "rolecall", "posting discarded", f"posting:{posting_id}")
        return len(gone)

    def revise(self, posting: Posting, by: str, at: datetime) -> Posting:
        """Keep the posting's text and facts as its next version; raises LookupError where there is no such posting."""
        change = (
            update(PostingRow)
            .where(PostingRow.id == posting.id)
            .values(version=PostingRow.version + 1)
            .returning(PostingRow.version)
        )
        version = self._session.scalar(change)
        if version is None:
            raise LookupError(f"There is no posting {posting.id} to revise.")
        self._session.add(_version(posting.id, version, posting, by, at))
        note(self._session, by, "posting revised", f"posting:{posting.id}")
        return self._certain(posting.id)

    def text_of(self, posting_id: int, version: int) -> str | None:
        """The text of one version."""
        row = self._session.get(PostingVersionRow, (posting_id, version))
        return row.text if row else None

    def correct(self, posting_id: int, correction: Correction) -> None:
        """Keep a person's word on a fact; the history of corrections stays."""
        self._session.add(_correction(posting_id, correction))
        note(self._session, correction.by, f"posting corrected: {correction.field}", f"posting:{posting_id}")

    def append(self, posting_id: int, addendum: Addendum) -> None:
        """Keep a lead's answer beside the posting."""
        self._session.add(_addendum(posting_id, addendum))
        note(self._session, addendum.by, "posting added to", f"posting:{posting_id}")

    def _where(self, condition: ColumnElement[bool]) -> Sequence[Posting]:
        if self._writing:
            self._hold(condition)
        query = (
            select(PostingRow, PostingVersionRow)
            .join(
                PostingVersionRow,
                and_(PostingVersionRow.posting_id == PostingRow.id, PostingVersionRow.version == PostingRow.version),
            )
            .where(condition)
            .order_by(PostingRow.id)
            .execution_options(populate_existing=True)
        )
        return [_posting(row, version) for row, version in self._session.execute(query)]

    def _hold(self, condition: ColumnElement[bool]) -> None:
        """Wait for whoever is changing these postings, by a statement of its own.

        A query that waits for a lock looks again at the locked row only: joined to its version of before, it would find
        a posting that was revised meanwhile to be gone.
        """
        self._session.execute(select(PostingRow.id).where(condition).order_by(PostingRow.id).with_for_update())

    def _certain(self, posting_id: int) -> Posting:
        found = self.find(posting_id)
        if found is None:
            raise LookupError(f"There is no posting {posting_id}.")
        return found

    @contextmanager
    def _unless_taken(self, name: str) -> Iterator[None]:
        try:
            with self._session.begin_nested():
                yield
        except IntegrityError as error:
            if not self.taken(name):
                raise
            raise NameTaken(name) from error


def _posting(row: PostingRow, version: PostingVersionRow) -> Posting:
    held = (each for each in row.corrections if each.withdrawn_at is None)
    corrections = tuple(Correction(each.field, each.words, each.by, each.at) for each in held)
    return Posting(
        id=row.id,
        name=row.name,
        text=version.text,
        facts=corrected(from_record(version.facts, version.text), corrections),
        version=row.version,
        status=PostingStatus(row.status),
        channel=row.channel,
        zone=row.zone,
        added_by=row.added_by,
        added_at=row.added_at,
        competencies=tuple(Competency(**competency) for competency in row.competencies),
        corrections=corrections,
        addenda=tuple(Addendum(a.question, a.words, a.by, a.at) for a in row.addenda),
        revised_at=version.at if version.version > 1 else None,
    )


def _version(posting_id: int, version: int, posting: Posting, by: str, at: datetime) -> PostingVersionRow:
    facts = as_record(posting.facts)
    return PostingVersionRow(posting_id=posting_id, version=version, text=posting.text, facts=facts, by=by, at=at)


def _correction(posting_id: int, said: Correction) -> CorrectionRow:
    return CorrectionRow(posting_id=posting_id, field=said.field, words=said.words, by=said.by, at=said.at)


def _addendum(posting_id: int, said: Addendum) -> AddendumRow:
    return AddendumRow(posting_id=posting_id, question=said.question, words=said.words, by=said.by, at=said.at)
