"""What practice has taught: which topic a question asks for, and whether a line answers it, told from their vectors.

Two small networks over the embedding model's vectors. `python -m benchmarks.practice` teaches them from the practice
postings beside it, which are invented, and writes their weights into `learned.npz`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.models.minilm import WEIGHTS_SHA256, NoModel

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

FILE = Path(__file__).parent / "learned.npz"
SHARP = 20.0
"""Vectors of length one are brought to a size that a softmax can tell apart."""
WIDE = 10.0
PAIR_WIDE = 100.0


class Learned:
    """The weights; safe among threads, since nothing changes them."""

    def __init__(self, arrays: Mapping[str, Array], names: Sequence[str]) -> None:
        """`names` are the topics by the columns of `topic_weights`; one of them, "other", is none of them."""
        self._of = arrays
        self._names = tuple(names)

    def topics(self, question: Array) -> dict[str, float]:
        """How likely each topic is, by the question's vector."""
        import numpy as np

        raw = SHARP * question @ self._of["topic_weights"] + self._of["topic_base"]
        likely = np.exp(raw - raw.max())
        likely /= likely.sum()
        return {name: float(each) for name, each in zip(self._names, likely, strict=True)}

    def answers(self, question: Array, lines: Array, signs: Array) -> list[float]:
        """The log odds of each line's being an answer, by vectors and `signs` of three figures a line."""
        import numpy as np

        of = self._of
        asked = WIDE * question @ of["asked_weights"] + of["asked_base"]
        said = WIDE * lines @ of["said_weights"] + of["said_base"]
        asked = np.broadcast_to(asked, said.shape)
        pair = (asked, said, asked * said, np.abs(asked - said), PAIR_WIDE * question * lines, signs)
        hidden = np.concatenate(pair, axis=1) @ of["pair_weights"] + of["pair_base"]
        odds = signs @ of["sign_weights"] + of["base"] + _gelu(hidden) @ of["out_weights"]
        return [float(each) for each in odds]

    def write(self, file: Path, mark: str) -> None:
        """Keep the weights, two bytes a number; `mark` tells the embedding model they belong to."""
        import numpy as np

        kept: dict[str, Any] = {name: np.asarray(each, dtype=np.float16) for name, each in self._of.items()}
        np.savez_compressed(file, **kept, mark=np.asarray(mark), names=np.asarray(self._names))


def _gelu(x: Array) -> Array:
    """The usual bend of such networks, by its hyperbolic approximation."""
    import numpy as np

    bent: Array = 0.5 * x * (1 + np.tanh(0.7978845608 * (x + 0.044715 * x**3)))
    return bent


def learned(file: Path = FILE) -> Learned:
    """Read the weights. Raises NoModel when they are missing or belong to another embedding model."""
    import numpy as np

    try:
        with np.load(file, allow_pickle=False) as kept:
            if str(kept["mark"]) != WEIGHTS_SHA256:
                raise NoModel(f"{file.name} was made for another model")
            arrays = {name: kept[name].astype(np.float32) for name in kept.files if name not in ("mark", "names")}
            return Learned(arrays, [str(name) for name in kept["names"]])
    except OSError as why:
        raise NoModel(f"{file.name} cannot be read: {why.strerror}") from why
