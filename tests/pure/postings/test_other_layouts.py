"""Heads and lists laid out in other ways: memos, signatures, columns, labels and values by turns, unknown towns."""

from __future__ import annotations

from typing import Any

import pytest

from bot.domain.postings.output import as_output
from bot.domain.postings.reading import read

BODY = "You will look after nine gardens, two greenhouses and the people who come to them on most days of the year."


def said(field: str, text: str) -> Any:
    """The value of one fact, or None."""
    fact = as_output(read(text).facts)[field]
    return fact["value"] if fact else None


MEMO = f"""UNITED PARK AND GARDEN WORKERS, LOCAL 77
NOTICE OF STAFF VACANCY                                   No. 31-02

TO:      All members
FROM:    Rosa Lindgren, Treasurer
RE:      Field Representative (two positions)

{BODY}
"""
LETTER = f"""From: Rosa Lindgren
To: partners list
Subject: FWD please: we're hiring an organizer for the river counties

Hi all,

Thanks to a grant, the Growers' Table of Ashwick can put an organizer on the road. {BODY}

To apply, write to rosa@growerstable.example.

Rosa Lindgren
Director, Growers' Table of Ashwick
"""
TURNS = f"""- Deadline
- 1 November 2027
- Organisation
- Ashwick Gardens
- Job title
- Glasshouse Keeper
- Location
- Ashwick, Dorset
- Salary
- £27,842

{BODY}
"""
COLUMNS = f"""Glasshouse Keeper

Post number\tG-118
Contract type\tFixed term, 30 months
Campus\tQueen's Meadow, Perth
FTE\t1.0

{BODY}
"""


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        (MEMO, "title", "Field Representative"),
        (MEMO, "organization", "UNITED PARK AND GARDEN WORKERS, LOCAL 77"),
        (LETTER, "organization", "Growers' Table of Ashwick"),
        (LETTER, "apply_email", "rosa@growerstable.example"),
        (TURNS, "title", "Glasshouse Keeper"),
        (TURNS, "organization", "Ashwick Gardens"),
        (TURNS, "locations", ["Ashwick, Dorset"]),
        (COLUMNS, "locations", ["Queen's Meadow, Perth"]),
        (COLUMNS, "employment_type", "fixed-term, full-time"),
        (f"Announcement of a Vacancy: Organist (half time)\n\n{BODY}", "title", "Organist"),
        (f"VOLUNTEER GARDENERS WANTED  *  ASHWICK GARDEN LINE\n\n{BODY}", "title", "Volunteer Gardeners"),
        (f"VAN DRIVER, Bread on Mill Street food pantry\n\n{BODY}", "organization", "Bread on Mill Street food pantry"),
        (
            f"Policy and project officer\n\nOrganisation\n\nAshwick, a town, is hiring.\n\n{BODY}",
            "organization",
            "Ashwick",
        ),
        (f"The Old Mill Museum is seeking to recruit a curator to join it.\n\n{BODY}", "title", "curator"),
    ],
)
def test_titles_and_organizations(text: str, field: str, value: Any) -> None:
    """The job and who hires are found wherever people put them."""
    assert said(field, text) == value


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (f"# Duty Managers, The Old Mill Theatre, Ashwick\n\n{BODY}", ["Ashwick"]),
        (f"Night Keeper - Hearth Shelter, Bellwick, Maryland\n\n{BODY}", ["Bellwick, Maryland"]),
        (f"ST. ANNE'S CHURCH, LOWER ASHWICK, RHODE ISLAND\n\n{BODY}", ["Lower Ashwick, Rhode Island"]),
        (f"Keeper\n\nThe position sits in Bellwick but you will travel. {BODY}", ["Bellwick"]),
        (f"Keeper\n\nBased at: Wharf House, Bellwick\n\n{BODY}", ["Wharf House, Bellwick"]),
        (f"Keeper\n\nBase: Bellwick or Ashwick, you choose\n\n{BODY}", ["Bellwick", "Ashwick"]),
        (f"Keeper\n\nYou will be based in the Finance team. {BODY}", None),
        (f"Town Librarian\n\nPlease send a letter. Closing date May 26, 2027. {BODY}", None),
    ],
)
def test_towns_that_no_list_knows(text: str, places: list[str] | None) -> None:
    """A town is one by where it stands; a department and a date are none."""
    assert said("locations", text) == places


def test_headings_in_sentence_case() -> None:
    """A short line that says what the paragraph below is about heads it, whatever its capitals."""
    text = f"Keeper\n\n{BODY}\n\nWhom we look for\n\n6-9 years in glasshouses, of which two with a team. {BODY}\n"
    assert said("min_years", text) == 6


def test_numbered_headings_of_ones_own() -> None:
    """A numbered line that stands alone heads a section where its words say so."""
    last = "9. How to express interest\n\nOffers reach bids@x.example by 6 March 2027."
    text = f"Keeper\n\n1. Background\n\n{BODY}\n\n{last}\n"
    assert said("apply_email", text) == "bids@x.example"
    assert [rule["date"] for rule in said("deadlines", text)] == ["2027-03-06"]


def test_an_address_given_in_the_next_sentence() -> None:
    """The address counts where the sentence before it says what to send."""
    text = f"Keeper\n\n{BODY}\n\nSend your CV and half a page about a garden. The address is post@x.example.\n"
    assert said("apply_email", text) == "post@x.example"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Beekeeper\n\nMeadow Lane Trust", "Beekeeper"),
        ("Meadow Lane Trust\n\nBeekeeper\n\nSalary: £24,000", "Beekeeper"),
        ("Meadow Lane Trust is seeking a Beekeeper to look after its hives.", "Beekeeper"),
        ("Meadow Lane Trust wants a part-time beekeeper.", "beekeeper"),
        ("Data Wrangler - Ashwick Council", "Data Wrangler"),
        ("Milliner, The Old Mill Theatre", "Milliner"),
        ("Groundskeeper | Ashwick Park District", "Groundskeeper"),
        ("Join Meadow Lane Trust as a Beekeeper", "Beekeeper"),
        ("JOB DESCRIPTION\n\nBEEKEEPER\n\nReports to: Head Gardener", "Beekeeper"),
        ("About Meadow Lane Trust\n\nWe garden.\n\nThe role: Beekeeper", "Beekeeper"),
    ],
)
def test_titles_that_no_list_has(head: str, title: str) -> None:
    """A job whose noun is on no list is known by where it stands and how such words are made."""
    text = "The trust looks after nine gardens.\n\nTo apply, send a letter to post@meadowlane.example by 3 May 2027."
    assert said("title", f"{head}\n\n{text}") == title
