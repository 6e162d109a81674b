"""Whether a scorecard is complete: each problem at its own field, in a sentence that says what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.domain.interviews.protected import protected
from bot.domain.interviews.scorecard import Assessment, Competency, Problem, Recommendation, ScorecardForm

LOWEST, HIGHEST = 1, 5
TEXT_LIMIT = 3_000
"""What a Slack text box holds."""


def check(form: ScorecardForm, competencies: Sequence[Competency]) -> tuple[Problem, ...]:
    """Say what is to be mended before a scorecard can be kept; nothing when it is complete.

    A rating needs its evidence, and the whole a recommendation. With no rating at all the recommendation must be
    "no decision". Words about protected matters are named with the rule that forbids them.
    """
    lines = {line.competency: line for line in form.assessments}
    found = [problem for each in competencies for problem in _line(each, lines.get(each.key))]
    if competencies and not any(line.rating is not None for line in lines.values()):
        found.extend(_unrated(form, competencies[0]))
    if form.recommendation is None:
        found.append(Problem("recommendation", "Choose a recommendation; “No decision” is one too."))
    found.extend(_text("strengths", form.strengths))
    found.extend(_text("concerns", form.concerns))
    return tuple(found)


def _line(competency: Competency, line: Assessment | None) -> Iterator[Problem]:
    if line is None:
        return
    rating, evidence = f"{competency.key}.rating", f"{competency.key}.evidence"
    if line.rating is not None and not LOWEST <= line.rating <= HIGHEST:
        yield Problem(rating, f"Choose a rating from {LOWEST} to {HIGHEST}, or “Not assessed”.")
    if line.rating is not None and not line.evidence.strip():
        yield Problem(evidence, "Write what you saw or heard that this rating rests on, or choose “Not assessed”.")
    yield from _text(evidence, line.evidence)


def _unrated(form: ScorecardForm, first: Competency) -> Iterator[Problem]:
    if form.recommendation not in (Recommendation.NO_DECISION, None):
        sentence = "Rate at least one competency, or recommend “No decision” if none could be assessed."
        yield Problem(f"{first.key}.rating", sentence)


def _text(field: str, text: str) -> Iterator[Problem]:
    if len(text) > TEXT_LIMIT:
        yield Problem(field, f"Shorten this to {TEXT_LIMIT} characters; it has {len(text)}.")
    elif matter := protected(text):
        yield Problem(field, matter.sentence)
