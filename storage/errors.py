"""What can be wrong with a database before any work is done: each a sentence for whoever runs the bot."""

from __future__ import annotations


class StorageError(Exception):
    """The database cannot be used as asked; `str()` is one sentence or two, and never holds a password."""


class DatabaseUrlMalformed(StorageError):
    """The URL names no database that can be opened."""


class DatabaseUnreachable(StorageError):
    """The database does not answer, or the file cannot be opened."""


class DatabaseTooNew(StorageError):
    """A newer Rolecall has migrated the database further than this one knows."""


class BackupRefused(StorageError):
    """The copy cannot be made as asked."""
