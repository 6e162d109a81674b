"""What a line holds that only some questions want: a figure, a date, a town, a day to apply by."""

from __future__ import annotations

import re

from bot.domain.questions.patterns import REACH
from bot.domain.questions.understanding import Shape
from bot.domain.questions.words import stem, words

_FIGURE = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred"
    r"|thousand|million|dozens?|several|half|alternate|each|every|daily|weekly|monthly|occasional\w*)\b"
)
_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_DATE = re.compile(rf"\d|\b(?:{_MONTH}|spring|summer|fall|autumn|winter|immediately|rolling|asap|until)\w*\b")
_TOWN = re.compile(
    r"\b[A-Z][\w.'-]{1,30},? (?:A[KLRZ]|C[AOT]|D\.?C|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI"
    r"|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b"
)
_BY_DATE = re.compile(
    r"\b(?:by|before|until|till|no later than|through)\b.{0,30}?"
    rf"(?:\b{_MONTH}[a-z]{{0,6}}\.? \d|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}|\d{{1,2}}[/.]\d{{1,2}})"
)
_APPLYING = re.compile(r"\b(?:appl\w+|send|submit\w*|e-?mail|resumes?|cvs?|candidac\w+|materials|form|register\w*)\b")


def is_deadline(text: str) -> bool:
    """Whether a folded line tells people to send something by a day."""
    return _BY_DATE.search(text[:REACH]) is not None and _APPLYING.search(text[:REACH]) is not None


def names_a_town(text: str) -> bool:
    """Whether a line, as written, names a town and its state; only capitals tell "OR" from "or"."""
    return _TOWN.search(text[:REACH]) is not None


def is_shaped(shape: Shape, text: str) -> bool:
    """Whether a folded line holds the kind of thing that a question wants."""
    if shape is Shape.NUMBER:
        return _FIGURE.search(text) is not None
    return shape is Shape.WHEN and _DATE.search(text) is not None


def counts(term: str, text: str) -> bool:
    """Whether a figure stands shortly before a term: "six hundred volunteers", "40,000 glass negatives"."""
    stems = [stem(word) for word in words(text)]
    return any(
        each == term and any(_FIGURE.search(before) for before in stems[max(0, i - 3) : i])
        for i, each in enumerate(stems)
    )
