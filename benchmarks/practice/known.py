"""The practice postings, read as the bot reads them, with the lines that answer each question."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.domain.postings.reading import Reading, read
from bot.domain.questions.outcome import Answer
from bot.domain.questions.protected import refusal
from bot.domain.questions.ranking import Index, index
from bot.domain.questions.smalltalk import chat, without_courtesies
from bot.domain.questions.understanding import Asked, understood
from bot.domain.questions.words import folded

POSTINGS = Path(__file__).parent / "postings"
SHARE = 0.4
"""Share of a line or of a span that must be common to both, for the line to hold the span."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Question:
    """One thing asked, the topic it is about ("other" is none), and where the posting answers it."""

    asked: Asked
    topic: str
    answers: tuple[Span, ...]
    """None of them where the posting does not say."""
    places: frozenset[int]
    """The lines that hold an answer."""
    tempting: frozenset[int]
    """Lines that are about it without answering."""
    tokens: tuple[tuple[str, ...], ...] = ()
    """Where no places are known: of each of these, one must stand in a right answer."""
    answerable: bool = True
    fine: str = ""
    """Words of a line that may be quoted although it does not answer."""


@dataclass(frozen=True, slots=True)
class Practice:
    """A posting and its questions; `hand` tells who wrote it, a letter."""

    hand: str
    reading: Reading
    ix: Index
    questions: tuple[Question, ...]


def practice(folder: Path = POSTINGS) -> Iterator[Practice]:
    """Every posting of a folder; questions of several parts, greetings and protected matters are left out."""
    for file in sorted(folder.glob("*.json")):
        known = json.loads(file.read_text(encoding="utf-8"))
        reading = read(known["text"])
        ix = index(reading.document)
        questions = list[Question]()
        for each in known["questions"]:
            said = without_courtesies(" ".join(folded(each["q"]).split()))
            parts = understood(said, ix.vocabulary)
            if chat(said) or refusal(said) or len(parts) != 1:
                continue
            spans = tuple(span for quote in each["quotes"] for span in _spans(known["text"], quote))
            also = tuple(span for quote in each["also"] for span in _spans(known["text"], quote))
            places = _places(spans, ix)
            questions.append(
                Question(parts[0], each["topic"], spans, places, _places(also, ix) - places, answerable=bool(spans))
            )
        yield Practice(file.name[0], reading, ix, tuple(questions))


def others(folder: Path, ids: Path) -> Iterator[Practice]:
    """Postings that are not part of this project, for weighing only.

    FOLDER holds `postings/ID.txt` and `gold/ID.json` with `{"qa": [{"q", "kind", "must_contain", "also_ok"}]}`.
    """
    for each in ids.read_text(encoding="utf-8").split():
        gold = folder / "gold" / f"{each}.json"
        if not gold.exists():
            continue
        reading = read((folder / "postings" / f"{each}.txt").read_text(encoding="utf-8"))
        ix = index(reading.document)
        questions = list[Question]()
        for known in json.loads(gold.read_text(encoding="utf-8"))["qa"]:
            said = without_courtesies(" ".join(folded(known["q"]).split()))
            parts = understood(said, ix.vocabulary)
            if chat(said) or refusal(said) or len(parts) != 1:
                continue
            tokens = tuple(
                tuple(each) if isinstance(each, list) else (each,) for each in known.get("must_contain") or ()
            )
            there, none = known["kind"] != "absent", frozenset[int]()
            fine = known.get("also_ok") or ""
            questions.append(Question(parts[0], "", (), none, none, tokens, there, fine))
        yield Practice(f"{folder.name}/{ids.stem}", reading, ix, tuple(questions))


def is_right(question: Question, answer: Answer) -> bool:
    """Whether an answer or one of its quotes holds what is asked for."""
    if question.answers:
        return any(_common((quote.start, quote.end), span) for quote in answer.quotes for span in question.answers)
    if not question.answerable:
        fine = _plain(question.fine)[:40]
        return bool(fine) and any(fine in _plain(quote.text) for quote in answer.quotes)
    said = _plain(" | ".join((answer.text, *(quote.text for quote in answer.quotes))))
    return all(
        any(re.search(rf"(?<![a-z0-9]){re.escape(_plain(one))}", said) for one in each) for each in question.tokens
    )


def _plain(text: str) -> str:
    return " ".join(folded(text).split())


def _spans(text: str, quote: str) -> list[Span]:
    starts, at = list[int](), text.find(quote)
    while at >= 0:
        starts.append(at)
        at = text.find(quote, at + 1)
    return [(start, start + len(quote)) for start in starts]


def _places(spans: Sequence[Span], ix: Index) -> frozenset[int]:
    return frozenset(
        place
        for place, line in enumerate(ix.lines)
        if any(_common((line.unit.start, line.unit.end), span) for span in spans)
    )


def _common(one: Span, other: Span) -> bool:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared > 0 and shared >= SHARE * min(one[1] - one[0], other[1] - other[0])
