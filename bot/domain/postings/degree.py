"""Whether a degree is required: true, false where experience may stand for it, silent where it is only a plus."""

from __future__ import annotations

import re

from bot.domain.postings.page import Page, Passage
from bot.domain.postings.quotes import Fact
from bot.domain.postings.sections import Section

_DEGREE = re.compile(
    r"\b(?:(?:bachelor|master|associate|doctora)\w*(?:'s|s'|s)?(?:(?: or (?:\w+ )?(?:bachelor|master|"
    r"graduate|higher|greater|advanced)\w*(?:'s)?)? (?:level )?(?:degree|of|in\b|or\b|from|required|"
    r"and\b))|"
    r"(?:college|university|undergraduate|graduate|advanced|law|four-year|4-year|professional|first|higher|"
    r"relevant|academic|post-?graduate|honours?|bachelors|masters|equivalent|a|or greater) degrees?|"
    r"(?:tertiary|degree-level|post-?graduate|university) qualifications?|university diplomas?|degrees? (?:in|from|"
    r"or|required|"
    r"level|qualified|is|and|with|preferred)|degree-level|degree educated|"
    r"educated to degree|bachelor's|master's|"
    r"B\.?\s?A\.?(?:/B\.?\s?S\.?c?\.?)?(?= (?:in|or|degree|from|required|and)|[,;./]|$)|"
    r"B\.?S\.?c?\.? (?:in|or|degree|required)|M\.?A\.? (?:in|or|degree|required)|"
    r"ML(?:I)?S\b|M\.L\.?(?:I\.)?S\.?|M\.?S\.?W\.?\b|MPH\b|MPP\b|MPA\b|MBA\b|Ph\.?\s?D\b|"
    r"J\.?D\.?(?= (?:required|degree|from|or))|"
    r"(?-i:\bB\.?(?:Com|Eng|Tech|Ed|Sc)\b)|\bLL\.?B\b|post-?graduation in|"
    r"law degree|doctorate|graduation from|graduate of an?|college graduate|university graduate|degree\b)",
    re.IGNORECASE,
)
_EXTENT = re.compile(
    r"\b(?:your|their|the) (?:last|latest|most recent|highest) degree\b|"
    r"\b(?:high|great(?:er)?|some|certain|strong|significant|large|varying|any|a) degrees? of\b",
    re.IGNORECASE,
)
_WORDS = (
    "qualification",
    "degree", "bachelor", "master", "associate", "doctor", "graduat", "ph", "mls", "mlis", "m.l.", "b.a", "b. a",
    "ba", "bs", "b.s", "m.a", "ma ",
    "bcom", "b.com", "bsc", "beng", "b.eng", "btech", "b.tech", "bed", "llb", "post-grad", "postgrad", "school",
    "college", "diploma", "msw", "m.s", "mpp", "mpa", "mba", "jd", "j.d", "educational", "formal education",
)  # fmt: skip
_INSTEAD = re.compile(
    r"(?:or|and/or|and|plus|/)\s(?!more\b)(?:an?\s|any\s|some\s)?(?:\w+\s)?(?:equivalent|comparable|commensurate|"
    r"relevant|related|similar|sufficient|significant|appropriate|"
    r"substantial|demonstrated|proven|suitable|alternative)?\s?(?:amount of |level of |combination of |"
    r"mix of |years? of |in |\(?\d{1,2}(?:\s?(?:-|to)\s?\d{1,2})?\+?\)? ?years?'? (?:of )?|"
    r"(?:one|two|three|four|five|six|eight|ten) (?:\(\d\) )?years?'? (?:of )?)?[^.;]{0,45}\bexperience|"
    r"or (?:an? |any )?(?:equivalent|comparable) (?:combination|mix)|or (?:the )?equivalent (?:in|life|"
    r"lived|work|professional|practical|training|on-the-job|industry|relevant|experience)|"
    r"(?:equivalent|comparable|relevant|lived|work) experience (?:will be |may be |is |"
    r"can be )?(?:considered|accepted|substitut|welcome|in lieu|also)|in (?:lieu|place) of (?:a |"
    r"the )?(?:degree|formal)|"
    r"experience (?:may|can|will|could) (?:be )?substitut|substitut\w+ (?:for|of)|instead of|combination of education",
    re.IGNORECASE,
)
_PLUS_EXPERIENCE = re.compile(r"\b(?:and|plus|\+|with)\s(?:an?\s)?(?:minimum|at least|\w+\s){0,4}", re.IGNORECASE)
_NONE_NEEDED = re.compile(
    r"\bno (?:[\w-]+ ){0,3}?(?:or )?(?:degrees?|diplomas?|certificates?|educational? (?:requirements?|"
    r"qualifications?))\b[^.;]{0,20}"
    r"\b(?:asked for|expected|sought|wanted|needed|required)|no degree\? no problem|"
    r"\b(?:do not|don't|won't|never) (?:ask for|expect|insist on|look for|care about|mind about) (?:an? |any |"
    r"your )?(?:\w+ )?(?:degrees?|"
    r"diplomas?)|degrees? (?:is|are) neither here nor there|"
    r"degrees?\b[^.;]{0,30} (?:matters?|counts?|weighs?) less|(?:more|rather) than (?:about )?(?:your |a |"
    r"any )?(?:formal )?degrees?\b|"
    r"no (?:formal )?(?:college |university )?(?:degree|educational? (?:requirements?|"
    r"qualifications?))[^.;]{0,30}(?:required|necessary|needed|position|$)|"
    r"(?:degree|formal education\w*|college|university)[^.;]{0,40}(?:is |are )?(?:not (?:a )?(?:required|"
    r"requirement|necessary|needed|essential)|isn't (?:required|necessary))|"
    r"degrees? (?:do not|don't|doesn't|does not) (?:come into it|matter|count)|"
    r"\b(?:degree|diploma)\b[^.]{0,60}\b(?:do not|don't) insist\b|"
    r"\bnot (?:needed|required|necessary):\s(?:an? )?(?:college|degree|university)\b|"
    r"(?:don't|do not|never) (?:look at|care|mind|ask) where you (?:went|studied)|"
    r"no formal educational? requirements?|don't (?:need|require) a (?:college |university )?degree|"
    r"\bno (?:BA|BS|B\.A\.|bachelor\w*(?:'s)?)\b[^.;]{0,15}(?:need|requir|necess)|\bdegree is not(?=[.;,!]|$)|"
    r"do not (?:need|require) a (?:college |university )?degree|"
    r"regardless of (?:degree|education)|with or without a (?:college |university )?degree",
    re.IGNORECASE,
)
_ONLY_A_PLUS = re.compile(
    r"\b(?:preferred|preferabl[ey]|a (?:strong |big |definite )?plus|bonus|desirable|desired|nice to have|"
    r"advantage(?:ous)?|an asset|ideally|helpful|welcome|optional|beneficial|would be)\b",
    re.IGNORECASE,
)
_STUDYING = re.compile(
    r"work(?:ing)? towards?|pursuing|enrolled|enrol|candidates? for an?|completing|progress toward|"
    r"students?\b|undergraduates?\b|recent graduates?|juniors?\b|"
    r"seniors?\b|degree[- ]seeking|currently (?:in|a)|studying|awarding|degree (?:program|level|"
    r"completion)s?\b.{0,20}(?:enrolled|student)|opportunit|tuition|receive",
    re.IGNORECASE,
)
_REQUIRED = re.compile(
    r"requir|must|expected|minimum|essential|mandatory|necessary|should have|you have|holds?\b|possess|"
    r"need",
    re.IGNORECASE,
)
_AS_GOOD = re.compile(
    r"\b(?:equivalent|comparable|relevant|lived|life|work|practical|professional|other|similar) experience\b"
    r"[^.;]{0,25}\b(?:counts?|weighs?|(?:equally|just as|as) (?:good|welcome|valued|valuable|well)|"
    r"instead|suffices?|is (?:fine|enough|accepted|sufficient))\b",
    re.IGNORECASE,
)
"""Beside a degree that is only welcome, these say that none is needed."""
_OTHERWISE = re.compile(
    r"\bor\s(?:an?\s)?(?:passing\s|valid\s|current\s|relevant\s|recogni[sz]ed\s)?"
    r"(?:professional qualifications?\b|score|certificat\w+|licen[sc]\w+|"
    r"apprenticeship|credential)\b",
    re.IGNORECASE,
)
"""What may stand for a degree besides experience."""
_OR_YEARS = re.compile(
    r"(?:,|\bdegree|\bcertificate|\bdiploma|\bGED|\))\s?(?:and/)?or\s(?:at least\s)?(?:\w+|"
    r"\d+\+?)(?: \(\d+\))? years?\b"
    r"(?! (?:of )?(?:university|study|degree))",
    re.IGNORECASE,
)
"""Years that may stand for a degree."""
_COMBINATION = re.compile(
    r"\W*(?:or,?\s)?(?:any|an)\s(?:other\s)?(?:equivalent|acceptable|similar|suitable)?\s?combination of\b[^.;]{0,60}"
    r"\b(?:experience|training|education)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r";|(?<=[a-z)]{2})(?<!exp)(?<!yrs)(?<!min)\.\s|(?<=[a-z]{3})\.(?=[A-Z])")


