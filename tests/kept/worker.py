"""A process that works on a database until it is done or killed: `python -m tests.kept.worker claim|write URL NAME`.

It says each thing that is committed, one a line, and only once it is.
"""

from __future__ import annotations

import sys
from itertools import count

from bot.ports import Store
from storage.engine import connect
from storage.store import SqlStore
from tests.kept.outbox import claim, mark_sent
from tests.kept.samples import NOW, posting


def claim_all(store: Store) -> None:
    """Claim and mark reminders, three at a time, until none is due."""
    while taken := claim(store, limit=3):
        for reminder in taken:
            if mark_sent(store, reminder):
                say(reminder.key)


def write_for_ever(store: Store, name: str) -> None:
    """Add postings, each with a correction's worth of rows, and never stop."""
    for number in count():
        with store.begin() as records:
            kept = records.postings.add(posting(f"{name}-{number}"))
            records.questions.count(kept.id, f"Question {number}", NOW)
            records.commit()
        say(kept.name)


def say(line: str) -> None:
    """Say it at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    what, url, whose = sys.argv[1:]
    its_store = SqlStore(connect(url))
    if what == "claim":
        say("ready")
        sys.stdin.readline()
        claim_all(its_store)
    else:
        write_for_ever(its_store, whose)
