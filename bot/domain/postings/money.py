"""Amounts of money in a line of text: ranges, currencies, thousands in every notation, and what each payment covers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.postings.facts import Period
from bot.domain.postings.moneywords import amounts_in_words

CURRENCIES = {
    "US$": "USD", "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "C$": "CAD", "CA$": "CAD",
    "CDN$": "CAD",
    "A$": "AUD", "AU$": "AUD", "NZ$": "NZD", "R": "ZAR", "KSH": "KES", "RS": "INR", "RS.": "INR", "EUROS": "EUR",
    "EURO": "EUR",
    "POUNDS": "GBP", "DOLLARS": "USD", "FR.": "CHF", "S$": "SGD", "HK$": "HKD", "STG": "GBP", "₱": "PHP", "₦": "NGN",
}  # fmt: skip
_CODES = (
    "USD|EUR|GBP|CAD|AUD|NZD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|INR|KES|UGX|TZS|NGN|ZAR|PHP|JPY|SGD|HKD|BRL|MXN|GHS|ETB|RWF|"
    "IDR|THB|MYR|PKR|BDT|NPR|AED|ILS|TRY|COP|XOF|XAF|MWK|ZMW|BWP|NAD|LSL|SZL|MZN|SOS|SSP|SDG|GMD|SLE|LRD|CDF|BIF|MGA|"
    "MUR|GEL|AMD|AZN|KZT|"
    "KGS|UZS|UAH|MDL|RSD|RON|BGN|ALL|MKD|ISK|JOD|LBP|EGP|MAD|TND|DZD|QAR|SAR|KWD|OMR|BHD|VND|KHR|LAK|MMK|LKR|AFN|CNY|"
    "TWD|KRW|"
    "PEN|CLP|ARS|UYU|BOB|PYG|GTQ|HNL|CRC|DOP|JMD|TTD|FJD|PGK|WST|VUV"
)
_SIGN = (
    rf"(?:(?:{_CODES})\s?\$?|US\$|CA\$|CDN\$|AU\$|NZ\$|HK\$|C\$|A\$|S\$|R(?=\s?\d{{2,3}}[ ,]?\d{{3}})|Ksh\.?|"
    rf"Rs\.?|\$|£|€|¥|₹|₱|₦)"
)
_AFTER = rf"(?:{_CODES}|[Ee]uros?|[Pp]ounds|[Dd]ollars|€|£|\$)"
_NUMBER = (
    r"\d{1,2}(?:,\d\d){1,2},\d{3}(?![\d,])|"
    r"\d{1,3}(?:[,.' ]\d{3}){1,3}(?:[.,]\d{1,2})?(?![\d])|\d{1,7}(?:\.\d{1,2})?(?![\d])"
)
_SCALE = r"(?:\s?(?:[kK]\b|thousand\b|(?:[Ll]akhs?|[Ll]acs?|LPA)\b|[mM]\b|mn\b|million\b|[bB]\b|bn\b|billion\b))?"
_ROUGH = r"(?:(?:low|mid|high|upper|lower|middle)(?:[- ]to[- ](?:low|mid|high|upper))?[- ]?(?:\s?range of )?)?"
_TO = r"\s{0,3}(?:-{1,2}|\bto\b|\bthrough\b|\band\b|\bup to\b|\btil\b)\s{0,3}(?:the\s|max(?:imum)?\.?\s)?"
_MONEY = re.compile(
    rf"(?<![\w$£€.,/])(?P<rough>{_ROUGH})(?P<sign>{_SIGN})?\s{{0,2}}(?P<low>{_NUMBER})(?P<lowk>{_SCALE})(?P<s1>'?s\b)?"
    rf"(?P<per1>\s?/\s?(?:hour|hr|year|yr|month|week)\b)?(?P<after1>\s?{_AFTER}(?![\w]))?"
    rf"(?:{_TO}(?P<rough2>{_ROUGH})(?P<sign2>{_SIGN})?\s{{0,2}}(?P<high>{_NUMBER})(?P<highk>{_SCALE})"
    rf"(?P<s2>'?s\b)?(?P<after2>\s?{_AFTER}(?![\w]))?)?"
    rf"(?P<plus>\+)?"
)
_PERIODS: tuple[tuple[Period, str], ...] = (
    (Period.HOUR, r"hour|hr\.?|h\b"),
    (Period.YEAR, r"year|yr\.?|annum|annual basis"),
    (Period.MONTH, r"(?:calendar )?month|mo\.?\b|mth|monat|mois\b"),
    (Period.WEEK, r"week|wk\.?"),
    (Period.DAY, r"(?:working )?day|diem"),
    (Period.WORD, r"word"),
    (Period.STORY, r"story|article|piece|assignment|post\b|report|blog|page"),
)
_PER = r"(?:per|a|an|each|every|p\.|/|for each|for every|for an?|pro|im|par)"
_ADVERBS: tuple[tuple[Period, str], ...] = (
    (Period.HOUR, r"hourly|p[./]?\s?h\.?(?!\w)|hours?' rate"),
    (Period.YEAR, r"annual(?:ly|i[sz]ed)?|yearly|for the year|p[./]?\s?a\.?(?!\w)|year(?:ly)? salary"),
    (Period.MONTH, r"monthly(?! (?:install|pay))|pcm\b|p\.?m\.?(?=\s(?:gross|net))"),
    (Period.WEEK, r"weekly|p\.?w\.?(?!\w)"),
    (Period.DAY, r"daily|day rate|p\.?d\.?(?!\w)"),
)
_FOLLOWS = tuple(
    (period, re.compile(rf"(?:{_PER}\s{{0,2}}(?:{nouns}))|(?:/\s{{0,2}})?(?:{adverbs})", re.IGNORECASE))
    for period, nouns in _PERIODS
    for adverbs in [dict(_ADVERBS).get(period, r"(?!)")]
)
_BEFORE = tuple((period, re.compile(rf"\b(?:{adverbs})", re.IGNORECASE)) for period, adverbs in _ADVERBS)
_TOTAL = re.compile(
    r"for\s(?:the\s)?(?:\w+\s)?(?:\d{1,2}|two|three|four|five|six|eight|ten|twelve)[\s-](?:weeks?|months?)|"
    r"\b(?:in total|total(?:ing)?|lump sum|overall|one-time|flat (?:fee|rate)|for the (?:project|summer|"
    r"season|term|duration))\b",
    re.IGNORECASE,
)
BY_THE_PIECE = re.compile(
    r"\s?(?:gross |net |plus \w+ )?(?:(?:per|an?|each|every|for each|for every|for an?)\s|/\s?)(?:\w+ )?(?:session|"
    r"class|lesson|shift|"
    r"visit|performance|concert|workshop|game|match|lecture|service|call|interview|show|event|gig|tour|meeting|"
    r"survey|fortnight|"
    r"pay period|two weeks|unit|module|course|term|semester|head|delivery|trip|night)\b|\s?(?:bi-?weekly|"
    r"fortnightly)\b",
    re.IGNORECASE,
)
"""After an amount: what is paid for is no stretch of time that a salary knows."""
_MONTHLY = re.compile(r"[\s,(]{0,3}p[./]?\s?m\b", re.IGNORECASE)
"""After an amount this is no time of day."""
_MODIFIERS = re.compile(
    r"^(?:\s?\([^()]{1,14}\)(?=\s?(?:per|p\.|a\s|/|an\s)))?[\s,(]{0,3}(?:\(?(?:USD|AUD|CAD|gross|net|total|base|plus|"
    r"GBP|EUR|pro[- ]rata|FTE|up)\)?[\s,]{0,2}){0,3}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount or a range as it stands in a text, from `start` to `end`."""

    low: float | None
    high: float | None
    currency: str | None
    period: Period | None
    start: int
    end: int
    signed: bool
    """Whether a currency is written."""
    huge: bool
    """Whether it is written in millions or billions."""


