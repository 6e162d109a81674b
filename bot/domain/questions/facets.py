"""Whether a line speaks of the very thing that was asked for, and not only of its neighbour under the same topic."""

from __future__ import annotations

import re

from bot.domain.questions.lexicon.facets import FACETS
from bot.domain.questions.patterns import REACH, found

_HOW_MANY = re.compile(
    r"\bhow (?:many|much|big|large|old|tall|heavy|long|far)\b|\bwhat (?:number|percent\w*)\b|\bnumber of\b"
)
_FIGURE = re.compile(
    r"\d|\b(?:no|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|sixty|hundreds?|thousands?|millions?|dozens?|several|half|single|sole|pair|year-long|unpaid)\b"
)


def beside(question: str, line: str) -> bool:
    """Whether a folded line misses the particular thing that a folded question names."""
    return any(found(named, question) and not found(needed, line) for named, needed in FACETS)


def lacks_figure(question: str, line: str) -> bool:
    """Whether a folded question asks how many, and a folded line holds no figure."""
    return _HOW_MANY.search(question) is not None and _FIGURE.search(line[:REACH]) is None
