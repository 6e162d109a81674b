"""Deliveries that were taken: one insert decides, among threads, processes and restarts, who takes one."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.orm import Session

from storage.tables import SeenRow
from storage.upserts import insert


class SqlSeen:
    """Deliveries over one transaction's session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def first_time(self, key: str, now: datetime) -> bool:
        """Keep the key of a delivery; False where it is kept already."""
        once = insert(self._session, SeenRow).values(key=key, at=now).on_conflict_do_nothing(index_elements=["key"])
        return self._session.scalar(once.returning(SeenRow.key)) is not None

    def forget(self, before: datetime) -> int:
        """Drop the keys that were kept before then; the count of them."""
        gone = delete(SeenRow).where(SeenRow.at < before).returning(SeenRow.key)
        return len(self._session.scalars(gone.execution_options(synchronize_session=False)).all())
