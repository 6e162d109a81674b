"""What became of postings: their versions, and people's words on facts, also those that gave way to the text again."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.domain.postings.history import Version, Word
from bot.domain.postings.posting import Correction
from bot.domain.postings.record import from_record
from storage.tables import CorrectionRow, PostingVersionRow
from storage.trail import note


class SqlHistory:
    """The past of postings over one transaction's session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def versions(self, posting_id: int) -> Sequence[Version]:
        """Every version, oldest first, each with the facts that its text states by itself."""
        query = select(PostingVersionRow).where(PostingVersionRow.posting_id == posting_id)
        rows = self._session.scalars(query.order_by(PostingVersionRow.version))
        return [Version(row.version, row.text, from_record(row.facts, row.text), row.by, row.at) for row in rows]

    def words(self, posting_id: int) -> Sequence[Word]:
        """Every word of a person on a fact, oldest first, those that were taken back among it."""
        query = select(CorrectionRow).where(CorrectionRow.posting_id == posting_id).order_by(CorrectionRow.id)
        return [_word(row) for row in self._session.scalars(query.execution_options(populate_existing=True))]

    def withdraw(self, posting_id: int, fields: Collection[str], *, by: str, at: datetime) -> int:
        """Let the text speak again on those facts; the words stay in the history. The count of words."""
        standing = (
            CorrectionRow.posting_id == posting_id,
            CorrectionRow.field.in_(sorted(fields)),
            CorrectionRow.withdrawn_at.is_(None),
        )
        change = update(CorrectionRow).where(*standing).values(withdrawn_by=by, withdrawn_at=at)
        gone = change.returning(CorrectionRow.field).execution_options(synchronize_session=False)
        fields_gone = self._session.scalars(gone).all()
        for field in sorted(set(fields_gone)):
            note(self._session, by, f"correction withdrawn: {field}", f"posting:{posting_id}")
        return len(fields_gone)


def _word(row: CorrectionRow) -> Word:
    said = Correction(row.field, row.words, row.by, row.at)
    return Word(said, row.withdrawn_by, row.withdrawn_at)
