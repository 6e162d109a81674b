"""The modal in which a person confirms what was understood of a posting: every fact with the words it rests on."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.postings.facts import WorkMode
from bot.domain.postings.form import CORRECTABLE
from bot.domain.postings.posting import Posting
from bot.domain.postings.quotes import Fact, Quote
from handlers.ids import Block, Callback
from handlers.views import blocks, inputs, mrkdwn, when
from handlers.views.blocks import Json
from handlers.views.zones import offered

LABELS = {
    "title": "Title",
    "organization": "Organization",
    "salary": "Pay",
    "locations": "Places",
    "work_mode": "Remote or onsite",
    "onsite_days": "Onsite days",
    "employment_type": "Employment",
    "deadlines": "When to apply",
    "apply_email": "E-mail to apply",
    "apply_url": "Page to apply",
    "materials": "What to send",
    "reports_to": "Reports to",
    "start_date": "Start",
    "min_years": "Years of experience",
    "degree_required": "Degree",
}
EXAMPLES = {
    "work_mode": "remote, hybrid or onsite",
    "salary": "Such as: $52,000 to $58,000 a year",
    "onsite_days": "Such as: tue, thu",
    "deadlines": "Such as: Applications close January 15, 2027 at 5 PM",
    "min_years": "Such as: 3 years",
}
LONG = {"deadlines", "materials"}
EMPTY = "Not stated"
HINT_QUOTE = 280


def confirm_modal(posting: Posting, words: Mapping[str, str], doubt: str | None = None) -> Json:
    """Name, channel and zone to fill in, then each fact in its own words, to be left, changed or emptied.

    `words` is what each field says, by the fields' names; `doubt` is why the text does not read like a posting.
    """
    return blocks.modal(
        "Check the posting",
        [
            blocks.section(
                "This is what I understood. Change what is wrong, and leave empty what the posting does not say. "
                "Answers and reminders use what you save here."
            ),
            *_warnings(posting, doubt),
            *_places(posting),
            blocks.divider(),
            *[block for name in CORRECTABLE for block in _fact(name, posting, words.get(name, ""))],
            blocks.context(_rest(posting)),
        ],
        callback=Callback.POSTING_CONFIRMED,
        submit="Save",
        close="Cancel",
        metadata=str(posting.id),
    )


def _warnings(posting: Posting, doubt: str | None) -> list[Json]:
    shown = [blocks.section(doubted(doubt))] if doubt else []
    if posting.facts.closed:
        text = (
            ":warning: The posting says that it takes no more applications, so I will post no reminders about it. "
            "If it is open all the same, write its date under “When to apply”."
        )
        shown.extend([blocks.section(text), blocks.quote(posting.facts.closed.text)])
    return shown


def doubted(doubt: str) -> str:
    """A warning that the text may be no posting, for a person to decide."""
    return f":warning: This does not read like a job posting. {mrkdwn.line(doubt)} Save it all the same?"


def _places(posting: Posting) -> list[Json]:
    return [
        inputs.field(
            Block.NAME,
            "Short name",
            inputs.words(posting.name, most=60),
            hint="What people call it when several postings are open, such as youth-organizer.",
        ),
        inputs.field(
            Block.CHANNEL,
            "Channel for its reminders",
            inputs.place("Choose a channel", posting.channel),
            hint="Invite me there if the channel is private. Without a channel I post no reminders.",
            optional=True,
        ),
        inputs.field(
            Block.ZONE,
            "Time zone of its dates",
            inputs.choice(offered(posting.zone), posting.zone),
        ),
    ]


def _fact(name: str, posting: Posting, words: str) -> list[Json]:
    element = inputs.words(words, lines=name in LONG, placeholder=EXAMPLES.get(name, EMPTY))
    shown = inputs.field(name, LABELS[name], element, hint=_hint(name, posting), optional=True)
    last = next((each for each in reversed(posting.corrections) if each.field == name), None)
    if last is None:
        return [shown]
    on = when.local_short_day(last.at, posting.zone)
    return [shown, blocks.context(f"{mrkdwn.mention(last.by)} corrected this on {on}; it wins over the text.")]


def _hint(name: str, posting: Posting) -> str:
    quotes = quotes_of(posting, name)
    hybrid = posting.facts.work_mode is not None and posting.facts.work_mode.value is WorkMode.HYBRID
    if not quotes and name == "onsite_days" and hybrid:
        return "The posting does not state them. If you set them, such as tue, thu, I remind the channel of each."
    if not quotes:
        return "The posting does not state it, as far as I can tell."
    return "\n".join(f"“{_one_line(quote)}”" for quote in quotes[:6])


def quotes_of(posting: Posting, name: str) -> tuple[Quote, ...]:
    """The words of the posting, or of a person, that a fact rests on."""
    if name == "deadlines":
        return tuple(rule.quote for rule in posting.facts.deadlines)
    fact = getattr(posting.facts, name)
    return (fact.quote,) if isinstance(fact, Fact) else ()


def _one_line(quote: Quote) -> str:
    return mrkdwn.short(" ".join(mrkdwn.clean(quote.text).split()), HINT_QUOTE)


def _rest(posting: Posting) -> str:
    facts = posting.facts
    counts = [
        _counted(len(facts.qualifications), "qualification", "qualifications"),
        _counted(len(facts.responsibilities), "responsibility", "responsibilities"),
        _counted(len(facts.benefits), "benefit", "benefits"),
    ]
    return f"Read as well, and quoted when somebody asks: {', '.join(counts)}."


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
