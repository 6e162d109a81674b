"""Facts said in words of one's own: in a second sentence, in full words, by what is ruled out, in places' own forms."""

from __future__ import annotations

from typing import Any

import pytest

from bot.domain.postings.output import as_output
from bot.domain.postings.reading import read

HEAD = "Garden Programme Officer\n\nMeadow Lane Trust\n\n"
APPLY = f"{HEAD}How to apply\n\n"


def said(field: str, text: str) -> Any:
    """The value of one fact, or None."""
    fact = as_output(read(text).facts)[field]
    return fact["value"] if fact else None


def rules(text: str) -> list[tuple[str, str | None, str | None]]:
    """Kind, day and time of each rule about applying."""
    found = said("deadlines", text) or []
    return sorted(((rule["kind"], rule["date"] or rule["month_day"], rule["time"]) for rule in found), key=str)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{APPLY}Send your CV to hr@x.example. It must be with us by noon on 3 May 2027.",
            [("hard", "2027-05-03", "12:00")],
        ),
        (
            (
                f"{HEAD}To apply, write us a letter and send it to hr@x.example. We need it by Friday 9 April at 5pm. "
                "Interviews will be held on 20 April. You will hear from us by 30 April."
            ),
            [("hard", "04-09", "17:00")],
        ),
        (
            (
                f"{HEAD}To apply, email a CV to hr@x.example. Please let me have it no later than the 4th of June. "
                "We hope to have someone in place by 1 August."
            ),
            [("hard", "06-04", None)],
        ),
        (
            f"{APPLY}Bids should arrive at tenders@x.example before 16:00 CET on 2 June 2027.",
            [("hard", "2027-06-02", "16:00")],
        ),
        (f"{HEAD}Closing date: 23:59 GMT, Sunday 8 March 2027", [("hard", "2027-03-08", "23:59")]),
        (f"{HEAD}Deadline: 12 March 2027, 12h00", [("hard", "2027-03-12", "12:00")]),
        (f"{APPLY}Apply by COB Friday.", [("hard", None, None)]),
        (f"{HEAD}Application window: 2 March - 30 March 2027", [("hard", "2027-03-30", None)]),
        (f"{HEAD}Applications received after 5 May 2027 will not be considered.", [("hard", "2027-05-05", None)]),
        (f"{HEAD}Interviews will take place between 3 and 7 May 2027.", []),
        (f"{HEAD}You will\n- write two grant reports, due 1 December and 3 May, and one application", []),
        (
            f"{APPLY}We will begin looking at applications on 3 May and carry on until we find the right person.",
            [("first_review", "05-03", None), ("until_filled", None, None)],
        ),
        (
            f"{APPLY}We read applications as and when they come and stop once the post is filled.",
            [("until_filled", None, None)],
        ),
    ],
)
def test_when_to_apply(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    """A date counts where the paragraph is about applying, whatever its own sentence calls it."""
    assert rules(text) == expected


@pytest.mark.parametrize(
    ("line", "is_closed"),
    [
        ("NOW CLOSED", True),
        ("Status: Closed", True),
        ("The role is now filled.", True),
        ("Applications closed on 3 May 2026.", True),
        ("Recruitment for this post has ended.", True),
        ("The deadline for this job has passed.", True),
        ("We will keep this open until the position has been filled.", None),
        ("The office is closed on Mondays.", None),
    ],
)
def test_closed(line: str, is_closed: bool | None) -> None:
    """A search that is over says so in many ways; an office that shuts on Mondays is another matter."""
    assert said("closed", f"{HEAD}{line}\n\nWe look after nine gardens and the people who come to them.") is is_closed


@pytest.mark.parametrize(
    ("line", "mode"),
    [
        ("One day a week you may work from home.", "hybrid"),
        ("A day a fortnight may be worked from home once you know us.", "hybrid"),
        ("Up to two days' home working per week is possible after probation.", "hybrid"),
        ("Two days a week in our Leeds office, the rest from home.", "hybrid"),
        ("This is not a work-from-home position.", "onsite"),
        ("None of it can be done from home.", "onsite"),
        ("Remote work is not possible.", "onsite"),
        ("We're hiring a remote data analyst.", "remote"),
        ("Experience working with remote teams.", None),
        ("You may work at home for as many as two days a week.", "hybrid"),
        ("Wednesdays and Fridays can be worked from home.", "hybrid"),
        ("Remote | Not possible", "onsite"),
        ("Telework: none", "onsite"),
        ("There is no office: we all work from our own homes.", "remote"),
        ("You do this job from wherever you live.", "remote"),
        ("Volunteers may join our meetings remotely.", None),
    ],
)
def test_where_the_work_is_done(line: str, mode: str | None) -> None:
    """Some days at home are hybrid, and a home that is ruled out is not remote."""
    assert said("work_mode", f"{HEAD}{line}") == mode


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("Core in-office days: Tue, Wed, Thu.", ["tue", "wed", "thu"]),
        ("You would be in on Mondays for the team meeting and at home otherwise.", ["mon"]),
        ("We all meet in person on the first Monday of the month.", None),
        ("Come to the office any Wednesday and tell us in person.", None),
        ("The office works until 13:00 on Fridays.", None),
    ],
)
def test_office_days(line: str, days: list[str] | None) -> None:
    """Weekdays in the office, and not days once a month, for applicants, or of opening."""
    assert said("onsite_days", f"{HEAD}{line}") == days


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Lunch is unpaid. Full time.", "full-time"),
        ("Paid or unpaid experience counts. This is a regular full-time position.", "full-time"),
        ("This is a zero-hours contract.", "zero hours"),
        ("Contract: casual", "casual"),
        ("Employment type: Per diem", "per diem"),
        ("This is a 0.6 FTE role.", "part-time"),
        ("FTE: 1.0 (0.8 considered)", "full-time"),
        ("Contract type: Secondment (12 months)", "secondment, fixed-term"),
        ("Maternity cover, 12 months", "fixed-term"),
        ("Volunteer gardeners wanted", "volunteer"),
        ("We would back you if you tried for a fellowship.", None),
    ],
)
def test_kinds_of_employment(line: str, kind: str | None) -> None:
    """Every kind has its words, and words about something else are none."""
    assert said("employment_type", f"{HEAD}{line}") == kind


