"""Titles whose noun is on no list ("Beekeeper"): known by where they stand and by how such words are made."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.domain.postings.gazetteer import is_place
from bot.domain.postings.headings import is_section
from bot.domain.postings.hirers import NOT_NAMES
from bot.domain.postings.masthead import MENU
from bot.domain.postings.names import in_domain
from bot.domain.postings.page import Page, Passage
from bot.domain.postings.quotes import Fact
from bot.domain.postings.roles import ORG_WORDS, bare, undressed

_AGENT = re.compile(
    r"(?:[a-z]{2,}(?:er|or|ist|ian|eer|yst|wright|smith|ster|herd|man|woman|person)|[a-z]{3,}(?:ant|ee)|warden|sexton|"
    r"usher|host|hand|cook|aide|nanny|envoy|medic|postdoc)s?",
    re.IGNORECASE,
)
_THINGS = frozenset(
    [
        "number", "letter", "center", "summer", "winter", "water", "paper", "order", "offer", "career",
        "employer", "member", "power", "river", "manor", "floor", "door", "labor", "color", "error", "harbor",
        "minor", "senior", "junior", "major", "sector", "factor", "chapter", "newsletter", "december",
        "october", "november", "september", "easter", "theater", "shelter", "other", "another", "either",
        "rather", "better", "cover", "transfer", "register", "poster", "quarter", "corner", "border", "flyer",
        "folder", "flower", "tower", "garden", "grant", "important", "relevant", "restaurant", "plant",
        "significant", "vacant", "committee", "fee", "employee", "free", "degree", "coffee", "three", "list",
        "exist", "assist", "human", "german", "player", "starter", "learner", "thinker", "communicator",
        "solver", "getter", "person", "individual", "colleague", "partner", "sister", "brother", "mother",
        "father", "neighbor", "user", "customer", "consumer", "supporter", "donor", "visitor", "behavior",
        "interior", "exterior", "prior", "superior", "former", "later", "tender", "gender", "matter",
        "manner", "computer", "server", "printer", "mirror", "motor", "tractor", "trailer", "charter",
        "banner", "dinner", "supper", "weather", "together",
    ]
)  # fmt: skip
"""Words made alike that name nobody."""
_AFTER = r"(?=[,.;:(]|$|\s(?:to|who|for|with|in|at|based|on|as|and)\b)"
_SOUGHT = re.compile(
    r"\b(?i:seeks?|seeking|hiring|looking for|recruiting|wants?|needs?|searching for|to (?:hire|appoint|recruit)|"
    r"in search of|"
    r"(?:post|position|role|vacancy|vacancies|opening|applications) (?:of|for)|join (?:us|our team|"
    r"[A-Z][\w' ]{2,40}) as)\s"
    r"(?i:to (?:hire|recruit|appoint)\s)?(?i:an?\s|our (?:next |new |first )?|its (?:next |new |first )?|two\s|"
    r"three\s|several\s)"
    r"(?:[a-z][\w-]*[, ]\s?){0,3}?"
    rf"(?P<title>[A-Z][\w'&/-]*(?:\s(?:(?:of|and|for|the)\s){{0,2}}[A-Z][\w'&/-]*){{0,5}}|[a-z][a-z-]{{3,20}}){_AFTER}"
)
_MARKS = re.compile(r"\s(?:-|\||•|·|at|@)\s|,\s(?=(?:The\s)?[A-Z])")


def is_agent(words: str) -> bool:
    """Return whether the last word is made like a word for one who does something."""
    last = re.split(r"[\s/-]", words.strip())[-1].lower()
    return _AGENT.fullmatch(last) is not None and last not in _THINGS and last.rstrip("s") not in _THINGS


def unlisted(page: Page) -> Fact[str] | None:
    """Return the job in the head, or the one that is sought, where no list has its noun."""
    return _in_head(page) or _sought(page)


def _in_head(page: Page) -> Fact[str] | None:
    for passage in page.top(5):
        for words in _candidates(page, passage):
            if is_agent(words) or _called_so(page, words):
                return Fact(words, passage.quote)
    return None


def _candidates(page: Page, passage: Passage) -> Iterator[str]:
    """Yield the head line as a title, or its part beside an organization's name."""
    text = undressed(re.sub(r"\s?\([^()]{1,40}\)", "", passage.text))
    if passage.key or len(passage.text) > 110 or MENU.search(bare(passage.text)) or bare(passage.text)[-1:] in ".!?:":
        return
    parts = [part.strip() for part in _MARKS.split(text) if part.strip()]
    sides = [part for part in parts if ORG_WORDS.search(part) is None and not in_domain(page, part)]
    for words in sides if len(sides) < len(parts) else parts[:1] if len(parts) == 1 else []:
        if _could_be_title(words):
            yield words


def _could_be_title(words: str) -> bool:
    short = 1 <= len(words.split()) <= 6 and 4 <= len(words) <= 60 and words[0].isupper()
    return short and not (
        is_section(words) or is_place(words) or NOT_NAMES.match(words) or re.search(r"\d|[$£€@]|\bcareers?\b", words)
    )


def _called_so(page: Page, words: str) -> bool:
    """Return whether the posting goes on to call the job that ("the Second Hand will ...")."""
    call = rf"\b(?:[Tt]he|[Oo]ur|[Tt]his|[Aa]s the|[Aa]s an?|[Aa]s our) {re.escape(words)}"
    said = call + r"(?:,|\s(?:you|will|is|role|works?|post)\b)"
    return len(words.split()) <= 4 and re.search(said, page.folded) is not None


def _sought(page: Page) -> Fact[str] | None:
    for passage in page.top(15):
        for match in _SOUGHT.finditer(passage.text[:1500]):
            words = undressed(match["title"])
            if words and is_agent(words) and not NOT_NAMES.match(words) and not is_place(words):
                return Fact(words, passage.quote_around(match.start(), match.end()))
    return None
