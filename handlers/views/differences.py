"""What a new text changes in a posting: facts old and new, and the lines that come and go, in literal words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.domain.postings.facts import Deadline, Facts
from bot.domain.postings.posting import Posting
from bot.domain.postings.revision import Revision, value_of
from handlers.views import blocks, mrkdwn
from handlers.views.blocks import Json
from handlers.views.confirming import LABELS, quotes_of
from handlers.views.understood import rule_words, values_of

SAID = 140
QUOTED = 240
LINES = 4
NOTHING = "not stated"


def fact_blocks(compared: Revision) -> list[Json]:
    """Each fact that changes: what it was, struck through, what it is from now on, and the words that say so."""
    if not compared.changed:
        asked = any(each.asks for each in compared.held)
        return [blocks.section("No other fact changes." if asked else "None of the facts I keep changes.")]
    old, new = values_of(compared.posting), values_of(compared.proposal)
    parts = list[Json]()
    for field in compared.changed:
        if field == "deadlines":
            parts.extend(_rules(compared.posting.facts, compared.proposal.facts))
        elif field == "closed":
            parts.append(_closed(compared.proposal.facts))
        else:
            parts.append(_change(LABELS[field], old[field], new[field]))
        if field != "closed":
            parts.extend(_quotes(compared, field))
    return [blocks.rich(*parts)]


def line_blocks(compared: Revision) -> list[Json]:
    """The lines that come and those that go, the first of each."""
    parts = [*_listed("New lines", compared.fresh), *_listed("Lines that go", compared.gone, "strike")]
    return [blocks.rich(*parts)] if parts else []


def said_of(posting: Posting, facts: Facts, field: str) -> str:
    """A fact's value in a few of our words, not escaped; "not stated" where it is not."""
    if field == "deadlines":
        return "; ".join(map(rule_words, facts.deadlines)) or NOTHING
    return values_of(replace(posting, facts=facts)).get(field) or NOTHING


def _change(label: str, old: str, new: str) -> Json:
    before = blocks.literal(mrkdwn.short(old, SAID), "strike") if old else blocks.literal(NOTHING)
    after = blocks.literal(mrkdwn.short(new, SAID), "bold") if new else blocks.literal(f"{NOTHING} any more")
    return blocks.line(blocks.literal(f"{label}:", "bold"), _space(" "), before, _space(" → "), after)


def rules_between(old: Facts, new: Facts) -> tuple[list[str], list[str]]:
    """The rules about when to apply that go and that come, each in our words; those that stay are in neither."""
    return _others(old.deadlines, new.deadlines), _others(new.deadlines, old.deadlines)


def _rules(old: Facts, new: Facts) -> Iterator[Json]:
    label, (gone, come) = blocks.literal(f"{LABELS['deadlines']}:", "bold"), rules_between(old, new)
    if len(gone) == len(come) == 1:
        yield _change(LABELS["deadlines"], gone[0], come[0])
        return
    for rule in gone:
        yield blocks.line(label, _space(" "), blocks.literal(mrkdwn.short(rule, SAID), "strike"))
    for rule in come:
        yield blocks.line(label, _space(" → "), blocks.literal(mrkdwn.short(rule, SAID), "bold"))
    if not new.deadlines:
        yield blocks.line(label, _space(" → "), blocks.literal(f"{NOTHING} any more"))


def _others(rules: Sequence[Deadline], than: Sequence[Deadline]) -> list[str]:
    known = {value_of(Facts(deadlines=(rule,)), "deadlines") for rule in than}
    return [rule_words(rule) for rule in rules if value_of(Facts(deadlines=(rule,)), "deadlines") not in known]


def _closed(new: Facts) -> Json:
    said = "it takes no more applications" if new.closed else "it takes applications again"
    return blocks.line(blocks.literal("Closed:", "bold"), _space(" "), blocks.literal(said))


def _quotes(compared: Revision, field: str) -> list[Json]:
    before = {each.text for each in quotes_of(compared.posting, field)}
    new = dict.fromkeys(each.text for each in quotes_of(compared.proposal, field) if each.text not in before)
    return [blocks.quoting(mrkdwn.short(" ".join(text.split()), QUOTED)) for text in list(new)[:3]]


def _listed(heading: str, lines: Sequence[str], *styles: str) -> list[Json]:
    """The first lines as a list under a heading, and how many more there are."""
    if not lines:
        return []
    shown = [blocks.line(blocks.literal(mrkdwn.short(each, SAID), *styles)) for each in lines[:LINES]]
    if len(lines) > LINES:
        shown.append(blocks.line(blocks.literal(f"and {len(lines) - LINES} more")))
    listed = {"type": "rich_text_list", "style": "bullet", "elements": shown}
    return [blocks.line(blocks.literal(f"{heading} ({len(lines)})", "bold")), listed]


def _space(text: str) -> Json:
    return {"type": "text", "text": text}
