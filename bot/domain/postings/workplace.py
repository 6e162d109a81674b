"""How the work is done: remote, hybrid or on site, only where the posting says so."""

from __future__ import annotations

import re

from bot.domain.postings.facts import WorkMode
from bot.domain.postings.onsite import INSIDE, OUTSIDE, onsite_days
from bot.domain.postings.page import Page, Passage
from bot.domain.postings.quotes import Fact
from bot.domain.postings.sections import Section

_COUNT = r"(?:\d(?:\s?(?:-|to|or)\s?\d)?|one|two|three|four|once|twice|some|a few|several)"
_HYBRID = re.compile(
    rf"(?:(?:from|at) home|remote(?:ly)?|home[- ]working|telework\w*)[^.;]{{0,25}} (?:as many as|at most|"
    rf"up to) {_COUNT} days?|"
    rf"(?:mon|tues|wednes|thurs|fri)days?[^.;]{{0,50}} (?:can|may) be worked (?:from|at) home|"
    rf"{_COUNT} days? (?:in (?:the )?)?office\W{{1,3}}(?:and )?{_COUNT} days? (?:(?:at|from) )?home|"
    rf"\bhybrid(?!(?: |-)(?:event|meeting|program|vehicle|car|learning|format|threat|model of|seed|course|"
    rf"class|conference|cloud|fundrais))|"
    rf"\b{_COUNT}(?: full)? days?'?(?: (?:per|a|each|every|of the|in the) week| weekly|"
    rf"/week)?(?: \w+){{0,4}} {OUTSIDE}|"
    rf"\ba day (?:a|per|each|every) (?:week|fortnight|month)(?: \w+){{0,4}} {OUTSIDE}|"
    rf"{OUTSIDE} (?:on )?(?:mon|tues|wednes|thurs|fri)days?|\bblended working|"
    r"\b(?:the )?(?:rest|remainder|balance) (?:of [^.;,]{0,20} )?(?:from|at) home|\bat home otherwise|"
    r"(?<!\d)[1-9]\d\s?% of (?:your|the|their|working) (?:working )?(?:time|week|hours)[^.;]{0,20} (?:in|at) (?:the|"
    r"our) office|"
    r"home[- ]working [^.;]{0,30}\b(?:up to|[1-9]\d\s?%)|"
    rf"{OUTSIDE}(?: work(?:ing)?)?(?: (?:is )?(?:possible|allowed|"
    rf"permitted))?,? (?:on )?(?:for )?(?:up to )?{_COUNT} days?|"
    r"work(?:ing)?[- ]from[- ]home (?:on )?(?:(?:mon|tues|wednes|thurs|fri)days?|days?|\d|one|two|option)|"
    r"(?:partial(?:ly)?|part(?:ly)?|occasional(?:ly)?|some) remote|remot\w+ (?:for )?(?:some|part|a portion|half)|"
    rf"(?:mix|combination|blend|balance|split) (?:of|between)[^.;]{{0,40}}{OUTSIDE}|(?:both|either) (?:remote|"
    rf"in[- ]person|on-?site)|"
    r"mobile work(?:ing)? (?:up to|is|for|at)\b|work(?:ing)? from home (?:for )?(?:up to|at least)\b|"
    r"otherwise work (?:remotely|from home)|with agile working|agile working (?:is|arr|pol|avail)|"
    r"(?<!\d)[1-9]\d\s?%\W{0,2}(?:telework|remote|home|mobile work)|"
    r"(?:telework\w*|remote(?: work)?|home[- ]office|mobile work\w*)\W{1,3}(?:of |up to |for )?(?:up to )?[1-9]\d\s?%|"
    r"opportunit(?:y|ies) (?:for|to) (?:remote work|work remotely)|(?:some|limited|partial) (?:telework|"
    r"telecommut\w+|remote)|"
    r"remote (?:and|with some|plus|or) (?:in[- ](?:person|office)|on-?site)|(?:on-?site|in[- ](?:person|"
    r"office)) (?:and|/) remote",
    re.IGNORECASE,
)
_DAYS_IN = re.compile(
    rf"\b{_COUNT} days?(?: (?:per|a|each|every) week| weekly|/week)?(?: \w+){{0,3}} {INSIDE}|"
    rf"{INSIDE}[^.;]{{0,30}}? (?:for )?(?:at least |a minimum of )?{_COUNT} (?:or \w+ )?days?|(?:come|"
    rf"report) (?:in)?to the office {_COUNT}",
    re.IGNORECASE,
)
_REMOTE = re.compile(
    r"\b(?:everyone|everybody|all of us|we all|the (?:whole )?team|all staff|all \w+ of us) works? "
    r"(?:remotely|from (?:home|(?:our|their) own homes))|"
    r"from wherever (?:you|they) (?:live|like|are|want|choose)|(?:choose|decide) where (?:you|to) work(?: from)?|"
    r"^(?:where|location|place)\W{1,3}at home\b|"
    r"\b(?:fully|100%|entirely|completely|all|permanently|primarily|mostly|is|are|be|position:|location:|"
    r"currently)[- ](?:a |an )?(?:fully |100% )?remote\b|"
    r"^\W*anywhere (?:in|within)\b|\b(?:hiring|seeking|seeks?|looking for|need) (?:an?|our|two|"
    r"three) (?:[\w-]+ ){0,2}remote (?=[\w-]+)|"
    r"\bremote[- ](?:first|friendly|based|only|position|role|job|opportunity|internship|fellowship|work|"
    r"working|office|environment|team|staff|"
    r"organi[sz]ation|professional|possible|ok|okay|us\b|usa\b|eligible|within|from|anywhere|nationwide|"
    r"full|part|contract)|"
    r"\b(?:work(?:ing)?|operate|undertaken|performed|done|employed|collaborat\w+|offered|role|"
    r"position)(?: \w+){0,2} remotely|remotely from|"
    r"(?:telework|telecommute|telecommuting|virtual) (?:position|role|job|team|office|opportunity)|"
    r"home[- ]based|(?:mostly|mainly|largely|fully|primarily|entirely) from home|work[- ]from[- ](?:home|anywhere)|"
    r"fully[- ]distributed|distributed (?:team|organi[sz]ation|company|workforce)|work(?:s|"
    r"ing)? from (?:anywhere|wherever|(?:their|your) (?:own )?homes?\b)|(?:live|be based|be located) "
    r"(?:anywhere|wherever)\b|you (?:can |may )?(?:live|are based) (?:anywhere|is up to you)|^\W*remote\b|\(remote\)|"
    r"[-|,/] remote\W*$|"
    r"remote (?:\(|in the|in\b|\+|-|during|until)|[,(]\s?(?:fully |100% )?remote\s?[,)]",
    re.IGNORECASE,
)
_ONSITE = re.compile(
    r"\b(?:work|job|role|post|position) is (?:all |always |entirely )?on site\b|"
    r"(?:on-?site|in[- ]person|in[- ]office) (?:position|role|job|work(?! (?:ethic|with))|only|"
    r"full[- ]time|required|requirement|internship|presence)|"
    r"(?:position|role|job|work) (?:is|will be|must be|requires?|takes place) (?:\w+ ){0,3}(?:on-?site|"
    r"in[- ]person|in[- ](?:the )?office|office[- ]based)|"
    r"not (?:a |an |eligible for |available for |currently )?(?:remote|telework|hybrid)|no (?:remote|"
    r"telework|telecommut)|no longer working remotely|"
    r"(?:work|report|be)(?:ing)? (?:fully |full[- ]time |primarily )?(?:on-?site|on site|in[- ]person|in[- ]office|"
    r"in (?:the|our) (?:office|building))|office[- ]based|"
    r"(?:work|job|position|role|duties) (?:is|are|will be|must be) (?:done|performed|"
    r"carried out) (?:\w+ )?(?:on[- ]site|"
    r"in person)|(?:can't|cannot|can not|not) be (?:done|performed|carried out) (?:from home|remotely|at home)|"
    r"presence (?:\w+ ){0,3}is required|(?:this|it|this one)(?:'s| is) in[- ]person\b|requires? work from (?:our|"
    r"the) office|on-?site (?:at|in) (?:our|"
    r"the)\b|cannot be (?:done|"
    r"performed) remotely|^\W*(?:on[- ]?site|"
    r"in[- ]person|in[- ]office)\b|\(on-?site\)|[|,/·]\s?on-?site\s?(?:[|,/·]|$)|"
    r"(?:fully|100%|entirely|primarily) (?:on-?site|in[- ]person|in[- ]office)",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"remote (?:locations?|areas?|communit|sensing|access|desktop|villages?|sites?|regions?|parts?|"
    r"collections?|storage|participa|attend|"
    r"learn|instruction|classes|patron|user|support|server|interview|meeting|event|volunteer)|"
    r"(?:experience|previous|prior|comfortable|ability to|able to|familiar\w*|skill)[^.;]{0,60}(?:remote|"
    r"virtual|distributed)[^.;]{0,20}(?:experience|a plus|teams?\b|staff)|"
    r"remote work experience|have worked in[^.;]{0,30}(?:remote|distributed)\S*|(?:on-?site|virtual|"
    r"remote) (?:gym|caf|parking|child|fitness|event|program|training|visit|meeting)|"
    r"in[- ]person (?:event|meeting|training|program|session|outreach|visit|interview|convening|gathering|"
    r"retreat|and (?:virtual|online|digital|remote))",
    re.IGNORECASE,
)


