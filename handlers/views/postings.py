"""Postings as people see them: how to add one, what was understood, what is open, and what can be asked."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.postings.posting import Posting
from handlers.ids import Action, Block, Callback, Choice
from handlers.views import blocks, inputs, mrkdwn, when
from handlers.views.blocks import Json, Message
from handlers.views.confirming import doubted
from handlers.views.understood import rule_words, understood_blocks

READING = "I am reading it. That takes a moment; I will write to you in a direct message when I am done."
ONE_OF_BOTH = "You chose a file, too. Take one of the two out, so that I know which is the posting."
HOW_TO_ADD = (
    "Send me the text or the file in a direct message, choose *Save as posting* from a message's menu, "
    "or type `/posting add`."
)

MENU = {
    Choice.CORRECT: "Correct a fact",
    Choice.REPLACE: "Edit or replace the text",
    Choice.HISTORY: "See its history",
}


def help_(*, lead: bool) -> Message:
    """What can be asked and done, with examples."""
    ask = (
        "Ask me anything about our open postings. I answer with the posting's own words, and say so where it is "
        "silent.\n"
        "• `/posting what does it pay?`\n"
        "• `/posting when should I apply?`\n"
        "• `/posting how many days in the office?`\n"
        "Or mention me in a channel, or write to me directly."
    )
    more = "`/posting list` shows what is open, with its dates."
    manage = (
        "*For hiring leads*\n"
        "• `/posting add` brings a posting in; sending me its text or file does too, and so does `/posting add` "
        "with its web address, where that is switched on\n"
        "• `/posting list` has a menu beside each: correct a fact, edit or replace the text, see its history\n"
        "• `/posting close NAME` closes one\n"
        "• `/posting questions` shows what people asked that no posting answers"
    )
    shown = [blocks.section(ask), blocks.section(more), *([blocks.section(manage)] if lead else [])]
    return blocks.message("Ask me about a posting, for example: /posting what does it pay?", shown)


def open_list(postings: Sequence[Posting], *, lead: bool = False) -> Message:
    """Open postings with their dates; leads get a menu beside each."""
    if not postings:
        text = f"No posting is open yet. {HOW_TO_ADD}"
        return blocks.message(text, [blocks.section(text)])
    text = "One posting is open" if len(postings) == 1 else f"{len(postings)} postings are open"
    lines = [f"{mrkdwn.line(each.title)} ({each.name})" for each in postings]
    shown = [block for each in postings for block in (blocks.divider(), row(each, lead=lead))]
    return blocks.message(
        "\n".join([f"{text}:", *lines]), [blocks.header(text), *(shown if len(postings) < 24 else shown[1::2])]
    )


def row(posting: Posting, *, lead: bool) -> Json:
    """One posting in a list, with a menu of what can be done to it for those who may."""
    return blocks.section(summary(posting), _menu(posting) if lead else None)


def _menu(posting: Posting) -> Json:
    return blocks.overflow(Action.POSTING_MENU, {f"{choice}.{posting.id}": text for choice, text in MENU.items()})


def summary(posting: Posting) -> str:
    """One posting in a few lines: title, organization, dates, how to call it and where its reminders go."""
    organization = posting.facts.organization
    title = mrkdwn.bold(posting.title) + (f" · {mrkdwn.line(organization.value)}" if organization else "")
    place = f" · reminders in {mrkdwn.channel(posting.channel)}" if posting.channel else ""
    version = f" · {when.version(posting)}" if posting.revised_at else ""
    return "\n".join([title, *dates(posting), f"`{posting.name}`{place}{version}"])


def dates(posting: Posting) -> list[str]:
    """A posting's rules about when to apply, a line each; a preference date is never called a deadline."""
    if posting.facts.closed:
        return [f"It says that it takes no more applications: “{mrkdwn.line(posting.facts.closed.text, 200)}”"]
    rules = [mrkdwn.line(rule_words(rule), 250) for rule in posting.facts.deadlines[:5]]
    return rules or ["No date is stated."]


