"""What was understood of a posting: each fact as we say it, over the posting's own words."""

from __future__ import annotations

from bot.domain.postings.facts import Deadline, DeadlineKind
from bot.domain.postings.form import CORRECTABLE, single, words_of
from bot.domain.postings.posting import Posting
from bot.domain.questions.pay import salary
from handlers.views import blocks, mrkdwn, when
from handlers.views.blocks import Json
from handlers.views.confirming import LABELS, quotes_of

KINDS = {
    DeadlineKind.HARD: "Applications close",
    DeadlineKind.PREFERENCE: "Preference for applications by",
    DeadlineKind.FIRST_REVIEW: "First review",
    DeadlineKind.ROLLING: "Reviewed on a rolling basis",
    DeadlineKind.UNTIL_FILLED: "Open until filled",
}
MAIN = (
    "title", "organization", "salary", "locations", "work_mode", "onsite_days", "employment_type", "start_date",
    "apply_email", "apply_url", "materials",
)  # fmt: skip
"""The facts that are shown with their words at once; the form to check shows all."""
QUOTED = 240
SAID = 120
RULES = 5


def understood_blocks(posting: Posting) -> list[Json]:
    """The main facts over their quotes, when to apply, and in a line what else was found and what was not."""
    parts = list[Json]()
    for quoted, facts in _by_quote(posting).items():
        parts.extend(_line(label, said, quoted) for label, said in facts)
        parts.append(blocks.quoting(mrkdwn.short(quoted, QUOTED)))
    shown = [blocks.rich(*parts)] if parts else []
    return [*shown, *[blocks.context(line) for line in _rest(posting)]]


def _by_quote(posting: Posting) -> dict[str, list[tuple[str, str]]]:
    """Labels and values of the main facts, by the words that they rest on: one sentence often states several."""
    found, said = dict[str, list[tuple[str, str]]](), values_of(posting)
    stated = [(LABELS[name], said[name], quote) for name in MAIN for quote in quotes_of(posting, name)]
    stated.extend((LABELS["deadlines"], rule_words(rule), rule.quote) for rule in posting.facts.deadlines[:RULES])
    if posting.facts.closed:
        stated.append(("Closed", "it takes no more applications", posting.facts.closed))
    for label, value, quote in stated:
        found.setdefault(_plain(quote.text), []).append((label, _plain(value)))
    return found


def values_of(posting: Posting) -> dict[str, str]:
    """Each fact's value as we say it, not escaped; empty where it is not stated."""
    said, pay = words_of(posting), salary(posting.facts)
    said["salary"] = pay.text.removeprefix("The stated pay is ").removesuffix(".") if pay else ""
    return said


def rule_words(rule: Deadline) -> str:
    """One rule about when to apply, in our words, not escaped."""
    words = KINDS[rule.kind]
    if rule.kind in {DeadlineKind.ROLLING, DeadlineKind.UNTIL_FILLED} and rule.on is None:
        return words
    on = when.day(rule.on) if rule.on else f"{rule.month_day} (no year is stated)" if rule.month_day else ""
    at = f" at {when.clock(rule.at)}" if rule.at else ""
    zone = f" {rule.timezone[:30]}" if rule.timezone and rule.at else ""
    return f"{words} {on}{at}{zone}".strip() if on else f"{words}: {mrkdwn.short(single(rule.quote.text), 120)}"


def _line(label: str, said: str, quoted: str) -> Json:
    """A fact's name and value; the name alone where the words under it are the value."""
    name = blocks.literal(label, "bold")
    return (
        blocks.line(name)
        if said in ("", quoted)
        else blocks.line(name, blocks.literal(f": {mrkdwn.short(said, SAID)}"))
    )


def _plain(text: str) -> str:
    return single(mrkdwn.clean(text))


def _rest(posting: Posting) -> list[str]:
    facts = posting.facts
    shown = (*MAIN, "deadlines")
    more = [LABELS[name] for name in CORRECTABLE if name not in shown and quotes_of(posting, name)]
    lists = {"qualifications": facts.qualifications, "responsibilities": facts.responsibilities}
    counted = {**lists, "benefits": facts.benefits}
    more.extend(f"{len(found)} {what}" for what, found in counted.items() if found)
    silent = [LABELS[name] for name in CORRECTABLE if not quotes_of(posting, name)]
    lines = {"Understood as well": more, "Not stated": silent}
    return [f"*{name}*: {' · '.join(each)}" for name, each in lines.items() if each]
