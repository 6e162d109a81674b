"""Towns in the short lines of a head: one, several with their state, or the one that an address ends in."""

from __future__ import annotations

import re

from bot.domain.postings.gazetteer import ADDRESS, CITIES, COUNTRIES, STATE_CODES, STATES, is_place
from bot.domain.postings.roles import ORG_WORDS, ROLE


def tidy(place: str) -> str:
    """Return a place without the words and marks around it."""
    place = re.sub(
        r"^\W*(?:in|at|from|the office in|the)\b\s|\(\s*\)|[-–,;:\s(]+$|^[-–,;:\s)]+", "", " ".join(place.split())
    )
    place = place.strip(" .,;:-/")
    return place + ")" if place.count("(") > place.count(")") else place


def several(piece: str) -> tuple[str, ...]:
    """Return the place that the words are, or all of "Fresno and Bakersfield, Calif."; nothing where they are none."""
    if is_place(piece):
        return (tidy(piece),)
    parts = re.split(r"\s(?:and|or|&)\s|\s?/\s?", piece)
    if len(parts) < 2 or not is_place(parts[-1]):
        return ()
    town = re.compile(r"[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,2}")
    if all(is_place(part) or ("," in parts[-1] and town.fullmatch(part) and not ROLE.search(part)) for part in parts):
        return tuple(tidy(part) for part in parts)
    return ()


def tail_of(text: str) -> str | None:
    """Return the place that an address-like line ends in."""
    if (parts := text.rsplit(", ", 2))[2:] and not ROLE.search(parts[0]) and not ORG_WORDS.search(parts[1]):
        town = ", ".join(parts[1:])
        if ADDRESS.fullmatch(town):
            return town
    match = re.search(
        rf"[^,]{{3,60}},\s(?P<place>(?:{CITIES}|{COUNTRIES})(?:,\s(?:{STATE_CODES}|{STATES}|{COUNTRIES}))?)$", text
    )
    return match["place"] if match else None


_TOWN = re.compile(r"(?:[A-Z][\w.'-]+|St\.?)(?:[ -](?:[A-Z][\w.'-]+|on|upon|under|le|la|de|sur|in)){0,3}")
_NO_TOWN = re.compile(
    r"\b(?:inc|ltd|llc|plc|cio|gmbh|marketing|communications?|development|finance|research|policy|program\w*|"
    r"operations|"
    r"education|engagement|digital|advancement|membership|fundraising|learning|collections|technology|people|hr|"
    r"london office|"
    r"team|campus|north|south|east|west|central|main|full|part|remote|hybrid|permanent|temporary|contract|grade|band|"
    r"level)\b",
    re.IGNORECASE,
)


def ends_in_address(text: str) -> str | None:
    """Return the town and state that a head line ends in, whatever stands before them."""
    parts = text.rsplit(", ", 2)
    if len(parts) < 3 or ROLE.search(parts[1]) or ORG_WORDS.search(parts[1]):
        return None
    town = ", ".join(parts[1:])
    return town if ADDRESS.fullmatch(town) else None


def after_organization(text: str) -> str | None:
    """Return the town that an organization's name ends in ("The Old Mill Theatre, Ashwick"), known or not."""
    parts = text.rsplit(", ", 1)
    before = parts[0].rsplit(", ", 1)[-1]
    if len(parts) < 2 or not any(match.end() == len(before) for match in ORG_WORDS.finditer(before)):
        return None
    town = parts[1].strip()
    plain = _TOWN.fullmatch(town) is not None and len(town.split()) <= 4
    return town if plain and not (ROLE.search(town) or ORG_WORDS.search(town) or _NO_TOWN.search(town)) else None


def unshouted(text: str) -> str:
    """Return a line in capitals as it would be written otherwise."""
    return re.sub(r"[^\W\d_]+(?:'[^\W\d_]+)?", lambda word: word.group().capitalize(), text) if text.isupper() else text
