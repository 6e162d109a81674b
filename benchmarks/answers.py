"""How long an answer takes, with the embedding model and without, beside BM25 alone in the same run.

    python -m benchmarks.answers [--few]

First one question on one posting in memory. Then through the use cases over SQLite, asked in the posting's channel
among 50 and among 2,000 open postings: each question reads the open postings, as the bot does. `--few` leaves out the
2,000. Ways take turns, so that a busy machine is busy for all of them. Postings are the samples, numbered.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

import psutil

from bot.domain.interviews.template import DEFAULT
from bot.domain.postings.posting import Posting, PostingStatus
from bot.domain.postings.reading import Reading, read
from bot.domain.questions.answer import answer
from bot.domain.questions.asked import Place
from bot.domain.questions.meaning import line_texts
from bot.domain.questions.ranking import bm25, content, index
from bot.domain.questions.words import folded
from bot.models.learned import learned
from bot.models.meanings import ModelMeanings, packaged_meanings
from bot.models.minilm import minilm
from bot.services import services
from storage.engine import connect
from storage.migrate import upgrade
from storage.store import SqlStore

SAMPLES = Path(__file__).parent.parent / "samples"
QUESTIONS = (
    "when should I apply?", "what does it pay?", "can I work from home?", "who would be my boss?", "is there parking?",
    "do I need a degree", "how many hours a week", "what would I do all day", "is there a phone stipend", "visa?",
    "would I manage anyone", "how many people work there", "what do I send in", "do they offer health insurance",
)  # fmt: skip
TODAY = date(2026, 12, 1)
NOW = datetime(2026, 12, 1, 15, 0, tzinfo=UTC)
ROUNDS = 6
SOME = 16
"""Postings of the many that are asked about."""


class Taught(ModelMeanings):
    """The model, which learns at once."""

    def prepare(self, _: Hashable, texts: Callable[[], Sequence[tuple[str, ...]]]) -> None:
        """Learn now."""
        for among in texts():
            self.learn(among)


def megabytes() -> float:
    return float(psutil.Process().memory_info().rss) / 2**20


def shown(name: str, took: Sequence[float]) -> None:
    ordered = sorted(took)
    p50, p99 = (ordered[int(share * (len(ordered) - 1))] * 1000 for share in (0.5, 0.99))
    print(f"{name:44} p50 {p50:7.1f} ms   p99 {p99:7.1f} ms   of {len(ordered)}")


def timed(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    return perf_counter() - began


def by_bm25(question: str, reading: Reading) -> object:
    """The baseline: the one line that BM25 ranks first."""
    ix = index(reading.document)
    terms = content(folded(question))
    return max(ix.lines, key=lambda line: bm25(terms, line, ix))


def read_and_indexed(text: str) -> object:
    return index(read(text).document)


def texts() -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(SAMPLES.iterdir()) if path.suffix in {".txt", ".md"}]


def on_one_posting(model: ModelMeanings) -> None:
    readings = [read(text) for text in texts()]
    ways: dict[str, Callable[[str, Reading], object]] = {
        "BM25 alone, one posting": by_bm25,
        "words, one posting": lambda question, reading: answer(question, reading, TODAY),
        "words and model, one posting": lambda question, reading: answer(question, reading, TODAY, model),
    }
    took: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(ROUNDS):
        for reading in readings:
            for question in QUESTIONS:
                for name, way in ways.items():  # another question each turn: asked again, it would be remembered
                    took[name].append(timed(partial(way, f"{question} {turn}", reading)))
    for name, seconds in took.items():
        shown(name, seconds[len(readings) * len(QUESTIONS) :])


def indexing(model: ModelMeanings) -> None:
    fresh = [f"{text}\nDesk number {turn}.\n" for text in texts() for turn in range(ROUNDS)]
    reading = [timed(partial(read_and_indexed, text)) for text in fresh]
    shown("a posting read and indexed by words", reading)
    numbered = [line_texts(index(read(text).document)) for text in fresh]
    once = [tuple(f"{line} {i}" for line in both) for i, lines in enumerate(numbered) for both in lines]
    learning = [
        timed(partial(model.learn, bare)) + timed(partial(model.learn, headed))
        for bare, headed in zip(once[::2], once[1::2], strict=True)
    ]
    shown("its lines learnt by the model, in background", learning)


def among(count: int, model: Taught) -> None:
    with tempfile.TemporaryDirectory(prefix="rolecall-") as folder:
        engine = connect(f"sqlite:///{folder}/answers.db")
        upgrade(engine)
        store = SqlStore(engine)
        _fill(store, count)
        ways = {
            name: services(store, leads=frozenset({"ULEAD"}), hiring_channel="CHIRING", zone="UTC", model=given)
            for name, given in (("words", None), ("words and model", model))
        }
        took: dict[str, list[float]] = {name: [] for name in ways}
        for turn in range(3):
            for number in range(SOME):
                place = Place(f"U{turn}", f"C{number}")
                for question in QUESTIONS[turn * 4 : turn * 4 + 4]:
                    for name, use in ways.items():
                        took[name].append(timed(partial(use.postings.answer, question, place, now=NOW, again=True)))
        for name, each in took.items():
            shown(f"{name}, among {count:,} open postings", each[SOME * 4 :])
        shown(f"  of that, reading {count:,} from SQLite", [timed(ways["words"].postings.open) for _ in range(20)])
        store.close()


def _fill(store: SqlStore, count: int) -> None:
    kinds = [(text, read(text).facts) for text in texts()]
    with store.begin() as records:
        for number in range(count):
            text, facts = kinds[number % len(kinds)]
            posting = Posting(
                0, f"posting-{number}", text, facts, 1, PostingStatus.OPEN, f"C{number}", "UTC", "ULEAD", NOW, DEFAULT
            )
            records.postings.add(replace(posting, text=f"{text}\nDesk number {number}.\n"))
        records.commit()


def main() -> None:
    bare = megabytes()
    opened = [timed(minilm) for _ in range(3)]
    model = Taught(minilm(), learned())
    start = timed(packaged_meanings)
    print(f"opening the model {median(opened):.2f} s, with its samples {start:.2f} s")
    fitted = packaged_meanings()
    on_one_posting(fitted)
    indexing(fitted)
    for count in (50,) if "--few" in sys.argv else (50, 2_000):
        among(count, model)
    print(f"memory {bare:.0f} MB without the model, {megabytes():.0f} MB in the end, several models open")


if __name__ == "__main__":
    main()
