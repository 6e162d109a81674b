"""Matters that hiring must not turn on: found in what interviewers write about a candidate, named with their rule.

Nonprofits work with families, elders, patients, migrants and faiths, so the bare words are no sign of anything. What is
looked for is a remark about the candidate: that person's own family, age, body, belief or origin.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.domain.interviews.remarks import REMARKS, written_out


@dataclass(frozen=True, slots=True)
class Matter:
    """What was found: the phrase as it was written, what it is about, and the rule that keeps it out of hiring."""

    phrase: str
    about: str
    rule: str

    @property
    def sentence(self) -> str:
        """What to do about it, for the person who wrote it."""
        return f"“{self.phrase}” is about {self.about}, which must not count in hiring ({self.rule}). Leave it out."


_FOLDED = str.maketrans({"’": "'", "‘": "'", "`": "'", "‑": "-", "–": "-", "\n": " ", "\t": " ", "\u00a0": " "})
_PHRASE_LIMIT = 60


def protected(text: str) -> Matter | None:
    """The first remark about a protected matter in an interviewer's words, or None."""
    folded = text.translate(_FOLDED)
    for about, rule, pattern in _patterns():
        if match := pattern.search(folded):
            return Matter(text[match.start() : match.end()].strip()[:_PHRASE_LIMIT], about, rule)
    return None


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    return tuple(
        (remark.about, remark.rule, re.compile(written_out(remark.phrases), re.IGNORECASE)) for remark in REMARKS
    )