def degree_required(page: Page) -> Fact[bool] | None:
    """Return True where a degree is asked for, False where it is waived or experience may stand for it."""
    asked: Fact[bool] | None = None
    for passage in page.passages:
        if passage.section in (
            Section.PREFERRED,
            Section.EEO,
            Section.PAY,
            Section.BENEFITS,
            Section.ABOUT,
        ) or not passage.mentions(_WORDS):
            continue
        if waived := _NONE_NEEDED.search(passage.text):
            return Fact(False, passage.quote_around(waived.start(), waived.end()))
        if (equal := _AS_GOOD.search(passage.text)) and _DEGREE.search(passage.text):
            return Fact(False, passage.quote_around(equal.start(), equal.end()))
        found = _in_passage(page, passage)
        if found is not None and not found.value:
            return found
        asked = asked or found
    return asked


def _in_passage(page: Page, passage: Passage) -> Fact[bool] | None:
    begin = 0
    clauses = [*(match.end() for match in _CLAUSE.finditer(passage.text)), len(passage.text)]
    for index, stop in enumerate(clauses):
        clause = _EXTENT.sub(lambda words: " " * len(words.group()), passage.text[begin:stop])
        start, begin = begin, stop
        match = _DEGREE.search(clause)
        if match is None or _STUDYING.search(clause) or _is_only_a_plus(clause, match):
            continue
        asked = passage.section is Section.QUALIFICATIONS or passage.is_bullet or _REQUIRED.search(clause)
        if not asked and not _instead(clause, match):
            continue
        if passage.section is Section.DUTIES and not _REQUIRED.search(clause):
            continue
        following = passage.text[stop:] if index + 1 < len(clauses) else _next_words(page, passage)
        alternative = re.match(r"\W*(?:or|equivalent|relevant)\b", following, re.IGNORECASE) or re.search(
            r";\s*or\b", following
        )
        waived = _instead(clause, match) or (alternative is not None and _instead(following, None))
        waived = (
            waived
            or any(words.search(clause, match.start()) for words in (_OTHERWISE, _OR_YEARS))
            or _combined(page, passage)
        )
        return Fact(not waived, passage.quote_around(start + match.start(), start + match.end()))
    return None


