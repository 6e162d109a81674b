"""Posting files for the shell: any kind that can be added, read and understood once."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.documents.files import FileDocuments
from bot.documents.kinds import Kind, kind_of
from bot.documents.limits import MOST_BYTES, MOST_TEXT_BYTES
from bot.documents.reasons import Unreadable as NotForUs
from bot.domain.postings.reading import Reading, read
from bot.domain.refusals import UnreadableDocument

HELD_POSTINGS = 256


class Unreadable(Exception):
    """A file or a line of input that cannot be read; the message says which and why."""


@lru_cache(maxsize=HELD_POSTINGS)
def posting_in(path: Path) -> Reading:
    """The posting in a file: .txt, .md, .docx, .pdf or .html. Raises Unreadable."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except FileNotFoundError as why:
        raise Unreadable(f"{path}: there is no such file.") from why
    except IsADirectoryError as why:
        raise Unreadable(f"{path} is a folder; name the files in it.") from why
    except OSError as why:
        raise Unreadable(f"{path} cannot be read: {why.strerror}.") from why
    except ValueError as why:  # a name with a null in it
        raise Unreadable(f"{str(path)!r} is no name of a file.") from why
    text = _as_it_stands(path, content)
    return read(text if text is not None else _converted(path, content))


def _as_it_stands(path: Path, content: bytes) -> str | None:
    """Plain UTF-8 text exactly as in the file, so that offsets are the file's; None for anything else."""
    try:
        plain = kind_of(path.name, content) is Kind.TEXT and content.strip() and len(content) <= MOST_TEXT_BYTES
        return content.decode("utf-8-sig") if plain else None
    except (UnicodeDecodeError, NotForUs):
        return None


def _converted(path: Path, content: bytes) -> str:
    try:
        return FileDocuments().text_of(path.name, content)
    except UnreadableDocument as why:
        raise Unreadable(f"{path}: {why.sentence}") from why
