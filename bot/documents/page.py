"""Web pages: the posting on them, without the menus, notices and footers around it."""

from __future__ import annotations

import re
from typing import Any

from lxml import html

from bot.documents.chrome import Weights, lost_title, main_part, without_chrome
from bot.documents.flow import flow
from bot.documents.jobdata import job_data
from bot.documents.plain import decoded, typographic
from bot.documents.reasons import Reason, Unreadable

FEWEST_CHARACTERS = 400
"""Fewer are a page that a script would fill in the browser."""
LEAST_KEPT = 2 / 3
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)


def text_in(content: bytes) -> str:
    """The text of a web page. Raises Unreadable where it has none."""
    source = _as_text(content)
    if not source.strip():
        raise Unreadable(Reason.NO_TEXT)
    text = posting_on(source)
    if len(text) < FEWEST_CHARACTERS and (stated := job_data(tree(source))):
        text = flow(tree(stated))
    if not text:
        raise Unreadable(Reason.NO_TEXT)
    return typographic(text)


def tree(source: str) -> Any:
    """The page as a tree, however deep: what a parser cuts off would be lost without a word."""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    return html.document_fromstring(source.encode("utf-8", errors="replace"), parser=parser)


def posting_on(source: str) -> str:
    """The posting's text on a page.

    Where leaving out menus and notices loses more than a third of the words outside links (a menu that is never
    closed swallows all that follows), nothing is left out after all.
    """
    everything, kept = tree(source), main_part(without_chrome(tree(source)))
    if Weights(kept).prose(kept) < LEAST_KEPT * Weights(everything).prose(everything):
        return flow(everything)
    text = "\n\n".join(filter(None, [lost_title(everything, kept), flow(kept)]))
    return text or flow(everything)


def _as_text(content: bytes) -> str:
    declared = _CHARSET.search(content[:4096])
    if declared and not content.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        try:
            return content.decode(declared.group(1).decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            return decoded(content)
    return decoded(content)
