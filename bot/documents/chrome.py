"""What surrounds a posting on a web page: menus, notices, footers, lists of links to elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

UNSEEN = {
    "script", "style", "template", "noscript", "svg", "head", "iframe", "object", "canvas", "audio", "video",
    "select", "button", "input", "textarea", "option", "datalist", "dialog",
}  # fmt: skip
_TAGS = {"nav", "footer"}
_ROLES = {"navigation", "banner", "contentinfo", "dialog", "alertdialog", "search", "menu", "menubar", "toolbar"}
_NAMES = {
    "cookie", "cookies", "consent", "gdpr", "breadcrumb", "breadcrumbs", "newsletter", "subscribe", "popup", "modal",
    "footer", "navbar", "pagination",
}  # fmt: skip
_NAMES_OF_LINKS = {"share", "sharing", "social", "related", "similar", "recommended", "skip"}
"""Names that postings have too ("social work"): it goes where its links hold more than stands beside them."""
_LISTS = {"ul", "ol", "div", "section", "aside", "table", "td", "p"}
MOSTLY_LINKS = 0.6
MOST_PROSE = 0.6
A_MENU = 4
"""Fewer links are no menu."""
_WORDS = re.compile(r"[a-z]+|[A-Z][a-z]*")


class Weights:
    """How many letters stand in each element of a page: all of them, and those outside links."""

    def __init__(self, page: Any) -> None:
        """Count once, from the end of the page, where each element comes after all that is in it."""
        self._all: Counter[Any] = Counter()
        self._prose: Counter[Any] = Counter()
        self._links: Counter[Any] = Counter()
        self._titled: set[Any] = set()
        for element in reversed(list(page.iter())):
            if element.tag in UNSEEN:
                continue
            self._count(element)
            if element.tag == "h1" or any(child in self._titled for child in element):
                self._titled.add(element)

    def prose(self, element: Any) -> int:
        """Letters and signs outside links."""
        return self._prose[element]

    def linked(self, element: Any) -> int:
        """Letters and signs in links."""
        return self._all[element] - self._prose[element]

    def has_title(self, element: Any) -> bool:
        """Whether the page's first rank of heading stands in it."""
        return element in self._titled

    def is_menu(self, element: Any) -> bool:
        """Whether it is mostly links."""
        mostly = self.linked(element) > MOSTLY_LINKS * self._all[element]
        return element.tag in _LISTS and self._links[element] >= A_MENU and mostly

    def _count(self, element: Any) -> None:
        own = _letters(element.text) + sum(_letters(child.tail) for child in element)
        self._all[element] = own + sum(self._all[child] for child in element)
        if element.tag == "a":
            self._links[element] = 1
            return
        self._prose[element] = own + sum(self._prose[child] for child in element)
        self._links[element] = sum(self._links[child] for child in element)


def without_chrome(page: Any) -> Any:
    """Take out of a page what is not the posting, and return the page.

    What holds the page's first heading, or more than half of its prose, is never taken out whole.
    """
    weights = Weights(page)
    most = weights.prose(page) / 2
    for element in list(page.iter()):
        if element.getparent() is None or element.tag in {"html", "body", "main"} or weights.has_title(element):
            continue
        if weights.prose(element) <= most and (_is_chrome(element, weights) or weights.is_menu(element)):
            element.drop_tree()
    return page


def main_part(page: Any) -> Any:
    """The element that says it is the main part, where it holds most of the prose, else the page.

    An article is not enough: boards put pay and dates beside it.
    """
    weights = Weights(page)
    for element in page.xpath("//main | //*[@role='main']"):
        if weights.prose(element) > MOST_PROSE * weights.prose(page):
            return element
    return page


def lost_title(page: Any, kept: Any) -> str:
    """The page's only first heading where the part that is kept lacks it."""
    titles = page.xpath("//h1")
    if len(titles) != 1 or kept.find(".//h1") is not None or kept.tag in {"html", "body"}:
        return ""
    title = " ".join(titles[0].text_content().split())
    return f"# {title}" if title else ""


def _letters(words: str | None) -> int:
    return sum(map(len, words.split())) if words else 0


def _is_chrome(element: Any, weights: Weights) -> bool:
    if element.tag in _TAGS or element.get("role") in _ROLES:
        return True
    if element.get("hidden") is not None or "display:none" in (element.get("style") or "").replace(" ", "").lower():
        return True
    if element.tag == "header" and element.find(".//nav") is not None:
        return True
    names = {word.lower() for word in _WORDS.findall(f"{element.get('class') or ''} {element.get('id') or ''}")}
    return bool(_NAMES & names) or (bool(_NAMES_OF_LINKS & names) and weights.linked(element) > weights.prose(element))
