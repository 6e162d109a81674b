"""Inputs made to be slow or large: texts of the largest size allowed, files that unpack without end, odd questions."""

from __future__ import annotations

import random
from collections.abc import Mapping

from bot.documents.limits import MOST_TEXT_BYTES
from tests.pure.documents.test_refusals import operators, zip_that_lies
from tests.pure.documents.writing import archive, pdf_of

POSTING = """Baker
Mill Street Bakery

Pay: $20 to $23 an hour
Reports to: the head baker
Hours: 30 hours a week, Tuesdays and Thursdays in the shop

Mill Street Bakery is hiring a baker who likes to rise early and has two years of experience.
To apply, send a resume to oven@mill.example by May 3, 2027.

"""
OVER_AND_OVER: Mapping[str, str] = {
    "digits": "1", "thousands": "1,", "letters": "a", "one line": "word ", "spaces in lines": " " * 90 + "a\n",
    "one paragraph": "We pay well and ask for care. ", "tiny sentences": "A b. ", "initials": "e.g. J. ",
    "dates in one line": "January 1, 2027 ", "dates in lines": "Apply by January 1, 2027\n",
    "money in one line": "$50,000 - $60,000 an hour, ", "money in lines": "Pay: $50,000 - $60,000\n",
    "brackets": "(", "nested brackets": "([{<", "links": "[a](", "quotes": '."', "dashes": "-", "stars": "**",
    "addresses in one line": "a@b.example ", "addresses in lines": "Send a resume to a@b.example\n", "at signs": "a@",
    "web addresses": "https://a.example/b ", "bullets": "- Bake bread\n", "bullets in one line": "• a ",
    "headings": "# A\n", "headings apart": "Baker\n\n", "labels": "A: b\n", "leaders": "Pay ..... $5\n",
    "table": "| a | b |\n", "pipes": "|", "tabs": "a\t", "lines": "a\n", "Windows' lines": "a\r\n",
    "degrees": "A bachelor's degree or equivalent is required.\n", "years": "5+ years of experience in ",
    "weekdays": "Mon Tue ", "hours": "40 hours a week, ", "towns": "Hull, ME; ", "capitals": "Director Of Things ",
    "reports": "reports to the ", "nulls": "a\0", "controls": "a\x01\x7f\x85", "both directions": "\u202ea\u202c\u2066",
    "marks on marks": "e\u0301\u0301", "joined signs": "👩\u200d👧", "unseen": "\u00ad\u200b", "ideographs": "招",
    "entities": "&amp;&#", "questions": "What does it pay? ",
}  # fmt: skip


def filled(words: str) -> str:
    """A posting, and then these words over and over, up to the largest size that is read."""
    room = MOST_TEXT_BYTES - len(POSTING.encode())
    return POSTING + words * (room // len(words.encode()))


def all_different(end: str, letters: str = "etaoinshrdlu") -> str:
    """A posting, and then words none of which stands in it twice, each followed by `end`."""
    dice = random.Random(7)  # noqa: S311 - words for a test are no secret
    words = "".join("".join(dice.choices(letters, k=7)) + end for _ in range(30_000))
    return POSTING + words[: MOST_TEXT_BYTES - len(POSTING.encode())]


TEXTS: Mapping[str, str] = {
    **{name: filled(words) for name, words in OVER_AND_OVER.items()},
    "different words": all_different(" "),
    "different lines": all_different("\n"),
    "different numbers": all_different("\n", "0123456789"),
}


def prose(lines: int, length: int) -> str:
    """A posting, and then bullets of everyday words, each of that many characters."""
    dice = random.Random(11)  # noqa: S311 - words for a test are no secret
    known = POSTING.split()
    return POSTING + "".join(f"- {' '.join(dice.choices(known, k=length))[:length]}\n" for _ in range(lines))


def bombs() -> dict[str, bytes]:
    """Files that cost far more to read than they weigh, by name."""
    return {
        "zeros.pdf": pdf_of([bytes(150_000_000)], packed=True),
        "operators.pdf": operators(),
        "deep.html": b"<html>" + b"<div>" * 400_000 + b"Pay",
        "tables.html": b"<html>" + b"<table><tr><td>" * 100_000 + b"Pay",
        "zeros.docx": archive({"word/document.xml": bytes(15_000_000)}),
        "lies.docx": zip_that_lies(),
        "noise.docx": b"PK\x03\x04" + random.Random(3).randbytes(100_000),  # noqa: S311 - as above
    }


QUESTIONS = (
    "", " ", "?", "\x00", "\ud800", "what about \udfff pay?", "\u202eyap ti seod tahw", "e\u0301" * 300, "招" * 500,
    "9" * 100_000, "what does it pay? " * 20_000, "(" * 50_000, "[a](" * 20_000, "pay and " * 30_000, "a" * 200_000,
    "<@U1> *pay* `x` &amp;", "when\n\n\tis\r\nit due", "$1,000,000,000,000,000,000,000 by 99/99/9999?",
    "👩\u200d👧" * 200,
)  # fmt: skip
