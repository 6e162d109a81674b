"""What comes back when somebody asks: an answer about one posting, about several, or the question which one."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.postings.posting import Posting
from bot.domain.questions.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Answered:
    """One posting's outcomes, one for each thing that was asked."""

    posting: Posting
    outcomes: tuple[Outcome, ...]
    asked: str
    """The question without the words that only named the posting."""
    unsettled: bool = False
    """A language model may still find an answer: until it has looked, the question is not counted as unanswered."""


@dataclass(frozen=True, slots=True)
class Which:
    """Several postings could be meant; the person chooses among `postings`."""

    asked: str
    postings: tuple[Posting, ...]


@dataclass(frozen=True, slots=True)
class Across:
    """A question about all open postings: what was found in a sentence, and those that say something, each in turn."""

    asked: str
    found: tuple[Answered, ...]
    silent: tuple[Posting, ...] = ()
    """Postings that say nothing to it, where that is worth saying."""
    text: str = ""
    """How many say so, in words; also when none does."""


@dataclass(frozen=True, slots=True)
class NoPostings:
    """No posting is open, so there is nothing to answer from."""


Reply = Answered | Which | Across | NoPostings
