"""Years, degrees, who one reports to, when one starts, how one applies: what is asked, and what is only a plus."""

from __future__ import annotations

import pytest

from bot.domain.postings.facts import Facts
from bot.domain.postings.reading import read


def facts(line: str, heading: str = "Qualifications") -> Facts:
    """Return the facts of a line under a heading."""
    return read(f"Coordinator\n\n{heading}\n- Likes people\n- {line}\n").facts


@pytest.mark.parametrize(
    ("line", "years"),
    [
        ("3+ years of experience in fundraising", 3),
        ("At least two years' experience", 2),
        ("Minimum of five (5) years of progressively responsible experience", 5),
        ("3-5 years of relevant work experience", 3),
        ("Three to five years in a similar role", 3),
        ("7 or more years of organizing experience", 7),
        ("One year of customer service experience", 1),
        ("5 years of experience required; 8 preferred", 5),
        ("Two years of experience preferred", None),
        ("5+ years of experience is a plus", None),
        ("Must be 18 years of age or older", None),
        ("Two years of college coursework", None),
        ("Our team has over 40 years of experience", None),
        ("A two-year contract", None),
        ("10+ years leading teams", 10),
        ("Two years in project management, ideally with public funders", 2),
        ("Those with five or more years in service may receive additional credit", None),
    ],
)
def test_years(line: str, years: float | None) -> None:
    """The years are those required: the low end of a range, and none where they are only preferred."""
    fact = facts(line).min_years
    assert (fact.value if fact else None) == years


@pytest.mark.parametrize(
    ("line", "required"),
    [
        ("Bachelor's degree required", True),
        ("BA/BS in a related field", True),
        ("MLS from an ALA-accredited program", True),
        ("Master's degree, or a bachelor's degree with three years of experience", True),
        ("Bachelor's degree or equivalent experience", False),
        ("College degree or four years of relevant work experience", False),
        ("Bachelor's degree or equivalent combination of education and experience", False),
        ("No degree required", False),
        ("A college degree is not required", False),
        ("Bachelor's degree preferred", None),
        ("A master's degree is a plus", None),
        ("Currently enrolled in a bachelor's degree program", None),
        ("A high degree of attention to detail", None),
        ("Bachelor's degree required, master's degree preferred", True),
        ("Educated to degree level", True),
        ("A degree is welcome; equivalent experience counts just as much", False),
        ("Associate degree or passing score on the aide's test", False),
    ],
)
def test_degree(line: str, required: bool | None) -> None:
    """A degree is required, or experience may stand for it, or nothing is said where it is only welcome."""
    fact = facts(line).degree_required
    assert (fact.value if fact else None) == required


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Reports to: Director of Programs", "Director of Programs"),
        ("This position reports to the Director of Programs.", "Director of Programs"),
        ("Reporting to the Chief Operating Officer, you will run the office.", "Chief Operating Officer"),
        ("You will report to our Executive Director and work with the board.", "Executive Director"),
        ("Under the supervision of the Branch Manager, the clerk shelves books.", "Branch Manager"),
        ("You will be line managed by the Head of Giving.", "Head of Giving"),
        ("You will prepare monthly reports to the board of directors.", None),
        ("You manage three direct reports.", None),
        ("Report to work on time.", None),
    ],
)
def test_reports_to(line: str, name: str | None) -> None:
    """Whom one reports to is a person's role; reports that are written are not meant."""
    fact = read(f"Coordinator\n\n{line}\n").facts.reports_to
    assert (fact.value if fact else None) == name


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("Start date: September 2, 2025", "September 2, 2025"),
        ("The position begins in early June.", "early June"),
        ("The internship will start on 1 March 2026.", "1 March 2026"),
        ("The role starts as soon as possible.", "as soon as possible"),
        ("Start date: flexible", None),
        ("Review of applications begins on June 1.", None),
        ("Interviews start June 3.", None),
        ("The campaign began in May 2019.", None),
    ],
)
def test_start(line: str, when: str | None) -> None:
    """A start is the job's own, in the posting's words."""
    fact = read(f"Coordinator\n\n{line}\n").facts.start_date
    assert (fact.value if fact else None) == when


@pytest.mark.parametrize(
    ("line", "email", "url"),
    [
        ("Send a resume to jobs@hollow.example.org.", "jobs@hollow.example.org", None),
        ("Apply: send your CV to jobs [at] hollow [dot] example.", "jobs@hollow.example", None),
        ("To apply, email [our team](mailto:hr@hollow.example.org) your resume.", "hr@hollow.example.org", None),
        ("Questions? Write to hello@hollow.example.org.", None, None),
        ("For more information contact kim@hollow.example.org.", None, None),
        ("Apply at https://hollow.example.org/apply/7.", None, "https://hollow.example.org/apply/7"),
        ("Apply [here](https://forms.example.org/f/9).", None, "https://forms.example.org/f/9"),
        ("Read about our benefits at https://hollow.example.org/benefits.", None, None),
        ("Accommodation requests: access@hollow.example.org", None, None),
        ("To apply, visit hollow.example.org/jobs", None, "hollow.example.org/jobs"),
    ],
)
def test_where_to_apply(line: str, email: str | None, url: str | None) -> None:
    """Applications go to one address; questions, benefits and accommodation go elsewhere."""
    understood = read(f"Coordinator\n\nThe office needs help.\n\n{line}\n").facts
    assert (understood.apply_email.value if understood.apply_email else None) == email
    assert (understood.apply_url.value if understood.apply_url else None) == url


@pytest.mark.parametrize(
    ("line", "hours"),
    [
        ("Full time (40 hours per week)", [(40, None)]),
        (
            "40+ hrs/week during session, 20 hrs/week otherwise",
            [(40, "during session, 20 hrs/week otherwise"), (20, "otherwise")],
        ),
        ("15-20 hours a week", [(15, None)]),
    ],
)
def test_hours(line: str, hours: list[tuple[float, str | None]]) -> None:
    """Hours keep the condition they hold under."""
    found = read(f"Coordinator\n\n{line}\n").facts.hours
    assert [each.value.per_week for each in found] == [per_week for per_week, _ in hours]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("This is a full-time position.", "full-time"),
        ("Part-time, temporary position", "temporary, part-time"),
        ("This is a two-year fixed-term contract.", "fixed-term"),
        ("We are looking for an independent contractor.", "contract"),
        ("You will supervise full-time employees.", None),
        ("Benefits for full-time staff include dental.", None),
        ("You will manage interns and freelance writers.", None),
    ],
)
def test_employment(line: str, kind: str | None) -> None:
    """The kind of employment is the job's own, not that of people beside it."""
    fact = read(f"Coordinator\n\n{line}\n").facts.employment_type
    assert (fact.value if fact else None) == kind
