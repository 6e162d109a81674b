"""The first lines of a posting, where its job and its organization are named side by side."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.domain.postings.gazetteer import is_place
from bot.domain.postings.names import in_domain
from bot.domain.postings.page import Page, Passage
from bot.domain.postings.roles import (
    ORG_WORDS,
    ROLE,
    STRONG_ORG,
    bare,
    is_role,
    role_weight,
    settled,
    undressed,
)

_SEEKS = re.compile(
    r"^(?P<org>.{2,80}?)\s(?:is\s|are\s)?(?:now\s|currently\s)?(?:seeks?|seeking|hiring|looking for|"
    r"recruit(?:s|ing)|search(?:es|ing) for|wants)\s?:?\s(?:an?\s|our (?:next|first)\s|its (?:next|"
    r"first)\s|the\s|to (?:hire|recruit|appoint|fill|add)(?: an?| the| our)?\s)?(?P<title>.+)$",
    re.IGNORECASE,
)
_AT = re.compile(r"^(?P<title>.{3,90}?)\s(?:at|@)\s(?:the\s)?(?P<org>[A-Z].{1,90})$")
_SPLITS = (" - ", " | ", ": ", " -- ", " • ", " · ", " * ", " / ")
_SENTENCE = re.compile(r"(?<=[a-z]{3})[.!?]\s+[A-Z]")
_KINDS = (
    r"(?:pantry|shelter|food bank|clinic|farm|kitchen|hospice|trust|foundation|museum|library|society|alliance|"
    r"coalition|"
    r"council|university|college|school|hospital|theat(?:er|re)|church|charity|union|association|institute|centre|"
    r"center)"
)
_KIND = re.compile(rf"\b{_KINDS}(?:\s\(.*)?$|^(?:the )?{_KINDS} of\b", re.IGNORECASE)
"""What stands after the comma is an organization by its kind."""
_UNIT = re.compile(r"\b(?:program(?:me)?|department|unit|team|office|division|section|branch)s?\b", re.IGNORECASE)
_SENT_ON = re.compile(
    r"^(?:(?:subject|re|fwd?|fw|(?:fwd?,? )?please(?:,? (?:share|post|circulate|forward|fwd?|pass on))?|job)\s?(?::|"
    r"\s-)\s*|"
    r"\[[\w .-]{2,40}\]\s*)+",
    re.IGNORECASE,
)
_ASKS = re.compile(r"(?:are|do|does|is|can|could|have|would|want|ready|looking)\b[^?]*\?", re.IGNORECASE)
_OPENING = re.compile(
    r"^(?P<org>.{0,90}?)\s?(?:is (?:currently )?(?:seeking|looking for|hiring|recruiting)(?: for)?|seeks|"
    r"(?:invites|is accepting|accepts|announces)\s[^.]{0,60}(?:position|post|role|vacancy|opening) of|"
    r"has an opening for)"
    r"(?: an?| our (?:next|new|first))?\s?:?$",
    re.IGNORECASE,
)
"""A head line whose sentence the next line completes."""
MENU = re.compile(
    r"^\W*(?:home|accueil|menu|skip to|back to|jobs|careers|start)\b\s?(?:[|>/•·]|$)|\s>\s\w+|^share\b|^save\b|"
    r"^apply\b|"
    r"logo\W*$|^print\b|^show more",
    re.IGNORECASE,
)
_NOTICE_KEY = re.compile(
    r"(?:announcement|notice)(?: of (?:an? )?(?:job |staff )?(?:vacancy|opening|position))?|"
    r"(?:position|job|staff|now) ?(?:vacant|vacancy|available|open|hiring|opening)|vacanc(?:y|ies)|vacant position|"
    r"(?:hiring|recruiting|wanted|help wanted|opening|opportunity|job alert)",
    re.IGNORECASE,
)
"""Keys after which the job stands ("Position vacant: ...")."""
_SHARED = re.compile(r"(?:temporary|contract|seconded|national|permanent)\s\w+$", re.IGNORECASE)
"""Words of a contract that look like a job before the job itself ("Temporary agent - Project officer")."""
_DOES = re.compile(r"^(?:the|this|your)\b.*\b(?:will|must|shall|should|is|are)\b", re.IGNORECASE)
_NO_HEAD = re.compile(
    r"(?:about|the|this|our|your|how|what|who|why|duties|reports?|supervis\w+|responsibilit\w+|dear|contact|apply|"
    r"posted|role|position|job|meet|hi|hello|from|by|no|an?)\b",
    re.IGNORECASE,
)
_WE = re.compile(
    r"^(?:we|us|our|you|join|come|help|now|work with|please|fwd?|subject)\b|\b(?:we|we're|i|i'm|they)$", re.IGNORECASE
)
_MEMBERS = re.compile(
    r"\b(?:united|amalgamated|associated|international|national|american|allied|brotherhood|local|union|guild|"
    r"federation)\b"
    r".*\b(?:workers|employees|teachers|nurses|drivers|engineers|professionals|educators|machinists|electricians|"
    r"carpenters|"
    r"firefighters|writers|operators|staff|musicians|painters)\b",
    re.IGNORECASE,
)
"""A union is named after those who belong to it."""
_OF_MEMBERS = re.compile(r"\blocal \d|\bunion\b|^(?:the )?(?:united|amalgamated|brotherhood)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Masthead:
    """What the head of a posting names."""

    passage: Passage
    title: str | None
    organization: str | None


def masthead(page: Page) -> Masthead | None:
    """Return the first of the opening lines that names a job, with the organization it may name beside it."""
    for passage in _openers(page):
        text = _SENT_ON.sub("", bare(passage.text))
        if len(text) > 140 or not _heads(passage) or not text or _only_menu(text):
            continue
        if passage.index > 0 and (text[-1] in ".!?" or len(text.split()) > 12 or _DOES.search(text)):
            continue
        if (opening := _OPENING.match(text)) and (below := _below(page, passage)):
            return Masthead(*below, opening["org"].strip(" -:") or None)
        if _ASKS.match(text):
            continue
        found = read_head(text)
        if found[0] is not None and is_role(found[0]) and not names_a_body(found[0]):
            return Masthead(passage, *(_parted(page, found[0]) if found[1] is None else found))
    return None


def _openers(page: Page) -> list[Passage]:
    """Return the opening lines, the subject of a memo or a mail before its letterhead."""
    opening = list(page.top(4))
    subjects = [p for p in page.top(8) if re.fullmatch(r"re|subject", p.key, re.IGNORECASE)]
    return [*subjects, *(passage for passage in opening if passage not in subjects)]


def _heads(passage: Passage) -> bool:
    """Return whether the line may name the job: a `Key: value` only as the first, or by its key."""
    if not passage.key or passage.index == 0:
        return True
    subject = re.fullmatch(r"re|subject", passage.key, re.IGNORECASE) is not None
    return (
        subject
        or _NOTICE_KEY.fullmatch(passage.key) is not None
        or (passage.section is None and len(passage.key.split()) >= 2 and role_weight(passage.key) >= 2)
    )


def _parted(page: Page, title: str) -> tuple[str, str | None]:
    """Part a job from the name after its comma, where the posting goes on to say what that is or does."""
    job, _, name = title.partition(", ")
    if len(name.split()) < 2 or not is_role(job) or _UNIT.search(name):
        return title, None
    acts = (
        rf"(?:^|[.!?\n]\s{{0,4}})(?:The )?{re.escape(name)} (?:is an? |is the |is hiring|seeks |works |was |has been )"
    )
    known = re.search(acts, page.folded, re.MULTILINE) or in_domain(page, re.sub(r"\s\(.*$", "", name))
    return (job, name) if known or _KIND.search(name) else (title, None)


def late_head(page: Page) -> Masthead | None:
    """Return a line further down that names a job and nothing else, where menus and letterheads stand above it."""
    for passage in page.top(12):
        text = settled(undressed(passage.text))
        if passage.key or passage.is_bullet or not text or text[-1] in ".!?:" or not 1 <= len(text.split()) <= 9:
            continue
        if _only_menu(bare(passage.text)) or _NO_HEAD.match(text) or not text[0].isupper():
            continue
        if role_weight(text) >= 2 and ROLE.search(text.split(",")[0].split(" - ")[0].split()[-1]):
            return Masthead(passage, text, None)
    return None


def _below(page: Page, passage: Passage) -> tuple[Passage, str] | None:
    """Return the line after one that ends in "is looking for a", where it names a job."""
    following = page.passages[passage.index + 1] if passage.index + 1 < len(page.passages) else None
    if following is None or following.key or len(following.text) > 110:
        return None
    name = undressed(following.text)
    return (following, name) if is_role(name) else None


def _only_menu(text: str) -> bool:
    """Return whether the line is a page's menu ("Home | Jobs", "Careers > Search")."""
    return MENU.search(text) is not None


