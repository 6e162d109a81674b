"""A language model's own sentence: shown only where its figures and addresses stand in the lines shown beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.domain.questions.figures import addresses, figures
from bot.domain.questions.unseen import seen

LONGEST = 240
"""Characters of a sentence beside quotes; a longer one is left out, since a part of it may say something else."""
_MARKDOWN_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")
_SLACK_LINK = re.compile(r"<(?:https?|mailto|tel|slack):[^<>|]*(?:\|([^<>]*))?>")
_SLACK_MENTION = re.compile(r"<[@#!][^<>]*>")
_TAG = re.compile(r"</?[A-Za-z!][^<>]*>")
_AT = re.compile(r"(?<![\w.+-])@(?=\w)")


def sentence(prose: str, quotes: Sequence[str]) -> str | None:
    """The sentence as it may be shown beside quotes, or None where it says what they do not, or too much, or nothing.

    Links become their words, mentions and tags go, and so do characters that nobody sees.
    """
    said = " ".join(_SLACK_MENTION.sub("", seen(prose)).split())
    if not borne_out(said, quotes):
        return None
    words = _without_links(said)
    return words if words and len(words) <= LONGEST and any(each.isalpha() for each in words) else None


def borne_out(said: str, quotes: Sequence[str]) -> bool:
    """Whether every number, date and address of a sentence stands in one of the quotes."""
    known = frozenset[str]().union(*(figures(seen(quote), loose=True) for quote in quotes))
    places = frozenset[str]().union(*(addresses(seen(quote)) for quote in quotes))
    return figures(said) <= known and addresses(said) <= places


def _without_links(said: str) -> str:
    words = _MARKDOWN_LINK.sub(r"\1", said)
    words = _SLACK_LINK.sub(lambda link: link[1] or "", words)
    return " ".join(_AT.sub("", _TAG.sub("", words)).split())
