"""WordPiece: texts cut into the pieces of words that a BERT-like model knows, by its vocabulary."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

UNKNOWN, START, END = "[UNK]", "[CLS]", "[SEP]"
LONGEST_WORD = 100
"""Letters from which a word is unknown without looking, as the models were trained."""


class WordPiece:
    """Turns texts into ids; `vocabulary` maps each piece to its id, inner pieces begin with `##`."""

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        """Keep the vocabulary; it must hold the three marks above."""
        self._ids = vocabulary

    def ids(self, text: str, limit: int) -> list[int]:
        """The ids of a text between its marks, at most `limit` of them."""
        pieces = [piece for word in basic_words(text) for piece in self._pieces(word)]
        inner = [self._ids[piece] for piece in pieces[: limit - 2]]
        return [self._ids[START], *inner, self._ids[END]]

    def _pieces(self, word: str) -> list[str]:
        if len(word) > LONGEST_WORD:
            return [UNKNOWN]
        pieces, begin = list[str](), 0
        while begin < len(word):
            piece = self._longest(word, begin)
            if piece is None:
                return [UNKNOWN]
            pieces.append(piece)
            begin += len(piece.removeprefix("##")) if begin else len(piece)
        return pieces

    def _longest(self, word: str, begin: int) -> str | None:
        for end in range(len(word), begin, -1):
            piece = f"##{word[begin:end]}" if begin else word[begin:end]
            if piece in self._ids:
                return piece
        return None


def basic_words(text: str) -> list[str]:
    """Lower-case words without accents, each punctuation mark a word of its own."""
    words, word = list[str](), ""
    for character in unicodedata.normalize("NFD", text.lower()):
        kind = unicodedata.category(character)
        if kind == "Mn" or character == "\ufffd" or (kind in ("Cc", "Cf") and not character.isspace()):
            continue
        if character.isspace() or _is_punctuation(character, kind) or _is_ideograph(character):
            words.extend([word] if word else [])
            words.extend([] if character.isspace() else [character])
            word = ""
        else:
            word += character
    return [*words, word] if word else words


def _is_punctuation(character: str, kind: str) -> bool:
    return kind.startswith("P") or character in "$+<=>^`|~"


def _is_ideograph(character: str) -> bool:
    return "\u4e00" <= character <= "\u9fff" or "\u3400" <= character <= "\u4dbf"
