"""Vectors are made once, kept while they are in use, and forgotten before they fill the memory."""

from __future__ import annotations

from collections.abc import Sequence

from bot.models.learned import Learned
from bot.models.meanings import ModelMeanings
from bot.models.minilm import MiniLM
from bot.models.network import Batch
from bot.models.wordpiece import WordPiece

NOTHING = Learned({}, ())
WORDS = WordPiece({"[UNK]": 1, "[CLS]": 2, "[SEP]": 3, "pay": 4, "leave": 5, "town": 6})


class Counted:
    """A runtime that tells texts apart by their first piece, and counts them."""

    def __init__(self) -> None:
        self.texts = 0

    def __call__(self, batch: Batch) -> Sequence[Sequence[float]]:
        """A place of its own for each first piece."""
        self.texts += len(batch)
        return [[float(row[1] == piece) for piece in range(8)] for row in batch]


def test_the_same_text_is_nearest() -> None:
    """1 for the same, 0 for what has nothing in common, in the order given."""
    meanings = ModelMeanings(MiniLM(Counted(), WORDS), NOTHING)
    assert list(meanings.nearness("pay", ("leave", "pay", "town"))) == [0.0, 1.0, 0.0]
    assert list(meanings.nearness("pay", ())) == []


def test_lines_are_embedded_once() -> None:
    """A second question costs only its own words, and the same question nothing."""
    runtime = Counted()
    meanings, lines = ModelMeanings(MiniLM(runtime, WORDS), NOTHING), ("pay", "leave")
    meanings.nearness("town", lines)
    assert runtime.texts == 3
    meanings.nearness("pay", lines)
    assert runtime.texts == 4
    meanings.nearness("pay", lines)
    assert runtime.texts == 4


def test_the_longest_unused_lines_are_forgotten() -> None:
    """Only so many sets of lines are kept; what is forgotten is made anew when it is asked for."""
    meanings = ModelMeanings(MiniLM(Counted(), WORDS), NOTHING, most_sets=2)
    for lines in (("pay",), ("leave",), ("town",)):
        meanings.learn(lines)
    assert not meanings.knows(("pay",))
    assert meanings.knows(("leave",))
    assert meanings.knows(("town",))
    assert list(meanings.nearness("pay", ("pay",))) == [1.0]
