"""How many years of experience are required; years that are only preferred are not."""

from __future__ import annotations

import re
from itertools import islice

from bot.domain.postings.page import Page, Passage
from bot.domain.postings.quotes import Fact
from bot.domain.postings.sections import Section

_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "twelve": 12, "fifteen": 15, "twenty": 20, "a": 1,
}  # fmt: skip
_MONTHS = {"eighteen": 1.5, "18": 1.5, "twelve": 1, "12": 1, "six": 0.5, "6": 0.5, "24": 2, "36": 3, "30": 2.5}
_IN_MONTHS = re.compile(
    rf"(?<![\w$£€.,/-])(?:at least|minimum(?: of)?|no less than|no fewer than)\s(?P<low>{'|'.join(_MONTHS)})"
    r"(?:\s\(\d{1,2}\))?(?:'|\s)months\b'?",
    re.IGNORECASE,
)
"""Months only with the words that make them a minimum: they are mostly something else."""
_A_YEAR = re.compile(
    r"\b(?:(?:at least|minimum of|no less than|more than|over)\s(?P<low>a)\s(?:full |whole )?(?P<unit>year)\b(?!')|"
    r"(?P<low2>a)\s(?:full |whole )?year or (?:more|longer)\b)",
    re.IGNORECASE,
)
_NUMBER = rf"(?:\d{{1,2}}(?:\.5)?|{'|'.join(word for word in _WORDS if word != 'a')})"
_YEARS = re.compile(
    rf"(?<![\w$£€.,/-])(?P<low>{_NUMBER})(?:\s?\((?:\d{{1,2}}|[a-z]{{3,7}})\))?\s?(?:\+|plus|"
    rf"or more)?(?:\s?(?:-|to|or)(?:\s?to\s?-?)?\s?-?(?P<high>{_NUMBER})(?:\s?\(\d{{1,2}}\))?\s?\+?)?"
    r"\s?\+?[\s-](?:or more |full |solid |calendar |consecutive |plus )?(?P<unit>years?|"
    r"yrs?)\b'?(?:\s?\+)?(?:'|\sor more)?",
    re.IGNORECASE,
)
_EXPERIENCE = re.compile(
    r"experience|background|track record|working (?:in|with|as|on)|\bwork (?:in|with|as)|practice|"
    r"expertise|teaching|managing|management|"
    r"leading|leadership|supervis|organizing|fundraising|post-?qualif|professional|in an? [\w-]+ (?:role|"
    r"position|field|setting|environment)|"
    r"in (?:the field|the sector|a similar|a related|a relevant|a data|nonprofit|non-profit)|field|"
    r"in (?:sales|marketing|research|communications|policy|advocacy|journalism|development)|"
    r"\bha(?:ve|s) (?:\w+ )?(?:worked|taught|led|baked|cooked|sung|driven|sold|edited|kept|supported|managed|run|"
    r"organi[sz]ed|done|served|been|looked|handled|written|built|"
    r"sold)\b|"
    r"\bas an? (?:[\w-]+ )?(?:steward|officer|manager|teacher|organi[sz]er|supervisor|clerk|nurse|lead)\b",
    re.IGNORECASE,
)
_NOT_REQUIRED = re.compile(
    r"\b(?:preferred|a plus|is a bonus|desirable|desired|nice to have|advantage(?:ous)?|an asset|ideally|"
    r"would be (?:great|nice|helpful|ideal|useful|good|welcome|lovely|a help)|(?:will|may|can) (?:also )?be considered|"
    r"in lieu|"
    r"not required|not necessary|nice-to-have|optional|bonus|welcome|helpful|strongly prefer\w*|"
    r"additional (?:credit|points)|extra points|may receive|at an advantage)\b",
    re.IGNORECASE,
)
_OTHER_YEARS = re.compile(
    r"years? (?:of age|old|ago|term|contract|appointment|fixed|of (?:(?:higher |post-secondary )?education|"
    r"schooling|college|university|study|"
    r"undergraduate|graduate school|coursework|service to|history|existence)|"
    r"plan|project|grant|fellowship|position|commitment|in a row|budget|from the|after|following|since|"
    r"anniversary|program|cycle|schedule|strategic|residenc|period)|"
    r"(?:two|three|four|\d)-year[- ](?:term|college|degree|contract|position|project|program|institution|"
    r"grant|appointment|fixed|university|plan|old)",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"\b(?:our|we|us|organi[sz]ation|company|coalition|alliance|founded|over the|for (?:over|more than|"
    r"nearly|almost|the (?:past|last|next))|in its|within|after|every|"
    r"last|past|previous|next|first|during|renew\w*|contract|term|duration|period|lasts?|up to|appointment|"
    r"(?:been|has been)[^.;]{0,40})\s(?:the\s)?(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:minimum|at least|require[ds]?|must|should|need|necessary|you(?:'ll)? (?:have|bring|should|will)|"
    r"you|candidates?|applicants?|looking for|seek\w*|"
    r"qualified|essential|mandatory|more than|over|successful|ideal)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r";|\.\s|\)\s(?!in\b)|\s\((?!\d)|,\s(?=(?:with|including|and|preferably|\d|ideally|of which)\b)")


def min_years(page: Page) -> Fact[float] | None:
    """Return the years of experience required: of several, the most; of a range, its low end."""
    found: list[tuple[float, Passage, re.Match[str]]] = []
    for passage in page.passages:
        if passage.section in (Section.PREFERRED, Section.EEO, Section.BENEFITS, Section.PAY) or not passage.mentions(
            ("year", "yr", "months")
        ):
            continue
        stated = (
            *islice(_YEARS.finditer(passage.text), 4),
            *islice(_IN_MONTHS.finditer(passage.text), 2),
            *islice(_A_YEAR.finditer(passage.text), 2),
        )
        asked = (match for match in stated if _is_asked(passage, match))
        several = [(_figure(match), passage, match) for match in asked]
        found.extend(each for index, each in enumerate(several) if not (index and _instead(passage, each[2])))
    if not found:
        return None
    years, passage, match = max(found, key=lambda each: (each[0], -each[1].index))
    return Fact(years, passage.quote_around(match.start(), match.end()))


def _instead(passage: Passage, match: re.Match[str]) -> bool:
    """Return whether the years stand for what was asked before ("a degree and two years; or five years")."""
    return re.search(r"[;,.]\s?or\s(?:at least\s)?$", passage.text[: match.start()], re.IGNORECASE) is not None


def _figure(match: re.Match[str]) -> float:
    if match.re is _A_YEAR:
        return 1.0
    written = match["low"].lower()
    if match.re is _IN_MONTHS:
        return float(_MONTHS[written])
    return float(_WORDS.get(written, 0) or float(written))


def _is_asked(passage: Passage, match: re.Match[str]) -> bool:
    text = passage.text
    around = text[max(0, match.start() - 25) : match.end() + 40]
    if re.search(r"\bup to\s(?:an?\s)?$", text[max(0, match.start() - 12) : match.start()], re.IGNORECASE):
        return False
    if _OTHER_YEARS.search(around) or _figure(match) > 25:
        return False
    clause_start, clause_end = _clause(text, match.start(), match.end())
    clause = text[clause_start:clause_end]
    named = _EXPERIENCE.search(clause) or _EXPERIENCE.search(text[match.end() : match.end() + 80])
    listed = passage.section is Section.QUALIFICATIONS and (passage.is_bullet or len(passage.text) < 160)
    if not named and not re.match(
        r"'?\s(?:of\s)?\w+ing\b" if not listed else r"'?\s(?:in|of|as|with|\w+ing)\b", text[match.end() :]
    ):
        return False
    following = text[clause_end : clause_end + 60].lstrip(" ,;(")
    of_some = re.match(
        r"(?:ideally|preferably) (?:with|in|at|for|including|gained|within|as|some|of which)\b", following
    )
    if _NOT_REQUIRED.search(clause) or (_NOT_REQUIRED.match(following) and not of_some):
        return False
    before = text[max(0, match.start() - 70) : match.start()]
    if _OURS.search(before) and passage.section is not Section.QUALIFICATIONS:
        return False
    asked = passage.section is Section.QUALIFICATIONS or passage.is_bullet or _ASKED.search(before + clause) is not None
    return asked and not re.search(
        r"\bwe (?:have|are|bring)|our (?:team|staff|founders?) (?:has|have)", before, re.IGNORECASE
    )


def _clause(text: str, start: int, end: int) -> tuple[int, int]:
    begin, stop = 0, len(text)
    for cut in _CLAUSE.finditer(text):
        if cut.end() <= start:
            begin = cut.end()
        elif cut.start() >= end:
            stop = cut.start()
            break
    return begin, stop
