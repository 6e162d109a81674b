"""What kind of employment it is, by every word that the posting has for it."""

from __future__ import annotations

import re
from itertools import islice

from bot.domain.postings.masthead import masthead
from bot.domain.postings.page import Page, Passage
from bot.domain.postings.quotes import Fact
from bot.domain.postings.sections import Section

_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "internship",
        re.compile(r"\b(?:internship|intern)\b(?! (?:program|class|cohort)s?\b.*(?:manage|supervis))", re.IGNORECASE),
    ),
    ("fellowship", re.compile(r"\b(?:fellowship|fellow)\b", re.IGNORECASE)),
    ("apprenticeship", re.compile(r"\bapprentice(?:ship)?\b", re.IGNORECASE)),
    (
        "volunteer",
        re.compile(
            r"\bvolunteer (?:position|role|opportunity)|\bunpaid (?:position|role|internship|opportunity|placement|"
            r"post|"
            r"volunteer)|\bvolunteers? (?:\w+ ){0,2}(?:wanted|needed|sought)\b|\bno wages\b|(?:position|role|"
            r"internship|post|placement) is (?:an )?unpaid\b|^volunteer(?:ing)?$",
            re.IGNORECASE,
        ),
    ),
    (
        "secondment",
        re.compile(
            r"^secondment\b|\bsecondment (?:position|post|role|contract|basis|or\b|\()|\bseconded (?:position|post|"
            r"role)|"
            r"\b(?:is|as|on) (?:an? )?(?:[\w-]+ ){0,2}secondment\b",
            re.IGNORECASE,
        ),
    ),
    ("zero hours", re.compile(r"\bzero[- ]hours?\b", re.IGNORECASE)),
    (
        "casual",
        re.compile(
            r"\bcasual (?:position|role|contract|basis|post|employment|appointment|job)\b|^casual\b(?! (?:dress|work))|"
            r"\(casual\)|\bsessional (?:position|role|contract|basis|post)|,\scasual$",
            re.IGNORECASE,
        ),
    ),
    (
        "per diem",
        re.compile(
            r"\bper[- ]diem (?:position|role|basis|status|job|employ\w+|post|shifts?|staff)|^per[- ]diem$|"
            r"\bon[- ]call (?:position|role)|^on[- ]call$",
            re.IGNORECASE,
        ),
    ),
    ("freelance", re.compile(r"\bfreelanc(?:e|er)\b", re.IGNORECASE)),
    (
        "contract",
        re.compile(
            r"\b(?:independent contractor|contract(?:or)? (?:position|role|basis|job|work|writer|editor|"
            r"opportunity)|consultancy (?:contract|agreement|assignment|position|opportunity|role|basis)|"
            r"on a contract(?:ual)? basis|contract to (?:hire|start)|full[- ]time contract|"
            r"part[- ]time contract|hour/week contract|contract amount|1099)\b|^(?:contract|consultancy|"
            r"consultant)\b",
            re.IGNORECASE,
        ),
    ),
    ("temporary", re.compile(r"\btemporary\b|\btemp\b|\bseasonal\b|\binterim\b", re.IGNORECASE)),
    (
        "fixed-term",
        re.compile(
            r"\bfixed[- ]term|\bterm[- ]limited|\blimited[- ]term|limited to (?:\d|one|two|three)|"
            r"\bfixed for (?:an? |\d{1,2} |one |two |three |four |five |six |nine |twelve |eighteen )(?:years?|"
            r"months?)|"
            r"(?:maternity|paternity|parental|family|adoption|sick(?:ness)?)[- ](?:leave )?cover\b|"
            r"contract (?:is |runs |lasts )?(?:for|of) (?:a |an )?(?:initial )?(?:period of )?(?:\d{1,2}|one|two|"
            r"three|four|five|"
            r"six|nine|ten|twelve|eighteen)[- ](?:years?|months?)|"
            r"(?:(?:one|two|three|four|five|six|eight|nine|ten|twelve|eighteen|"
            r"(?!(?:9|10|11|12)-month (?:pos|app))\d{1,2})[- ](?:year|month)s?,? (?:term|contract|position|"
            r"appointment|fixed|grant|project))",
            re.IGNORECASE,
        ),
    ),
    (
        "permanent",
        re.compile(
            r",\s?permanent\b|\bpermanent,? (?:position|role|contract|post|full|part|job|"
            r"appointment basis)|\bpermanent$|"
            r"full[- ]time,? permanent|^permanent\b|\(permanent\)$",
            re.IGNORECASE,
        ),
    ),
    (
        "full-time",
        re.compile(
            r"\bfull[- ]?time\b|\bfulltime\b|\(FT\)|\bFT\b|\b1\.0{1,2} ?FTE\b|\bFTE\W{0,3}1\.0|\bF/T\b", re.IGNORECASE
        ),
    ),
    (
        "part-time",
        re.compile(
            r"\b(?:part|half)[- ]?time\b|\bparttime\b|\(PT\)|\b0?\.[1-9]\d? ?FTE\b|\bFTE\W{0,3}0?\.[1-9]|\bP/T\b|"
            r"\b(?:two|three)[- ]day week\b|\(job[- ]share\)|\bjob[- ]share (?:post|role|position)|^job[- ]share\b|"
            r"\bpart- and full",
            re.IGNORECASE,
        ),
    ),
)
_ANY = re.compile(
    r"full[- ]?\s?time|(?:part|half)[- ]?\s?time|part- and|contract|\bintern|fellow|apprentic|volunteer|unpaid|"
    r"job[- ]share|until \d|freelanc|consultan|\bEFT\b|second(?:ment|ed)|zero|casual|sessional|per[- ]diem|"
    r"on[- ]call|as[- ]needed|cover\b|"
    r"days?(?: a)? week|"
    r"tempor|\btemp\b|season|fixed|limited|[- ](?:year|month|yr)|permanent|1099|\bFT\b|\bF/T|\bP/T|\(PT\)|FTE",
    re.IGNORECASE,
)
_TERM = re.compile(
    r"until \d|to \d{1,2} \w+ 20|"
    r"(?:\w+ )?\(?\d{1,2}\)?[ -](?:month|year|yr)s?\b",
    re.IGNORECASE,
)
"""What stands first after "Contract duration:"."""
_SHARE = re.compile(r"(?:1(?:\.0{1,2})?|0?\.\d{1,2})(?![\d.])")
"""What stands after "FTE"."""
_DURATIONS = frozenset({"fixed-term", "permanent", "temporary"})
_HEAD_KINDS = frozenset({"internship", "fellowship", "apprenticeship"})
_OTHERS_WORK = re.compile(
    r"full[- ]?time[^.;,]{0,20}(?:employees|staff\b(?! (?:member|position))|faculty|experience|students?|"
    r"workers|equivalent|benefits|and part-time (?:employees|staff))|"
    r"part[- ]?time[^.;,]{0,20}(?:employees|staff\b(?! (?:member|position))|faculty|experience|students?|"
    r"workers|volunteers)|"
    r"(?:supervis|manag|oversee|lead)\w*[^.;]{0,80}(?:full|part)[- ]?time|(?:potential|future|eventual|"
    r"transition\w*|lead to|convert\w*|possibility of|become|possible)[^.;]{0,40}(?:full[- ]?time|"
    r"permanent)|"
    r"(?:years?|months?) of (?:full|part)[- ]?time|equivalent to full[- ]?time|all (?:full|part)[- ]?time|"
    r"our first full[- ]?time|working full[- ]?time (?:in|for|as) (?:a|an|the)\s|"
    r"temporary (?:transbay|housing|exhibit|assistance|worker|staff|restrain|protect|visa|closure)|"
    r"(?:manag|supervis|hir|recruit|train|mentor)\w* [^.;]{0,50}(?:interns?|fellows?|volunteers|"
    r"freelanc\w+)|"
    r"freelance (?:writers|editors|designers|contractors|journalists)|civil service|volunteer (?:coordinat|"
    r"recruit|manage|program)",
    re.IGNORECASE,
)
_JOB = re.compile(
    r"position|role|job|seek|hiring|looking for|this is|is a\b|intern|fellow|work|contract|candidate|"
    r"available|opportunity|status|hours|appointment|post\b|full[- ]time or|organizer|"
    r"manager|director|coordinator|associate|assistant|officer|basis|adjunct|analyst|editor|writer|"
    r"specialist|librarian",
    re.IGNORECASE,
)


