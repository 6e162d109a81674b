"""New versions as leads see them: whether a text is one, what it changes and which of their words it speaks against."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from bot.domain.postings.posting import Posting
from bot.domain.postings.revision import Held, Stand
from bot.services.revising import Brought, Comparison, Unchanged
from handlers.ids import Action, Block, Callback
from handlers.values import packed_seen
from handlers.views import blocks, inputs, mrkdwn, when
from handlers.views.blocks import Json, Message
from handlers.views.confirming import LABELS, doubted
from handlers.views.differences import fact_blocks, line_blocks, said_of
from handlers.views.postings import summary

KEEP, FOLLOW, ANOTHER = "keep", "follow", "0"
MOST_TWINS = 3
OPTION = 75
"""Characters that Slack shows of a choice."""
MEANWHILE = (
    ":warning: *This posting was changed while you had it open.* Nothing is lost and nothing is saved yet: this is "
    "your text beside the posting as it is now."
)


def unchanged_text(same: Unchanged) -> str:
    """Why nothing is done, in plain words that a form's error can show."""
    posting = same.posting
    title = mrkdwn.short(" ".join(mrkdwn.clean(posting.title).split()), 80)
    return (
        f"Nothing has changed: this is the text of “{title}” ({posting.name}), {when.version(posting)}, as it stands."
    )


def unchanged(same: Unchanged) -> Message:
    """The same as a message."""
    text = mrkdwn.esc(unchanged_text(same))
    return blocks.message(text, [blocks.section(text)])


def unchanged_modal(same: Unchanged) -> Json:
    """The same in place of a form."""
    return blocks.modal("Nothing changed", unchanged(same)["blocks"], close="Done")


def asked_which(brought: Brought) -> Message:
    """A text that bears the name of an open posting, and the question whether it is a new version of it."""
    text = _question(brought)
    twins, proposal = brought.twins[:MOST_TWINS], brought.posting
    versions = [
        blocks.button(
            "A new version" if len(twins) == 1 else f"A new version of {twin.name}",
            Action.NEW_VERSION,
            f"{twin.id}.{proposal.id}",
            style="primary" if place == 0 else None,
        )
        for place, twin in enumerate(twins)
    ]
    return blocks.message(
        text,
        [
            blocks.section(text),
            *_doubt(brought.doubt),
            # an action id may stand once in a block, so each version has a row of its own
            *[blocks.actions(each) for each in versions[:-1]],
            blocks.actions(
                versions[-1],
                blocks.button("Another posting", Action.REVIEW_POSTING, str(proposal.id)),
                blocks.button("Discard", Action.DISCARD_POSTING, str(proposal.id)),
            ),
        ],
    )


def which_modal(brought: Brought) -> Json:
    """The same question as a form."""
    twins = {str(twin.id): f"A new version of {twin.name}" for twin in brought.twins[:MOST_TWINS]}
    choice = inputs.radio({**twins, ANOTHER: "Another posting"}, next(iter(twins)))
    return blocks.modal(
        "New or changed?",
        [
            blocks.section(_question(brought)),
            *_doubt(brought.doubt),
            inputs.field(Block.WHICH, "What is it?", choice),
        ],
        callback=Callback.NEW_OR_VERSION,
        submit="Go on",
        close="Cancel",
        metadata=str(brought.posting.id),
    )


def changes_modal(
    compared: Comparison, *, follow: Collection[str] = (), meanwhile: bool = False, origin: str = ""
) -> Json:
    """What saving the text would change; `follow` are the facts on which the lead has chosen the text already.

    `origin` is the message whose question this answers, to be settled once the version is saved.
    """
    revision = compared.revision
    posting = revision.posting
    intro = f"{mrkdwn.bold(posting.title)} goes from version {posting.version} to {posting.version + 1} once you save."
    return blocks.modal(
        "What changes",
        [
            *([blocks.section(MEANWHILE)] if meanwhile else []),
            blocks.section(f"{intro} Answers quote the new text from then on; older ones stay as they were."),
            *_doubt(compared.doubt),
            *_disputes(compared, follow),
            blocks.header("Facts"),
            *fact_blocks(revision),
            *_asides(compared),
            blocks.header("Text"),
            *line_blocks(revision),
        ],
        callback=Callback.VERSION_SAVED,
        submit=f"Save version {posting.version + 1}",
        close="Cancel",
        metadata=f"{packed_seen(compared.seen, revision.proposal.id)}/{origin}",
    )


def saved_modal(posting: Posting) -> Json:
    """A version that was saved, in place of the form."""
    text = f"{mrkdwn.bold(posting.title)} is at version {posting.version}. I answer from it now."
    return blocks.modal(
        "Version saved",
        [
            blocks.section(text),
            blocks.section(summary(posting)),
            blocks.context("`/posting list` has its history: every version and correction, with who and when."),
        ],
        close="Done",
    )


