"""The open postings, read once and kept until any posting changes: a question among many costs no more than one."""

from __future__ import annotations

from bot.domain.postings.posting import Posting
from bot.ports import Records


class Opened:
    """Open postings by the store's stamp; safe among threads, since what is kept is replaced whole."""

    def __init__(self) -> None:
        """Nothing is kept yet."""
        self._kept: tuple[str, tuple[Posting, ...]] | None = None

    def of(self, records: Records) -> tuple[Posting, ...]:
        """Open postings, oldest first, as this transaction sees them."""
        kept, stamp = self._kept, records.postings.stamp()
        if kept is not None and kept[0] == stamp:
            return kept[1]
        postings = tuple(records.postings.open())
        self._kept = (stamp, postings)
        return postings
