"""What an application must hold: resume, cover letter and the rest, as the posting calls them."""

from __future__ import annotations

import re

from bot.domain.postings.page import Page, Passage
from bot.domain.postings.quotes import Fact, Quote
from bot.domain.postings.sections import Section

_CV = r"(?:r[eé]sum[eé]s?|curriculum vitae|CVs?|vitae)"
_MATERIAL = re.compile(
    rf"\b(?:{_CV}(?:\s?\({_CV}\))?(?:\s?(?:/|or|\(or)\s?{_CV}\)?)?|cover(?:ing)? letters?|"
    rf"letters? of (?:interest|intent|application|introduction|motivation|recommendation|reference|inquiry|"
    rf"support)|"
    r"(?:application|motivation(?:al)?|introductory|reference|recommendation|interest) letters?|"
    r"(?:personal|supporting|teaching|research|diversity|artist|written|position|short|brief|one-page|"
    r"two-page) statements?|"
    r"(?<=\ba )statement\b(?= (?:of|on|about|describing|explaining|that|setting))|(?:piece|"
    r"example)s? of (?:\w+ )?writing|"
    r"statements? of (?:interest|purpose|suitability|intent|application|motivation|teaching philosophy|qualifications)|"
    r"(?:writing|work|design|code|editing|media|published|clip|sample)(?:[- /](?:and|or)[- ]\w+)? samples?|"
    r"samples? of (?:your |their )?(?:\w+ ){0,2}(?:work|writing)|(?:writing|work) examples?|"
    r"(?:sample |design |online |creative |digital )?portfolio|(?:\w+ ){0,1}(?:professional |work |"
    r"employment |academic )?references?\b(?! (?:number|no\b|code|check|desk|librar|service|collection|"
    r"assist|material|question|:|#|is\b|id\b|both|intern|manage))|"
    r"(?:unofficial |official |academic |college )?transcripts?|salary (?:requirements?|expectations?|"
    r"history)|(?:completed|signed) (?:job |employment )?application(?: forms?)?|"
    r"questionnaires?|supplemental questions|video (?:introduction|cover letter)|list of publications|"
    r"publication list|selection criteria|links? to (?:[a-z]+ ){1,4}?(?:materials|portfolio|work|samples|"
    r"writing|profile|github|website)|"
    r"names? (?:and contact (?:information|details) )?(?:of|for) (?:\w+ )?(?:professional )?(?:references|"
    r"referees)|(?:two|three|\d) referees|short (?:essay|video|bio)|(?:cover|short|brief) notes?|"
    r"official (?:application )?forms?|(?:technical|financial) proposals?|proof of \w+|bio-?data|"
    r"(?<=and )(?:an? )?letter\b(?! of)|letter(?= (?:\+|&|and) (?:a )?(?:resume|cv)\b)|an? letter\b(?= to\b)|"
    r"(?:short |brief |"
    r"written )?proposals?\b(?= (?:\(|and|to|of|with))|(?:an? |brief |short |your )letter\b(?=,| and|"
    r" describing| explaining| that| outlining| saying| telling| setting| of (?:no more|up to|not more|at most|one|"
    r"two))|"
    r"clips\b|lesson plan|work history|(?:inception|past|evaluation) reports)",
    re.IGNORECASE,
)
_WORDS = (
    "r\u00e9sum", "resum", "cv", "vitae", "letter", "statement", "sample", "example", "portfolio", "reference",
    "referees", "transcript", "salary",
    "application", "questionnaire", "question", "video", "publication", "criteria", "link", "essay", "bio", "note",
    "clips", "lesson", "data", "proof", "form",
)  # fmt: skip
_ASKS = re.compile(
    r"\b(?:send|submit\w*|e-?mail(?:ing)?|upload|attach|includ(?:e|ing)|provide|forward|mail|enclose|apply|"
    r"applying|accompan\w+|consist\w*|require[sd]?|"
    r"must|should|prompt|with (?:a|an|your|their)|please|interested|in the form of|contain|complete|"
    r"deliver|compris\w*|reply|introduce|via|fax|return|give|drop off|bring|add)\b",
    re.IGNORECASE,
)
_NOT_ASKED = re.compile(
    r"(?:n't|\b(?:no|not|without|nor|instead of|rather than|optional))\b[^.;,]{0,25}$", re.IGNORECASE
)
_TALK = re.compile(
    r"use your|in your (?:cover|resume|application)|your (?:cover letter|resume|CV) (?:should|must|may|can|"
    r"will)|should not exceed|incoming resumes|resume (?:review|workshop|writing|build)|"
    r"blind|review(?:ing)? (?:of )?(?:resumes|applications|cover)|subject line of your",
    re.IGNORECASE,
)
_APPLYING = re.compile(r"\b(?:to apply|applications? (?:are|is|should|must)|write to|apply)\b", re.IGNORECASE)
_SEND = re.compile(
    r"\bto [\w.+-]{1,40}@|\b(?:send|submit|e-?mail|upload|attach|forward|fax|\bmail\b|return the|bring (?:a|your)|"
    r"apply (?:with|by|via|"
    r"at|using))",
    re.IGNORECASE,
)


