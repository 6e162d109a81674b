"""Amounts of money written in words ("forty-two thousand dollars"), read as the figures they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SMALL = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ONE = "|".join((*reversed(_SMALL), *_TENS))
_NUMBER = rf"(?:{_ONE})(?:[- ](?:(?:and )?(?:{_ONE}|hundred|thousand))){{0,8}}(?:(?: point| and) (?:a half|{_ONE}))?"
_CURRENCY = r"(?P<currency>(?:US |Canadian |Australian )?dollars|pounds(?: sterling)?|euros?|francs|rand|rupees)"
_AMOUNT = re.compile(rf"\b(?P<low>{_NUMBER})(?:\s?(?:to|-|and)\s(?P<high>{_NUMBER}))?\s{_CURRENCY}\b", re.IGNORECASE)
_CODES = {
    "dollars": "USD", "us dollars": "USD", "canadian dollars": "CAD", "australian dollars": "AUD", "pounds": "GBP",
    "pounds sterling": "GBP", "euro": "EUR", "euros": "EUR", "francs": "CHF", "rand": "ZAR", "rupees": "INR",
}  # fmt: skip


def amounts_in_words(text: str) -> Iterator[tuple[float, float | None, str, int, int]]:
    """Yield low, high, currency, start and end of each amount whose currency is written, too."""
    if not re.search(r"\b(?:dollars|pounds|euros?|francs|rand|rupees)\b", text, re.IGNORECASE):
        return
    for match in _AMOUNT.finditer(text):
        low = figure(match["low"])
        high = figure(match["high"]) if match["high"] else None
        if high is not None and low < 100 <= high and high % 1000 == 0:
            low *= 1000  # "forty to forty-five thousand dollars"
        yield low, high, _CODES[match["currency"].lower()], match.start(), match.end()


def figure(words: str) -> float:
    """Read a number in English words."""
    whole = part = 0.0
    for word in re.findall(r"[a-z]+", words.lower()):
        if word in _SMALL:
            part += _SMALL.index(word)
        elif word in _TENS:
            part += 10 * (_TENS.index(word) + 2)
        elif word == "hundred":
            part = (part or 1) * 100
        elif word == "thousand":
            whole, part = whole + (part or 1) * 1000, 0.0
        elif word == "half":
            part += 0.5
    return whole + part