def work_mode(page: Page) -> Fact[WorkMode] | None:
    """Return remote, hybrid or on site where the posting says so: by a label or in the head first, then in prose."""
    labelled = [
        p
        for p in page.passages
        if p.section in (Section.MODE, Section.PLACE)
        or (p.index < 6 and len(p.text) < 120)
        or (p.index < 14 and len(p.text) < 50)
    ]
    found = _judge(page, labelled) or _judge(page, [p for p in page.passages if p.section is not Section.EEO])
    if (found is None or found.value is WorkMode.REMOTE) and (named := onsite_days(page)) is not None:
        return Fact(WorkMode.HYBRID, named.quote)
    return found


def _denied(page: Page, passage: Passage) -> bool:
    """Return whether the line is a question that the form answers with no ("Telework eligible: No")."""
    if passage.key:
        return re.match(r"(?:no|none|not)\b(?! (?:yet|stated|specified))", passage.value, re.IGNORECASE) is not None
    following = page.passages[passage.index + 1].low if passage.index + 1 < len(page.passages) else ""
    return len(passage.text) < 40 and following.strip(" .") == "no"


def _agreed(page: Page, passage: Passage) -> bool:
    """Return whether the form answers the line with yes ("Telework eligible: Yes, by agreement")."""
    if passage.key:
        return passage.value.lower().startswith("yes")
    following = page.passages[passage.index + 1].low if page.passages[passage.index + 1 :] else ""
    return len(passage.text) < 40 and following.startswith("yes")