def names_a_body(text: str) -> bool:
    """Return whether a job's word only stands in the name of a body ("Union of Care Workers")."""
    head = re.split(r",|\(|\s-\s|\bfor\b|\bof\b|\bin\b", text)[0]
    if _MEMBERS.search(text) and _OF_MEMBERS.search(text):
        return True
    return ROLE.search(head) is None and STRONG_ORG.search(text) is not None


def read_head(text: str) -> tuple[str | None, str | None]:
    """Split a head line into job and organization; either may be missing."""
    if match := _SENTENCE.search(text):
        text = text[: match.start()]
    name = undressed(text)
    if (match := _SEEKS.match(text)) and is_role(match["title"]):
        org = match["org"].strip(" -:")
        title = re.sub(r"(?:\s(?:to|who|for|in|with)\s(?:[a-z]|our\b)|,\s[~\da-z]).*$", "", match["title"])
        return undressed(title), None if _WE.match(org) else org
    for mark in _SPLITS:
        if mark in name:
            left, right = name.split(mark, 1)
            if mark == " / " and not (ORG_WORDS.search(left) or ORG_WORDS.search(right)):
                continue
            if sides := _sides(left.strip(), right.strip()):
                return sides
    if (match := _AT.match(name)) and is_role(match["title"]) and not is_place(match["org"]):
        return undressed(match["title"]), match["org"].strip(" .!")
    if ", " in name and role_weight(name.rsplit(", ", 1)[0]) >= 4 and _ends_as_body(name.rsplit(", ", 1)[1]):
        title, org = name.rsplit(", ", 1)
        return title, org if len(org.split()) >= 2 and not is_role(org) else None
    return name or None, None


