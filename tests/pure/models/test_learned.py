"""What practice has taught is read from a file, belongs to one embedding model, and tells topics and answers apart."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot.domain.questions.topics import BY_KEY
from bot.models.learned import Learned, learned
from bot.models.meanings import packaged_meanings
from bot.models.minilm import WEIGHTS_SHA256, NoModel

SIZE = 384


def test_the_packaged_weights_know_every_topic() -> None:
    """Each topic is one that can be told, and what is told of all of them comes to one."""
    told = learned().topics(np.ones(SIZE, dtype=np.float32) / np.float32(SIZE**0.5))
    assert set(told) == set(BY_KEY) | {"other"}
    assert sum(told.values()) == pytest.approx(1)


def test_practice_tells_topics_and_answers() -> None:
    """A question in plain words is given its topic, and the line that answers it better odds than one that does not."""
    model = packaged_meanings()
    assert max(model.topics("how much would i earn").items(), key=lambda pair: pair[1])[0] == "salary"
    lines = ("The wage is 21 an hour.", "You will water the plants.")
    model.learn(lines)
    pay, plants = model.answers("how much would i earn", lines, [(0.3, 0.0, 0.3)] * 2)
    assert pay > plants
    assert list(model.answers("how much would i earn", (), [])) == []


def test_weights_are_kept_as_they_were(tmp_path: Path) -> None:
    """What is written is read again, two bytes a number."""
    of = {"topic_weights": np.eye(SIZE, 2, dtype=np.float32), "topic_base": np.zeros(2, dtype=np.float32)}
    file = tmp_path / "kept.npz"
    Learned(of, ("salary", "other")).write(file, WEIGHTS_SHA256)
    vector = np.zeros(SIZE, dtype=np.float32)
    vector[0] = 1
    assert learned(file).topics(vector)["salary"] > 0.99


def test_weights_of_another_model_are_refused(tmp_path: Path) -> None:
    """Weights that were taught over other vectors, or that are not there, are as good as none."""
    file = tmp_path / "kept.npz"
    with pytest.raises(NoModel, match="cannot be read"):
        learned(file)
    Learned({}, ()).write(file, "another")
    with pytest.raises(NoModel, match="another model"):
        learned(file)
