"""Fitting `bot.domain.questions.weights`: a logistic regression for each kind of answer, and what comes of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.practice.known import Practice, is_right
from bot.domain.questions.answering import topic_of
from bot.domain.questions.by_meaning import tries
from bot.domain.questions.meaning import Meanings, view
from bot.domain.questions.outcome import Answer
from bot.domain.questions.trust import EVIDENCE, FACT, LINES, Trust

KINDS: dict[str, Trust] = {"FACT": FACT, "EVIDENCE": EVIDENCE, "LINES": LINES}
PULL = 3.0
"""How strongly weights are pulled towards nothing."""
TODAY = date(2026, 11, 21)
AT = (0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8)

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Tried:
    """One answer that could be given: its kind, what speaks for it, and whether it is right."""

    kind: str
    reasons: tuple[float, ...]
    right: bool


@dataclass(frozen=True)
class Case:
    """A question's answers that could be given; `hand` wrote it."""

    hand: str
    answerable: bool
    counts: float
    """How much it counts in fitting."""
    tried: tuple[Tried, ...]


def cases(posting: Practice, model: Meanings, counts: float = 1.0) -> Iterator[Case]:
    """Every question of a posting."""
    for question in posting.questions:
        seen = view(question.asked, posting.ix, model)
        named = topic_of(question.asked, posting.ix.rarity)
        found = tries(question.asked, named, posting.reading, TODAY, posting.ix, seen)
        if isinstance(found, Answer):
            continue
        yield Case(
            posting.hand,
            question.answerable,
            counts,
            tuple(
                Tried(_kind(each.trust), each.reasons, is_right(question, each.answer))
                for each in found
                if not each.vetoed
            ),
        )


def weights(known: Sequence[Case], kind: str) -> Numbers:
    """The weights of one kind, the base first."""
    rows = [(one, case.counts) for case in known for one in case.tried if one.kind == kind]
    return _fitted(
        np.array([one.reasons for one, _ in rows]),
        np.array([float(one.right) for one, _ in rows]),
        np.array([counts for _, counts in rows]),
    )


def judged(known: Sequence[Case]) -> None:
    """Print what would come of each threshold, each hand's questions judged by weights fitted on the others'."""
    chosen = list[tuple[Case, float, bool]]()
    for hand in sorted({case.hand for case in known}):
        others = [case for case in known if case.hand != hand]
        by_kind = {kind: weights(others, kind) for kind in KINDS}
        for case in known:
            if case.hand == hand:
                scored = [(_likely(by_kind[one.kind], one.reasons), one.right) for one in case.tried]
                chosen.append((case, *max(scored, default=(0.0, False))))
    groups = {case.hand if len(case.hand) > 1 else "practice" for case in known}
    for group in sorted(groups):
        own = [each for each in chosen if each[0].hand == group or (group == "practice" and len(each[0].hand) == 1)]
        for enough in AT:
            counts = Counter[str]()
            for case, likely, right in own:
                open_ = "open" if case.answerable else "right"
                counts[("right" if right else "wrong") if likely >= enough else open_] += 1
            shares = ", ".join(f"{what} {counts[what] / len(own):.3f}" for what in ("right", "wrong", "open"))
            print(f"{group} from {enough}: {shares} of {len(own)}")


def _likely(weighed: Numbers, reasons: Sequence[float]) -> float:
    return float(1 / (1 + np.exp(-(weighed[0] + np.asarray(reasons) @ weighed[1:]))))


def _fitted(reasons: NDArray[Any], right: NDArray[Any], counts: NDArray[Any]) -> Numbers:
    """Logistic regression by Newton's method, on reasons brought to one scale."""
    mean, spread = reasons.mean(axis=0), reasons.std(axis=0)
    spread[spread == 0] = 1
    scaled = np.column_stack([np.ones(len(reasons)), (reasons - mean) / spread])
    pull = np.eye(scaled.shape[1]) * PULL
    pull[0, 0] = 1e-6
    found = np.zeros(scaled.shape[1])
    for _ in range(60):
        likely = 1 / (1 + np.exp(-scaled @ found))
        bend = scaled.T @ (scaled * (counts * likely * (1 - likely) + 1e-9)[:, None]) + pull
        found = found + np.linalg.solve(bend, scaled.T @ (counts * (right - likely)) - pull @ found)
    plain = found[1:] / spread
    return np.concatenate([[found[0] - (plain * mean).sum()], plain])


def _kind(trust: Trust) -> str:
    return next(name for name, each in KINDS.items() if each is trust)
