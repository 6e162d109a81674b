"""Who the job reports to, where the posting names them."""

from __future__ import annotations

import re
from itertools import islice

from bot.domain.postings.page import Page, Passage
from bot.domain.postings.quotes import Fact
from bot.domain.postings.roles import ORG_WORDS
from bot.domain.postings.sections import Section

_ROLE = re.compile(
    r"direct(?:or|ors|orate)\b|manag\w*|officer|chief|head\b|lead\b|leader|president|board|supervis\w*|"
    r"coordinator|dean|librarian|curator|archivist|"
    r"chair\w*|principal|editor|\bC[EOFTPM]O\b|\bED\b|\bVP\b|\bSVP\b|secretary|superintendent|partner|"
    r"professor|executive|trustees?|council|mayor|"
    r"selectman|selectmen|commissioner|administrator|founder|registrar|organizer|administration|specialist|"
    r"counsel|attorney|bishop|"
    r"provost|engineer|scientist|controller|treasurer|captain|steward|producer|strategist|investigator|"
    r"committee|owner|sheriff|clerk|pastor|rector|warden|assistant|associate|advis[eo]r|foreman|forewoman|foreperson|"
    r"master|matron|keeper|deputy|vice|minister|rabbi|vicar|dr\.?\b|convenor|convener",
    re.IGNORECASE,
)
_REPORTS = re.compile(
    r"\b(?:(?:this |the )?(?:position |role |job |post )?(?:will )?(?P<verb>reports?|reporting|"
    r"report in)(?: \w+ly)?(?: (?:line|up))? (?:in)?to:?|"
    r"(?:under|works? under|working under)(?: the)?(?: \w+){0,2} (?:supervision|direction|guidance|"
    r"leadership|oversight|management) of|\bwork(?:s|ing)? (?:directly )?under(?= (?:the|our) (?-i:[A-Z]))|"
    r"(?:is |be |are )?(?:directly )?(?:line[- ])?(?:supervised|managed|overseen) (?:directly )?by|(?:is |"
    r"be )?(?:directly )?(?:accountable|responsible|answerable) to,?|"
    r"answer(?:s|ing|able)? (?:directly )?to|"
    r"(?:line manager|direct supervisor|your (?:supervisor|manager|editor|boss|line manager|lead|"
    r"team lead\w*)) (?:is|will be|"
    r"would be))\s+",
    re.IGNORECASE,
)
_TO_WHOM = re.compile(
    r"(?P<who>(?:[Tt]he |[Oo]ur |[Aa]n? )?(?:[A-Z][\w'&-]*(?:,? (?:of the|of|and|for|&) |[ ,]{1,2}))*[A-Z][\w'&-]*),? "
    r"(?:to whom (?:the |this )?(?:\w+ ){1,4}?reports?\b|to whom you (?:will |would )?(?:report|answer)\b|"
    r"who (?:will )?(?:directly )?(?:supervises?|manages?|line[- ]manages?) (?:the|this) (?:position|role|post|job)|"
    r"will (?:line[- ])?(?:manage|supervise) (?:the|this|both|all|these) (?:\w+ )?(?:positions?|roles?|posts?|jobs?)|"
    r"(?:directly )?(?:supervises|manages|oversees) (?:the|this) (?:position|role|post|job)\b|"
    r"(?:(?:leads?|heads?|runs?) [^.;,]{2,40} and )?(?:is|will be|would be) (?:the|your) (?:direct |"
    r"immediate )?(?:line[- ]manager|supervisor|manager|boss)\b|"
    r"your (?:line[- ])?manager\b)"
)
"""The person stands before the words that say so."""
_NAME = re.compile(r"[A-Z][a-z'-]+(?: [A-Z]\.)?(?: [A-Z][\w'-]+){1,2}")
_DOCUMENTS = re.compile(
    r"(?:prepar|provid|submit|present|deliver|writ|creat|produc|send|generat|annual|monthly|weekly|"
    r"quarterly|progress|regular|financial|issu|"
    r"compil|draft|staff|people|teams?|those|employees|volunteers|functions|departments?|roles?|interns?|"
    r"members|managers|incident)\w*(?:\s(?!and\b)\w+){0,1}\s$",
    re.IGNORECASE,
)
_STOP = re.compile(
    r"[.;:(\[|]|,\s(?=(?:and|who|which|the (?!\w+ and)|this|you|your|with|working|will|as|in|on|or\b|an?\b|"
    r"he|she|they|but|while|for\b|we\b|our\b))|"
    r",\s(?=(?-i:[a-z]))|\s(?:and|&)\s(?=(?-i:[a-z]))(?!the\s(?-i:[A-Z]))|\s(?:and|&)\s(?=(?:is|will|be|"
    r"has|have|serv|work|lead|manag|collaborat|supervis|support|partner|oversee|part\b|closely|in\b|also|"
    r"responsible|providing|provid|be|act|help|join|interact|liais|coordinat|assist|play|directing|sit\b|"
    r"participat|receiv|perform))|"
    r"\sto whom\b|\s(?:who|which|with|while|within|as|in (?:the|our|this|a|close|collab|partner)|on|about|"
    r"to (?:the|help|ensure|support|develop|create|deliver)|"
    r"for (?:the|our|day|a|all)|that|where|during|through|but|and will|and (?:the|other) (?:team|staff)|"
    r"from|based|is|will|you(?:'ll)?|we(?:'ll)?|at (?:the|our))\b|\s-\s",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"(?-i:[A-Z][\w'-]+(?: [A-Z][\w'.-]*){1,3}), (?:our |the |an? )?(?=(?:\w+ ){0,4}?(?:director|manager|chief|head|"
    r"lead|vp|"
    r"president|officer|coordinator|editor|dean|chair|supervisor|c[eot]o)\b)",
    re.IGNORECASE,
)
"""A person by name, before what they are."""
_ARTICLE = re.compile(r"^(?:the|our|an?|their|its|one of our|both the)\s+", re.IGNORECASE)
_WORDS = (
    "report",
    "supervis",
    "direction",
    "guidance",
    "leadership of",
    "oversight",
    "managed",
    "management of",
    "accountable",
    "responsible to",
    "answer",
    "line manager",
    "manages",
    "to whom",
    "overseen",
    "under the",
    "under our",
    "manager",
    "boss",
    "editor is",
    "lead is",
    "will manage",
    "will supervise",
)
_NOBODY = re.compile(r"(?:tbd|n/?a|none|tbc|you|us|work|team|the (?:office|team))\W*", re.IGNORECASE)


