"""Kinds of employment: whether what a posting states is of the kind that was asked about."""

from __future__ import annotations

from bot.domain.questions.patterns import found
from bot.domain.questions.stated import Stated
from bot.domain.questions.topic import Topic
from bot.domain.questions.understanding import Asked
from bot.domain.questions.words import folded

_KINDS = (
    r"full[\s-]?time; part[\s-]?time; # (hours|hrs); fte; days (a|per) week",
    """
        permanent; temporary; temp; seasonal; fixed term; contract*; open-?ended; term; ongoing; regular; limited;
        long term; casual; months?; years?
    """,
    "employees?; contractor; contract; freelance*; independent; w-?2; 1099; consultan*; staff",
    "intern*; fellow*; volunteer*; apprentice*; trainee*; student; permanent; contract; staff",
)


def fits_kind(asked: Asked, text: str) -> bool:
    """Whether a text speaks of the kind of employment that was asked about: "is it temporary" is not "full-time"."""
    kinds = [kind for kind in _KINDS if found(kind, asked.words)]
    return not kinds or any(found(kind, folded(text)) for kind in kinds)


def fits(asked: Asked, topic: Topic, fact: Stated) -> bool:
    """Whether a fact answers what was asked of its topic, and not only something beside it."""
    if topic.key != "employment_type":
        return True
    return fits_kind(asked, " ".join((fact.text.partition(":")[2], *(quote.text for quote in fact.quotes))))