def add_modal(kinds: Sequence[str], most: str) -> Json:
    """A file of at most `most` ("1 MB"), or text: Slack's text box holds 3,000 characters, and most postings more."""
    listed = ", ".join(f".{kind}" for kind in kinds)
    return blocks.modal(
        "Add a posting",
        [
            blocks.section(
                "Choose the posting's file, or paste its text. You will see what I understood before it is saved."
            ),
            inputs.field(Block.FILE, "File", inputs.file(kinds), hint=f"{listed}, up to {most}.", optional=True),
            inputs.field(
                Block.TEXT,
                "Or its text",
                inputs.words(lines=True),
                hint="Up to 3,000 characters. For a longer posting choose a file, or paste it to me in a direct "
                "message.",
                optional=True,
            ),
        ],
        callback=Callback.POSTING_ADDED,
        submit="Read it",
        close="Cancel",
    )


def proposed(posting: Posting, doubt: str | None = None, others: Sequence[Posting] = ()) -> Message:
    """A posting that was just read: what was understood, in its own words, and the buttons to save or discard it.

    `doubt` is why it does not read like a posting, in a sentence; `others` are open ones whose new text it may be.
    """
    versions = {f"{each.id}.{posting.id}": each.name for each in others}
    menu = inputs.choice(versions, placeholder="A new version of …", action=Action.NEW_VERSION)
    text = f"I have read “{mrkdwn.line(posting.title)}”. Please check what I understood before I save it."
    return blocks.message(
        text,
        [
            blocks.section(text),
            *([blocks.section(doubted(doubt))] if doubt else []),
            *understood_blocks(posting),
            blocks.actions(
                blocks.button("Check and save", Action.REVIEW_POSTING, str(posting.id), style="primary"),
                *([menu] if versions else []),
                blocks.button("Discard", Action.DISCARD_POSTING, str(posting.id)),
            ),
        ],
    )


def set_aside(posting: Posting) -> Message:
    """A posting that was read and is not wanted."""
    text = f"I have set “{mrkdwn.line(posting.title)}” aside. Nothing of it is used."
    return blocks.message(text, [blocks.section(text)])


def reading() -> Message:
    """What to expect when reading takes longer than Slack waits."""
    return blocks.message(READING, [blocks.section(READING)])


def reading_modal() -> Json:
    """The same, in place of the modal that was submitted."""
    return blocks.modal("Reading", [blocks.section(READING)])


def saved(posting: Posting) -> Message:
    """A posting that is open now, and what happens next."""
    text = f"{mrkdwn.bold(posting.title)} is saved. People can ask about it now."
    return blocks.message(
        text, [blocks.section(text), blocks.section(summary(posting)), blocks.context(_next(posting))]
    )


def saved_modal(posting: Posting) -> Json:
    """The same, in place of the modal that was submitted."""
    return blocks.modal("Posting saved", saved(posting)["blocks"], close="Done")


def with_invitation(view: Json, channel: str) -> Json:
    """The same view, saying that the bot is not in the channel yet."""
    note = (
        f":warning: I am not in {mrkdwn.channel(channel)} yet, so I cannot post there. "
        "Type `/invite @Rolecall` in that channel."
    )
    return {**view, "blocks": [*view["blocks"], blocks.section(note)]}


def closed(posting: Posting) -> Message:
    """A posting that takes no more questions."""
    text = f"{mrkdwn.bold(posting.title)} is closed. I answer no more questions about it and post no more reminders."
    return blocks.message(text, [blocks.section(text)])


def _next(posting: Posting) -> str:
    if posting.facts.closed:
        return "It says that it takes no more applications, so I post no reminders about its dates."
    if posting.channel is None:
        return "It has no channel, so I post no reminders about its dates."
    return f"I post reminders about its dates in {mrkdwn.channel(posting.channel)}, in {posting.zone} time."