def _combined(page: Page, passage: Passage) -> bool:
    """Return whether the same list goes on to take any equivalent combination of training and experience."""
    following = page.passages[passage.index + 1 : passage.index + 5]
    return any(
        _COMBINATION.match(each.text) is not None
        for each in following
        if each.unit.headings == passage.unit.headings and not each.is_heading
    )


def _next_words(page: Page, passage: Passage) -> str:
    """Return the passage's next neighbour, which often takes the degree back ("or equivalent experience")."""
    following = page.passages[passage.index + 1] if passage.index + 1 < len(page.passages) else None
    if following is None or following.is_heading or following.unit.headings != passage.unit.headings:
        return ""
    return (
        following.text[:160]
        if re.match(r"(?:or\b|equivalent|relevant experience|experience (?:may|can))", following.text, re.IGNORECASE)
        else ""
    )


def _instead(text: str, degree: re.Match[str] | None) -> bool:
    """Return whether the words let experience stand for the degree; "and 4 years of experience" does not."""
    for match in _INSTEAD.finditer(text):
        joined = match.group().lower()
        if joined.startswith(("and ", "plus ")) and not joined.startswith("and/or"):
            continue
        if degree is not None and match.end() <= degree.start():
            continue
        if (
            re.search(r"degree|bachelor|master|diploma|\bM\.?A\b|\bB\.?A\b", match.group(), re.IGNORECASE)
            and "equivalent" not in joined
        ):
            continue  # "Master's, or a Bachelor's with three years of experience"
        return True
    return False


def _is_only_a_plus(clause: str, degree: re.Match[str]) -> bool:
    """Return whether the first degree named is only wished for."""
    plus = _ONLY_A_PLUS.search(clause, degree.end())
    if plus is None:
        return (
            re.search(
                r"\b(?:preferabl[ey]|ideally)\W+(?:an?\s)?(?:\w+\s){0,2}$", clause[: degree.start()], re.IGNORECASE
            )
            is not None
        )
    between = clause[degree.end() : plus.start()]
    if re.search(r",\s(?:with|plus)\b", between):
        return False  # "Degree in law, with a bar admission as a plus"
    if re.search(r"required|must\b", between, re.IGNORECASE) or plus.group().lower() == "preferably":
        return False
    second = _DEGREE.search(between)
    return second is None or re.search(r"[,;(]", between[: second.start()]) is None
