"""Interviews as people see them: setting one up, and the list of what is ahead and what is owed."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.interviews.interview import Interview, Setting
from bot.domain.postings.posting import Posting
from bot.services.sheets import Owed, Panel
from handlers.ids import Action, Block, Callback
from handlers.views import blocks, inputs, mrkdwn, when
from handlers.views.blocks import Json, Message
from handlers.views.questions import NOTHING_OPEN
from handlers.views.zones import offered

LENGTHS = {"30": "30 minutes", "45": "45 minutes", "60": "1 hour", "75": "1 hour 15 minutes", "90": "1 hour 30 minutes",
           "120": "2 hours", "180": "3 hours", "240": "4 hours"}  # fmt: skip
SETTINGS = {Setting.REMOTE.value: "Remote", Setting.ONSITE.value: "Onsite"}


def help_(*, lead: bool) -> Message:
    """What `/interview` does."""
    lines = ["`/interview list` shows your interviews and the feedback you still owe."]
    if lead:
        lines.append("`/interview new` sets up an interview and asks each interviewer for a scorecard.")
    lines.append(
        "A scorecard is yours alone until you send it: nobody sees what you wrote, and you do not see what others "
        "wrote before yours is in."
    )
    text = "\n".join(lines)
    return blocks.message(text, [blocks.section(text)])


def new_modal(postings: Sequence[Posting], zone: str) -> Json:
    """Who meets whom, about which posting, when and where."""
    named = {str(posting.id): posting.title for posting in postings}
    only = next(iter(named)) if len(named) == 1 else None
    return blocks.modal(
        "New interview",
        [
            inputs.field(Block.CANDIDATE, "Candidate", inputs.words(most=150)),
            inputs.field(Block.POSTING, "Posting", inputs.choice(named, only)),
            inputs.field(
                Block.INTERVIEWERS,
                "Interviewers",
                inputs.people("Choose the panel"),
                hint="Each gets a message with a button to give feedback, and a reminder while it is owed.",
            ),
            inputs.field(Block.DAY, "Day", inputs.day()),
            inputs.field(Block.AT, "Time", inputs.clock()),
            inputs.field(Block.ZONE, "Time zone", inputs.choice(offered(zone), zone)),
            inputs.field(Block.MINUTES, "Length", inputs.choice(LENGTHS, "60")),
            inputs.field(Block.SETTING, "Where", inputs.radio(SETTINGS, Setting.REMOTE.value)),
            inputs.field(
                Block.PLACE,
                "Room, address or link",
                inputs.words(most=300, placeholder="May stay empty"),
                optional=True,
            ),
        ],
        callback=Callback.INTERVIEW_SCHEDULED,
        submit="Set up",
        close="Cancel",
    )


def scheduled_modal(interview: Interview, posting: Posting) -> Json:
    """An interview that was just set up, in place of the modal that was submitted."""
    return blocks.modal(
        "Interview set up",
        [
            blocks.section(described(interview, posting)),
            blocks.context(
                f"{mrkdwn.mentions(interview.interviewers)} will hear from me now, with a button to give feedback."
            ),
        ],
        close="Done",
    )


def nothing_open_modal() -> Json:
    """Why there is nothing to set up yet."""
    return blocks.modal("New interview", [blocks.section(NOTHING_OPEN)])


def described(interview: Interview, posting: Posting) -> str:
    """One interview in three lines: candidate and posting, when, where."""
    return f"{mrkdwn.bold(interview.candidate)} · {mrkdwn.line(posting.title)}\n{when_and_where(interview)}"


def when_and_where(interview: Interview) -> str:
    """An interview's time, in its own zone, and its place, a line each."""
    where = SETTINGS[interview.setting.value] + (f", {mrkdwn.line(interview.place, 300)}" if interview.place else "")
    return f"{when.local(interview.starts_at, interview.zone)}, {interview.minutes} minutes\n{where}"


def mine(owed: Sequence[Owed], panels: Sequence[Panel], *, lead: bool) -> Message:
    """What one person owes and has ahead, then, for leads, every panel."""
    shown = [*owed_blocks(owed), *panel_rows(panels)]
    if not shown:
        text = "You have no interviews ahead and owe no feedback."
        more = " `/interview new` sets one up." if lead else ""
        return blocks.message(text, [blocks.section(text + more)])
    return blocks.message("Your interviews", shown)


def owed_blocks(owed: Sequence[Owed]) -> list[Json]:
    """A section an interview, with the button that fits: feedback that is owed comes first."""
    late = [each for each in owed if not each.upcoming]
    ahead = [each for each in owed if each.upcoming]
    shown = list[Json]()
    if late:
        shown.append(blocks.header("Feedback you owe"))
        shown.extend(_with_feedback(each, style="primary") for each in late[:15])
    if ahead:
        shown.append(blocks.header("Your interviews ahead"))
        shown.extend(_with_feedback(each) for each in ahead[:15])
    return shown


def panel_rows(panels: Sequence[Panel]) -> list[Json]:
    """A section a panel: who is in and who is not, never what they wrote."""
    if not panels:
        return []
    return [blocks.header("Panels"), *[_panel_row(each) for each in panels[:20]]]


def _with_feedback(owed: Owed, style: str | None = None) -> Json:
    label = "Correct feedback" if owed.submitted else "Give feedback"
    return blocks.section(
        described(owed.interview, owed.posting),
        blocks.button(label, Action.GIVE_FEEDBACK, str(owed.interview.id), style=style),
    )


def _panel_row(panel: Panel) -> Json:
    done, all_ = len(panel.submitted), len(panel.interview.interviewers)
    waiting = f" · waiting for {mrkdwn.mentions(panel.missing)}" if panel.missing else ""
    text = (
        f"{mrkdwn.bold(panel.interview.candidate)} · {mrkdwn.line(panel.posting.title)}\n"
        f"{when.local(panel.interview.starts_at, panel.interview.zone)}\n{done} of {all_} scorecards are in{waiting}"
    )
    return blocks.section(text, blocks.button("See panel", Action.SEE_PANEL, str(panel.interview.id)))
