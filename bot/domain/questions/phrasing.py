"""Small pieces of our own sentences: dates, times, lists, money."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SYMBOLS = {"USD": "$", "GBP": "£", "EUR": "€", "CAD": "CA$", "AUD": "A$", "NZD": "NZ$", "JPY": "¥", "INR": "₹"}


def day(on: date) -> str:
    """A date as "December 24, 2021"."""
    return f"{MONTHS[on.month - 1]} {on.day}, {on.year}"


def month_day(text: str) -> str:
    """`MM-DD` as "October 18"; anything else as it is."""
    month, _, number = text.partition("-")
    if month.isdigit() and number.isdigit() and 1 <= int(month) <= len(MONTHS):
        return f"{MONTHS[int(month) - 1]} {int(number)}"
    return text


def clock(at: time) -> str:
    """A time of day as "5 p.m.", "11:59 p.m.", "noon"."""
    if (at.hour, at.minute) == (12, 0):
        return "noon"
    hour = at.hour % 12 or 12
    minutes = f":{at.minute:02}" if at.minute else ""
    return f"{hour}{minutes} {'a.m.' if at.hour < 12 else 'p.m.'}"


def listed(words: Sequence[str]) -> str:
    """Words as "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def counted(number: int, noun: str) -> str:
    """A number and its noun: "1 day", "3 days"."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def amount(value: float, currency: str | None) -> str:
    """An amount of money: "$50,000", "$22.50", "KES 90,000", "50,000" where no currency is stated."""
    figure = f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"
    if not currency:
        return figure
    symbol = SYMBOLS.get(currency)
    return f"{symbol}{figure}" if symbol else f"{currency} {figure}"


def sentence_of(words: str, limit: int = 120) -> str:
    """A posting's words cut to fit inside one of our sentences, without their own full stop."""
    plain = " ".join(words.split()).rstrip(" .;,:")
    return plain if len(plain) <= limit else plain[:limit].rsplit(" ", 1)[0] + " …"
