"""The zip around a Word file, unpacked with a counter before any parser sees it."""

from __future__ import annotations

import io
import zipfile

from bot.documents.reasons import Reason, Unreadable

MOST_UNPACKED = 20_000_000
MOST_ENTRIES = 200
MOST_RATIO = 100
_CHUNK = 64 * 1024
_BODY = "word/document.xml"
_MEDIA = ("word/media/", "word/embeddings/", "docProps/thumbnail")
_LOCKED = 0x1


def unpacked_word(content: bytes) -> io.BytesIO:
    """Return a Word file as a fresh zip without compression and without its pictures.

    Raises Unreadable where it is no Word file, is locked, or unpacks to more than the limits, whatever it declares.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries = archive.infolist()
        _check(entries, len(content))
        return _copied(archive, entries)


def _check(entries: list[zipfile.ZipInfo], size: int) -> None:
    declared = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_ENTRIES or declared > MOST_UNPACKED or declared > MOST_RATIO * size:
        raise Unreadable(Reason.BOMB)
    names = {entry.filename for entry in entries}
    if any(name.endswith(".iwa") or name == "index.apxl" for name in names):
        raise Unreadable(Reason.PAGES)
    if _BODY not in names:
        raise Unreadable(Reason.UNKNOWN)
    if any(entry.flag_bits & _LOCKED for entry in entries):
        raise Unreadable(Reason.LOCKED)


def _copied(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo]) -> io.BytesIO:
    fresh, left = io.BytesIO(), MOST_UNPACKED
    with zipfile.ZipFile(fresh, "w") as copy:
        for entry in entries:
            content = b"" if entry.filename.startswith(_MEDIA) else _read(archive, entry, left)
            left -= len(content)
            copy.writestr(entry.filename, content)
    fresh.seek(0)
    return fresh


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes:
    content = bytearray()
    with archive.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            content += chunk
            if len(content) > most:
                raise Unreadable(Reason.BOMB)
    return bytes(content)
