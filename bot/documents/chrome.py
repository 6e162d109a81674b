"""What surrounds a posting on a web page: menus, notices, footers, lists of links to elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

UNSEEN = {
    "script", "style", "template", "noscript", "svg", "head", "iframe", "object", "canvas", "audio", "video",
    "select", "button", "input", "textarea", "option", "datalist", "dialog",
}  # fmt: skip
_TAGS = {"nav", "footer"}
_ROLES = {"navigation", "banner", "contentinfo", "dialog", "alertdialog", "search", "menu", "menubar", "toolbar"}
_NAMES = {
    "cookie", "cookies", "consent", "gdpr", "breadcrumb", "breadcrumbs", "newsletter", "subscribe", "share", "sharing",
    "social", "related", "similar", "recommended", "skip", "popup", "modal", "footer", "navbar", "pagination",
}  # fmt: skip
_LISTS = {"ul", "ol", "div", "section", "aside", "table", "p"}
MOSTLY_LINKS = 0.6
MOST_PROSE = 0.6
A_MENU = 4
"""Fewer links are no menu."""
_WORDS = re.compile(r"[a-z]+|[A-Z][a-z]*")


def without_chrome(page: Any) -> Any:
    """Take out of a page what is not the posting, and return the page.

    What holds the page's first heading, or more than half of its prose, is never taken out whole.
    """
    most = prose(page) / 2
    for element in list(page.iter()):
        if element.getparent() is None or element.tag in {"html", "body", "main"}:
            continue
        if _is_chrome(element) and element.find(".//h1") is None and prose(element) <= most:
            element.drop_tree()
    return page


def main_part(page: Any) -> Any:
    """The element that says it is the main part, where it holds most of the prose, else the page.

    An article is not enough: boards put pay and dates beside it.
    """
    total = prose(page)
    for element in page.xpath("//main | //*[@role='main']"):
        if prose(element) > MOST_PROSE * total:
            return element
    return page


def lost_title(page: Any, kept: Any) -> str:
    """The page's only first heading where the part that is kept lacks it."""
    titles = page.xpath("//h1")
    if len(titles) != 1 or kept.find(".//h1") is not None or kept.tag in {"html", "body"}:
        return ""
    title = " ".join(titles[0].text_content().split())
    return f"# {title}" if title else ""


def prose(element: Any) -> int:
    """How many letters and signs stand in an element outside links."""
    return sum(len(each) - each.count(" ") for each in _words(element, links=False))


def _words(element: Any, *, links: bool) -> Iterator[str]:
    if element.tag in UNSEEN or (element.tag == "a" and not links):
        return
    if element.text:
        yield element.text
    for child in element:
        yield from _words(child, links=links)
        if child.tail:
            yield child.tail


def _is_chrome(element: Any) -> bool:
    if element.tag in _TAGS or element.get("role") in _ROLES:
        return True
    if element.get("hidden") is not None or "display:none" in (element.get("style") or "").replace(" ", "").lower():
        return True
    if element.tag == "header" and element.find(".//nav") is not None:
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return bool(_NAMES & {word.lower() for word in _WORDS.findall(names)}) or _is_menu(element)


def _is_menu(element: Any) -> bool:
    if element.tag not in _LISTS or len(element.findall(".//a")) < A_MENU:
        return False
    everything = sum(len(each) - each.count(" ") for each in _words(element, links=True))
    return everything - prose(element) > MOSTLY_LINKS * everything
