"""The samples' vectors that are kept are those of today's samples."""

from __future__ import annotations

import numpy as np

from bot.models.minilm import minilm
from bot.models.samples import made_before, texts


def test_the_kept_vectors_are_those_of_todays_samples() -> None:
    """Each sample has its vector in the file; after a change, `python -m bot.models.samples` makes it."""
    vectors = made_before()
    assert vectors is not None, "python -m bot.models.samples"
    assert len(vectors) == len(texts())
    some = list(range(0, len(vectors), 97))
    fresh = np.asarray(minilm().embed([texts()[i] for i in some]))
    assert np.abs((fresh * vectors[some]).sum(axis=1) - 1).max() < 0.005
