"""Which dollar a bare dollar sign means: the one of the country that the posting speaks of."""

from __future__ import annotations

import re

from bot.domain.postings.page import Page


def currency(page: Page, code: str | None) -> str | None:
    """Read a bare dollar by the country the posting speaks of."""
    if code != "USD":
        return code
    text = page.folded
    if re.search(r"\bUSD\b|US\$|United States|\bU\.S\.", text):
        return "USD"
    for country, words in (
        ("AUD", r"Australia|\bAUD\b|superannuation|\.(?:org|com|gov|edu|net)\.au\b|\bNSW\b"),
        ("NZD", r"New Zealand|Aotearoa|\bNZD\b|\.(?:org|co|govt|ac)\.nz\b"),
        (
            "CAD",
            (
                r"\bCanad(?:a|ian)\b|\bCAD\b|Ontario|British Columbia|Alberta|Quebec|Toronto|Vancouver, BC|"
                r"\.(?:ca|on\.ca)\b"
            ),
        ),
    ):
        if re.search(words, text):
            return country
    return "USD"
