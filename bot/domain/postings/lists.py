"""The lists every posting has: what one must bring, what one will do, what one gets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.domain.postings.headings import is_section
from bot.domain.postings.page import Page, Passage
from bot.domain.postings.quotes import Quote
from bot.domain.postings.sections import Section

_BENEFIT = re.compile(
    r"health(?:care)?(?: insurance|[,/ ]+dental| coverage| benefits)|\bdental\b|\bvision (?:coverage|"
    r"insurance|plan)|medical insurance|\b40[13]\W?\(?[kb]\)?|retirement|pension|superannuation|"
    r"(?:paid|annual|parental|sick|family|maternity|paternity) (?:leave|time off|vacation|holidays?)|"
    r"\bPTO\b|vacation (?:days|time|and)|\bvacation\b|\bpaid holidays|(?<!\d)\d{1,2} (?:paid )?holidays|"
    r"days? of (?:vacation|leave|holiday)|weeks of (?:vacation|holiday|leave)|"
    r"life insurance|disability insurance|benefits package|benefits? (?:include|plan)|commuter|"
    r"flexible spending|tuition (?:assistance|reimbursement)|professional development (?:fund|budget|"
    r"stipend|allowance|opportunit)|wellness|"
    r"parental leave|sabbatical|employee assistance",
    re.IGNORECASE,
)
_BENEFIT_WORDS = (
    "insur", "dental", "health", "retire", "pension", "superann", "leave", "vacation", "holiday", "benefit", "401",
    "403", "pto",
    "commuter", "spending", "tuition", "professional development", "wellness", "sabbatical", "assistance",
    "time off", "days of",
)  # fmt: skip
_NOTHING = re.compile(
    r"(?:responsibilities|duties|qualifications|requirements)?\s*(?:include|are|is)?[^.]{0,40}:\s*$", re.IGNORECASE
)
_AT_MOST = 60


def qualifications(page: Page) -> tuple[Quote, ...]:
    """Return the qualifications asked for, required ones and preferred ones, in order."""
    return _listed(page, (Section.QUALIFICATIONS, Section.PREFERRED))


def responsibilities(page: Page) -> tuple[Quote, ...]:
    """Return what the person will do."""
    return _listed(page, (Section.DUTIES,))


def benefits(page: Page) -> tuple[Quote, ...]:
    """Return the benefits: the list of them, and every sentence about pay that offers one."""
    quotes = list(_listed(page, (Section.BENEFITS,)))
    starts = {quote.start for quote in quotes}
    elsewhere = (passage for passage in page.body() if passage.section is not Section.BENEFITS and _offers(passage))
    quotes.extend(passage.quote for passage in elsewhere if passage.quote.start not in starts)
    return tuple(sorted(quotes, key=lambda quote: quote.start)[:_AT_MOST])


def _offers(passage: Passage) -> bool:
    if passage.section in (Section.QUALIFICATIONS, Section.PREFERRED, Section.DUTIES, Section.EEO, Section.APPLY):
        return False
    found = _BENEFIT.search(passage.text) if passage.mentions(_BENEFIT_WORDS) else None
    if found is None:
        return False
    return (
        passage.section is Section.PAY
        or re.search(
            r"offer|benefit|eligible|include|provide|receive|employer|paid|generous|days", passage.text, re.IGNORECASE
        )
        is not None
    )


def _listed(page: Page, sections: tuple[Section, ...]) -> tuple[Quote, ...]:
    found = list(_members(page, sections))
    bullets = [passage for passage in found if passage.is_bullet]
    chosen = found if len(bullets) < 2 else [passage for passage in found if passage.is_bullet or _beside_list(passage)]
    return tuple(passage.quote for passage in chosen[:_AT_MOST])


def _members(page: Page, sections: tuple[Section, ...]) -> Iterator[Passage]:
    for passage in page.body():
        if (
            passage.section in sections
            and len(passage.text) >= 4
            and not _NOTHING.fullmatch(passage.text)
            and not is_section(passage.text.rstrip("."))
        ):
            yield passage


def _beside_list(passage: Passage) -> bool:
    """Return whether a sentence in a list's section says something of its own."""
    return (
        passage.key != ""
        or re.search(r"\b(?:must|requir|degree|years|experience|responsib|will)\b", passage.text, re.IGNORECASE)
        is not None
    )