def amounts(text: str) -> Iterator[Money]:
    """Yield the amounts of a folded line that may be money: with a currency, in thousands, or as a range."""
    for match in _MONEY.finditer(text):
        if money := _money(text, match):
            yield money
    for low, high, currency, start, end in amounts_in_words(text):
        yield Money(low, high, currency, period_after(text, end), start, end, signed=True, huge=False)


def _money(text: str, match: re.Match[str]) -> Money | None:
    sign = match["sign"] or match["sign2"] or match["after2"] or match["after1"]
    low, high = _figure(match["low"]), _figure(match["high"]) if match["high"] else None
    if low is None or (match["high"] and high is None):
        return None
    lowk, highk = _scale(match["lowk"]), _scale(match["highk"] or "")
    if high is not None and lowk == 1 and highk == 1000 and low < 1000:
        lowk = 1000
    if high is not None and highk == 1 and lowk == 1000 and high < 1000:
        highk = 1000
    if highk == 100_000:
        lowk = highk
    low *= lowk
    high = high * highk if high is not None else None
    if match["rough"] and match["s1"] and low < 1000:
        low *= 1000
    if high is not None and high < low:
        high = _spread(low, high)
        if high is None:
            return None
    if sign is None and not _looks_like_pay(match, low, high):
        return None
    period = _period(match["per1"]) if match["per1"] else period_after(text, match.end())
    code = _currency(sign)
    return Money(low, high, code, period, match.start(), match.end(), sign is not None, max(lowk, highk) > 100_000)


