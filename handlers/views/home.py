"""The Home tab: what one owes, what is open, and, for leads, panels and coming reminders."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain.postings.posting import Posting
from bot.domain.reminders.reminder import Reminder
from bot.services.sheets import Owed, Panel
from handlers.ids import Action
from handlers.views import blocks, interviews, postings, reminders
from handlers.views.blocks import Json


def home(
    owed: Sequence[Owed],
    open_postings: Sequence[Posting],
    panels: Sequence[Panel],
    coming: Sequence[Reminder],
    lost: Sequence[Reminder] = (),
    *,
    titles: Mapping[int, str],
    lead: bool,
) -> Json:
    """Everything on one page, what is owed first; `panels`, `coming` and `lost` are empty for all but leads.

    `titles` are those of the postings that reminders are about, by id: some may be closed by now.
    """
    return blocks.home(
        [
            *(_doors() if lead else []),
            *(interviews.owed_blocks(owed) or [blocks.section("You owe no feedback and have no interviews ahead.")]),
            blocks.header("Open postings"),
            *_open(open_postings, lead=lead),
            *interviews.panel_rows(panels),
            *reminders.coming_blocks(coming, titles),
            *reminders.lost_blocks(lost[:5], titles),
        ]
    )


def _doors() -> list[Json]:
    return [
        blocks.actions(
            blocks.button("Add a posting", Action.ADD_POSTING, "new"),
            blocks.button("New interview", Action.NEW_INTERVIEW, "new"),
        )
    ]


def _open(open_postings: Sequence[Posting], *, lead: bool) -> list[Json]:
    if not open_postings:
        return [blocks.section(f"None yet. {postings.HOW_TO_ADD}")]
    shown = [postings.row(each, lead=lead) for each in open_postings[:25]]
    return [*shown, blocks.context("Ask me about them here in the Messages tab, or with `/posting` anywhere.")]
