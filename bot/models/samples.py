"""The vectors of the domain's sample questions and lines, made beforehand so that a start need not wait for them.

`python -m bot.models.samples` makes them anew after a change to the samples; a test says when that was forgotten.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from bot.domain.questions.meaning import all_sayings, samples
from bot.models.minilm import WEIGHTS_SHA256, minilm

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FILE = Path(__file__).parent / "samples.npz"


def texts() -> tuple[str, ...]:
    """All sample questions, then all sample lines."""
    return (*samples()[0], *all_sayings())


def mark() -> str:
    """What the vectors belong to: these texts, by these weights."""
    return hashlib.sha256("\n".join((WEIGHTS_SHA256, *texts())).encode()).hexdigest()


def made_before() -> NDArray[np.float32] | None:
    """The vectors as they were kept; None where they belong to other texts or weights."""
    import numpy as np

    if not FILE.exists():
        return None
    with np.load(FILE, allow_pickle=False) as kept:
        if str(kept["mark"]) != mark():
            return None
        vectors: NDArray[np.float32] = kept["vectors"].astype(np.float32) * kept["scale"]
    return vectors


def make() -> None:
    """Embed the samples and keep their vectors, a byte a number: about a thousandth off in nearness."""
    import numpy as np

    vectors = np.asarray(minilm().embed(texts()))
    scale = np.float32(np.abs(vectors).max() / 127)
    np.savez_compressed(FILE, vectors=np.rint(vectors / scale).astype(np.int8), scale=scale, mark=np.asarray(mark()))


if __name__ == "__main__":
    make()
