"""Several things asked at once: one outcome that answers each, and says of each what was not found."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.postings.quotes import Quote
from bot.domain.questions.outcome import Answer, Closest, NotStated, Refused, fitting
from bot.domain.questions.spans import apart

Part = Answer | Closest | NotStated | Refused
_TEXTS = 420
"""Characters of our own words at most, so that quotes have room."""


def together(parts: Sequence[Part]) -> Part:
    """One outcome of the parts' outcomes, in the order asked."""
    if len(parts) == 1:
        return parts[0]
    answers = [part for part in parts if isinstance(part, Answer)]
    if answers:
        return _answered(parts, answers)
    refused = [part for part in parts if isinstance(part, Refused)]
    if refused:
        return refused[0]
    return _unanswered([part for part in parts if isinstance(part, Closest | NotStated)])


def _answered(parts: Sequence[Part], answers: Sequence[Answer]) -> Answer:
    said = [part.text if isinstance(part, Answer | Refused) else _unfound(part) for part in parts]
    text = " ".join(dict.fromkeys(said))
    text = text if len(text) <= _TEXTS else answers[0].text
    firsts = [quote for answer in answers for quote in answer.quotes[:1]]
    others = [quote for answer in answers for quote in answer.quotes[1:]]
    field = answers[0].field
    return Answer(text, fitting(text, apart([*firsts, *others])), field)


def _unfound(part: Closest | NotStated) -> str:
    return part.text if isinstance(part, NotStated) else "The other part is not answered directly."


def _unanswered(parts: Sequence[Closest | NotStated]) -> Closest | NotStated:
    lines: list[Quote] = []
    for part in parts:
        lines.extend(part.lines[:2])
    closest = next((part for part in parts if isinstance(part, Closest)), None)
    if closest:
        return Closest(closest.text, fitting(closest.text, apart(lines)[:3]), closest.field)
    missing = [part for part in parts if isinstance(part, NotStated)]
    topics = " or ".join(dict.fromkeys(part.topic for part in missing))
    text = f"I could not find anything about {topics} in this posting."
    return NotStated(text, topics, fitting(text, apart(lines)[:3]), missing[0].field)
