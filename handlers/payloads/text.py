"""Slack's message text as people meant it: without escapes and without the marks around links and mentions."""

from __future__ import annotations

import html
import re

from bot.domain.postings.letters import legible

_MARK = re.compile(r"<([^<>|]*)(?:\|([^<>]*))?>")


def document(text: str) -> str:
    """A message as a document: links keep their address beside their label, mentions go, escapes are undone."""
    return legible(html.unescape(_MARK.sub(lambda mark: _said(mark, addresses=True), text))).strip()


def question(text: str) -> str:
    """A message as a question, on one line: links are their label, mentions go, escapes are undone.

    "<@U0ROLECALL> what does the <https://example.org|youth job> pay &amp; when?" becomes
    "what does the youth job pay & when?"
    """
    return " ".join(legible(html.unescape(_MARK.sub(lambda mark: _said(mark, addresses=False), text))).split())


def _said(mark: re.Match[str], *, addresses: bool) -> str:
    target, label = mark[1], mark[2]
    if target.startswith("@"):
        return ""
    if target.startswith("#"):
        return f"#{label}" if label else ""
    if target.startswith("!"):
        return label or ""
    address = target.removeprefix("mailto:").removeprefix("tel:")
    if not label or address.rstrip("/").endswith(label.rstrip("/")):
        return address
    return f"{label} ({address})" if addresses else label
