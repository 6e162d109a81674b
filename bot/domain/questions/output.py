"""An outcome as the shell's `ask` prints it: one flat object, the same shape whatever came out."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from bot.domain.questions.outcome import Answer, Closest, NotStated, Outcome


class Output(TypedDict):
    """One line of `bot ask --batch`; `closest` holds up to three exact spans when nothing was answered."""

    answered: bool
    answer: str
    quotes: list[str]
    closest: list[str]
    field: str | None
    note: NotRequired[str]
    """Only where a language model chose the quotes."""


def as_output(outcome: Outcome) -> Output:
    """The outcome as the shell prints it."""
    if isinstance(outcome, Answer):
        output = Output(
            answered=True,
            answer=outcome.text,
            quotes=[quote.text for quote in outcome.quotes],
            closest=[],
            field=outcome.field,
        )
        if outcome.note:
            output["note"] = outcome.note
        return output
    if isinstance(outcome, Closest | NotStated):
        lines = [quote.text for quote in outcome.lines[:3]]
        return Output(answered=False, answer=outcome.text, quotes=[], closest=lines, field=outcome.field)
    return Output(answered=False, answer=outcome.text, quotes=[], closest=[], field=None)
