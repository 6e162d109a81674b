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

_PAPERS = ("resumes?; cvs?; curriculum vitae", "portfolio*", "transcripts?", "references?; referees?", "cover letter*")
"""Papers by all their names: who asks for one is not answered by another."""
_WIDE = (
    "(alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois"
    "|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri"
    "|montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon"
    "|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington state"
    "|west virginia|wisconsin|wyoming|usa?|united states|uk|united kingdom|england|scotland|wales|ireland|canada"
    "|australia|new zealand|germany|france|spain|italy|belgium|netherlands|india|kenya|nigeria|south africa|europe)"
)
"""States and countries: a place, but no answer to "which city"."""


def fits_kind(asked: Asked, text: str) -> bool:
    """Whether a text speaks of the kind of employment that was asked about: "is it temporary" is not "full-time"."""
    kinds = [kind for kind in _KINDS if found(kind, asked.words)]
    return not kinds or any(found(kind, folded(text)) for kind in kinds)


def fits(asked: Asked, topic: Topic, fact: Stated) -> bool:
    """Whether a fact answers what was asked of its topic, and not only something beside it."""
    words = " ".join((fact.text.partition(":")[2] or fact.text, *(quote.text for quote in fact.quotes)))
    if topic.key == "employment_type":
        return fits_kind(asked, words)
    if topic.key == "materials":
        return all(found(names, folded(words)) for names in _PAPERS if found(names, asked.words))
    if topic.key == "locations" and found("city; town; street; address", asked.words):
        return not found(f"location is {_WIDE}\\.", folded(fact.text))
    if topic.key == "locations" and found("building; floor", asked.words):
        return found("building; hall; house; courthouse; cent(er|re); tower; floor; suite", folded(words))
    return True
