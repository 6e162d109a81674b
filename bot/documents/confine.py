"""The child process limits itself before it looks at a file; what it lowers it cannot raise again."""

from __future__ import annotations

import resource
import sys

from bot.documents.limits import CHILD_CPU_SECONDS, CHILD_MEMORY, CHILD_OPEN_FILES, MOST_TEXT_BYTES


def confine_work() -> None:
    """Limit this process's memory and processor time, for good: what goes beyond is refused or killed."""
    _lower(resource.RLIMIT_CPU, CHILD_CPU_SECONDS)
    _lower(resource.RLIMIT_CORE, 0)  # a core dump would hold the file
    if sys.platform != "darwin":  # macOS knows the limit and refuses to set it
        _lower(resource.RLIMIT_AS, CHILD_MEMORY)


def confine_files() -> None:
    """Limit the files this process may hold open, and what it may write: its answer and no more."""
    _lower(resource.RLIMIT_NOFILE, CHILD_OPEN_FILES)
    _lower(resource.RLIMIT_FSIZE, MOST_TEXT_BYTES + 1024)


def _lower(which: int, limit: int) -> None:
    _, hard = resource.getrlimit(which)
    if hard != resource.RLIM_INFINITY:
        limit = min(limit, hard)
    resource.setrlimit(which, (limit, limit))
