"""What became of a posting over time: its versions, and people's words on facts, also those that were taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.postings.facts import Facts
from bot.domain.postings.form import words_of
from bot.domain.postings.posting import Correction, Posting


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a posting's text; `facts` are what the text says by itself, without people's words."""

    number: int
    text: str
    facts: Facts
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Word:
    """A person's word on a fact, and who gave way to the text again, and when, if anybody did."""

    said: Correction
    withdrawn_by: str | None = None
    withdrawn_at: datetime | None = None

    def held_at(self, moment: datetime) -> bool:
        """Whether it won over the text at that instant."""
        return self.said.at <= moment and (self.withdrawn_at is None or moment < self.withdrawn_at)


@dataclass(frozen=True, slots=True)
class Corrected:
    """A person's word beside what stood before it; `was` is empty where nothing was stated."""

    word: Word
    was: str


@dataclass(frozen=True, slots=True)
class History:
    """A posting as it stands, its versions and what people corrected, each oldest first."""

    posting: Posting
    versions: tuple[Version, ...]
    corrected: tuple[Corrected, ...]

    def version_at(self, moment: datetime) -> int:
        """The number of the version that stood at an instant; the first one for what is older."""
        return _standing(self.versions, moment).number


def history(posting: Posting, versions: Sequence[Version], words: Sequence[Word]) -> History:
    """Put a posting's past together; `versions` and `words` are oldest first, and there is a version at least."""
    before = list[Word]()
    told = list[Corrected]()
    for word in words:
        told.append(Corrected(word, _was(posting, versions, before, word.said)))
        before.append(word)
    return History(posting, tuple(versions), tuple(told))


def _was(posting: Posting, versions: Sequence[Version], before: Sequence[Word], said: Correction) -> str:
    """What stood before a word: the word before it on the same fact, else what the text of that time said."""
    for earlier in reversed(before):
        if earlier.said.field == said.field and earlier.held_at(said.at):
            return earlier.said.words
    facts = _standing(versions, said.at).facts
    return words_of(replace(posting, facts=facts)).get(said.field, "")


def _standing(versions: Sequence[Version], moment: datetime) -> Version:
    there = [version for version in versions if version.at <= moment]
    return there[-1] if there else versions[0]
