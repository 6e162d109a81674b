"""What inputs made to be slow or large cost, by kind, beside an ordinary posting in the same run.

    python -m benchmarks.hostile [KIND...]

Each is asked one question by `python -m bot ask`, without the embedding model and with it, in a process of its own:
seconds on the processor, children included, and the peak in MB of the process or its largest child. Texts are of the
largest size that is read. A mark stands beside what is over the limits that tests/hostile holds.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.hostile.gauge import MEGABYTES, PROCESSOR_SECONDS, Measured, measured
from tests.hostile.inputs import POSTING, TEXTS, bombs, prose

ASKED = "what does it pay, when should I apply, and is there a parot?"
WAYS = (("--no-model",), ())


def inputs() -> dict[str, tuple[str, bytes]]:
    """A file's name and its content by kind, the ordinary posting first."""
    texts = {"an ordinary posting": POSTING, "a very long posting": prose(60, 120), **TEXTS}
    named = {kind: ("role.txt", text.encode()) for kind, text in texts.items()}
    return {**named, **{name: (name, content) for name, content in bombs().items()}}


def shown(done: Measured, ordinary: Measured) -> str:
    over = done.status < 0 or done.seconds >= PROCESSOR_SECONDS or done.megabytes >= MEGABYTES
    return f"{done.seconds:8.2f} {done.seconds / ordinary.seconds:6.1f} {done.megabytes:7.0f}{'!' if over else ' '}"


def main(wanted: list[str]) -> None:
    print(f"{'':26}{'words':^23}   {'words and model':^23}")
    print(f"{'':26}{'seconds':>8} {'ratio':>6} {'MB':>7}    {'seconds':>8} {'ratio':>6} {'MB':>7}")
    ordinary = list[Measured]()
    with tempfile.TemporaryDirectory() as folder:
        for kind, (name, content) in inputs().items():
            if wanted and ordinary and kind not in wanted:
                continue
            file = Path(folder) / name
            file.write_bytes(content)
            done = [measured("ask", *way, "--posting", str(file), ASKED) for way in WAYS]
            ordinary = ordinary or done
            figures = [shown(each, beside) for each, beside in zip(done, ordinary, strict=True)]
            print(f"{kind:26}{'   '.join(figures)}{'' if done[0].status == 0 else '   refused'}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
