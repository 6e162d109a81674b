"""Time zones as postings write them ("ET", "Pacific time"), and the IANA zones that are meant."""

from __future__ import annotations

import re

from bot.domain.local import known_zone

_MEANT = {
    "et": "America/New_York",
    "est": "America/New_York",
    "edt": "America/New_York",
    "eastern": "America/New_York",
    "ct": "America/Chicago",
    "cst": "America/Chicago",
    "cdt": "America/Chicago",
    "central": "America/Chicago",
    "mt": "America/Denver",
    "mst": "America/Denver",
    "mdt": "America/Denver",
    "mountain": "America/Denver",
    "pt": "America/Los_Angeles",
    "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles",
    "pacific": "America/Los_Angeles",
    "akst": "America/Anchorage",
    "hst": "Pacific/Honolulu",
    "gmt": "Europe/London",
    "bst": "Europe/London",
    "utc": "UTC",
    "cet": "Europe/Berlin",
    "cest": "Europe/Berlin",
    "eet": "Europe/Helsinki",
    "ist": "Asia/Kolkata",
    "eat": "Africa/Nairobi",
    "sast": "Africa/Johannesburg",
    "aest": "Australia/Sydney",
    "aedt": "Australia/Sydney",
    "nzst": "Pacific/Auckland",
    "nzdt": "Pacific/Auckland",
}


def stated_zone(words: str | None) -> str | None:
    """The IANA zone that a posting's own word for a zone means; None where it says none that is known.

    People write the winter letters in summer too, so "EST" means the clocks of New York.
    """
    if not words:
        return None
    if "/" in words and known_zone(words.strip()):
        return words.strip()
    return next((_MEANT[word] for word in re.findall(r"[a-z]+", words.lower()) if word in _MEANT), None)
