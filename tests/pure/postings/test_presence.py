"""Where and how people work: places, remote or not, and the weekdays they are in."""

from __future__ import annotations

import pytest

from bot.domain.postings.reading import read

DAYS = [
    ("Hybrid schedule (Tue/Thur at the office, home otherwise)", ["tue", "thu"]),
    ("In the office Tuesdays and Thursdays.", ["tue", "thu"]),
    ("Staff are on site Mon, Wed & Fri.", ["mon", "wed", "fri"]),
    ("Office days are Tuesday through Thursday.", ["tue", "wed", "thu"]),
    ("In-office Tues-Thurs; remote Mondays and Fridays.", ["tue", "wed", "thu"]),
    ("You will work in person every Wednesday.", ["wed"]),
    ("We work from home on Mondays and Fridays and in the office the rest of the week.", []),
    ("Work-from-home Wednesdays", []),
    ("Hours are Monday to Friday, 9 to 5, in our office.", []),
    ("This is an on-site role, M-F.", []),
    ("The museum is open Tuesday through Sunday.", []),
    ("Meetings are on Tuesdays.", []),
    ("Some evenings and Saturdays are required.", []),
]


@pytest.mark.parametrize(("line", "days"), DAYS)
def test_onsite_days(line: str, days: list[str]) -> None:
    """Weekdays are onsite days only where people are to be in on them; a work week is no pattern."""
    fact = read(f"Coordinator\n\n{line}\n").facts.onsite_days
    assert [str(day) for day in fact.value] if fact else days == []
    assert [str(day) for day in (fact.value if fact else ())] == days


MODES = [
    ("This is a fully remote position.", "remote"),
    ("Location: Remote", "remote"),
    ("You can work from anywhere; we are a remote-first team.", "remote"),
    ("This is a hybrid role.", "hybrid"),
    ("You will work two days a week from home.", "hybrid"),
    ("Three days per week in the office are expected.", "hybrid"),
    ("This position is fully on-site.", "onsite"),
    ("This is an in-person position.", "onsite"),
    ("Remote work is not available; this is not a remote position.", "onsite"),
    ("You will travel to remote villages.", None),
    ("We have an on-site gym.", None),
    ("You will run hybrid events and in-person trainings.", None),
    ("The role is based in Chicago.", None),
    ("Experience working with remote teams is a plus.", None),
    ("Remote sensing skills are needed.", None),
]


@pytest.mark.parametrize(("line", "mode"), MODES)
def test_work_mode(line: str, mode: str | None) -> None:
    """The work mode is what the posting says of the job, not of gyms, villages or events."""
    fact = read(f"Coordinator\n\n{line}\n").facts.work_mode
    assert (str(fact.value) if fact else None) == mode


PLACES = [
    ("Location: Tacoma, WA", ["Tacoma, WA"]),
    ("Location: Nairobi, Kenya or Kampala, Uganda", ["Nairobi, Kenya", "Kampala, Uganda"]),
    ("Location: Remote", None),
    ("Location: Not specified", None),
    ("Location: Boston, MA (hybrid)", ["Boston, MA"]),
    ("Duty station: Geneva", ["Geneva"]),
    ("The position is based in Detroit, Michigan.", ["Detroit, Michigan"]),
    ("We are a nonprofit based in Detroit, Michigan.", None),
    ("Applicants must be eligible to work in the United States.", None),
]


@pytest.mark.parametrize(("line", "places"), PLACES)
def test_locations(line: str, places: list[str] | None) -> None:
    """A place is stated for the job, not for the organization or for who may work."""
    fact = read(f"Coordinator\n\n{line}\n").facts.locations
    assert (list(fact.value) if fact else None) == places
