"""Phrases written as people write them, matched in folded text.

`~` stands for up to eight words between, `_` for up to two, `*` for any ending, `#` for a number; `(a|b)` chooses,
`(a|b)?` may be absent, and phrases are parted by `;` (a line may end between words or after a `|`). Everything else
is a regular expression of words. Gaps and runs are bounded, so that no text can make matching slow.
"""

from __future__ import annotations

import re
from functools import lru_cache

_BETWEEN = r"[\s-]{1,3}"
_MAYBE = r"[\s-]{0,3}"
_GAP = r"(?:\W{1,4}\w{1,40}){0,8}?\W{1,4}"
_STEP = r"(?:\W{1,4}\w{1,40}){0,%d}?\W{1,4}"
REACH = 1_500
"""Characters of a line that are looked at; longer ones are walls of text that no phrase needs."""


@lru_cache(maxsize=2_000)
def compiled(phrases: str) -> re.Pattern[str]:
    """The phrases as one pattern; no phrases match nothing."""
    whole = re.sub(r"\s+", " ", re.sub(r"\|\n\s*", "|", phrases))
    return re.compile("|".join(_one(each.strip()) for each in whole.split(";") if each.strip()) or r"(?!)")


def _one(phrase: str) -> str:
    body, glue, steps = "", "", 0
    for part in _parts(phrase):
        if part == "~":
            glue = _GAP
        elif part == "_":
            steps += 2
            glue = _STEP % steps
        elif _optional(part):
            choice = _inner(part[:-1])
            body += f"(?:{glue}{choice})?" if body else f"(?:{choice}{_BETWEEN})?"
            glue, steps = _BETWEEN if glue else "", 0
        else:
            body += glue + _inner(part)
            glue, steps = _BETWEEN, 0
    start = r"(?<!\w)" if re.match(r"\w|\(|\\d", body) else ""
    end = r"(?!\w)" if re.search(r"[\w)}\]?]$", body) else ""
    return f"{start}(?:{body}){end}"


def _parts(phrase: str) -> list[str]:
    """The phrase at its outer spaces: a bracketed choice may hold spaces of its own."""
    parts, depth = [""], 0
    for i, character in enumerate(phrase):
        if phrase[i - 1 : i] != "\\":
            depth += (character == "(") - (character == ")")
        if character == " " and depth <= 0 and phrase[i + 1 : i + 2] != "?":
            parts.append("")
        else:
            parts[-1] += character
    return [part for part in parts if part]


def _optional(part: str) -> bool:
    """Whether the part is one bracket that may be absent, as in `(the|my)?`."""
    if not (part.startswith("(") and part.endswith(")?")):
        return False
    depth = 0
    for character in part[1:-2]:
        depth += (character == "(") - (character == ")")
        if depth < 0:
            return False
    return True


def _inner(part: str) -> str:
    part = part.replace("#", r"\d[\d,.]{0,12}")
    part = re.sub(r"(?<![)\]}])\*", r"[\\w'-]{0,20}", part)
    part = re.sub(r"\)\*", r")[\\w'-]{0,20}", part)
    part = re.sub(r" ?~ ?", lambda _: _GAP, part)
    part = part.replace(" _ ", _STEP % 2)
    return part.replace(" ?", _MAYBE).replace(" ", _BETWEEN)


def found(phrases: str, text: str) -> bool:
    """Whether a folded text holds one of the phrases."""
    return bool(phrases) and compiled(phrases).search(text, 0, REACH) is not None