def settled(posting: Posting) -> Message:
    """What takes the place of the question whether a text is a new version, once it was saved as one."""
    text = f"Saved as version {posting.version} of {mrkdwn.bold(posting.title)} (`{posting.name}`)."
    return blocks.message(text, [blocks.section(text)])


def _question(brought: Brought) -> str:
    names = " or ".join(f"{mrkdwn.bold(twin.title)} (`{twin.name}`)" for twin in brought.twins[:MOST_TWINS])
    return (
        f"I have read “{mrkdwn.line(brought.posting.title)}”. People can ask about {names} already. "
        "Is this a new version of it, or another posting?"
    )


def _doubt(doubt: str | None) -> list[Json]:
    return [blocks.section(doubted(doubt))] if doubt else []


def _disputes(compared: Comparison, follow: Collection[str]) -> list[Json]:
    """Where a person's word and the new text differ, to choose between them; the person's word comes first."""
    asked = [each for each in compared.revision.held if each.asks]
    if not asked:
        return []
    opposed = [each for each in asked if each.stand is Stand.OPPOSED]
    stays = [each for each in asked if each.stand is Stand.AS_BEFORE]
    return [
        blocks.header("Corrections"),
        blocks.context("A person's word wins over the text until you say otherwise."),
        *[block for each in opposed for block in _opposed(compared, each, follow)],
        *([_as_before(compared, stays, follow)] if stays else []),
    ]


def _opposed(compared: Comparison, held: Held, follow: Collection[str]) -> list[Json]:
    """A fact on which the text has changed although a person has corrected it: the one or the other."""
    posting, said, (theirs, new) = compared.revision.posting, held.correction, _both(compared, held)
    label, on = LABELS[said.field], when.local_short_day(said.at, posting.zone)
    note = f":warning: *{label}* changes in the text, and {mrkdwn.mention(said.by)} corrected it on {on}."
    options = {KEEP: f"The correction: {theirs}", FOLLOW: f"The new text: {new}"}
    long = [f"“{mrkdwn.line(each, 600)}”" for each in options.values() if len(each) > OPTION]
    choice = inputs.radio(options, FOLLOW if said.field in follow else KEEP)
    return [blocks.section("\n".join([note, *long])), inputs.field(said.field, f"{label}: which holds?", choice)]


def _as_before(compared: Comparison, stays: Collection[Held], follow: Collection[str]) -> Json:
    """Facts on which the text still says what a person has corrected: nothing to do, unless that is to end."""
    options = dict[str, tuple[str, str]]()
    for each in stays:
        theirs, new = _both(compared, each)
        options[each.correction.field] = (f"{LABELS[each.correction.field]}: {new}", f"Corrected to: {theirs}")
    hint = "Corrections of these stay, unless you tick one. The text says of them what it said before."
    return inputs.field(Block.FOLLOW, "Follow the text again", inputs.checks(options, follow), hint=hint, optional=True)


def _both(compared: Comparison, held: Held) -> tuple[str, str]:
    """What a person says and what the new text says, on one line each."""
    posting, proposal, field = compared.revision.posting, compared.revision.proposal, held.correction.field
    theirs, new = said_of(posting, posting.facts, field), said_of(proposal, proposal.facts, field)
    return " ".join(mrkdwn.clean(theirs).split()), " ".join(mrkdwn.clean(new).split())


def _asides(compared: Comparison) -> list[Json]:
    lines = [
        _held(compared, Stand.SILENT, "Stays, though the text does not say it"),
        _held(compared, Stand.AGREES, "The text says it now, so I quote the text instead of the correction"),
        _dates(compared),
        _addenda(compared),
    ]
    return [blocks.context(line) for line in lines if line]


def _held(compared: Comparison, stand: Stand, words: str) -> str:
    posting = compared.revision.posting
    said = [
        f"{LABELS[each.correction.field]} “{mrkdwn.line(said_of(posting, posting.facts, each.correction.field), 80)}” "
        f"({mrkdwn.mention(each.correction.by)})"
        for each in compared.revision.held
        if each.stand is stand
    ]
    return f"*{words}*: {' · '.join(said)}" if said else ""


def _dates(compared: Comparison) -> str:
    parts = [
        f"those for {_days(compared.no_more)} are taken back" if compared.no_more else "",
        f"those for {_days(compared.ahead)} are planned" if compared.ahead else "",
    ]
    said = ", ".join(filter(None, parts))
    return f"*Reminders*: {said}." if said else ""


def _addenda(compared: Comparison) -> str:
    count = len(compared.revision.posting.addenda)
    if not count:
        return ""
    kept = "Your answer stays" if count == 1 else f"Your {count} answers stay"
    asked = " · ".join(f"“{mrkdwn.line(each.question, 80)}”" for each in compared.answered[:5])
    newer = f" I find words of the new text for {asked}, and quote those first." if asked else ""
    return f"*Asked and answered*: {kept} beside it.{newer}"


def _days(days: Iterable[date]) -> str:
    return " and ".join(when.short_day(each) for each in days)
