"""A new version of the sample posting, as a lead sees it before saving: some facts change, some words are disputed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.domain.postings.correcting import corrected
from bot.domain.postings.history import History, Version, Word, history
from bot.domain.postings.posting import Addendum, Correction
from bot.domain.postings.reading import read
from bot.domain.postings.revision import revision
from bot.services.revising import Brought, Comparison, Unchanged, seen
from tests.drawn import samples
from tests.drawn.samples import LEAD, NOW, OMAR, TEXT

NEW_TEXT = (
    TEXT.replace("$24 to $27 an hour", "$26 to $29 an hour").replace("December 24, 2026", "January 8, 2027")
    + "The educator reports to the garden director.\n"
)
LATER = NOW + timedelta(days=9)

STATED = read(TEXT).facts
WORDS = (
    Correction("salary", "$25 an hour", LEAD, NOW),
    Correction("min_years", "3", OMAR, NOW),
    Correction("onsite_days", "tue", OMAR, NOW),
    Correction("reports_to", "the garden director", LEAD, NOW),
)
POSTING = samples.posting(
    text=TEXT,
    version=1,
    facts=corrected(STATED, WORDS),
    corrections=WORDS,
    addenda=(Addendum("Whom would I report to?", "To the director.", LEAD, NOW),),
)
PROPOSAL = samples.posting(17, text=NEW_TEXT, version=1, facts=read(NEW_TEXT).facts)
COMPARED = Comparison(
    revision(POSTING, STATED, PROPOSAL),
    seen(POSTING),
    no_more=(date(2026, 12, 24),),
    ahead=(date(2027, 1, 8), date(2027, 1, 15)),
    answered=POSTING.addenda,
    doubt=None,
)
REWORDED = Comparison(
    revision(
        replace(POSTING, corrections=(), facts=STATED), STATED, samples.posting(text=f"{TEXT}Boots.", facts=STATED)
    ),
    seen(POSTING),
    no_more=(),
    ahead=(),
    answered=(),
    doubt="It speaks of no job.",
)
SAVED = replace(POSTING, version=2, text=NEW_TEXT, facts=PROPOSAL.facts, corrections=(), revised_at=LATER)

BROUGHT = Brought(PROPOSAL, None, (POSTING,))
BROUGHT_TWICE = Brought(PROPOSAL, "It speaks of no job.", (POSTING, samples.posting(4, name="garden-educator-2")))
UNCHANGED = Unchanged(SAVED)

VERSIONS = (
    Version(1, TEXT, STATED, LEAD, NOW - timedelta(days=1)),
    Version(2, NEW_TEXT, PROPOSAL.facts, OMAR, LATER),
)


def past() -> History:
    """Two versions, three corrections, of which one gave way, and an answer."""
    kept = [Word(WORDS[0], OMAR, LATER), *map(Word, WORDS[1:])]
    return history(replace(SAVED, addenda=POSTING.addenda), VERSIONS, kept)
