"""How to apply: the address or page that applications go to, which is not the one for questions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from bot.domain.postings.page import Page, Passage
from bot.domain.postings.quotes import Fact
from bot.domain.postings.sections import Section

_AT = r"(?:@|\s?[\[({]\s?(?:at|AT|@)\s?[\])}]\s?|\s(?:AT|\(a\))\s)"
_DOT = r"(?:\.|\s?[\[({]\s?(?:dot|DOT|\.)\s?[\])}]\s?|\sDOT\s)"
_EMAIL = re.compile(
    rf"(?<![\w.+-])(?P<user>[\w][\w.+-]{{0,63}}){_AT}(?P<host>[\w-]{{1,63}}(?:{_DOT}[\w-]{{1,63}}){{0,"
    rf"5}}{_DOT}[A-Za-z]{{2,24}})(?![\w@])"
)
_URL = re.compile(
    r"(?:https?://|www\.)[^\s<>\"\]\[{}|\\^`]{3,500}|"
    r"(?<![\w@./-])(?:[a-z0-9-]{1,40}\.){1,4}(?:com|org|net|edu|gov|us|uk|eu|au|ca|nz|io|cm|co|int|gle|ly|"
    r"me|info|jobs|careers|dev|ie|de|fr|ch|nl|be)"
    r"(?:/[^\s<>\"\]\[{}|\\^`]{1,300})?(?![\w@])|"
    r"(?<![\w@./-])(?-i:[a-z0-9][a-z0-9-]{0,39}\.){0,3}(?-i:[a-z0-9][a-z0-9-]{2,39}\.[a-z]{2,12})/"
    r"[a-z0-9][^\s<>\"\]\[{}|\\^`]{1,300}(?![\w@])",
    re.IGNORECASE,
)
"""With a scheme; bare with an end that everybody knows; or bare with a path, whatever its end."""
_APPLY = re.compile(
    r"\bappl(?:y|ying|ication|ications|icants)\b|\bsubmit|\bsend\b|\bresumes?\b|\bCVs?\b|cover letter|"
    r"curriculum vitae|fill (?:out|in)|"
    r"complete (?:the|this|our|an?)|forward\b|to be considered|interested (?:candidates|applicants|persons|"
    r"parties|individuals)|those interested|"
    r"introduce yourself|expressions? of interest|drop (?:us |me )?a line|if (?:that|this) (?:is|sounds like) you|"
    r"answer a few questions|e-?mail (?:your|a|the|us|cover|PDF)",
    re.IGNORECASE,
)
_SEND_TO = re.compile(r"\b(?:send|submit|e-?mail|forward|write|return)\b[^.;?]{0,60}\bto:?\W{0,3}$", re.IGNORECASE)
_STRONG = re.compile(
    r"(?:must|should|may|can) be (?:sent|submitted|addressed|emailed|e-mailed)|(?:send|submit) proposals?|"
    r"\bapply (?:here|now|online|today|at|via|through|by|using|on|directly|for this)|to apply|how to apply|"
    r"submit (?:your|an?|the|all)?\s?(?:\w+\s){0,3}(?:application|resume|CV|materials)|"
    r"submit your application|application (?:form|portal|page|link|procedure)|fill (?:out|in)|"
    r"(?:forms?|applications?)\b[^.]{0,60}\breturn(?:ed)?\b|\breturn\b[^.]{0,60}\b(?:forms?|application)|"
    r"online application|apply\b.{0,12}$|made online|applications? (?:for [\w ]{2,30} )?(?:should|must|can|"
    r"may|to be|are)|"
    r"(?:send|submit|e-?mail|forward)\b[^.]{0,160}(?:resume|CV\b|cover letter|application|letter)|"
    r"answer a few questions|introduce yourself|"
    r"complete (?:the|this|our|an?) (?:[\w-]+ ){0,4}(?:form|application|questionnaire)\b",
    re.IGNORECASE,
)
_QUESTIONS = re.compile(
    r"\badjustments?\b|disabilit|inclusion@|data protection|complain|safeguarding|"
    r"question(?!naire)s?\b|enquir|inquir|(?:further|more|additional) (?:information|details)(?! (?:on|"
    r"about) how to apply)|"
    r"informal|"
    r"contact(?! list)|accommodation|assistance|accessib|difficult|"
    r"learn more|find out more|read more|about us|visit our website|privacy|policy|equal opportunit|"
    r"follow us|for details(?! (?:on|of|about) (?:how to )?appl)|discuss|confidential|unsubscribe|nominat",
    re.IGNORECASE,
)
_LINKS = re.compile(
    r"\b(?:direct |application |job |apply |online )(?:link|form|portal|system)\b|"
    r"(?:https?://|www\.)[\w.-]{0,60}(?:jobs?|careers?|apply|vacanc|recruit|hire|hiring|workday|greenhouse|lever|"
    r"bamboohr|"
    r"forms?)\b",
    re.IGNORECASE,
)
_OF_JOBS = re.compile(
    r"jobs?\b|career|apply|vacanc|recruit|employment|hiring|join-?us|work-with|opportunit", re.IGNORECASE
)
"""Signs that a link in the part about applying leads to the application itself."""
_ANSWERED = re.compile(
    r"\b(?:answer\w*|application|screening|supplemental|following|these|two|three|four|five|"
    r"\d)\s(?:[\w']+\s){0,4}questions\b",
    re.IGNORECASE,
)
"""Questions that applicants answer, not those that they may ask."""
_ABOUT_US = re.compile(
    r"benefit|salary|salaries|privacy|policy|policies|mission|twitter|facebook|linkedin\.com/in|instagram|"
    r"youtube|eeo|\.(?:png|jpe?g|gif|svg)\b|"
    r"job description|description here|framework|diversity|code of conduct|originally (?:appeared|posted)|wikipedia",
    re.IGNORECASE,
)
_AT_MOST = 150
"""Addresses and links that are looked at; no posting has as many."""
_MARKDOWN = re.compile(r"(!?)\[([^\]\n]{0,200})\]\((?:mailto:)?([^)\s]{1,400})\)?")


@dataclass(frozen=True, slots=True)
class _Candidate:
    value: str
    passage: Passage
    start: int
    end: int
    score: int


def apply_email(page: Page) -> Fact[str] | None:
    """Return the address that applications are sent to."""
    written = ((passage, match) for passage in page.passages for match in _emails(passage.text))
    found = [_email(page, passage, match) for passage, match in islice(written, _AT_MOST)]
    return _best([each for each in found if each.score >= 3])


def _emails(text: str) -> Iterator[re.Match[str]]:
    if "@" in text or re.search(r"[\[({]\s?at\s?[\])}]|\sAT\s|\(a\)", text, re.IGNORECASE):
        yield from _EMAIL.finditer(text)


def _email(page: Page, passage: Passage, match: re.Match[str]) -> _Candidate:
    host = re.sub(_DOT, ".", match["host"])
    value = f"{match['user']}@{host}".strip(".-")
    return _Candidate(value, passage, match.start(), match.end(), _score(page, passage, match.start(), match.end()))


def _score(page: Page, passage: Passage, start: int, end: int) -> int:
    """Return how surely applications go there: by its sentence, then its section, against words of mere contact."""
    before = passage.text[max(0, start - 300) : start]
    after = passage.text[end : end + 100]
    asked, asked_after = _ANSWERED.sub(" ", before), _ANSWERED.sub(" ", after)
    lead = page.passages[passage.index - 1].text if passage.index and len(passage.text) < 60 else ""
    section = passage.under if re.fullmatch(r"e-?mail(?: address)?", passage.key, re.IGNORECASE) else passage.section
    score = 0
    if _STRONG.search(before[-220:]) or _STRONG.search(after):
        score += 4
    elif (
        _APPLY.search(before[-220:])
        or _SEND_TO.search(before[-90:])
        or _APPLY.search(after[:80])
        or (lead and _APPLY.search(lead) and not _QUESTIONS.search(lead))
    ):
        score += 3
    if score == 0 and any(_STRONG.search(each.text) for each in page.before_in_paragraph(passage, most=5)):
        score += 3
    if section is Section.APPLY:
        score += 3
        score += _LINKS.search(passage.text) is not None
    elif section in (Section.CONTACT, Section.EEO, Section.ABOUT, Section.ORGANIZATION) and score < 4:
        score -= 3
    if (
        _QUESTIONS.search(asked[-90:])
        or _QUESTIONS.search(asked_after[:60])
        or (lead and score < 4 and _QUESTIONS.search(lead))
    ):
        score -= 1 if _STRONG.search(before[-220:]) else 4
    return score


def apply_url(page: Page) -> Fact[str] | None:
    """Return the page where one applies, as written."""
    found: list[_Candidate] = []
    for passage in page.passages:
        if not passage.mentions(("http", "www.", "/", ".")):
            continue
        linked = [(match.start(3), match.end(3), match) for match in _MARKDOWN.finditer(passage.text)]
        for match in islice(_URL.finditer(passage.text), _AT_MOST):
            link = next((each for start, end, each in linked if start <= match.start() < end), None)
            if candidate := _url(page, passage, match, link):
                found.append(candidate)
        if len(found) >= _AT_MOST:
            break
    return _best([each for each in found if each.score >= 4])


def _url(page: Page, passage: Passage, match: re.Match[str], link: re.Match[str] | None) -> _Candidate | None:
    value = _trimmed(match.group())
    start = link.start() if link else match.start()
    words = passage.text[max(0, start - 200) : start]
    named = link.group(2) if link else ""
    if (link and link.group(1)) or _ABOUT_US.search(value) or _ABOUT_US.search(named) or "@" in value.split("/")[0]:
        return None
    bare = re.sub(r"^https?://(?:www\.)?|^www\.", "", value).rstrip("/")
    if not value.lower().startswith(("http", "www")) and "/" not in value and not _APPLY.search(words):
        return None
    score = _score(page, passage, start, match.start() + len(value))
    cue = _STRONG.search(f"{words[-120:]} {named}") or _STRONG.search(passage.text[match.end() : match.end() + 70])
    if _APPLY.search(named):
        score += 4
    if passage.section is not Section.APPLY and _OF_JOBS.search(value):
        score += 1
    if "/" not in bare and cue is None:
        return None
    if _ABOUT_US.search(words[-60:]):
        score -= 4
    if passage.section is Section.URL or (
        passage.section is Section.APPLY and cue is None and _other_business(passage, words)
    ):
        score -= 4
    return _Candidate(value, passage, start, match.end(), score)


def _other_business(passage: Passage, words: str) -> bool:
    """Return whether a link under "To apply" stands in a sentence about something else."""
    return len(passage.text) > 200 and _APPLY.search(words[-120:]) is None


def _trimmed(url: str) -> str:
    url = url.rstrip(".,;:!?*_'\"")
    while url.endswith(")") and url.count(")") > url.count("("):
        url = url[:-1].rstrip(".,;:")
    return url


def _best(found: list[_Candidate]) -> Fact[str] | None:
    if not found:
        return None
    best = max(found, key=lambda each: (each.score, -each.passage.index, -each.start))
    return Fact(best.value, best.passage.quote_around(best.start, best.end))
