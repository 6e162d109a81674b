"""The head of an e-mail or memo that a posting was sent on in: lines that are none of its facts."""

from __future__ import annotations

import re

from bot.domain.postings.typography import fold
from bot.domain.postings.units import Document

_MAIL = re.compile(
    r"(?:from|to|cc|bcc|date|sent|subject|re|reply-to):\s|[-\s>]*(?:forwarded|original|begin forwarded) message\b",
    re.IGNORECASE,
)
_SUBJECT = ("subject:", "re:")


def mail_head(document: Document) -> frozenset[int]:
    """Return which of the first units only head an e-mail that the posting was sent on in: all but its subject."""
    opening = [fold(unit.text[:120]) for unit in document.units[:14]]
    heads = {index for index, text in enumerate(opening) if _MAIL.match(text)}
    if not any(opening[index].lower().startswith(("from:", *_SUBJECT)) for index in heads) or len(heads) < 2:
        return frozenset()
    return frozenset(index for index in heads if not opening[index].lower().startswith(_SUBJECT))
