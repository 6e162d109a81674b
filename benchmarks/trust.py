"""The weights of `bot.domain.questions.trust`, fitted on questions whose answers are known.

    python -m benchmarks.trust FOLDER IDS WEIGHT [FOLDER IDS WEIGHT ...]

FOLDER holds `postings/ID.txt` and `gold/ID.json` with `{"qa": [{"q", "kind", "must_contain", "also_ok"}]}`, IDS is a
file of ids, WEIGHT is how much one of its questions counts: less where the word lists were written on the same.
Each posting is judged by weights that were fitted on the others. No such questions are part of this project.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.domain.postings.reading import read
from bot.domain.questions.by_meaning import Try, nearest, of_topic, topic_by_meaning
from bot.domain.questions.meaning import view
from bot.domain.questions.outcome import Answer
from bot.domain.questions.protected import refusal
from bot.domain.questions.ranking import index
from bot.domain.questions.smalltalk import chat, without_courtesies
from bot.domain.questions.trust import EVIDENCE, FACT, LINES, Trust
from bot.domain.questions.understanding import understood
from bot.domain.questions.words import folded
from bot.models.meanings import packaged_meanings

KINDS: dict[str, Trust] = {"FACT": FACT, "EVIDENCE": EVIDENCE, "LINES": LINES}
PULL = 2.0
"""How strongly weights are pulled towards nothing: there are few questions."""
TODAY = date(2026, 11, 21)


@dataclass(frozen=True)
class Case:
    """A question's answers that could be given, in the order they are tried, and which of them are right."""

    group: str
    weight: float
    answerable: bool
    tries: tuple[tuple[str, tuple[float, ...], bool], ...]


def cases(folder: Path, ids: Path, weight: float) -> Iterator[Case]:
    model = packaged_meanings()
    for each in ids.read_text(encoding="utf-8").split():
        gold = folder / "gold" / f"{each}.json"
        if not gold.exists():
            continue
        reading = read((folder / "postings" / f"{each}.txt").read_text(encoding="utf-8"))
        ix = index(reading.document)
        for known in json.loads(gold.read_text(encoding="utf-8"))["qa"]:
            said = without_courtesies(" ".join(folded(known["q"]).split()))
            parts = understood(said, ix.vocabulary)
            if chat(said) or refusal(said) or len(parts) != 1:
                continue
            seen = view(parts[0], ix, model)
            topic, sure = topic_by_meaning(parts[0], ix, seen)
            tried = [of_topic(parts[0], topic, sure, reading, TODAY, ix, seen)] if topic else []
            near = nearest(parts[0], sure, ix, seen)
            tries = [one for one in (*tried, near) if isinstance(one, Try) and not one.vetoed]
            yield Case(
                f"{folder}/{each}",
                weight,
                known["kind"] != "absent",
                tuple((_name(one.trust), one.reasons, _right(known, one.answer)) for one in tries),
            )


def fitted(reasons: NDArray[Any], right: NDArray[Any], weight: NDArray[Any]) -> NDArray[Any]:
    """Logistic regression by Newton's method, on reasons brought to one scale; the first weight is the base."""
    mean, spread = reasons.mean(axis=0), reasons.std(axis=0)
    spread[spread == 0] = 1
    scaled = np.column_stack([np.ones(len(reasons)), (reasons - mean) / spread])
    pull = np.eye(scaled.shape[1]) * PULL
    pull[0, 0] = 1e-6
    found = np.zeros(scaled.shape[1])
    for _ in range(60):
        likely = 1 / (1 + np.exp(-scaled @ found))
        bend = scaled.T @ (scaled * (weight * likely * (1 - likely) + 1e-9)[:, None]) + pull
        found = found + np.linalg.solve(bend, scaled.T @ (weight * (right - likely)) - pull @ found)
    plain = found[1:] / spread
    return np.concatenate([[found[0] - (plain * mean).sum()], plain])


def main() -> None:
    given = sys.argv[1:]
    sets = [
        list(cases(Path(folder), Path(ids), float(weight)))
        for folder, ids, weight in zip(given[::3], given[1::3], given[2::3], strict=True)
    ]
    every = [case for one in sets for case in one]
    left = set[int]()  # cases that an earlier kind of answer has settled
    likely: dict[tuple[int, str], float] = {}
    for name, trust in KINDS.items():
        rows = [(i, one) for i, case in enumerate(every) if i not in left for one in case.tries if one[0] == name]
        reasons = np.array([one[1] for _, one in rows])
        right = np.array([float(one[2]) for _, one in rows])
        weight = np.array([every[i].weight for i, _ in rows])
        groups = np.array([every[i].group for i, _ in rows])
        for group in sorted(set(groups)):
            held = groups == group
            weights = fitted(reasons[~held], right[~held], weight[~held])
            for (i, _), one in zip([row for row, h in zip(rows, held, strict=True) if h], reasons[held], strict=True):
                likely[i, name] = float(1 / (1 + np.exp(-(weights[0] + one @ weights[1:]))))
        left |= {i for i, _ in rows if likely[i, name] >= trust.enough}
        base, *others = (round(float(each), 2) for each in fitted(reasons, right, weight))
        print(
            f"{name} = Trust({base}, {tuple(others)}, enough={trust.enough})  # {len(rows)}, {right.mean():.2f} right"
        )
    for one in sets:
        _judge(one, every, likely)


def _judge(one: list[Case], every: list[Case], likely: dict[tuple[int, str], float]) -> None:
    counts = Counter[str]()
    for i, case in enumerate(every):
        if case not in one:
            continue
        given = next((t for t in case.tries if likely.get((i, t[0]), 0.0) >= KINDS[t[0]].enough), None)
        counts["right" if given and given[2] else "wrong" if given else "open" if case.answerable else "right"] += 1
    n = sum(counts.values())
    print(", ".join(f"{what} {counts[what] / n:.3f}" for what in ("right", "wrong", "open")), f"of {n}")


def _name(trust: Trust) -> str:
    return next(name for name, each in KINDS.items() if each is trust)


def _right(known: dict[str, Any], answer: Answer) -> bool:
    said = _plain(" | ".join((answer.text, *(quote.text for quote in answer.quotes))))
    if known["kind"] == "absent":
        also = _plain(known.get("also_ok") or "")
        return bool(also) and any(also[:40] in _plain(quote.text) for quote in answer.quotes)
    wanted = [each if isinstance(each, list) else [each] for each in known.get("must_contain") or []]
    return all(any(re.search(rf"(?<![a-z0-9]){re.escape(_plain(one))}", said) for one in each) for each in wanted)


def _plain(text: str) -> str:
    return " ".join(folded(text).split())


if __name__ == "__main__":
    main()
