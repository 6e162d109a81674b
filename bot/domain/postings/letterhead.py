"""The letterhead: an organization's name as the first line of a posting."""

from __future__ import annotations

import re

from bot.domain.postings.gazetteer import is_place
from bot.domain.postings.hirers import NOT_NAMES
from bot.domain.postings.masthead import MENU, names_a_body
from bot.domain.postings.names import clean, in_domain, times
from bot.domain.postings.page import Page
from bot.domain.postings.quotes import Fact
from bot.domain.postings.roles import ORG_WORDS, STRONG_ORG, bare, is_role, role_weight

_NOTICE = re.compile(
    r"\b(?:vacancy|vacancies|announcement|hiring|seeks|seeking|position|opening|job|notice|looking|join|about|"
    r"opportunit\w+|wanted|call for|careers?|welcome|bulletin|news|newsletter|blog|updates|recruit\w*)\b|\s(?:is|are|"
    r"at|has|needs|wants)\s|\|",
    re.IGNORECASE,
)
"""Words of a first line that is more than a name."""
_CAREERS = re.compile(
    r"(?:careers|jobs|work|working|opportunities|vacancies|employment) (?:at|with)\s(?:the\s)?", re.IGNORECASE
)
_CALLED = re.compile(
    r"^(?P<name>(?:[A-Z][\w'&-]+ (?:(?:of|for|and|the|des?|du|la|les|et|y|für|der|del|&) ){0,2}){1,9}"
    r"\([A-Z]{2,8}\))(?:,|$|\s-\s)"
)
"""A name with its initials."""


def letterhead(page: Page) -> Fact[str] | None:
    """Return the first line, or the part of it beside a mark, where it is an organization's name and nothing else."""
    for passage in page.top(3):
        if (called := _CALLED.match(passage.text)) and not is_role(called["name"]):
            return Fact(clean(called["name"]), passage.quote)
    first = next((passage for passage in page.top(2) if not MENU.search(bare(passage.text))), None)
    if first is None or first.key or len(first.text) > 120:
        return None
    name = re.sub(
        r"\s#\d{1,4}$|\s-{1,2}\s(?:careers|jobs|vacancies|employment)\W*$", "", bare(first.text), flags=re.IGNORECASE
    )
    name = re.sub(
        r"^(?:position|job|vacancy|employment) (?:announcement|notice|posting|opening)s?\s",
        "",
        name,
        flags=re.IGNORECASE,
    )
    parts = [
        part for part in re.split(r"\s(?:-|\|)\s", name) if part != name and in_domain(page, part) and not is_role(part)
    ]
    if len(parts) == 1 and _NOTICE.search(name):
        return Fact(clean(parts[0]), first.quote)
    several = len(name.split()) >= 3 or times(page, name) >= 2 or in_domain(page, name)
    union = names_a_body(name) and STRONG_ORG.search(name) is not None
    named = (
        STRONG_ORG.search(name)
        or ((ORG_WORDS.search(name) or in_domain(page, name)) and several)
        or re.search(r"\([A-Z]{2,8}\)$", name)
    )
    job = is_role(name.split()[-1]) if name.split() else False
    role = ((role_weight(name) >= 2 and not times(page, name) >= 2) or job) and not union
    if not named or role or is_place(name) or name[-1] in ".!?:," or NOT_NAMES.fullmatch(name) or _NOTICE.search(name):
        return None
    return Fact(clean(name), first.quote)
