"""Postings read once and kept in memory, so that one answer costs milliseconds; safe among threads."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from threading import Lock

from bot.domain.postings.correcting import spans_of
from bot.domain.postings.posting import Posting
from bot.domain.postings.reading import read
from bot.domain.postings.units import Document

MOST = 64


class Readings:
    """The documents of postings lately asked about, by id, version and corrections; the oldest leave first."""

    def __init__(self, most: int = MOST) -> None:
        """`most` documents are kept."""
        self._most = most
        self._kept = OrderedDict[tuple[object, ...], Document]()
        self._lock = Lock()

    def of(self, posting: Posting) -> Document:
        """The posting's document, without the lines that a person's correction has replaced."""
        key = (posting.id, posting.version, hash(posting.text), posting.corrections)
        with self._lock:
            document = self._kept.get(key)
            if document is not None:
                self._kept.move_to_end(key)
                return document
        document = _without_corrected(posting)
        with self._lock:
            self._kept[key] = document
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return document


def _without_corrected(posting: Posting) -> Document:
    """Reading happens outside the lock: two threads may read the same posting once each, and neither waits."""
    reading = read(posting.text)
    changed = {each.field for each in posting.corrections}
    gone = {
        span
        for field in changed
        for span in spans_of(reading.facts, field)
        if span not in spans_of(posting.facts, field)
    }
    kept = tuple(
        unit for unit in reading.document.units if not any(unit.start < end and start < unit.end for start, end in gone)
    )
    return replace(reading.document, units=kept)