def employment_type(page: Page) -> Fact[str] | None:
    """Return the kinds of employment stated ("full-time", "temporary, part-time"), the title's own word first."""
    head = masthead(page)
    for name, pattern in _KINDS:
        if head is not None and name in _HEAD_KINDS and head.title and pattern.search(head.title):
            return Fact(name, head.passage.quote)
    for passages in (_labelled(page), _opening(page)):
        found = _kinds_in(passages)
        if found is not None and found.value not in _DURATIONS:
            return found
    return _kinds_in(list(page.passages))


def _labelled(page: Page) -> list[Passage]:
    return [p for p in page.passages if p.section in (Section.TYPE, Section.HOURS) and len(p.text) < 250]


def _opening(page: Page) -> list[Passage]:
    return [p for p in page.top(8) if len(p.text) < 140]


def _kinds_in(passages: list[Passage]) -> Fact[str] | None:
    found: dict[str, tuple[Passage, int, int]] = {}
    for passage in passages:
        if not _ANY.search(passage.text):
            continue
        for name, pattern in _KINDS:
            if name not in found and (span := _stated(name, pattern, passage)):
                found[name] = (passage, *span)
    if not found:
        return None
    first = min(found.values(), key=lambda each: (each[0].index, each[1]))
    names = [name for name, _ in _KINDS if name in found and found[name][0].index - first[0].index <= 60]
    return Fact(", ".join(names), first[0].quote_around(first[1], first[2]))


