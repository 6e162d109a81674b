"""What the use cases of new versions hand out: a text that was brought in, and what it would change in a posting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.domain.postings.posting import Addendum, Posting
from bot.domain.postings.revision import Revision


@dataclass(frozen=True, slots=True)
class Seen:
    """The state of a posting that somebody has before their eyes; another one means that somebody else was quicker."""

    posting_id: int
    version: int
    corrections: int
    """How many of people's words hold: within a version they only become more."""


def seen(posting: Posting) -> Seen:
    """What tells this state of a posting from every other that it has been in."""
    return Seen(posting.id, posting.version, len(posting.corrections))


@dataclass(frozen=True, slots=True)
class Brought:
    """A text that was read and waits to be confirmed, as a new posting or as a new version of one of `twins`."""

    posting: Posting
    doubt: str | None
    """Why it does not read like a posting, in a sentence, if so."""
    twins: tuple[Posting, ...] = ()
    """Open postings that bear its title and organization."""
    others: tuple[Posting, ...] = ()
    """Open postings that bear another: it may be one of them all the same, under a new title."""


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The text is that of an open posting as it stands: nothing is kept of it."""

    posting: Posting


@dataclass(frozen=True, slots=True)
class Comparison:
    """What saving a new version would do, for a lead to see first."""

    revision: Revision
    seen: Seen
    no_more: tuple[date, ...]
    """Days that the channel would hear of no more."""
    ahead: tuple[date, ...]
    """Days that it would hear of from then on."""
    answered: tuple[Addendum, ...]
    """Leads' answers that the new text has words of its own for."""
    doubt: str | None


@dataclass(frozen=True, slots=True)
class Overtaken:
    """Somebody has changed the posting meanwhile; `comparison` holds the same new text against what stands now."""

    comparison: Comparison
