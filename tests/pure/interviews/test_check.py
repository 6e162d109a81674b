from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.interviews.check import check
from bot.domain.interviews.scorecard import Assessment, Recommendation, ScorecardForm
from bot.domain.interviews.template import DEFAULT, empty, fitted

COMPLETE = ScorecardForm(
    (
        Assessment("job_skills", 4, "Rebuilt a donor list of 4,000 rows in a day and showed how."),
        Assessment("judgment", None, ""),
        Assessment("communication", 5, "Explained the budget to us in two sentences."),
        Assessment("collaboration", None, ""),
        Assessment("mission", 3, "Volunteered at a food bank for a year."),
    ),
    Recommendation.YES,
    "Calm and exact.",
    "Has not led a team.",
)


def rated(key: str, rating: int | None, evidence: str) -> ScorecardForm:
    """The complete form with one line changed."""
    lines = [Assessment(key, rating, evidence) if line.competency == key else line for line in COMPLETE.assessments]
    return replace(COMPLETE, assessments=tuple(lines))


def test_a_complete_form_has_no_problem() -> None:
    """A form with evidence for each rating and a recommendation is complete, not assessed competencies and all."""
    assert check(COMPLETE, DEFAULT) == ()


def test_a_rating_needs_its_evidence() -> None:
    """A rating without evidence is a problem at that competency's evidence, and nowhere else."""
    problems = check(rated("job_skills", 2, "   "), DEFAULT)
    assert [problem.field for problem in problems] == ["job_skills.evidence"]
    assert "saw or heard" in problems[0].sentence


@pytest.mark.parametrize("rating", [0, 6, -1])
def test_a_rating_stays_on_the_scale(rating: int) -> None:
    """A rating outside 1 to 5 is a problem at that rating."""
    assert [each.field for each in check(rated("mission", rating, "Seen."), DEFAULT)] == ["mission.rating"]


def test_a_recommendation_must_be_chosen() -> None:
    """Without a recommendation the form is not complete."""
    problems = check(replace(COMPLETE, recommendation=None), DEFAULT)
    assert [problem.field for problem in problems] == ["recommendation"]


def test_nothing_rated_is_right_only_with_no_decision() -> None:
    """With no rating at all, "no decision" is accepted and anything else is a problem at the first rating."""
    blank = empty(DEFAULT)
    assert check(replace(blank, recommendation=Recommendation.NO_DECISION), DEFAULT) == ()
    problems = check(replace(blank, recommendation=Recommendation.YES), DEFAULT)
    assert [problem.field for problem in problems] == ["job_skills.rating"]
    assert [problem.field for problem in check(blank, DEFAULT)] == ["recommendation"]


def test_texts_fit_a_slack_text_box() -> None:
    """Evidence, strengths and concerns longer than 3,000 characters are problems at their own fields."""
    long = "a" * 3001
    form = replace(rated("judgment", 3, long), strengths=long, concerns="a" * 3000)
    assert [problem.field for problem in check(form, DEFAULT)] == ["judgment.evidence", "strengths"]


def test_remarks_on_protected_matters_are_named_at_their_field() -> None:
    """A remark on a family is a problem at the field it stands in, and its sentence names phrase and rule."""
    form = replace(COMPLETE, concerns="Strong answers, but she has two kids at home.")
    (problem,) = check(form, DEFAULT)
    assert problem.field == "concerns"
    assert "she has two kids" in problem.sentence
    assert "Title VII" in problem.sentence


def test_every_problem_fits_under_its_field() -> None:
    """All sentences are short enough to stand under a field of a modal."""
    form = replace(rated("judgment", 9, ""), recommendation=None, strengths="He is about 60.", concerns="x" * 4000)
    problems = check(form, DEFAULT)
    assert len(problems) == 5
    assert all(len(problem.sentence) <= 250 for problem in problems)


def test_a_form_is_fitted_to_the_competencies() -> None:
    """Lines of unknown competencies are dropped, missing ones are empty, and the order is the competencies'."""
    form = replace(COMPLETE, assessments=(Assessment("charm", 5, "x"), *reversed(COMPLETE.assessments[:2])))
    lines = fitted(form, DEFAULT).assessments
    assert [line.competency for line in lines] == [each.key for each in DEFAULT]
    assert lines[0].rating == 4
    assert lines[4] == Assessment("mission", None, "")


def test_the_template_is_five_competencies_with_hints() -> None:
    """The default template has five competencies, each with a key that can be part of an id, and a hint Slack takes."""
    assert len(DEFAULT) == 5
    assert len({each.key for each in DEFAULT}) == 5
    assert all(each.key.replace("_", "").isalpha() and each.key.islower() for each in DEFAULT)
    assert all(20 < len(each.looks_for) <= 150 for each in DEFAULT)
