"""A posting's history: its versions, what people corrected and what stood there before, the latest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from bot.domain.postings.history import Corrected, History, Version
from bot.domain.postings.posting import Addendum
from bot.domain.postings.revision import COMPARED, value_of
from handlers.views import blocks, mrkdwn, when
from handlers.views.blocks import Json
from handlers.views.confirming import LABELS
from handlers.views.differences import NOTHING, rules_between, said_of

MOST = 80
SAID = 160
Entry = tuple[datetime, str]


def history_modal(past: History) -> Json:
    """Everything that became of a posting, the latest first, each with who and when."""
    entries = sorted([*_versions(past), *_corrections(past), *_answers(past)], key=lambda each: each[0], reverse=True)
    posting = past.posting
    return blocks.modal(
        "History",
        [
            blocks.section(f"{mrkdwn.bold(posting.title)} (`{posting.name}`), {when.version(posting)}"),
            blocks.divider(),
            *[blocks.section(text) for _, text in entries[:MOST]],
            *([blocks.context(f"{len(entries) - MOST} earlier entries are not shown.")] if len(entries) > MOST else []),
        ],
    )


def _versions(past: History) -> Iterator[Entry]:
    first = past.versions[0]
    yield first.at, f"*Version {first.number}* was added by {_who(past, first.by, first.at)}."
    for before, after in pairwise(past.versions):
        changed = [f"{LABELS[field]}: {_change(past, before, after, field)}" for field in _changed(before, after)]
        facts = "\n".join(f"• {line}" for line in changed) or "• its words changed; the facts I keep did not"
        yield after.at, f"*Version {after.number}* was saved by {_who(past, after.by, after.at)}.\n{facts}"


def _change(past: History, before: Version, after: Version, field: str) -> str:
    if field == "deadlines":
        gone, come = rules_between(before.facts, after.facts)
        return f"{mrkdwn.line('; '.join(gone) or NOTHING, SAID)} → {mrkdwn.line('; '.join(come) or NOTHING, SAID)}"
    return f"{_said(past, before, field)} → {_said(past, after, field)}"


def _changed(before: Version, after: Version) -> list[str]:
    return [
        field for field in COMPARED if field in LABELS and value_of(before.facts, field) != value_of(after.facts, field)
    ]


def _said(past: History, version: Version, field: str) -> str:
    posting = replace(past.posting, text=version.text, facts=version.facts)
    return mrkdwn.line(said_of(posting, version.facts, field), SAID)


def _corrections(past: History) -> Iterator[Entry]:
    for each in past.corrected:
        word = each.word
        yield word.said.at, _corrected(past, each)
        if word.withdrawn_at is not None:
            number = past.version_at(word.withdrawn_at)
            who = _who(past, word.withdrawn_by or "", word.withdrawn_at)
            label = LABELS.get(word.said.field, word.said.field)
            yield word.withdrawn_at, f"*{label}* follows the text again since version {number}: {who}."


def _corrected(past: History, each: Corrected) -> str:
    said = each.word.said
    label, words = LABELS.get(said.field, said.field), _words(said.words)
    return f"*{label}* was corrected by {_who(past, said.by, said.at)}: {words}, was {_words(each.was)}."


def _answers(past: History) -> Iterator[Entry]:
    for each in past.posting.addenda:
        yield each.at, _answer(past, each)


def _answer(past: History, said: Addendum) -> str:
    who, number = _who(past, said.by, said.at), past.version_at(said.at)
    asked, words = mrkdwn.line(said.question, SAID), mrkdwn.line(said.words, SAID)
    return f"*Answer* beside version {number}, by {who}: “{asked}” “{words}”"


def _words(text: str) -> str:
    return f"“{mrkdwn.line(text, SAID)}”" if text.strip() else NOTHING


def _who(past: History, person: str, moment: datetime) -> str:
    zone = past.posting.zone
    return f"{mrkdwn.mention(person)}, {mrkdwn.instant(moment, when.local(moment, zone))}"
