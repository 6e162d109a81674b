"""Which lines are headings: by their marks, their look, or because every posting has a section of that name."""

from __future__ import annotations

import re

from bot.domain.postings.lines import Line, Look
from bot.domain.postings.sections import section_of

SECTION = re.compile(
    r"(?:(?:job|position|role|post|company|contact|organi[sz]ational?|employer|general|key|core|main|principal|primary|"
    r"essential|minimum|required|preferred|desired|additional|special|other|the|your|our|more|further|how|what|who|why|"
    r"agency|we|"
    r"where|when|to|ready|now|about|application|selection|person)\s+){0,3}"
    r"(?:descriptions?|overview|summary|purpose|background|responsibilit(?:y|ies)|duties|functions?|tasks|"
    r"accountabilities|"
    r"qualifications?|requirements?|skills?|experience|education|competenc(?:y|ies)|criteria|"
    r"specifications?|eligibility|"
    r"compensation|salary|pay|remuneration|wages?|stipend|benefits?|perks|locations?|place|url|website|link|"
    r"apply|applying|applications?|instructions|procedure|process|information|details|contacts?|hours|schedule|"
    r"deadline|closing date|start date|title|position|role|job|team|us|you|organi[sz]ation|company|employer|"
    r"mission|values|eeo|equal opportunity|equal employment opportunity|statement|reports to|supervisor|"
    r"must[- ]haves?|nice[- ]to[- ]haves?|employment type|contract type|work environment|physical demands|"
    r"you(?:'ll)? (?:will|have|bring|need|are|must|should)|you'll|essential|desirable|required|preferred|desired|"
    r"assets|"
    r"contact information|(?:required|supporting) documents|conditions of employment|profile|offer|tasks|terms|"
    r"you(?:'ll| will) (?:work|be based)|contract|duration|working pattern|work schedule|reference number|"
    r"job ref(?:erence)?|date posted|posting date|"
    r"pay scheme|pay scale(?: (?:&|and) grade)?|appointment type|travel required|promotion potential|"
    r"supervisory status|security clearance|drug test|announcement number|control number|seniority level|"
    r"job function|job family(?: \(series\))?|industries|vacancy type|main duties(?: of the job)?|employer details|"
    r"(?:position|job|role|vacancy|post) (?:at a glance|in brief)|at a glance|key facts|quick facts|"
    r"open(?:ing)? (?:&|and) closing dates|relocation expenses reimbursed|number of (?:posts|positions|openings))"
    r"(?:\s*(?:&|and|/|,)\s*[a-z' -]{3,30})?\s*[:?]?",
    re.IGNORECASE,
)
_VALUE_SECTION = re.compile(
    r"(?:.*\b)?(?:locations?|salary|compensation|pay|title|position|organi[sz]ation|company|employer|"
    r"department|deadline|"
    r"closing date|date|url|website|hours|reports to|type|grade|contacts?)\s*:?",
    re.IGNORECASE,
)
_VALUE_LIKE = re.compile(r"[$£€@]|\d{3,}|https?:|www\.", re.IGNORECASE)
_SMALL_WORDS = (
    "a an and are as at be by can for from in is it of on or our that the to we what when who why will with you your"
)
_SMALL = frozenset(_SMALL_WORDS.split())
_WORD = re.compile(r"[^\s/&-]+")


def is_section(text: str) -> bool:
    """Return whether every posting might have a section of this name."""
    return len(text) <= 70 and SECTION.fullmatch(text) is not None


def wants_a_value(heading: str) -> bool:
    """Return whether a section of this name usually holds one short line ("Location")."""
    return len(heading) <= 60 and _VALUE_SECTION.fullmatch(heading) is not None


def _capitals(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return len(letters) >= 4 and sum(char.isupper() for char in letters) >= 0.85 * len(letters)


def _title_case(text: str) -> bool:
    words = [word for word in _WORD.findall(text) if word[0].isalpha() and word.lower() not in _SMALL]
    return bool(words) and text[0].isupper() and all(word[0].isupper() for word in words)


def level(text: str) -> int:
    """Return the rank of an unmarked heading: 7 in capitals, 8 a plain title, 9 one that ends in a colon."""
    if text.endswith(":"):
        return 7 if _capitals(text) else 9
    return 7 if _capitals(text) else 8


def is_heading(text: str, *, first: bool, after_blank: bool, under: str | None, following: Line | None) -> bool:
    """Return whether an unmarked line is a heading.

    `under` is the heading directly above it, if nothing has come between; `following` the next line that is not blank.
    """
    words = len(text.split())
    if following is None or len(text) > 100 or words > 14:
        return False
    if first:
        return text[-1] not in ".,;" or words <= 4
    if text.endswith(":"):
        return len(text) <= 80 and (
            words <= 5 or _title_case(text) or _capitals(text) or SECTION.match(text) is not None
        )
    if (text[-1] in ".,;!" and not text.endswith("...")) or len(text) > 70 or words > 9 or not text[0].isalnum():
        return False
    if is_section(text):
        return True
    if _VALUE_LIKE.search(text) or (under is not None and wants_a_value(under)):
        return False
    if _capitals(text):
        return after_blank or under is not None or following.look is Look.BULLET or following.length >= 40
    return _title_case_heading(text, after_blank, under, following)


def _names_a_part(text: str, following: Line) -> bool:
    """Return whether a short line in sentence case says what a long paragraph or a list below it is about."""
    short = len(text) <= 45 and len(text.split()) <= 7 and text[0].isupper()
    return short and (following.look is Look.BULLET or following.length >= 60) and section_of(text) is not None


def _title_case_heading(text: str, after_blank: bool, under: str | None, following: Line) -> bool:
    if text.endswith("?") and after_blank and len(text) <= 60:
        return True
    if following.look is Look.BULLET and (after_blank or under is not None) and text[0].isupper() and len(text) <= 50:
        return True
    substantial = following.look is Look.BULLET or following.length >= 40
    return after_blank and substantial and (_title_case(text) or _names_a_part(text, following))
