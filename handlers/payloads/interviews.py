"""Interviews and scorecards as they reach us: from their modals."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.domain.interviews.form import InterviewForm
from bot.domain.interviews.interview import Setting
from bot.domain.interviews.scorecard import Assessment, Recommendation, ScorecardForm
from handlers.ids import Block
from handlers.payloads.state import Inputs
from handlers.values import number

ON_THE_WAY = timedelta(seconds=10)
"""How long a report of typing may take to reach us."""
RATING, EVIDENCE = ".rating", ".evidence"


def interview_form(view: Mapping[str, Any]) -> InterviewForm:
    """The form in which an interview is set up; what cannot be read is empty and comes back as a problem."""
    inputs = Inputs(view)
    minutes = number(inputs.chosen(Block.MINUTES) or "")
    setting = inputs.chosen(Block.SETTING)
    return InterviewForm(
        candidate=inputs.words(Block.CANDIDATE),
        posting_id=number(inputs.chosen(Block.POSTING) or ""),
        interviewers=inputs.people(Block.INTERVIEWERS),
        day=inputs.day(Block.DAY),
        at=inputs.clock(Block.AT),
        minutes=minutes or None,
        zone=inputs.chosen(Block.ZONE) or "",
        setting=Setting(setting) if setting in list(Setting) else Setting.REMOTE,
        place=inputs.words(Block.PLACE),
    )


def scorecard_form(view: Mapping[str, Any]) -> ScorecardForm:
    """A scorecard, complete or not: a rating outside 1 to 5 reads as "not assessed"."""
    inputs = Inputs(view)
    keys = [str(block["block_id"]) for block in view.get("blocks", ()) if block.get("type") == "input"]
    word = inputs.chosen(Block.RECOMMENDATION)
    return ScorecardForm(
        assessments=tuple(_assessment(inputs, key.removesuffix(RATING)) for key in keys if key.endswith(RATING)),
        recommendation=Recommendation(word) if word in list(Recommendation) else None,
        strengths=inputs.words(Block.STRENGTHS),
        concerns=inputs.words(Block.CONCERNS),
    )


def typed_at(body: Mapping[str, Any], now: datetime) -> datetime:
    """When Slack took an action, by `{"actions": [{"action_ts": "1796137200.000100"}]}`; else `now`.

    A time that is far from ours tells of clocks that differ, and would make drafts look older than they are.
    """
    try:
        taken = datetime.fromtimestamp(float(body["actions"][0]["action_ts"]), UTC)
    except (LookupError, TypeError, ValueError, OverflowError):
        return now
    return taken if timedelta(0) <= now - taken <= ON_THE_WAY else now


def _assessment(inputs: Inputs, key: str) -> Assessment:
    rating = number(inputs.chosen(f"{key}{RATING}") or "")
    return Assessment(key, rating if 1 <= rating <= 5 else None, inputs.words(f"{key}{EVIDENCE}"))
