"""The embedder loads only the file that was measured, and only when it is first used."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.models.minilm import VOCABULARY, MiniLM, NotTheModel, installed


def test_another_file_is_refused_at_first_use(tmp_path: Path) -> None:
    """Making it reads nothing; embedding with a wrong file names the file."""
    other = tmp_path / "model.onnx"
    other.write_bytes(b"not the weights")
    embedder = MiniLM(other, VOCABULARY)
    with pytest.raises(NotTheModel, match=r"model\.onnx is not the file"):
        embedder.embed(["pay"])


def test_texts_alike_in_meaning_are_near() -> None:
    """With the model installed, a paraphrase is nearer than a stranger, and each vector has length one."""
    embedder = installed()
    if embedder is None:
        pytest.skip("the optional model package or onnxruntime is not installed")
    salary, paraphrase, stranger = embedder.embed(["what is the salary?", "how much does it pay?", "a red bicycle"])
    near = sum(a * b for a, b in zip(salary, paraphrase, strict=True))
    far = sum(a * b for a, b in zip(salary, stranger, strict=True))
    assert near > 0.5 > far
    assert abs(sum(a * a for a in salary) - 1) < 1e-3
