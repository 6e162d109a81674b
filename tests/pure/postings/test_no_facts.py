"""Sentences that only look as if they stated a fact state none."""

from __future__ import annotations

from typing import Any

import pytest

from bot.domain.postings.output import as_output
from bot.domain.postings.reading import read

HEAD = "Garden Programme Officer\n\nMeadow Lane Trust\n\nThe trust looks after nine gardens.\n\n"


@pytest.mark.parametrize(
    ("field", "line", "value"),
    [
        ("degree_required", "Tell us whether you need a bed.", None),
        ("degree_required", "Requirements\n- Bachelor's degree and three or four years of experience", True),
        ("employment_type", "You will do other duties on an as-needed basis.", None),
        ("employment_type", "We keep a casual work environment and casual dress.", None),
        ("employment_type", "Staff may go on secondments to sister gardens.", None),
        ("employment_type", "A per diem of $60 is paid on travel days.", None),
        ("employment_type", "We all work a four-day week.", None),
        ("work_mode", "No prior remote work experience is needed.", None),
        ("work_mode", "Help patients and others at home with their beds.", None),
        ("work_mode", "We hold virtual events of up to two days.", None),
        ("reports_to", "The work is guided by the principles of good husbandry.", None),
        ("start_date", "The programme runs from September to June.", None),
        ("start_date", "The museum is closed from 24 December to 2 January while we work on it.", None),
        ("start_date", "About us\n\nBeginning in Spring 2020, we fed two hundred families.", None),
        ("closed", "Closed: Mondays and the week of New Year", None),
        ("closed", "Once the hiring process is complete, we write to everybody.", None),
        ("salary", "Settlement House pays a salary of $50,000.", 50000),
        ("salary", "Rental Assistance Officer, salary $50,000 a year", 50000),
        ("locations", "About us\n\nOur offices are in Bellwick.", None),
    ],
)
def test_looks_deceive(field: str, line: str, value: Any) -> None:
    """A word that elsewhere names a fact does not name one here."""
    fact = as_output(read(f"{HEAD}{line}\n").facts)[field]
    stated = fact["value"] if fact else None
    assert (stated["min"] if isinstance(stated, dict) else stated) == value


@pytest.mark.parametrize(
    ("head", "title", "organization"),
    [
        ("Coordinator, Museum Education\n\nOld Mill Museum", "Coordinator, Museum Education", "Old Mill Museum"),
        (
            "National Director of Workers Rights\n\nOld Mill Trust",
            "National Director of Workers Rights",
            "Old Mill Trust",
        ),
        (
            "Recreation Officer, Department of Parks, Recreation\n\nOld Mill Council",
            "Recreation Officer",
            "Old Mill Council",
        ),
    ],
)
def test_units_are_no_employers(head: str, title: str, organization: str) -> None:
    """A unit's name after the job's comma is no organization, and a director of workers' rights is no union."""
    facts = read(f"{head}\n\nThe trust looks after nine gardens and those who come to them.\n").facts
    assert facts.title is not None
    assert facts.title.value.startswith(title)
    assert facts.locations is None
    assert facts.organization is None or facts.organization.value == organization
