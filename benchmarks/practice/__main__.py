"""Learn from practice: `python -m benchmarks.practice` writes `bot/models/learned.npz` and the weights of trust.

    python -m benchmarks.practice [FOLDER IDS COUNTS ...]

FOLDER and IDS name other postings with known answers, whose questions count COUNTS times where trust is fitted.

While the trust in an answer is fitted, each hand's questions are judged by networks taught on the other hands' only.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from benchmarks.practice.known import Practice, others, practice
from benchmarks.practice.teaching import Lesson, Topical, taught
from benchmarks.practice.weighing import KINDS, Case, Numbers, cases, judged, weights
from bot.domain.questions import weights as kept
from bot.domain.questions.meaning import line_texts, plain, samples, signs_of, telling
from bot.models.learned import FILE, Learned
from bot.models.meanings import ModelMeanings
from bot.models.minilm import WEIGHTS_SHA256, minilm

FOLDS = ("ad", "be", "cf", "g")
"""Hands judged together by what was taught on all the others."""


def lessons(posting: Practice, model: ModelMeanings) -> tuple[list[Topical], list[Lesson]]:
    """What a posting's questions teach."""
    _, headed = line_texts(posting.ix)
    places = telling(posting.ix)
    said = model.vectors(headed)[places]
    topical, out = list[Topical](), list[Lesson]()
    for question in posting.questions:
        asked = question.asked.words
        topical.append(Topical(model.vector(plain(asked)), question.topic))
        signs = np.array(signs_of(question.asked, posting.ix, model), dtype=np.float32)[places]
        right = np.array([i in question.places for i in places])
        tempting = np.array([bool(question.answers) and i in question.tempting for i in places])
        if right.any() or not question.answers:
            out.append(Lesson(model.vector(asked), said, signs, right, tempting))
    return topical, out


def main() -> None:
    postings = list(practice())
    embedding = minilm()
    plainly = ModelMeanings(embedding, Learned({}, ()), most_sets=10_000)
    questions, keys = samples()
    known = [Topical(vector, key) for vector, key in zip(plainly.vectors(questions), keys, strict=True)]
    each = [(posting, *lessons(posting, plainly)) for posting in postings]
    print(f"{len(postings)} postings, {sum(len(posting.questions) for posting in postings)} questions")
    found = list[Case]()
    for fold in FOLDS:
        learned = taught(
            [*known, *(one for posting, topical, _ in each if posting.hand not in fold for one in topical)],
            [one for posting, _, made in each if posting.hand not in fold for one in made],
        )
        model = plainly.taught_by(learned)
        for posting in postings:
            if posting.hand in fold:
                found.extend(cases(posting, model))
        print(f"taught without {fold}", flush=True)
    everything = taught(
        [*known, *(one for _, topical, _ in each for one in topical)], [one for *_, made in each for one in made]
    )
    for folder, ids, counts in zip(sys.argv[1::3], sys.argv[2::3], sys.argv[3::3], strict=True):
        for posting in others(Path(folder), Path(ids)):
            found.extend(cases(posting, plainly.taught_by(everything), float(counts)))
    judged(found)
    _write_weights({kind: weights(found, kind) for kind in KINDS})
    everything.write(FILE, WEIGHTS_SHA256)
    print(f"{FILE.name}: {FILE.stat().st_size / 1024:.0f} KB")


def _write_weights(found: dict[str, Numbers]) -> None:
    file = Path(str(kept.__file__))
    head = file.read_text(encoding="utf-8").split("FACT_WEIGHTS", 1)[0]
    lines = [
        f"{kind}_WEIGHTS: tuple[float, ...] = ({', '.join(f'{float(one):.3f}' for one in weighed)})"
        for kind, weighed in found.items()
    ]
    file.write_text(head + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
