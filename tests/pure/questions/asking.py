"""How these tests ask: sample postings by name, written questions, and the judgement of what came out."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from bot.domain.postings.reading import Reading, read
from bot.domain.questions.answer import answer
from bot.domain.questions.outcome import Answer, Closest, NotStated, Outcome

HERE = Path(__file__).parent
TODAY = date(2025, 3, 1)
LIMIT = 900


@lru_cache(maxsize=16)
def reading(name: str) -> Reading:
    """A sample posting, read."""
    return read((HERE / "samples" / f"{name}.txt").read_text(encoding="utf-8"))


def ask(name: str, question: str, today: date = TODAY) -> Outcome:
    """Ask a sample posting."""
    return answer(question, reading(name), today)


def shown(outcome: Outcome) -> str:
    """Everything an outcome says and quotes, in one lower-case line."""
    quotes = outcome.quotes if isinstance(outcome, Answer) else getattr(outcome, "lines", ())
    return _plain(" || ".join([outcome.text, *(quote.text for quote in quotes)]))


def _plain(text: str) -> str:
    for typographic, plain in (("’", "'"), ("–", "-"), ("—", "-")):
        text = text.replace(typographic, plain)
    return re.sub(r"\s+", " ", text).lower()


@dataclass(frozen=True)
class Written:
    """A written question; `wanted` holds "&" between parts that all must stand, "/" between choices, "-" for none."""

    posting: str
    question: str
    wanted: str

    def judged(self) -> str:
        """Right, near (among the closest lines), missed or wrong."""
        outcome = ask(self.posting, self.question)
        if self.wanted == "-":
            return "wrong" if isinstance(outcome, Answer) else "right"
        holds = all(any(choice in shown(outcome) for choice in part.split("/")) for part in self.wanted.split("&"))
        if isinstance(outcome, Answer):
            return "right" if holds else "wrong"
        return "near" if holds and isinstance(outcome, Closest | NotStated) else "missed"


def written(file: str) -> list[Written]:
    """The questions of a file, one a line: posting|question|wanted."""
    lines = (HERE / file).read_text(encoding="utf-8").splitlines()
    return [Written(*line.split("|")) for line in lines if line.strip()]


def judged(file: str) -> tuple[Counter[str], int]:
    """How often each judgement fell on a file's questions, and how many there are."""
    questions = written(file)
    return Counter(question.judged() for question in questions), len(questions)