def reports_to(page: Page) -> Fact[str] | None:
    """Return whom the job reports to: by a label first, then by a sentence that says so."""
    for passage in page.body():
        if passage.section is Section.REPORTS and len(passage.value) <= 200 and (passage.key or not passage.is_bullet):
            value = (
                _tidy(_REPORTS.sub("", passage.value, count=1)) if passage.key else _tidy(_first_words(passage.value))
            )
            if value and (passage.key or _ROLE.search(value)) and not _NOBODY.fullmatch(value):
                return Fact(value, passage.quote)
    for passage in page.passages:
        if found := _in_sentence(passage):
            return found
    return None


def _first_words(text: str) -> str:
    match = _REPORTS.search(text)
    return text[match.end() :] if match else text


def _in_sentence(passage: Passage) -> Fact[str] | None:
    if not passage.mentions(_WORDS) or (passage.section in (Section.EEO, Section.ABOUT) and passage.key):
        return None
    for match in _REPORTS.finditer(passage.text):
        if match["verb"] and _DOCUMENTS.search(passage.text[max(0, match.start() - 40) : match.start()]):
            continue
        rest = passage.text[match.end() : match.end() + 160]
        stop = _stop(rest)
        if called := _CALLED.match(rest):  # "Ana Ruiz, our head of programs"
            stop = called.end() + _stop(rest[called.end() :])
        if match["verb"] and re.match(r"\s(?:on|about)\s", rest[stop:]):
            continue
        value = _tidy(rest[:stop])
        if 2 <= len(value) <= 120 and _is_somebody(value, match) and len(value.split()) <= 16:
            return Fact(value, passage.quote_around(match.start(), match.end() + stop))
    return _to_whom(passage)


def _is_somebody(value: str, said: re.Match[str]) -> bool:
    """Return whether the words name a manager: by what they are, or after "you report to" by name alone."""
    if _ROLE.search(value):
        return True
    named = said["verb"] is not None or re.match(r"your|line manager|direct", said.group(), re.IGNORECASE) is not None
    return named and _NAME.fullmatch(value) is not None and not ORG_WORDS.search(value)


def _to_whom(passage: Passage) -> Fact[str] | None:
    """Return the person named before the words "to whom this position reports"."""
    for match in islice(_TO_WHOM.finditer(passage.text[:3000]), 3):
        value = _tidy(match["who"])
        if (_ROLE.search(value) or _NAME.fullmatch(value)) and 2 <= len(value) <= 90:
            return Fact(value, passage.quote_around(match.start(), match.end()))
    return None


def _stop(rest: str) -> int:
    """Return where the person's title ends; a full stop after an abbreviation does not end it."""
    for match in _STOP.finditer(rest):
        if match.group() == "." and re.search(
            r"\b(?:Dr|Mr|Ms|Mrs|Sr|Jr|St|Asst|Assoc|U\.S|[A-Z])$", rest[: match.start()]
        ):
            continue
        return match.start()
    return len(rest)


def _tidy(value: str) -> str:
    return _ARTICLE.sub("", " ".join(value.split()).strip(" .,;:*_-")).strip()
