"""Who seeks whom is read from the head of a posting, however it is set."""

from __future__ import annotations

import pytest

from bot.domain.postings.facts import Facts
from bot.domain.postings.reading import read

BODY = "\n\nThe person will keep our records and answer letters. We are a small team."


def of(head: str) -> Facts:
    """Return the facts of a posting that begins with the head."""
    return read(head + BODY).facts


TITLES = [
    ("ARCHIVES ASSISTANT (part-time, fixed term)", "Archives Assistant"),
    ("HR OFFICER II", "HR Officer II"),
    (
        "Tenants of the Valley is looking for a\n\nCase Worker (m/f/d)\npart-time, Leipzig, as of 1 March 2025",
        "Case Worker",
    ),
    ("CITY OF ELMFORD\ninvites applications for the position of:\nBus Driver I", "Bus Driver I"),
    ("Notice of Vacancy: LEGAL OFFICER (Permanent)", "Legal Officer"),
    (
        "Home | About | Jobs\n\nElmford Rowing Museum\n\nSummer vacancies\n\nBoat Collections Assistant",
        "Boat Collections Assistant",
    ),
    ("CLASS TITLE ........ SURVEYOR II\nSTATUS ........ Classified", "Surveyor II"),
    ("Now hiring: Night Advocate (2 positions)", "Night Advocate"),
    ("We are looking for freelance writers to cover ports.", "freelance writers"),
    ("Lifeguards for Summer 2025", "Lifeguards"),
]


@pytest.mark.parametrize(("head", "title"), TITLES)
def test_titles(head: str, title: str) -> None:
    """A title is the job's name, without terms in brackets, capitals and what people put around it."""
    fact = of(head).title
    assert fact is not None
    assert fact.value == title
    assert fact.quote.text in head + BODY


ORGANIZATIONS = [
    ("Mill Organizer, Rooms for All\n\nRooms for All is a coalition of tenants.", "Rooms for All"),
    ("Registrar\nElmford Museum of Rope, Dunmore, Virginia", "Elmford Museum of Rope"),
    ("Title: Clerk\nOrganization: The Junction\n\nThose who join The Junction stay.", "The Junction"),
    ("Title: Clerk\nOrganization: Junction", "Junction"),
    ("Clerk\nSRTT\n\nSRTT is a charity. Stone Row Tenants Trust is its name.", "Stone Row Tenants Trust"),
    ("CITY OF ELMFORD\nDEPARTMENT OF PARKS\n\nClass Title: Gardener\n\nThe City of Elmford plants.", "City of Elmford"),
    (
        "Rope Makers Union Local 77, with 12,000 members in four ports, has immediate openings.",
        "Rope Makers Union Local 77",
    ),
    ("Vacancy: Clerk\nHost site: Elmford Food Council, Dunmore TX", "Elmford Food Council"),
]


@pytest.mark.parametrize(("head", "organization"), ORGANIZATIONS)
def test_organizations(head: str, organization: str) -> None:
    """An organization's name is read without the place after it, in full, and with the article that is its own."""
    fact = of(head).organization
    assert fact is not None
    assert fact.value == organization


PLACES = [
    ("Registrar\nElmford Museum of Rope, Dunmore, Virginia", ["Dunmore, Virginia"]),
    ("Clerk\nFull-time | Level 5 | Dunmore NSW", ["Dunmore NSW"]),
    ("Clerk\nPermanent · £12 per hour · Dunmore, Cambridgeshire", ["Dunmore, Cambridgeshire"]),
    ("ORGANIZER (3 openings) -- Dunmore and Elmford, Calif.\n\nWe need you.", ["Dunmore", "Elmford, Calif"]),
    ("Clerk\n\nLocation\nWork must be performed in or near Dunmore, NC", ["Dunmore, NC"]),
    ("Clerk\n\nLocation: Dunmore, with 10 days of travel a month", ["Dunmore"]),
    ("Designer\nRemote (US or Canada)", ["US", "Canada"]),
]