def _spread(low: float, high: float) -> float | None:
    """Read "$65,000 - 75" as thousands; None where the second figure cannot belong to the first."""
    return high * 1000 if low >= 1000 and low < high * 1000 <= low * 3 else None


def _looks_like_pay(match: re.Match[str], low: float, high: float | None) -> bool:
    if match["low"].startswith("0") or 1900 <= low <= 2100 or low in (401_000, 403_000):
        return False
    thousands = bool(match["lowk"] or match["highk"]) or "," in match["low"]
    return thousands and (high is not None or low >= 10000)


def _figure(written: str) -> float | None:
    """Read 30,000 and 30.000 and 30 000 and 1,250.50; None where the marks make no sense."""
    compact = written.replace(" ", "").replace("'", "")
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+|\d{1,2}(?:,\d\d)+,\d{3}", compact):
        return float(re.sub(r"[.,]", "", compact))
    if ends := re.fullmatch(r"(\d{1,3}(?:[.,]\d{3})+|\d+)[.,](\d{1,2})", compact):
        return float(f"{re.sub(r'[.,]', '', ends.group(1))}.{ends.group(2)}")
    return float(compact) if compact.isdigit() else None


def _scale(written: str) -> int:
    mark = written.strip().lower()
    if mark in ("k", "thousand"):
        return 1000
    if mark.startswith(("lakh", "lac", "lpa")):
        return 100_000
    return 1_000_000 if mark else 1


def _currency(sign: str | None) -> str | None:
    if sign is None:
        return None
    mark = sign.strip().upper()
    return CURRENCIES.get(mark) or CURRENCIES.get(mark.rstrip(".")) or mark.rstrip("$ ").strip()


def _period(words: str) -> Period | None:
    return next((period for period, pattern in _FOLLOWS if pattern.match(words.strip())), None)


def period_after(text: str, end: int) -> Period | None:
    """Return what a payment covers by the words right after it ("per hour", "/year", "p.a.")."""
    window = re.sub(r"^\s?/-\s?", "", text[end : end + 60])
    if _MONTHLY.match(window):
        return Period.MONTH
    offset = match.end() if (match := _MODIFIERS.match(window)) else 0
    for skip in (offset, len(window) - len(window.lstrip(" (,"))):
        for period, pattern in _FOLLOWS:
            if pattern.match(window, skip):
                return period
    return Period.TOTAL if _TOTAL.search(window[:40]) else None


def period_before(text: str) -> Period | None:
    """Return what a payment covers by words before it ("hourly rate:", "annual salary of")."""
    found: tuple[int, Period] | None = None
    for period, pattern in _BEFORE:
        for match in pattern.finditer(text):
            if found is None or match.start() > found[0]:
                found = (match.start(), period)
    return found[1] if found else None