@pytest.mark.parametrize(
    ("line", "pay"),
    [
        ("Pay: forty-two thousand dollars a year", (42000, 42000, "USD", "year")),
        ("We pay twenty-two to twenty-six dollars an hour.", (22, 26, "USD", "hour")),
        ("About money: $56,500, the same for everyone.", (56500, 56500, "USD", "year")),
        ("Fee: £180 per session", (180, 180, "GBP", None)),
        ("The fee for the whole assignment is EUR 14,000.", (14000, 14000, "EUR", "total")),
        ("Total cost to company of R560 000 to R640 000 per annum", (560000, 640000, "ZAR", "year")),
        ("Bruttogehalt: 3.400 € pro Monat", (3400, 3400, "EUR", "month")),
        ("Annual gross salary of MWK 21,400,000", (21400000, 21400000, "MWK", "year")),
        ("A flat above the office is available for rent at $850 a month.", None),
        ("Finalists do a small paid assignment ($150).", None),
    ],
)
def test_pay_in_other_forms(line: str, pay: tuple[float, float, str, str | None] | None) -> None:
    """Pay in words, by the piece, for all of it, and in places' own forms; rent and trials are no pay."""
    value = said("salary", f"{HEAD}{line}")
    assert (tuple(value[key] for key in ("min", "max", "currency", "period")) if value else None) == pay


@pytest.mark.parametrize(
    ("line", "years"),
    [
        ("You need to have worked with adults for at least eighteen months.", 1.5),
        ("We would like you to have taught children for two years or more.", 2),
        ("Requirements\n- Experience (2 years minimum) in a kitchen", 2),
        ("Requirements\n- up to 3 years of experience in events", None),
        ("Requirements\n- A year or more of running groups", 1),
        ("We want someone who has baked for at least a year.", 1),
        ("Experience | 4 years in teaching", 4),
        ("Requirements\n- a diploma holder with ten years in the field will be considered", None),
        ("What you bring\n- Two years of living in the county would be good", None),
    ],
)
def test_years_asked_for(line: str, years: float | None) -> None:
    """Years in months and in whole sentences; no years that are a limit, an exception or a wish."""
    assert said("min_years", f"{HEAD}{line}") == years


@pytest.mark.parametrize(
    ("line", "required"),
    [
        ("No diploma or degree is asked for.", False),
        ("A degree is neither here nor there.", False),
        ("Degrees don't come into it.", False),
        ("Requirements\n- A paralegal certificate, an associate's degree, or two years in a law office", False),
        ("Requirements\n- Degree or relevant professional qualification", False),
        ("Requirements\n- BCom Accounting, with board experience as a strong advantage", True),
        ("The position requires a Master of Library Science with 2 or more years of experience.", True),
        ("What you did since your last degree matters to us.", None),
    ],
)
def test_degrees_in_other_words(line: str, required: bool | None) -> None:
    """A degree is waived in many words; "two or more years" beside it is no alternative to it."""
    assert said("degree_required", f"{HEAD}{line}") is required


@pytest.mark.parametrize(
    ("line", "manager"),
    [
        ("Responsible to: Head of Learning", "Head of Learning"),
        ("Supervisor | Head Gardener", "Head Gardener"),
        ("Ana Ruiz leads the team and would be your manager.", "Ana Ruiz"),
        ("Working under the Director of Operations, you receive and store food.", "Director of Operations"),
        ("Both positions answer to the Vice President for Members.", "Vice President for Members"),
        ("You report to Sam Doyle, who runs the yard.", "Sam Doyle"),
        ("Your editor is Ana Ruiz-Hart, who runs the desk.", "Ana Ruiz-Hart"),
        ("Ana Ruiz, Regional Secretary, will manage both posts.", "Ana Ruiz, Regional Secretary"),
        ("Questions go to Lena Marsh (Head of Front of House, your manager).", "Head of Front of House"),
    ],
)
def test_managers_in_other_words(line: str, manager: str) -> None:
    """Who one answers to, by name or by what they are."""
    assert said("reports_to", f"{HEAD}{line}") == manager


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("The contract is for ten months from Tuesday 7 April.", "Tuesday 7 April"),
        ("We hope to have somebody on board by March 16.", "March 16"),
        ("You would start on or around 3 May.", "3 May"),
        ("The work runs from 1 June to 31 August 2027.", "1 June to 31 August 2027"),
        ("We would like you here by October 1.", "October 1"),
        ("We are hoping for a May 4 start.", "May 4"),
    ],
)
def test_starts_in_other_words(line: str, when: str) -> None:
    """A beginning need not be called a start."""
    assert said("start_date", f"{HEAD}{line}") == when
