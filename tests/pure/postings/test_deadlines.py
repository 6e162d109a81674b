"""Rules about when to apply are read with their kind; other dates are left alone."""

from __future__ import annotations

import pytest

from bot.domain.postings.reading import read


def rules(line: str) -> list[tuple[str, str | None, str | None, str | None]]:
    """Return kind, day, time and zone of each rule in a line."""
    found = read(f"Coordinator\n\nAn office needs a coordinator for its programs.\n\n{line}\n").facts.deadlines
    return [
        (
            str(rule.kind),
            str(rule.on) if rule.on else rule.month_day,
            f"{rule.at:%H:%M}" if rule.at else None,
            rule.timezone,
        )
        for rule in found
    ]


HARD = [
    ("Open & closing dates: 03/14/2025 to 03/28/2025", "2025-03-28", None, None),
    ("The listing will be taken down on March 14, 2025.", "2025-03-14", None, None),
    ("The role will remain posted through 3/14/25.", "2025-03-14", None, None),
    ("Application deadline: March 14, 2025", "2025-03-14", None, None),
    ("The deadline to apply is Friday, March 14, 2025 at 5:00 p.m. ET.", "2025-03-14", "17:00", "ET"),
    ("Please apply by 14 March 2025.", "2025-03-14", None, None),
    ("Applications are due no later than 11:59 p.m. PT on January 31, 2026.", "2026-01-31", "23:59", "PT"),
    ("Closing date: 23:59 GMT, 3rd November 2024", "2024-11-03", "23:59", "GMT"),
    ("Closing date 03/11/2024. Salary £30,000.", "2024-11-03", None, None),
    ("Applications close at 12 noon on Monday 6 May 2024", "2024-05-06", "12:00", None),
    ("Send your CV to jobs@example.org by 15.09.2025.", "2025-09-15", None, None),
    ("Applications must be received on or before 2025-02-28.", "2025-02-28", None, None),
    ("Submit your resume by July 5.", "07-05", None, None),
    ("The posting closes on 7/31/2024.", "2024-07-31", None, None),
    ("This position will be open through Oct. 9, 2024.", "2024-10-09", None, None),
    ("Application window closes: Sept 30th, 2024 (midnight)", "2024-09-30", "23:59", None),
    ("Apply before 1 June 2024 to join us in September.", "2024-06-01", None, None),
    ("Applications will be accepted until 4 pm Central Time on August 2, 2024.", "2024-08-02", "16:00", "Central Time"),
]


@pytest.mark.parametrize(("line", "day", "at", "zone"), HARD)
def test_hard_deadlines(line: str, day: str, at: str | None, zone: str | None) -> None:
    """A day after which nobody can apply is a hard deadline, with the time and zone written beside it."""
    assert rules(line) == [("hard", day, at, zone)]


SOFT = [
    (
        "Applications that arrive by May 3, 2024 will be read together, as a group; later ones as they come in.",
        [("first_review", "2024-05-03"), ("rolling", None)],
    ),
    (
        "Apply by May 3, 2024; late applications will still be considered.",
        [("preference", "2024-05-03")],
    ),
    (
        "The committee begins reading on May 3, 2024 and hopes to announce its choice June 9, 2024.",
        [("first_review", "2024-05-03")],
    ),
    ("We will close the listing on or after May 3, 2024.", [("rolling", "2024-05-03")]),
    ("We talk to people as applications come in.", [("rolling", None)]),
    ("Applications will be reviewed immediately.", [("rolling", None)]),
    ("This listing stays open until we find someone.", [("until_filled", None)]),
    ("Priority will be given to applications received by May 3, 2024.", [("preference", "2024-05-03")]),
    (
        "For full consideration, apply by May 3, 2024; open until filled.",
        [("preference", "2024-05-03"), ("until_filled", None)],
    ),
    ("Preferred application date: May 3, 2024", [("preference", "2024-05-03")]),
    ("Candidates are encouraged to apply by May 3, 2024.", [("preference", "2024-05-03")]),
    (
        "Review of applications begins May 3, 2024 and continues until the position is filled.",
        [("first_review", "2024-05-03"), ("until_filled", None)],
    ),
    ("We will begin reviewing applications on May 3, 2024.", [("first_review", "2024-05-03")]),
    ("Applications will be reviewed starting May 3, 2024.", [("first_review", "2024-05-03")]),
    (
        "Initial screening will take place on May 3, 2024; later applications are welcome.",
        [("first_review", "2024-05-03")],
    ),
    ("Applications are reviewed on a rolling basis.", [("rolling", None)]),
    ("This position is open until filled.", [("until_filled", None)]),
    ("The role will remain posted until a suitable candidate is found.", [("until_filled", None)]),
]


@pytest.mark.parametrize(("line", "said"), SOFT)
def test_softer_rules(line: str, said: list[tuple[str, str | None]]) -> None:
    """A preference date, a first review and an open end are each what they are, and never called a deadline."""
    assert sorted((kind, day or "") for kind, day, _, _ in rules(line)) == sorted(
        (kind, day or "") for kind, day in said
    )


@pytest.mark.parametrize(
    "line",
    [
        "The position starts on September 3, 2024.",
        "Interviews will be held on May 20 and 21, 2024.",
        "Posted on April 2, 2024",
        "Founded on June 1, 1988, we have grown since.",
        "The contract runs from July 1, 2024 to June 30, 2025.",
        "You will plan our gala on November 9, 2024.",
        "As of May 11, 2023, vaccination is no longer required.",
        "We hope to fill the position by May 30, 2024.",
        "You must meet deadlines and submit reports by the 5th of each month.",
        "The fellowship ends on May 31, 2025.",
        "Last updated: 12/01/2023",
        "Finalists will be notified by June 15, 2024.",
        "Questions about the role can be sent to us until May 1, 2024.",
        "The grant was awarded in March 2024.",
        "The list of candidates from the last test expired on January 31, 2024.",
        "If you applied when we last advertised this post (closing date 1 December 2023), please do not apply again.",
        "Internal candidates send a letter of interest by May 3, 2024.",
        "Accepted stories: drafts are due May 3, 2024.",
        "Read more in our magazine: https://paper.example/2024/05/03/how-we-work",
        "The successful applicant is expected to arrive by May 3, 2024.",
    ],
)
def test_dates_that_are_no_deadlines(line: str) -> None:
    """Starts, interviews, events, posting dates and founding days are no rules about applying."""
    assert rules(line) == []


@pytest.mark.parametrize(
    "line",
    ["This position has been filled.", "Applications are now closed.", "We are no longer accepting applications."],
)
def test_a_closed_posting_says_so(line: str) -> None:
    """A posting that takes no more applications is known by its words."""
    closed = read(f"Coordinator\n\n{line}").facts.closed
    assert closed is not None
    assert closed.text == line


def test_open_until_filled_is_not_closed() -> None:
    """A posting that stays open until filled is not closed."""
    assert read("Coordinator\n\nOpen until the position has been filled.").facts.closed is None
