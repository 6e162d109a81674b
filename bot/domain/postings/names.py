"""Names of organizations: how often a posting says one, whether its addresses are made of it, and it without marks."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from bot.domain.postings.page import Page
from bot.domain.postings.roles import bare

_DOMAIN = re.compile(
    r"(?:@|https?://(?:www\.)?|www\.|(?<![\w.@/-])(?=[a-z0-9-]{3,40}\.[a-z]{2,12}/))([\w-]{3,40})\.",
)


@lru_cache(maxsize=4)
def _domains(folded: str) -> tuple[str, ...]:
    """Return the names in a posting's addresses, each once."""
    found = islice((match.group(1) for match in _DOMAIN.finditer(folded)), 200)
    return tuple(list(dict.fromkeys(found))[:40])


@lru_cache(maxsize=4)
def _lower(folded: str) -> str:
    return folded.lower()


def in_domain(page: Page, name: str) -> bool:
    """Return whether an address in the posting is made of the name ("info@lantern-street.org")."""
    squeezed = re.sub(r"[^a-z0-9]", "", name.lower())
    initials = "".join(word[0] for word in re.findall(r"[A-Za-z0-9]+", name) if word[0].isupper()).lower()
    for domain in _domains(page.folded):
        bare_domain = re.sub(r"[^a-z0-9]", "", domain.lower())
        if (len(bare_domain) >= 4 and (bare_domain in squeezed or squeezed in bare_domain)) or bare_domain == initials:
            return len(squeezed) >= 4
    return False


def times(page: Page, name: str) -> int:
    """Return how often the posting says the name."""
    return _lower(page.folded).count(name.lower())


def clean(name: str) -> str:
    """Return a name without its article and the marks around it."""
    name = bare(name)
    name = re.sub(r"^(?:The|the|At|Here at)\s(?=[A-Z])", "", name)
    name = re.sub(
        r"\s(?:Job|Position|Vacancy|is|are|logo|Human Resources|sucht(?: /)?|recrute|recherche|zoekt|busca)$", "", name
    )
    return re.sub(r",\s\d+$", "", name.strip(" .,;:!|-*"))
