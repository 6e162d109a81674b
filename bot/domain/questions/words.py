"""Words as questions and postings use them: folded, cut, stemmed, and compared."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_FOLDED = str.maketrans(
    {
        "’": "'", "‘": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "‐": "-",
        "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ", "\n": " ", "\r": " ",
    }
)  # fmt: skip
_WORD = re.compile(r"[^\W_]+(?:[.'+#&][^\W_]+)*[+#]{0,2}")

_SMALL = """
    a about above after again all also am an and any anyone anything are aren't as at be because been before being
    below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during
    each else etc even ever every exactly few for from further get gets getting got had hadn't has hasn't have
    haven't having he her here hers him his how i i'd i'll i'm i've if in into is isn't it it's its itself just
    like lot lots many may maybe me might more most much must my myself need needed needs no nor not now of off ok
    okay on once one only or other our out over own per please pls plz possible really same shall she should so
    some someone something such sure tell than that that's the their them then there there's these they they're
    thing things this those though thru through to too u under until up ur us use used using very want wants was
    wasn't way we were weren't what what's whats when when's where where's which while who who's whom whos whose
    why will with within without won't would wouldn't you you'd you'll you're your yours know say says said
    mention mentioned mentions posting ad advert listing job jobs role roles position positions work working works
    worker employer company org organization organisation place somebody people person candidate candidates
    applicant applicants apply applying applied application require required requires requirement requirements
    necessary mandatory expect expected offer offered offers provide provided provides give given gives able
    allowed let take takes looking look prefer preferred considered consider expectations kind kinds type types
    sort kinda wondering curious question hi hello hey thanks thank actually still yet going go goes gonna come
    comes put make made makes help helps detail details info information specific specifically else either hired
    hire hiring care cares whether around approx approximately here's do's anyhow long big often old few first
    next last new good well day days time times year years month months week weeks hour hours ask tell
"""
STOP = frozenset(_SMALL.split())
"""Words that say nothing of what a question is about, hiring's own small talk among them."""


def folded(text: str) -> str:
    """Lower case, plain quotes, dashes, spaces and letters, one character for one so that offsets stay."""
    return "".join(map(_plain, text.translate(_FOLDED)))


@lru_cache(maxsize=2_000)
def _plain(character: str) -> str:
    """A character in lower case and without its accent, still one character."""
    lowered = character.lower()
    bare = unicodedata.normalize("NFD", lowered)[:1]
    return bare if bare.isalpha() and character.isalpha() else lowered if len(lowered) == 1 else character


def words(text: str) -> list[str]:
    """The words of a folded text, in order."""
    return _WORD.findall(text)


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A word without its common endings, so that "supervises" meets "supervise" and "libraries" meets "library"."""
    word = word.removesuffix("'s").removesuffix("'")
    if len(word) <= 3 or not word.isascii() or not word.isalpha():
        return word
    word = _without_plural(word)
    for ending in ("ingly", "edly", "ing", "ed"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= 3 and re.search("[aeiouy]", rest):
            return _mended(rest)
    if word.endswith("ly") and len(word) > 5:
        word = word[:-2]
    if word.endswith("e") and len(word) > 4:
        return word[:-1]
    return word[:-1] + "i" if word.endswith("y") and len(word) > 3 and word[-2] not in "aeiou" else word


def _without_plural(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _mended(rest: str) -> str:
    if len(rest) > 3 and rest[-1] == rest[-2] and rest[-1] not in "lsz":
        return rest[:-1]
    return rest[:-1] if rest.endswith("e") and len(rest) > 4 else _y(rest)


def _y(rest: str) -> str:
    return rest[:-1] + "i" if rest.endswith("y") and len(rest) > 2 and rest[-2] not in "aeiou" else rest


def stems(text: str) -> list[str]:
    """The stems of a text's words, stop words and all."""
    return [stem(word) for word in words(folded(text))]


def kin(one: str, other: str) -> bool:
    """Whether two stems look like one family: "undergrad" and "undergraduate", "contract" and "contractor"."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) < 5 or not short.isalpha():
        return False
    shared = 0
    for a, b in zip(short, long, strict=False):
        if a != b:
            break
        shared += 1
    return shared >= 5 and len(short) - shared <= 2 and len(long) - shared <= 5 and shared >= len(long) * 0.6
