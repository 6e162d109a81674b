"""Who the text says is hiring: the names that stand as subjects of what organizations do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.domain.postings.gazetteer import is_place
from bot.domain.postings.names import clean, in_domain, times
from bot.domain.postings.page import Page, Passage
from bot.domain.postings.quotes import Fact
from bot.domain.postings.roles import ORG_WORDS, bare, is_role, role_weight
from bot.domain.postings.sections import Section

WORD = r"(?:[A-Z0-9][\w'.&+-]{0,30}|&)"
NAME = rf"{WORD}(?:,?\s(?:(?:of|and|for|the|in|on|de|at|to)\s){{0,2}}{WORD}){{0,9}}"
_SUBJECT = re.compile(
    rf"^\W*(?:(?:[Hh]ere at|[Aa]t|[Ff]ounded in \d{{4}},|[Ss]ince \d{{4}},|"
    rf"[Ww]ithin)\s)?(?:[Tt]he\s)?(?P<name>{NAME}(?:\s?,?\s?\((?P<short>[A-Za-z][\w&' .-]{{1,24}})\)|"
    rf"\s?\[[A-Z]{{2,8}}\])?)(?:\sin\s[A-Z][^.;]{{2,40}}?,)?(?:(?:,\s(?:[^.,;]|[.,](?=\d)){{3,120}}){{1,3}},)?,?\s"
    r"(?:\((?:https?|www)[^)]{1,200}\),?\s)?(?:(?:currently|now|also|proudly|actively|\(.{1,60}?\))\s)?"
    r"(?P<verb>is (?:a|an|the|one|hiring|seeking|looking|recruiting|searching|offering|dedicated|committed|"
    r"where|building|home|among|currently|now|pleased|excited|accepting|at)\b|are (?:a|hiring|seeking|"
    r"looking)\b|"
    r"seeks?\b|has (?:an? )?(?:\w+ )?(?:opening|vacancy|opportunity|an exciting|been)|was (?:founded|"
    r"established|created)|works? (?:to|with|for|in|across|towards?)\b|invites|announces|exists to|"
    r"provides|serves\b|supports\b|believes|offers\b|"
    r"builds|envisions|advances|fights|strives|welcomes|requires|needs|wants|aims|leads|helps|empowers|"
    r"protects|represents|brings|collaborates|[a-z]{3,14}s\b)",
)
_HIRING = re.compile(
    r"seek|hiring|looking|recruit|searching|opening|vacancy|invites applic|offering|accepting", re.IGNORECASE
)
_DEFINING = re.compile(r"^is (?:a|an|the|one)|^are a|founded|established", re.IGNORECASE)
_KIND_OF_ORG = re.compile(
    r"non-?profit|organi[sz]ation|network|coalition|charity|company|agency|foundation|union|association|"
    r"institut|museum|library|university|college|"
    r"cent(?:er|re)|movement|community|alliance|firm|newsroom|\bNGO\b|501|startup|platform|school|"
    r"think tank|group|trust|council|federation|society",
    re.IGNORECASE,
)
ABOUT = re.compile(
    r"^(?i:about|who is|why(?: work (?:at|for|with))?|working (?:at|for)|join|life at|introducing|"
    r"welcome to)\s(?:the\s)?"
    r"(?P<name>[A-Z0-9].{1,80}?)\W*$"
)
NOT_NAMES = re.compile(
    r"(?:the )?(?:us|the|a|we|our|you|your|this|that|these|it|he|she|they|job|role|position|team|company|"
    r"organi[sz]ation|opportunity|candidates?|applicants?|ideal|successful|"
    r"responsibilities|internship|fellowship|there|what|who|how|note|please|all|each|in|as|our team|"
    r"employees?|staff|department|project|program|work|each|if|at|"
    r"salary|compensation|benefits?|location|applications?|position overview|this position|under|reporting|"
    r"both|some|one|no|an?|library|city|town|college|university|school|museum|authority|trust|foundation|cent(?:er|re)|"
    r"council|association|union|agency|society|network|institute|hospital|church|district|board|commission|county|"
    r"bureau|"
    r"coalition|alliance|federation|charity|"
    r"experience|candidates|knowledge|ability|minimum|additional|successful candidate|today|now|here|every|"
    r"most|many|while|with|for|from|on|by|when|since|founded|apply|share|save|home|menu|print|posted|ref|forwarded|"
    r"subject|details|overview|summary|description|two|three|four|five|six|several|thanks|hi|hello|dear|"
    r"prerequisites|interviews?|duties|questions?|hours|"
    r"references|resumes?|training|travel|evening|weekend)(?![\w'-])",
    re.IGNORECASE,
)


def as_subject(page: Page, least: int = 3) -> Fact[str] | None:
    """Return the one that the text says is hiring, else the one it defines ("X is a coalition of ...").

    With a `least` weight below 3, a name of several words that does anything at all will do.
    """
    found = [(weight, name, passage) for passage in page.passages[:60] for name, weight in _subjects(page, passage)]
    if not found:
        return None
    weight, name, passage = max(found, key=lambda each: (each[0], -each[2].index))
    if weight < least or (weight < 3 and " " not in name and not in_domain(page, name)):
        return None
    for _, fuller, place in found:
        if name.isupper() and f"({name})" in fuller:
            return Fact(fuller, place.quote)
    return Fact(name, passage.quote)


def _subjects(page: Page, passage: Passage) -> Iterator[tuple[str, int]]:
    if passage.is_bullet or passage.section is Section.EEO:
        return
    text = bare(passage.text[:700])
    about = ABOUT.match(text) if passage.is_heading else None
    if about is not None and not NOT_NAMES.match(about["name"]) and not is_role(about["name"]):
        yield clean(about["name"]), 3 + min(2, times(page, about["name"]))
    match = _SUBJECT.match(text)
    if match is None or passage.key:
        return
    name = clean(match["name"])
    if not name or NOT_NAMES.fullmatch(name) or (NOT_NAMES.match(name) and len(name.split()) < 2) or is_place(name):
        return
    short = match["short"]
    plain_name = re.sub(r"\s?[(\[].*$", "", name)
    if role_weight(plain_name) >= 4 and short is None and not _DEFINING.match(match["verb"]):
        return
    if is_role(plain_name.split()[-1]):
        return
    weight = 1 + bool(ORG_WORDS.search(plain_name)) + in_domain(page, plain_name) + 2 * (short is not None)
    weight += 2 * bool(_HIRING.search(match["verb"])) + (passage.index <= 4)
    if _DEFINING.match(match["verb"]):
        weight += 1 + bool(_KIND_OF_ORG.search(text, match.end(), match.end() + 110))
    known = " " in plain_name or plain_name.isupper() or times(page, plain_name) >= 2 or in_domain(page, plain_name)
    if not known and not _HIRING.search(match["verb"]):
        weight -= 2  # one word that is never said again
    weight += min(2, times(page, plain_name) - 1) - passage.index // 20
    if "'s " in plain_name:
        plain_name = plain_name.split("'s ")[0]
        name, weight = plain_name, weight - 1
    yield name, weight