def _stated(name: str, pattern: re.Pattern[str], passage: Passage) -> tuple[int, int] | None:
    """Return where the passage says that the job is of this kind, in its text."""
    text, shift = (passage.value, passage.value_start) if passage.key else (passage.text, 0)
    matches = list(islice(pattern.finditer(text), 8))
    if name == "contract" and passage.index <= 3 and passage.key.lower() == "consultancy":
        return 0, len(passage.key)
    if passage.key.upper() in ("FTE", "EFT") and (share := _SHARE.match(text)):
        whole = share.group().startswith("1")
        return (shift, len(passage.text)) if name == ("full-time" if whole else "part-time") else None
    if name == "fixed-term" and passage.section is Section.TYPE and (term := _TERM.match(text)):
        matches.append(term)
    if not matches or (name in _HEAD_KINDS and not _is_one(name, passage.text)):
        return None
    others = [(match.start(), match.end()) for match in _OTHERS_WORK.finditer(text)]
    listed = passage.index < 8 and len(text) < 140 and re.search(r"\s[|·•/]\s", text) is not None
    labelled = len(text) < 60 or listed or passage.section in (Section.TYPE, Section.HOURS)
    for match in matches:
        if any(start < match.end() and match.start() < end for start, end in others):
            continue
        if labelled or _JOB.search(passage.text[max(0, shift + match.start() - 90) : shift + match.end() + 60]):
            return match.start() + shift, match.end() + shift
    return None


def _is_one(name: str, text: str) -> bool:
    """Return whether the text speaks of the job as an internship and the like, not of interns beside it."""
    said = (
        rf"\b(?:paid|this|our|week|month|time|summer|spring|fall|winter|autumn|residential|postdoctoral|"
        rf"research) {name}\b|"
        rf"{name} (?:is|will|position|runs|lasts|begins|starts)|"
        rf"\b(?:is|as|offer\w*|seek\w*|hir\w+|want\w*|need\w*|looking for|recruit\w*) (?:an? |our |two |"
        rf"three )?(?:[\w-]+ ){{0,3}}{name}s?\b"
    )
    return re.search(said, text, re.IGNORECASE) is not None