def _judge(page: Page, passages: list[Passage]) -> Fact[WorkMode] | None:
    found: dict[WorkMode, tuple[Passage, re.Match[str]]] = {}
    for passage in passages:
        text = passage.text
        if not passage.mentions(_MENTIONS):
            continue
        if _denied(page, passage):
            if (match := _ASKED.match(passage.key)) is not None:
                found.setdefault(WorkMode.ONSITE, (passage, match))
            continue
        if match := _NOT_OUT.search(text):
            found.setdefault(WorkMode.ONSITE, (passage, match))
            continue
        for mode, pattern in ((WorkMode.HYBRID, _HYBRID), (WorkMode.ONSITE, _ONSITE), (WorkMode.REMOTE, _REMOTE)):
            match = _first(pattern, text) or (_first(pattern, passage.value) if passage.key else None)
            if match is not None:
                found.setdefault(mode, (passage, match))
                if mode is WorkMode.ONSITE and _negates_remote(match):
                    break
        if (match := _ELIGIBLE.search(text)) and _agreed(page, passage):
            found.setdefault(WorkMode.HYBRID, (passage, match))
        if match := _DAYS_IN.search(text):
            found.setdefault(_meaning_of_days_in(page), (passage, match))
    return _weigh(found)


_NOT_OUT = re.compile(
    rf"\b(?:not|n't|cannot|can't|no|none of (?:it|this|the (?:work|job))|nothing)\b(?:(?!experience|interview|need|"
    rf"only|just|matter|if\b)[^.;,:]){{0,40}}?\b"
    rf"(?:{OUTSIDE}|work[- ]from[- ]home|home working|remote working)\b(?! (?:(?:\w+ )?experience|and|or|but|only|"
    rf"all|every|full))|"
    rf"\b(?:{OUTSIDE}|remote|home) ?(?:work(?:ing)?)? (?:is|are) (?:not|never) (?:\w+ )?(?:possible|available|offered|"
    r"an option|allowed|permitted|on offer)",
    re.IGNORECASE,
)
"""Working from home is ruled out."""
_ASKED = re.compile(r"(?:remote|telework|work(?:ing)? from home|home[- ]working|telecommut)\w*", re.IGNORECASE)
"""Keys of a form that ask for work away from the office."""
_ELIGIBLE = re.compile(r"telework|telecommut", re.IGNORECASE)
_MENTIONS = (
    "remote", "hybrid", "site", "office", "person", "home", "telework", "telecommut", "virtual", "distributed",
    "anywhere", "wherever", "wfh", "agile", "mobile", "blended", "building",
)  # fmt: skip


def _negates_remote(match: re.Match[str]) -> bool:
    return re.match(r"no|cannot", match.group(), re.IGNORECASE) is not None


def _first(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Return the first match that does not speak of something else (remote villages, an on-site gym)."""
    other = [(match.start(), match.end()) for match in _ELSEWHERE.finditer(text)]
    for match in pattern.finditer(text):
        if not any(start < match.end() and match.start() < end for start, end in other):
            return match
    return None


def _meaning_of_days_in(page: Page) -> WorkMode:
    """Days in the office mean hybrid, unless the job has no other days."""
    if re.search(r"part[- ]time|\bintern", page.folded[:4000], re.IGNORECASE) and not re.search(
        OUTSIDE, page.folded, re.IGNORECASE
    ):
        return WorkMode.ONSITE
    return WorkMode.HYBRID


def _weigh(found: dict[WorkMode, tuple[Passage, re.Match[str]]]) -> Fact[WorkMode] | None:
    if not found:
        return None
    mode = next(iter(found))
    if WorkMode.HYBRID in found:
        mode = WorkMode.HYBRID
    elif WorkMode.ONSITE in found and WorkMode.REMOTE in found:
        onsite, remote = found[WorkMode.ONSITE][0], found[WorkMode.REMOTE][0]
        mode = WorkMode.HYBRID if onsite.index == remote.index else max(found, key=lambda each: -found[each][0].index)
    passage, match = found.get(mode) or found[WorkMode.REMOTE]
    return Fact(mode, passage.quote_around(match.start(), match.end()))
