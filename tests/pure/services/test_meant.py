from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.postings.facts import Facts
from bot.domain.postings.posting import Posting, PostingStatus
from bot.domain.postings.quotes import Fact, Quote
from bot.services.meant import meant
from tests.pure.services.town import HIRING, LEAD, NOW, ZONE


def posting(number: int, name: str, title: str, channel: str | None = None) -> Posting:
    """An open posting of that name and title."""
    facts = Facts(title=Fact(title, Quote(title, 0, len(title))))
    return Posting(number, name, title, facts, 1, PostingStatus.OPEN, channel, ZONE, LEAD, NOW, ())


BAKER = posting(1, "bakery-trainer", "Bakery Trainer", "CBAKE")
TENANT = posting(2, "tenant-organizer", "Tenant Organizer", "CTENANT")
RURAL = posting(3, "rural-organizer", "Rural Organizer")
DATA = posting(4, "data-manager", "Data Manager", "CDATA")
WRITER = posting(5, "senior-writer", "Senior Grants Writer (part-time), Northern Region")
ALL = (BAKER, TENANT, RURAL, DATA, WRITER)


def names(question: str, channel: str = "DZED") -> list[str]:
    """The names of the postings that are meant."""
    return [each.name for each in meant(question, ALL, channel).postings]


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("What does the bakery trainer earn?", "bakery-trainer"),
        ("bakery-trainer: pay?", "bakery-trainer"),
        ("pay for the Tenant Organiser role?", "tenant-organizer"),
        ("Is the tenent organizer job remote?", "tenant-organizer"),
        ("does the rural job need a car", "rural-organizer"),
        ("What is the data position's deadline?", "data-manager"),
        ("when does the Data  Manager close?", "data-manager"),
        ("pay for the grants writer?", "senior-writer"),
        ("what does the senior grants writer do?", "senior-writer"),
    ],
)
def test_a_posting_is_known_by_its_name_whatever_the_spelling(question: str, name: str) -> None:
    """Short name, title, hyphens or spaces, a slip of the fingers: the posting named is the one meant."""
    assert names(question) == [name]
    assert names(question, channel="CBAKE") == [name]


def test_words_that_a_name_shares_with_the_work_name_nothing() -> None:
    """Asked in the trainer's channel, "data" or "organize" in a question does not turn to another posting."""
    assert names("Do I need experience with data?", "CBAKE") == ["bakery-trainer"]
    assert names("Will I help write grants in the northern region?", "CBAKE") == ["bakery-trainer"]
    assert names("Do I manage data?", "CBAKE") == ["bakery-trainer"]
    assert names("Will I organize trainings for tenants?", "CBAKE") == ["bakery-trainer"]


def test_a_name_that_fits_two_leaves_those_two() -> None:
    """Where rural and tenant organizer are both named, only these two are asked about."""
    assert names("Rural organizer or tenant organizer, which pays more?") == ["tenant-organizer", "rural-organizer"]


def test_without_a_name_it_is_the_channels() -> None:
    """In a posting's own channel nothing has to be named."""
    assert names("What does it pay?", "CTENANT") == ["tenant-organizer"]


def test_without_name_or_channel_all_are_possible() -> None:
    """In a DM with five open postings, five are possible."""
    assert len(names("What does it pay?")) == 5


def test_a_channel_of_several_leaves_those() -> None:
    """Where two postings share a channel, only these two are asked about."""
    shared = (replace(BAKER, channel=HIRING), replace(DATA, channel=HIRING), TENANT)
    assert [each.name for each in meant("pay?", shared, HIRING).postings] == ["bakery-trainer", "data-manager"]


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("What's the pay for the bakery trainer role?", "What's the pay?"),
        ("bakery-trainer: is it remote?", "is it remote?"),
        ("Does the Data Manager job need a degree?", "need a degree?"),
        ("What about the rural organizer?", "What about the rural organizer?"),
    ],
)
def test_the_words_that_only_name_are_left_out(question: str, asked: str) -> None:
    """What is asked comes without the posting's name, unless nothing else would be left."""
    assert meant(question, ALL, "DZED").asked == asked


def test_no_postings_mean_none() -> None:
    """With nothing open nothing is meant."""
    assert meant("pay?", (), "DZED").postings == ()


@settings(max_examples=200, deadline=None)
@given(question=st.text(max_size=200), channel=st.sampled_from(["CBAKE", "CDATA", "DZED", ""]))
def test_whatever_is_asked_some_posting_is_meant(question: str, channel: str) -> None:
    """Any text at all means at least one of the open postings, and something is left to be asked."""
    said = meant(question, ALL, channel)
    assert set(said.postings) <= set(ALL)
    assert said.postings
    assert bool(said.asked.strip()) == bool(question.strip())
