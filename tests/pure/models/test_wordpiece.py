"""Texts are cut into word pieces as the models were trained on them."""

from __future__ import annotations

import pytest

from bot.models.wordpiece import LONGEST_WORD, WordPiece, basic_words

PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "pay", "##able", "##s", "a", "re", "##sume", ",", "$", "50"]
WORDS = WordPiece({piece: i for i, piece in enumerate(PIECES)})


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Payable", ["pay", "##able"]),
        ("pays, $50", ["pay", "##s", ",", "$", "50"]),
        ("Résumé", ["re", "##sume"]),
        ("payx a", ["[UNK]", "a"]),
        ("", []),
    ],
)
def test_words_become_their_longest_pieces(text: str, pieces: list[str]) -> None:
    """The longest piece first, accents off, and a word that does not come out even is unknown."""
    assert WORDS.ids(text, 50) == [2, *(PIECES.index(piece) for piece in pieces), 3]


def test_the_limit_keeps_both_marks() -> None:
    """A long text ends with its end mark, whatever is cut."""
    ids = WORDS.ids("pay " * 100, 10)
    assert len(ids) == 10
    assert (ids[0], ids[-1]) == (2, 3)


def test_a_word_past_all_measure_is_unknown() -> None:
    """It is not searched for pieces."""
    assert WORDS.ids("a" * (LONGEST_WORD + 1), 10) == [2, 1, 3]


def test_punctuation_and_ideographs_stand_alone() -> None:
    """Each is a word of its own; control characters vanish."""
    assert basic_words("it's\u200b 9-5!") == ["it", "'", "s", "9", "-", "5", "!"]
    assert basic_words("東京") == ["東", "京"]
