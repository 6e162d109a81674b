"""Hiring leads' own words: answers beside a posting, found again for whoever asks alike, and corrections of facts."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.domain.local import local_day
from bot.domain.postings.facts import Facts
from bot.domain.postings.posting import Addendum, Posting
from bot.domain.postings.quotes import Fact, Quote
from bot.domain.questions.outcome import LIMIT, Answer, NotStated, Outcome, fitting
from bot.domain.questions.words import STOP, folded, kin, stem, words

SAME = 0.8
"""Share of words, of all in either question, from which two questions are one."""
ALIKE = 0.67
"""Share of a question's words that an addendum must hold to be of use."""


@dataclass(frozen=True, slots=True)
class FromLead:
    """A lead's words as an answer; `same` where they were asked the very same, and no newer text may say otherwise."""

    answer: Answer
    same: bool


def from_addenda(question: str, posting: Posting) -> FromLead | None:
    """The addendum that answers a question best, the latest among equals; None where none is near."""
    asked, best, found = _content(question), ALIKE, None
    for addendum in posting.addenda:
        before = _content(addendum.question)
        shared = _share(asked, before) * _share(before, asked)
        near = max(shared, _share(asked, before | _content(addendum.words)) if _share(asked, before) else 0.0)
        if near >= best:
            best, found = (
                near,
                FromLead(_answer(addendum, posting.zone), shared >= SAME * SAME and _stands(addendum, posting)),
            )
    return found


def _stands(addendum: Addendum, posting: Posting) -> bool:
    """Whether it was said of the text as it is: a version that came later is asked first."""
    return posting.revised_at is None or addendum.at >= posting.revised_at


def in_their_words(outcome: Outcome, posting: Posting) -> Outcome:
    """An answer about a corrected fact rests on that person's words, and on no line of the text that may say other."""
    if not isinstance(outcome, Answer) or outcome.field not in {each.field for each in posting.corrections}:
        return outcome
    quotes = _quotes(posting.facts, outcome.field)
    if not quotes:
        label = outcome.field.replace("_", " ")
        text = f"A hiring lead has looked: this posting does not state the {label}."
        return NotStated(text, label, field=outcome.field)
    return replace(outcome, quotes=fitting(outcome.text, quotes))


def _quotes(facts: Facts, field: str) -> tuple[Quote, ...]:
    if field == "deadlines":
        return tuple(rule.quote for rule in facts.deadlines)
    fact: Fact[object] | None = getattr(facts, field)
    return (fact.quote,) if fact else ()


def _content(text: str) -> frozenset[str]:
    """What a text is about; all its words where it has none but small ones."""
    all_words = words(folded(text))
    return frozenset(stem(word) for word in all_words if word not in STOP) or frozenset(map(stem, all_words))


def _share(of: frozenset[str], within: frozenset[str]) -> float:
    if not of:
        return 0.0
    return sum(any(kin(one, other) for other in within) for one in of) / len(of)


def _answer(addendum: Addendum, zone: str) -> Answer:
    text = f"The posting leaves this open. Asked “{_short(addendum.question, 200)}”, a hiring lead answered:"
    said = _short(addendum.words, LIMIT - len(text) - 8)
    return Answer(text, (Quote(said, -1, -1, None, addendum.by, local_day(addendum.at, zone)),))


def _short(text: str, limit: int) -> str:
    return text if len(text) <= limit else f"{text[: limit - 1].rsplit(' ', 1)[0]}…"
