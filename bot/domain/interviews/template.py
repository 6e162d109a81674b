"""The competencies a panel looks for where a posting sets none of its own: general, and each to do with the job."""

from __future__ import annotations

from bot.domain.interviews.scorecard import Assessment, Competency, ScorecardForm

DEFAULT = (
    Competency(
        "job_skills",
        "Skills for this job",
        "Past results in the duties the posting names. Low: none shown. High: done well, and explained.",
    ),
    Competency(
        "judgment",
        "Judgment and problem solving",
        "A real problem they worked through. Low: no reasons given. High: weighed options and learned from the result.",
    ),
    Competency(
        "communication",
        "Communication",
        "Answers that fit the listener. Low: hard to follow. High: plain, to the point, checks that they are heard.",
    ),
    Competency(
        "collaboration",
        "Working with others",
        "How they shared work and met disagreement. Low: blames or avoids. High: names their part and what changed.",
    ),
    Competency(
        "mission",
        "Commitment to the mission",
        "Work, study or organizing that bears on what we do. Low: cannot say why here. High: concrete, and lasting.",
    ),
)
"""Five, as structured interviewing asks for five to eight; each hint gives a low and a high example."""


def empty(competencies: tuple[Competency, ...]) -> ScorecardForm:
    """A form on which nothing is written yet, with one line a competency."""
    lines = tuple(Assessment(competency.key, None, "") for competency in competencies)
    return ScorecardForm(lines, None, "", "")


def fitted(form: ScorecardForm, competencies: tuple[Competency, ...]) -> ScorecardForm:
    """The form with exactly one line a competency, in their order; what is missing is empty."""
    written = {line.competency: line for line in form.assessments}
    lines = tuple(written.get(each.key, Assessment(each.key, None, "")) for each in competencies)
    return ScorecardForm(lines, form.recommendation, form.strengths, form.concerns)
