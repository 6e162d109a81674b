"""The process in which one file is parsed: `python -m bot.documents.child KIND`, the file in, its text out.

Its answer starts with + and the text, or with - and the reason. Whatever else happens to it, a crash or a limit, says
that the file is at fault.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from bot.documents.confine import confine_files, confine_work
from bot.documents.kinds import Kind
from bot.documents.limits import MOST_BYTES, MOST_TEXT_BYTES
from bot.documents.plain import tidy
from bot.documents.reasons import Reason, Unreadable

DEEPEST = 20_000
"""Calls within calls: pages with tags that are never closed nest by thousands."""


def main(kind: Kind) -> None:
    """Read a file from standard input and write the answer to standard output, under limits."""
    confine_work()
    sys.setrecursionlimit(DEEPEST)
    text_in = parser(kind)
    confine_files()  # after the parser has loaded: its modules are files too
    content = sys.stdin.buffer.read(MOST_BYTES + 1)
    try:
        answer = b"+" + _within_limit(tidy(text_in(content)))
    except Unreadable as why:
        answer = b"-" + why.reason.encode()
    except MemoryError:
        answer = b"-" + Reason.BOMB.encode()
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()


def parser(kind: Kind) -> Callable[[bytes], str]:
    """The function that reads that kind; only its library is loaded."""
    if kind is Kind.WORD:
        from bot.documents.word import text_in
    elif kind is Kind.PDF:
        from bot.documents.pdf import text_in
    else:
        from bot.documents.page import text_in
    return text_in


def _within_limit(text: str) -> bytes:
    encoded = text.encode()
    if len(encoded) > MOST_TEXT_BYTES:
        raise Unreadable(Reason.TOO_LONG)
    return encoded


if __name__ == "__main__":
    main(Kind(sys.argv[1]))
