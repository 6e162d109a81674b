"""Text as Slack keeps it: escapes, links, and mentions that resolve to somebody."""

from __future__ import annotations

import re

from workspace.state import State

TOKEN = re.compile(r"<(?:[@#!][^<>\s]+(?:\|[^<>]*)?|(?:https?|mailto|tel|slack)[:][^<>]*)>|<![^<>]+>")
ENTITY = re.compile(r"&(?!amp;|lt;|gt;)")
LINK = re.compile(r"(?<![\w<|/@.])(?:https?://[^\s<>|]+[^\s<>|.,;:!?'\")\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)")
MENTIONS = ("everyone", "channel", "here")


def normalised(text: str) -> str:
    """Return what an app sent with stray <, > and & escaped and its tokens (<@U…>, <https://…|…>) kept."""
    parts, end = [], 0
    for token in TOKEN.finditer(text):
        parts += [_escaped(text[end : token.start()]), ENTITY.sub("&amp;", token[0])]
        end = token.end()
    return "".join([*parts, _escaped(text[end:])])


def typed(text: str, state: State) -> str:
    """Return what a person typed as the composer sends it: escaped, links and known mentions made tokens."""
    parts, end = [], 0
    for token in TOKEN.finditer(text):
        parts += [_linked(text[end : token.start()], state), token[0]]
        end = token.end()
    return "".join([*parts, _linked(text[end:], state)])


def escaped_command(text: str, state: State) -> str:
    """Return a command's text under should_escape: known @names as <@U…|name>, #channels as <#C…|name>."""
    named = re.sub(r"<@(\w+)>", lambda found: _user_token(found, state), text)

    def channel(found: re.Match[str]) -> str:
        known = state.channel(found[1])
        return f"<#{known.id}|{known.name}>" if known is not None and not known.is_im else found[0]

    def user(found: re.Match[str]) -> str:
        known = state.users.get(_longest_user(found[1], state) or "")
        return found[0] if known is None else f"<@{known.id}|{known.name}>" + found[0][1 + _length(found[1], state) :]

    return re.sub(r"(?<![\w<])#([\w-]+)", channel, re.sub(r"(?<![\w<])@(\w[^@#<>]*)", user, named))


def plain_command(text: str, state: State) -> str:
    """Return a command's text without should_escape: the composer's tokens become plain @name and #name again."""

    def user(found: re.Match[str]) -> str:
        known = state.users.get(found[1])
        return f"@{known.name}" if known is not None else found[0]

    def channel(found: re.Match[str]) -> str:
        known = state.channels.get(found[1])
        return f"#{known.name}" if known is not None else found[0]

    return re.sub(r"<#(\w+)(?:\|[^<>]*)?>", channel, re.sub(r"<@(\w+)(?:\|[^<>]*)?>", user, text))


def _escaped(text: str) -> str:
    return ENTITY.sub("&amp;", text).replace("<", "&lt;").replace(">", "&gt;")


def _linked(text: str, state: State) -> str:
    parts, end = [], 0
    for link in LINK.finditer(text):
        parts += [_mentioned(text[end : link.start()], state), _link_token(link[0])]
        end = link.end()
    return "".join([*parts, _mentioned(text[end:], state)])


def _link_token(link: str) -> str:
    escaped = link.replace("&", "&amp;")
    return f"<{escaped}>" if "://" in link else f"<mailto:{escaped}|{escaped}>"


def _mentioned(text: str, state: State) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

    def user(found: re.Match[str]) -> str:
        word = re.match(r"\w+", found[1])
        if word is not None and word[0] in MENTIONS:
            return f"<!{word[0]}>{found[1][word.end() :]}"
        known = _longest_user(found[1], state)
        return f"<@{known}>{found[1][_length(found[1], state) :]}" if known else found[0]

    def channel(found: re.Match[str]) -> str:
        known = state.channel(found[1])
        return f"<#{known.id}|>" if known is not None and not known.is_im else found[0]

    return re.sub(r"(?<!\w)#([\w-]+)", channel, re.sub(r"(?<!\w)@(\w[^@#<>]*)", user, escaped))


def _names(state: State) -> list[tuple[str, str]]:
    names = [(name, u.id) for u in state.users.values() for name in (u.real_name, u.display_name, u.name) if name]
    return sorted(names, key=lambda pair: -len(pair[0]))


def _found(text: str, state: State) -> tuple[str, str] | None:
    for name, user in _names(state):
        rest = text[len(name) :]
        if text.casefold().startswith(name.casefold()) and not re.match(r"\w", rest):
            return name, user
    return None


def _longest_user(text: str, state: State) -> str | None:
    found = _found(text, state)
    return found[1] if found else None


def _length(text: str, state: State) -> int:
    found = _found(text, state)
    return len(found[0]) if found else 0


def _user_token(found: re.Match[str], state: State) -> str:
    known = state.users.get(found[1])
    return f"<@{known.id}|{known.name}>" if known is not None else found[0]
