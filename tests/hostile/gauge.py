"""Runs one command within limits and measures it: in a process of its own, and one that holds nothing.

A program's peak counts what the process that started it held, so tests and benchmarks do not start it themselves.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).parents[2]
PROCESSOR_SECONDS = 10
"""What no input may cost. It is the work that is limited, not the wait: a busy machine is no fault of the input's."""
WALL_SECONDS = 45
"""What waits for ever does no work; it is killed after this."""
MEGABYTES = 600


@dataclass(frozen=True, slots=True)
class Measured:
    """What became of a command: its status (below 0 where it was killed), what it said, and what it cost."""

    status: int
    out: str
    err: str
    seconds: float
    """On the processor, with its children."""
    megabytes: float
    """The peak of the process, or of its largest child."""


def measured(*arguments: str, folder: Path = ROOT, environment: Mapping[str, str] | None = None) -> Measured:
    """Run `python -m bot` with these arguments."""
    command = [sys.executable, __file__, sys.executable, "-m", "bot", *arguments]
    given = {"PYTHONPATH": str(ROOT), **(environment or {})}
    done = subprocess.run(command, cwd=folder, env=given, capture_output=True, text=True, check=True)
    return Measured(**json.loads(done.stdout))


def main(command: list[str]) -> None:
    """Run the command, and print what `Measured` holds as JSON."""
    resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR_SECONDS, PROCESSOR_SECONDS))
    began = perf_counter()
    try:
        done = subprocess.run(command, capture_output=True, timeout=WALL_SECONDS, check=False)
        status, out, err = done.returncode, done.stdout, done.stderr
    except subprocess.TimeoutExpired:
        status, out, err = -9, b"", f"killed after {perf_counter() - began:.0f} seconds".encode()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    told = {
        "status": status,
        "out": out.decode(errors="replace"),
        "err": err.decode(errors="replace"),
        "seconds": used.ru_utime + used.ru_stime,
        "megabytes": used.ru_maxrss / 1024,
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main(sys.argv[1:])