@pytest.mark.parametrize(("head", "places"), PLACES)
def test_places(head: str, places: list[str]) -> None:
    """Places are read from the head and from location lines, without what else these say."""
    fact = of(head).locations
    assert fact is not None
    assert list(fact.value) == places


PEOPLE = [
    ("You work with the Field Director, to whom this position reports.", "Field Director"),
    ("You support the Programme Director, who manages this role.", "Programme Director"),
    ("You will report to Ana Ruiz, our Head of Programs, and to nobody else.", "Ana Ruiz, our Head of Programs"),
    ("Reporting to the Manager, Support Services you'll lead five people.", "Manager, Support Services"),
    ("You sit in the Care Team and report to the Care Team Manager.", "Care Team Manager"),
    ("Supervisor ........ Chief Keeper", "Chief Keeper"),
]


@pytest.mark.parametrize(("line", "person"), PEOPLE)
def test_people(line: str, person: str) -> None:
    """Whom the job reports to may stand before the words that say so, and by name; the quote is the line."""
    fact = of(f"Clerk\n\n{line}").reports_to
    assert fact is not None
    assert fact.value == person
    assert fact.quote.text == line


MODES = [
    ("Staff work from wherever they live in Canada.", "remote"),
    ("Work place ........ on site, at the museum", "onsite"),
    ("This work is done on site; it can't be done from home.", "onsite"),
    ("Mobile working up to 60 % of the time; the rest in our office.", "hybrid"),
    ("Workplace: Bern, with up to 40% telework", "hybrid"),
    ("Officers attend the office on Mondays and may otherwise work remotely.", "hybrid"),
    ("Telework eligible: Yes, as the agency decides", "hybrid"),
    ("25 hours a week (Monday to Thursday), to keep the office running.", None),
]


@pytest.mark.parametrize(("line", "mode"), MODES)
def test_modes(line: str, mode: str | None) -> None:
    """Where one works is read in many words, and not from what merely mentions an office."""
    fact = of(f"Clerk\n\n{line}").work_mode
    assert (fact.value if fact else None) == mode


LINKS = [
    ("Upload a resume at elmford.example/work-with-us.", "elmford.example/work-with-us"),
    (
        "Questions? Call Dean on 555 0100.\nApply by post or at elmford.example.com.au/careers",
        "elmford.example.com.au/careers",
    ),
    ("How to apply\n\nDirect link: https://people.example/en/job/77", "https://people.example/en/job/77"),
]


@pytest.mark.parametrize(("lines", "link"), LINKS)
def test_links(lines: str, link: str) -> None:
    """An address without a scheme is where one applies when the words before it say so."""
    fact = of(f"Clerk\n\n{lines}").apply_url
    assert fact is not None
    assert fact.value == link


SCHEDULE = """Class Title: Surveyor
Pay Grade: 18 (see below)

Grade     Step A      Step B      Step C
17        $52,000     $54,000     $56,000
18        $55,000     $58,000     $60,000
19        $59,000     $62,000     $64,000
"""


def test_pay_by_grade() -> None:
    """Where a posting names a grade, the pay is that row's of its schedule."""
    fact = read(SCHEDULE).facts.salary
    assert fact is not None
    assert (fact.value.min, fact.value.max) == (55000, 60000)


def test_heads_of_mails_are_no_facts() -> None:
    """The day and the people of a forwarded mail say nothing about the job; its subject does."""
    facts = read(
        "---- Forwarded message ----\nFrom: Ann Poe <ann@elmford.example>\nDate: Tue, May 7, 2024 at 9:00 AM\n"
        "Subject: [list] Fwd: JOB - Night Clerk, harbor office\nTo: <friends@elmford.example>\n\nPlease share." + BODY
    ).facts
    assert facts.title is not None
    assert facts.title.value.startswith("Night Clerk")
    assert facts.deadlines == ()
    assert facts.start_date is None
