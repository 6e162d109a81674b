"""Answers as people see them: a short sentence, the posting's own words, where they stand, and what to do next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain.local import local_day
from bot.domain.postings.posting import Posting
from bot.domain.postings.quotes import Quote
from bot.domain.questions.asked import AskedCount
from bot.domain.questions.outcome import Answer, Chat, Closest, NotStated, Outcome, Refused
from bot.services.replies import Across, Answered, NoPostings, Reply, Which
from handlers import values
from handlers.ids import Action
from handlers.values import About
from handlers.views import blocks, mrkdwn, when
from handlers.views.blocks import Json, Message

BY_MODEL = "answer_by_model"
"""The kind of an answer whose quotes a language model chose."""
_ANSWERED = {"answer", BY_MODEL}
NOTHING_OPEN = "No posting is open yet. A hiring lead can add one with `/posting add`."


def reply(given: Reply, *, ephemeral: bool = False) -> Message:
    """What to say to a question; an ephemeral reply offers to share it with the channel."""
    match given:
        case Answered():
            return answered(given, ephemeral=ephemeral)
        case Which():
            return which(given)
        case Across():
            return across(given)
        case NoPostings():
            return blocks.message(NOTHING_OPEN, [blocks.section(NOTHING_OPEN)])


def answered(given: Answered, *, ephemeral: bool = False) -> Message:
    """All outcomes about one posting, one under the other, with one row of buttons."""
    shown = [block for outcome in given.outcomes for block in outcome_blocks(outcome, given.posting)]
    row = _row(given, ephemeral=ephemeral)
    text = "\n\n".join(_text(outcome) for outcome in given.outcomes)
    return blocks.message(text, [*shown, *([blocks.actions(*row)] if row else [])])


def which(given: Which) -> Message:
    """Ask which posting is meant, a button each."""
    text = "Which posting do you mean?"
    rows = [
        blocks.section(
            _named(posting),
            blocks.button("This one", Action.WHICH, values.packed(About(posting.id, given.asked))),
        )
        for posting in given.postings[:40]
    ]
    return blocks.message(text, [blocks.section(text), *rows])


def across(given: Across) -> Message:
    """What several postings say to one question, each under its own name."""
    if not given.found:
        text = mrkdwn.esc(given.text) or "None of the open postings says so."
        return blocks.message(text, [blocks.section(text), *_silent(given.silent)])
    shown = [blocks.section(mrkdwn.esc(given.text))] if given.text else list[Json]()
    for each in given.found:
        shown.append(blocks.section(_named(each.posting)))
        shown.extend(block for outcome in each.outcomes for block in outcome_blocks(outcome, each.posting))
    text = "\n\n".join(
        f"{mrkdwn.line(each.posting.title)}: {_text(outcome)}" for each in given.found for outcome in each.outcomes
    )
    return blocks.message(text, [*shown, *_silent(given.silent)])


def outcome_blocks(outcome: Outcome, posting: Posting) -> list[Json]:
    """One outcome: the sentence, the quotes, and where they come from."""
    if isinstance(outcome, Chat):
        return [blocks.section(mrkdwn.own(outcome.text))]
    if isinstance(outcome, Refused):
        return [blocks.section(mrkdwn.esc(outcome.text)), blocks.context(mrkdwn.esc(outcome.rule))]
    quotes = quotes_of(outcome)
    shown = [blocks.section(mrkdwn.esc(outcome.text)), *[blocks.quote(quote.text) for quote in quotes]]
    noted = [blocks.context(mrkdwn.esc(outcome.note))] if isinstance(outcome, Answer) and outcome.note else []
    return [*shown, *noted, blocks.context(*_sources(outcome, quotes, posting))]


def quotes_of(outcome: Outcome) -> tuple[Quote, ...]:
    """The words that an outcome rests on or comes near to."""
    match outcome:
        case Answer():
            return outcome.quotes
        case Closest() | NotStated():
            return outcome.lines
        case _:
            return ()


def thanks() -> Message:
    """Acknowledge a rating, to the one who gave it."""
    text = "Thank you, that helps me answer better."
    return blocks.message(text, [blocks.section(text)])


def shared(given: Reply, by: str) -> Message:
    """An answer that somebody shows to the whole channel, and who did."""
    drawn = reply(given)
    return blocks.message(drawn["text"], [*drawn["blocks"], blocks.context(f"Shared by {mrkdwn.mention(by)}")])


def unanswered(counts: Sequence[AskedCount], postings: Mapping[int, Posting]) -> Message:
    """What people asked and the postings do not say, most often first."""
    if not counts:
        text = "Nothing is unanswered: every question so far had its answer in a posting."
        return blocks.message(text, [blocks.section(text)])
    lines = [_counted(each, postings) for each in counts[:45]]
    return blocks.message(
        "Questions that the postings do not answer",
        [blocks.header("Questions that the postings do not answer"), *[blocks.section(line) for line in lines]],
    )


def _counted(each: AskedCount, postings: Mapping[int, Posting]) -> str:
    posting = postings.get(each.posting_id)
    about = f" · {mrkdwn.line(posting.title)}" if posting else ""
    times = "once" if each.times == 1 else f"{each.times} times"
    return f"“{mrkdwn.line(each.question, 300)}”\n{times}, last on {when.short_day(each.last_asked_at.date())}{about}"


def _row(given: Answered, *, ephemeral: bool) -> list[Json]:
    kinds = {_kind(outcome) for outcome in given.outcomes}
    open_ = kinds & {"closest", "not_stated"}
    kind = next((each for each in ("not_stated", "closest", BY_MODEL) if each in kinds), "answer")
    value = values.packed(About(given.posting.id, given.asked, given.posting.version, kind))
    row = list[Json]()
    if open_ or BY_MODEL in kinds:
        row.append(blocks.button("Ask the hiring lead", Action.ASK_LEAD, value))
    if ephemeral and kinds & (_ANSWERED | open_):
        row.append(blocks.button("Share in channel", Action.SHARE, value))
    if kinds & (_ANSWERED | open_):
        row.append(blocks.button("👍", Action.THUMB_UP, value, label="This helped"))
        row.append(blocks.button("👎", Action.THUMB_DOWN, value, label="This did not help"))
    return row


def _kind(outcome: Outcome) -> str:
    match outcome:
        case Answer():
            return BY_MODEL if outcome.note else "answer"
        case Closest():
            return "closest"
        case NotStated():
            return "not_stated"
        case _:
            return "talk"


def _sources(outcome: Outcome, quotes: Sequence[Quote], posting: Posting) -> list[str]:
    sections = dict.fromkeys(
        mrkdwn.line(quote.section.strip(" :#*"), 80) for quote in quotes if quote.section and not quote.said_by
    )
    people = dict.fromkeys(_said(quote, posting) for quote in quotes if quote.said_by)
    where = " · ".join([mrkdwn.bold(posting.title), *sections, when.version(posting)])
    return [*(_corrected(outcome, posting) or people), where]


def _said(quote: Quote, posting: Posting) -> str:
    on = f" on {when.short_day(quote.said_on)}" if quote.said_on else ""
    revised = local_day(posting.revised_at, posting.zone) if posting.revised_at else None
    of_before = revised is not None and quote.said_on is not None and quote.said_on < revised
    before = f", before version {posting.version}" if of_before else ""
    return f"{mrkdwn.mention(quote.said_by or '')} said{on}{before}; the posting itself does not."


def _corrected(outcome: Outcome, posting: Posting) -> list[str]:
    if not isinstance(outcome, Answer) or outcome.field is None:
        return []
    last = next((each for each in reversed(posting.corrections) if each.field == outcome.field), None)
    return (
        [f"{mrkdwn.mention(last.by)} corrected this on {when.local_short_day(last.at, posting.zone)}."] if last else []
    )


def _text(outcome: Outcome) -> str:
    said = mrkdwn.own(outcome.text) if isinstance(outcome, Chat) else mrkdwn.esc(outcome.text)
    return "\n".join([said, *[mrkdwn.quoted(quote.text) for quote in quotes_of(outcome)]])


def _named(posting: Posting) -> str:
    organization = posting.facts.organization
    return mrkdwn.bold(posting.title) + (f"\n{mrkdwn.line(organization.value)}" if organization else "")


def _silent(postings: Sequence[Posting]) -> list[Json]:
    if not postings:
        return []
    return [blocks.context("Not stated by: " + ", ".join(mrkdwn.line(posting.title, 80) for posting in postings[:20]))]