def _ends_as_body(name: str) -> bool:
    """Return whether the words are a body's name rather than the field of a job ("Museum Education")."""
    plain = re.sub(r"\s\(.*$", "", name).rstrip(" .")
    ends = any(match.end() == len(plain) for match in ORG_WORDS.finditer(plain))
    return ends or (re.search(r"\b(?:of|for|the)\b", plain) is not None and ORG_WORDS.search(plain) is not None)


def _sides(left: str, right: str) -> tuple[str | None, str | None] | None:
    """Tell the job's side of a head line from the organization's; None where the mark does not divide them."""
    if not left or not right:
        return None
    if is_place(right) or re.fullmatch(
        r"(?:remote|hybrid|on-?site|full[- ]time|part[- ]time|temporary|contract|permanent|[\W\d]+)\b.*",
        right,
        re.IGNORECASE,
    ):
        title, org = read_head(left)
        return (f"{left} - {right}" if is_place(right) else title), org
    if not is_role(left) and not is_role(right):
        return None
    if role_weight(left) >= 2 and role_weight(right) >= 2 and _SHARED.match(left):
        return f"{left} - {right}", None
    if role_weight(left) >= role_weight(right):
        title, inner = read_head(left)
        return title, inner or (right if not is_role(right) or role_weight(right) <= 0 else None)
    if re.fullmatch(r"[A-Z]{2,4}\s?\d{2,6}.*|\d+", left):
        return read_head(right)
    title, _ = read_head(right)
    return title, left
