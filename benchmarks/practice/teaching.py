"""Teaching `bot.models.learned`: a softmax over topics and a small network over pairs, by PyTorch, in two minutes.

PyTorch is not among the project's requirements: whoever wants to teach anew installs it first.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from bot.models.learned import PAIR_WIDE, SHARP, WIDE, Learned

Array = NDArray[np.float32]
SIZE, NARROW, HIDDEN, SIGNS = 384, 64, 128, 3
ROUNDS, BATCH, RATE, DECAY, DROP = 10, 32, 1e-3, 0.1, 0.5
SMOOTH, PULL = 0.1, 4e-3
EACH = 0.1
"""How much each line's own verdict counts beside which line is chosen."""


@dataclass(frozen=True)
class Topical:
    """A question's vector and its topic."""

    vector: Array
    topic: str


@dataclass(frozen=True)
class Lesson:
    """A question over a posting: vectors, signs (a row a line), which lines answer and which are to be left out."""

    question: Array
    lines: Array
    signs: Array
    right: NDArray[np.bool_]
    left_out: NDArray[np.bool_]


def taught(topical: Sequence[Topical], lessons: Sequence[Lesson], seed: int = 7) -> Learned:
    """Teach both networks."""
    arrays, names = _topics(topical)
    return Learned({**arrays, **_answers(lessons, seed)}, names)


def _topics(topical: Sequence[Topical]) -> tuple[dict[str, Array], list[str]]:
    names = sorted({each.topic for each in topical})
    vectors = torch.tensor(np.array([each.vector for each in topical]))
    wanted = torch.tensor([names.index(each.topic) for each in topical])
    weights = torch.zeros(SIZE, len(names), requires_grad=True)
    base = torch.zeros(len(names), requires_grad=True)
    steps = torch.optim.LBFGS([weights, base], max_iter=400)

    def loss() -> Any:
        steps.zero_grad()
        raw = SHARP * vectors @ weights + base
        off = torch.nn.functional.cross_entropy(raw, wanted, label_smoothing=SMOOTH) + PULL * (weights**2).sum()
        off.backward()
        return off

    steps.step(loss)
    return {"topic_weights": weights.detach().numpy(), "topic_base": base.detach().numpy()}, names


def _answers(lessons: Sequence[Lesson], seed: int) -> dict[str, Array]:
    torch.manual_seed(seed)
    random.seed(seed)
    of = _fresh()
    steps = torch.optim.AdamW(list(of.values()), lr=RATE, weight_decay=DECAY)
    order = list(lessons)
    last = ROUNDS * (len(order) // BATCH)
    for step in range(last):
        if step % (len(order) // BATCH) == 0:
            random.shuffle(order)
        at = step % (len(order) // BATCH) * BATCH
        for group in steps.param_groups:
            group["lr"] = RATE * max(0.02, 1 - step / last)
        loss = _loss(order[at : at + BATCH], of)
        steps.zero_grad()
        loss.backward()
        steps.step()
    return {name: each.detach().numpy() for name, each in of.items()}


def _fresh() -> dict[str, Any]:
    def matrix(rows: int, columns: int) -> Any:
        return torch.nn.Linear(rows, columns).weight.detach().T.contiguous()

    of = {
        "asked_weights": matrix(SIZE, NARROW),
        "asked_base": torch.zeros(NARROW),
        "said_weights": matrix(SIZE, NARROW),
        "said_base": torch.zeros(NARROW),
        "pair_weights": matrix(4 * NARROW + SIZE + SIGNS, HIDDEN),
        "pair_base": torch.zeros(HIDDEN),
        "out_weights": torch.zeros(HIDDEN),
        "sign_weights": torch.tensor([5.0, 1.5, 2.0]),
        "base": torch.tensor(-4.0),
    }
    return {name: each.requires_grad_() for name, each in of.items()}


def _odds(asked: Any, said: Any, signs: Any, of: Mapping[str, Any]) -> Any:
    """As `Learned.answers`, with half of what is passed on dropped at random."""
    drop = torch.nn.functional.dropout
    one = drop(WIDE * asked @ of["asked_weights"] + of["asked_base"], DROP)
    two = drop(WIDE * said @ of["said_weights"] + of["said_base"], DROP)
    pair = torch.cat([one, two, one * two, (one - two).abs(), PAIR_WIDE * asked * said, signs], dim=1)
    hidden = torch.nn.functional.gelu(pair @ of["pair_weights"] + of["pair_base"], approximate="tanh")
    return signs @ of["sign_weights"] + of["base"] + drop(hidden, DROP) @ of["out_weights"]


def _loss(lessons: Sequence[Lesson], of: Mapping[str, Any]) -> Any:
    """How far the networks are from choosing an answering line, or none where none answers."""
    asked = torch.tensor(np.concatenate([np.repeat(each.question[None], len(each.lines), 0) for each in lessons]))
    said = torch.tensor(np.concatenate([each.lines for each in lessons]))
    odds = _odds(asked, said, torch.tensor(np.concatenate([each.signs for each in lessons])), of)
    total, at = torch.tensor(0.0), 0
    for each in lessons:
        kept = torch.tensor(~each.left_out)
        own, right = odds[at : at + len(each.lines)][kept], torch.tensor(each.right)[kept]
        at += len(each.lines)
        chances = torch.log_softmax(torch.cat([own, own.new_zeros(1)]), 0)
        total = total - (torch.logsumexp(chances[:-1][right], 0) if right.any() else chances[-1])
        total = total + EACH * torch.nn.functional.binary_cross_entropy_with_logits(own, right.float(), reduction="sum")
    return total / len(lessons)
