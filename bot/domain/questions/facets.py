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
_WHEN = re.compile(
    r"\bwhen\b|\b(?:what|which|by what) (?:date|day|month|time)\b|\b(?:start|closing|end) date\b|\bdeadline\b"
)
_TIME = re.compile(
    r"\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)\w*\b"
    r"|\b(?:spring|summer|fall|autumn|winter|immediate\w*|asap|soon\w*|rolling|until|upon|filled|ongoing|now|today"
    r"|tomorrow|weeks?|months?|quarter|term|semester|midnight|noon|negotia\w+|flexible|agreed)\b"
)


def beside(question: str, line: str) -> bool:
    """Whether a folded line misses the particular thing that a folded question names."""
    return any(found(named, question) and not found(needed, line) for named, needed in FACETS)


def lacks_figure(question: str, line: str) -> bool:
    """Whether a folded question asks how many, and a folded line holds no figure."""
    return _HOW_MANY.search(question) is not None and _FIGURE.search(line[:REACH]) is None


def lacks_time(question: str, line: str) -> bool:
    """Whether a folded question asks for a day, and a folded line names no time at all."""
    return _WHEN.search(question) is not None and _TIME.search(line[:REACH]) is None
