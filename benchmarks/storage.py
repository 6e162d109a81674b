"""Writes a second with eight threads: our SQLite transactions beside SQLAlchemy's defaults, in the same run.

    python -m benchmarks.storage [seconds]

Each transaction reads a counter, adds one, writes it back and adds a row of 600 bytes. What the counter lacks in the
end was lost without an error. Ways take turns, twice, so that a busy machine is busy for all of them; only ratios
within a run tell much.
"""

from __future__ import annotations

import sys
import tempfile
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.exc import OperationalError

from storage.engine import PRAGMAS, connect
from storage.turns import Turns

THREADS = 8
ROUNDS = 2
BODY = "x" * 600


@dataclass
class Tally:
    """What one way did: seconds each transaction took, those that failed, and counts that were lost."""

    took: list[float] = field(default_factory=list)
    errors: int = 0
    lost: int = 0
    seconds: float = 0.0

    @property
    def rate(self) -> float:
        """Transactions a second."""
        return len(self.took) / self.seconds

    def percentile(self, share: float) -> float:
        """The milliseconds within which that share of the transactions was done."""
        return sorted(self.took)[int(share * (len(self.took) - 1))] * 1000


@dataclass(frozen=True)
class Way:
    """A way to open the database and to queue for it."""

    name: str
    opened: Callable[[Path], Engine]
    queue: Callable[[], AbstractContextManager[None]]


def ours(path: Path) -> Engine:
    return connect(f"sqlite:///{path}")


def defaults(path: Path) -> Engine:
    return create_engine(f"sqlite:///{path}", connect_args={"timeout": 15})


def defaults_with_wal(path: Path) -> Engine:
    engine = defaults(path)

    def prepare(connection: object, _entry: object) -> None:
        for pragma in PRAGMAS:
            connection.execute(pragma).close()  # type: ignore[attr-defined]  # sqlite3's connection

    event.listen(engine, "connect", prepare)
    return engine


WAYS = (
    Way("ours: BEGIN IMMEDIATE, in turns", ours, Turns),
    Way("ours without turns", ours, nullcontext),
    Way("SQLAlchemy's defaults", defaults, nullcontext),
    Way("SQLAlchemy's defaults, same pragmas", defaults_with_wal, nullcontext),
)


def transaction(engine: Engine, queue: AbstractContextManager[None]) -> None:
    with queue, engine.begin() as connection:
        seen = connection.execute(text("SELECT seen FROM counter")).scalar_one()
        connection.execute(text("UPDATE counter SET seen = :seen"), {"seen": seen + 1})
        connection.execute(text("INSERT INTO entry (body) VALUES (:body)"), {"body": BODY})


def work(engine: Engine, queue: AbstractContextManager[None], until: float, tally: Tally) -> None:
    while (began := perf_counter()) < until:
        try:
            transaction(engine, queue)
        except OperationalError:
            tally.errors += 1
        else:
            tally.took.append(perf_counter() - began)


def measure(way: Way, seconds: float, tally: Tally) -> None:
    with tempfile.TemporaryDirectory() as folder:
        engine, queue = way.opened(Path(folder) / "benchmark.db"), way.queue()
        with engine.begin() as connection:
            connection.execute(text("CREATE TABLE counter (seen INTEGER)"))
            connection.execute(text("CREATE TABLE entry (id INTEGER PRIMARY KEY, body TEXT)"))
            connection.execute(text("INSERT INTO counter VALUES (0)"))
        began, mine = perf_counter(), [Tally() for _ in range(THREADS)]
        threads = [threading.Thread(target=work, args=(engine, queue, began + seconds, each)) for each in mine]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        tally.seconds += perf_counter() - began
        done = [took for each in mine for took in each.took]
        tally.took += done
        tally.errors += sum(each.errors for each in mine)
        with engine.connect() as connection:
            tally.lost += len(done) - connection.execute(text("SELECT seen FROM counter")).scalar_one()
        engine.dispose()


def main(seconds: float) -> None:
    tallies = {way.name: Tally() for way in WAYS}
    for _ in range(ROUNDS):
        for way in WAYS:
            measure(way, seconds, tallies[way.name])
    first = tallies[WAYS[0].name]
    print(f"{THREADS} threads, {ROUNDS} x {seconds:g} s each, read-modify-write")
    print(f"{'':36}{'writes/s':>9}{'ratio':>7}{'p99 ms':>9}{'max ms':>9}{'failed':>8}{'lost':>14}")
    for name, tally in tallies.items():
        lost = f"{tally.lost} ({tally.lost / len(tally.took):.1%})"
        slow = f"{tally.percentile(0.99):9.0f}{tally.percentile(1):9.0f}"
        print(f"{name:36}{tally.rate:9.0f}{tally.rate / first.rate:7.2f}{slow}{tally.errors:8}{lost:>14}")


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 3.0)