def materials(page: Page) -> Fact[tuple[str, ...]] | None:
    """Return what must be sent with an application, in the order it is asked for."""
    asked: list[str] = []
    quote: Quote | None = None
    for passage in page.passages:
        names = [name for name in _asked_in(page, passage) if not _known(name, asked)]
        asked.extend(names)
        if names and quote is None:
            quote = passage.quote
    return Fact(tuple(asked[:10]), quote) if quote is not None else None


def _asked_in(page: Page, passage: Passage) -> list[str]:
    text = passage.text
    if not passage.mentions(_WORDS) or not _belongs(page, passage):
        return []
    names: list[str] = []
    for match in _MATERIAL.finditer(text):
        before = text[: match.start()]
        name = _clean(match.group())
        if _NOT_ASKED.search(before[-40:]) or re.match(
            r"[^.;(]{0,25}(?:(?:not|neither) (?:required|necessary|needed)|"
            r"optional)",
            text[match.end() : match.end() + 45],
        ):
            continue
        if re.search(r"\b(?:the|quoting|job|vacancy|post)\s$", before[-9:]) and name == "reference":
            continue
        if "reference" in name.lower() and re.match(
            r"[^.;]{0,30}(?:upon request|later|if|check|finalists)", text[match.end() : match.end() + 45]
        ):
            continue
        if not _known(name, names):
            names.append(name)
    return names


def _belongs(page: Page, passage: Passage) -> bool:
    """Return whether the passage asks for things, rather than speaks of them."""
    text = passage.text
    if passage.section in (
        Section.DUTIES,
        Section.QUALIFICATIONS,
        Section.PREFERRED,
        Section.BENEFITS,
        Section.EEO,
    ) and not _SEND.search(text):
        return False
    if _TALK.search(text) and not _SEND.search(text):
        return False
    if (
        passage.section is Section.APPLY
        and passage.is_bullet
        and _MATERIAL.match(re.sub(r"^(?:an?|your|one|two|three|\d|current|the|PDF|brief|updated)\s", "", text))
    ):
        return True
    if not _ASKS.search(text) and not _SEND.search(text):
        return False
    late = passage.index > len(page.passages) // 3
    if late and any(
        _SEND.search(each.text) or _APPLYING.search(each.text) for each in page.before_in_paragraph(passage, most=10)
    ):
        return True
    return (
        passage.section in (Section.APPLY, Section.CONTACT, Section.DEADLINE)
        or _SEND.search(text) is not None
        or (late and re.search(r"appl(?:y|ication)", text, re.IGNORECASE) is not None)
    )


def _clean(name: str) -> str:
    name = re.sub(
        r"^(?:and|or|of|with|the|your|a|an|for|their|completed|list(?! of)|include|including|plus|at least|contact)\s",
        "",
        " ".join(name.split()),
        flags=re.IGNORECASE,
    )
    return name if name.isupper() or "CV" in name else name.lower()


def _known(name: str, names: list[str]) -> bool:
    bare = name.lower().rstrip("s")
    return any(bare in each.lower() or each.lower().rstrip("s") in bare for each in names)
