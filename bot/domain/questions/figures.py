"""Figures, dates and addresses of a sentence, in a form in which two ways of writing one are the same."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

_NUMBER = re.compile(r"\d(?:[\d.,'’]*\d)?")
_GROUPED = re.compile(r"\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?")
_AFTER = re.compile(r"\s?(?:(?P<percent>%|per ?cent\b)|(?P<k>k\b)|(?P<million>m\b|million\b))")
_HALF_OF_DAY = re.compile(r"\b([ap])\.?\s?m\b\.?")
_WORDS = {
    word: str(figure)
    for words, figure in (
        ("zero", 0), ("one once first", 1), ("two twice second", 2), ("three third", 3), ("four fourth", 4),
        ("five fifth", 5), ("six sixth", 6), ("seven seventh", 7), ("eight eighth", 8), ("nine ninth", 9),
        ("ten tenth", 10), ("eleven eleventh", 11), ("twelve twelfth dozen", 12), ("thirteen", 13), ("fourteen", 14),
        ("fifteen fifteenth", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19),
        ("twenty twentieth", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70),
        ("eighty", 80), ("ninety", 90), ("hundred hundreds", 100), ("thousand thousands", 1000),
        ("million millions", 1_000_000),
    )
    for word in words.split()
}  # fmt: skip
_PARTS = {"half": "half", "halves": "half", "quarter": "quarter", "quarters": "quarter", "double": "2", "triple": "3"}
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
_LONG_MONTHS = "january february april june july august september october november december"
_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
_SHORT_DAYS = "mon tue tues wed thu thur thurs fri sat sun"
_PERIODS = {
    "hour": "hour", "hours": "hour", "hourly": "hour", "hr": "hour", "hrs": "hour", "day": "day", "days": "day",
    "daily": "day", "week": "week", "weeks": "week", "weekly": "week", "month": "month", "months": "month",
    "monthly": "month", "year": "year", "years": "year", "yearly": "year", "annual": "year", "annually": "year",
    "annum": "year", "yr": "year",
}  # fmt: skip
_A_PERIOD = re.compile(r"(?:\b(?:per|an?|each|every)\s|/\s?)([a-z]+)\b")
_ADVERBS = {"hourly", "daily", "weekly", "monthly", "yearly", "annual", "annually"}
_WORD = re.compile(r"[A-Za-z]+")
_MONEY = re.compile(r"[$£€¥₹]")
_ADDRESS = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?|ftp|mailto|tel|slack|javascript):[^\s<>|)\]]+"
    r"|(?<![\w@.])(?:[\w-]+\.)+[a-z]{2,}(?![\w-])(?:/[^\s<>|)\]]*)?",
    re.IGNORECASE,
)


def figures(text: str, *, loose: bool = False) -> frozenset[str]:
    """What a text says in figures: numbers (also in words), months, weekdays, halves of the day, pay periods, money.

    With `loose`, as a quote is read: every word that might be a month, a weekday or a period counts as one.
    """
    plain = " ".join(unicodedata.normalize("NFKC", text).split())
    low = plain.casefold()
    found = set(_numbers(low)) | set(_MONEY.findall(low)) | {f"{each}m" for each in _HALF_OF_DAY.findall(low)}
    for word in _WORD.findall(plain):
        small = word.casefold()
        found |= {each for each in (_WORDS.get(small), _PARTS.get(small)) if each}
        if calendar := _calendar(word, small, loose=loose):
            found.add(calendar)
        if small in _PERIODS and (loose or small in _ADVERBS):
            found.add(f"a {_PERIODS[small]}")
    return frozenset(found | {f"a {_PERIODS[each]}" for each in _A_PERIOD.findall(low) if each in _PERIODS})


def addresses(text: str) -> frozenset[str]:
    """E-mail and web addresses of a text, without their scheme and a slash at their end."""
    return frozenset(_bare(each) for each in _ADDRESS.findall(unicodedata.normalize("NFKC", text)))


def _bare(address: str) -> str:
    low = re.sub(r"^(?:https?://|mailto:)(?:www\.)?|^www\.", "", address.casefold())
    return low.rstrip(".,;:!?'\"*_/")


def _numbers(low: str) -> list[str]:
    found = list[str]()
    for hit in _NUMBER.finditer(low):
        value = _value(hit.group())
        after = _AFTER.match(low, hit.end())
        if after and after["percent"]:
            found.append(f"{value}%")
        elif after and value.replace(".", "", 1).isdigit():
            found.append(_plain(Decimal(value) * (1000 if after["k"] else 1_000_000)))
        else:
            found.append(value)
    return found


def _value(number: str) -> str:
    """A number without the marks between its thousands, "60,000.00" as "60000"; other figures as they are."""
    grouped = _GROUPED.fullmatch(number)
    if grouped:
        head, cents = number, ""
        last = max(number.rfind(mark) for mark in ".,")
        if last > 0 and len(number) - last - 1 < 3:
            head, cents = number[:last], number[last + 1 :]
        return _plain(Decimal(re.sub(r"[.,'’]", "", head) + (f".{cents}" if cents else "")))
    if re.fullmatch(r"\d+(?:[.,]\d+)?", number):
        return _plain(Decimal(number.replace(",", ".")))
    return number


def _plain(value: Decimal) -> str:
    return format(value.normalize(), "f")


def _calendar(word: str, small: str, *, loose: bool) -> str | None:
    """The month or weekday that a word names; "may", "march" and "sat" only where they are written as names."""
    if small in _LONG_MONTHS.split() or (loose and (small in _MONTHS.split() or small in ("march", "sept"))):
        return small[:3]
    if small.removesuffix("s") in _DAYS.split() or (loose and small in _SHORT_DAYS.split()):
        return small[:3]
    named = word[0].isupper() and (small in (*_MONTHS.split(), "march", "sept", *_SHORT_DAYS.split()))
    return small[:3] if named else None
