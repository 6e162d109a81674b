"""Every view that people can see, once: what is drawn here is held against Slack's limits and against the ids."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.interviews.scorecard import Assessment, Competency, ScorecardForm
from bot.domain.postings.form import words_of
from bot.domain.questions.outcome import Outcome
from bot.domain.reminders.refused import refused
from bot.domain.reminders.reminder import Reminder, ReminderKind, ReminderState
from bot.ports import Notice
from bot.services.replies import Across, Answered, NoPostings, Which
from bot.services.sheets import ScorecardSheet
from handlers.views import (
    errors,
    home,
    interviews,
    notices,
    passing,
    postings,
    questions,
    reminders,
    revising,
    scorecards,
)
from handlers.views.blocks import Json, Message
from handlers.views.confirming import confirm_modal
from handlers.views.history import history_modal
from handlers.views.rewriting import rewrite_modal
from tests.drawn import revised, samples
from tests.drawn.samples import INES, LEAD, NOW, OMAR, WREN

TITLES = {3: "Garden Educator"}


def answered(*outcomes: Outcome) -> Answered:
    """An answer about the sample posting."""
    return Answered(samples.posting(), outcomes, "What does it pay?")


def messages() -> dict[str, Message]:
    """Every message, by a name."""
    two = (samples.posting(), samples.posting(4, name="night-gardener"))
    return {
        "answer": questions.reply(answered(samples.ANSWER), ephemeral=True),
        "answer in channel": questions.reply(answered(samples.ANSWER)),
        "chosen by a model": questions.reply(answered(samples.CHOSEN), ephemeral=True),
        "added by a lead": questions.reply(answered(samples.ADDED)),
        "several outcomes": questions.reply(answered(samples.ANSWER, samples.NOT_STATED, samples.REFUSED)),
        "closest": questions.reply(answered(samples.CLOSEST), ephemeral=True),
        "not stated": questions.reply(answered(samples.NOT_STATED)),
        "refused": questions.reply(answered(samples.REFUSED)),
        "chat": questions.reply(answered(samples.CHAT)),
        "which": questions.reply(Which("What does it pay?", two)),
        "across": questions.reply(Across("Which are remote?", (answered(samples.ANSWER),), two[1:])),
        "across nothing": questions.reply(Across("Which are remote?", (), two)),
        "no postings": questions.reply(NoPostings()),
        "shared": questions.shared(answered(samples.ANSWER), INES),
        "passed on": passing.passed_on(),
        "thanks": questions.thanks(),
        "unanswered": questions.unanswered(samples.COUNTS, {3: samples.posting()}),
        "nothing unanswered": questions.unanswered((), {}),
        "posting help": postings.help_(lead=True),
        "open postings": postings.open_list(two),
        "open postings for a lead": postings.open_list(two * 30, lead=True),
        "no open postings": postings.open_list(()),
        "proposed": postings.proposed(samples.posting()),
        "proposed beside others": postings.proposed(samples.posting(), None, two * 60),
        "proposed in doubt": postings.proposed(samples.posting(facts=samples.CLOSED), "It speaks of no job."),
        "of a later version": questions.reply(Answered(revised.SAVED, (samples.ANSWER, samples.ADDED), "Pay?")),
        "new or changed": revising.asked_which(revised.BROUGHT),
        "new or changed, two alike": revising.asked_which(revised.BROUGHT_TWICE),
        "saved as a version": revising.settled(revised.SAVED),
        "nothing changed": revising.unchanged(revised.UNCHANGED),
        "set aside": postings.set_aside(samples.posting()),
        "reading": postings.reading(),
        "saved": postings.saved(samples.posting()),
        "closed": postings.closed(samples.posting()),
        "interview help": interviews.help_(lead=True),
        "my interviews": interviews.mine((samples.OWED, samples.AHEAD), (samples.SEALED,), lead=True),
        "no interviews": interviews.mine((), (), lead=True),
        "hiring help": reminders.help_(),
        "coming": reminders.coming([_reminder(kind) for kind in ReminderKind], TITLES),
        "coming, and lost": reminders.coming([_reminder(kind) for kind in ReminderKind], TITLES, [_lost()] * 10),
        "only lost": reminders.coming((), TITLES, [_lost()]),
        "paused": reminders.coming([_reminder(ReminderKind.DEADLINE, ReminderState.PAUSED)], TITLES),
        "nothing coming": reminders.coming((), TITLES),
        "refusal": errors.refused("I do not know that posting any more. Type `/posting list`."),
        "apology": errors.refused(errors.sorry("ab12cd34")),
        **{f"notice of {kind.value}": notices.notice(notice(kind)) for kind in ReminderKind},
    }


def modals() -> dict[str, Json]:
    """Every modal, by a name."""
    posting = samples.posting()
    return {
        "answer a question": passing.answer_modal(samples.QUESTION, posting),
        "already answered": passing.answered_modal(samples.REPLIED, posting),
        "answer sent": passing.answer_sent_modal(),
        "add a posting": postings.add_modal(("txt", "md"), "1 MB"),
        "confirm a posting": confirm_modal(posting, words_of(posting)),
        "confirm without onsite days": confirm_modal(samples.posting(facts=samples.HYBRID), {}),
        "confirm in doubt": confirm_modal(samples.posting(facts=samples.CLOSED), {}, "It speaks of no job."),
        "confirm what was corrected": confirm_modal(revised.POSTING, words_of(revised.POSTING)),
        "new or changed": revising.which_modal(revised.BROUGHT),
        "new or changed, two alike": revising.which_modal(revised.BROUGHT_TWICE),
        "nothing changed": revising.unchanged_modal(revised.UNCHANGED),
        "what changes": revising.changes_modal(revised.COMPARED),
        "what changes, meanwhile": revising.changes_modal(revised.COMPARED, follow={"salary"}, meanwhile=True),
        "what changes, only words": revising.changes_modal(revised.REWORDED),
        "version saved": revising.saved_modal(revised.SAVED),
        "history": history_modal(revised.past()),
        "edit the text": rewrite_modal(posting, ("txt", "md"), "1 MB"),
        "edit a long text": rewrite_modal(samples.posting(text=f"{samples.TEXT}\n\n" * 12), ("txt",), "1 MB"),
        "edit a text too long": rewrite_modal(samples.posting(text="word " * 9000), ("txt",), "1 MB"),
        "reading": postings.reading_modal(),
        "confirm an odd zone": confirm_modal(samples.posting(zone="Asia/Kathmandu"), {}),
        "posting saved": postings.saved_modal(posting),
        "posting saved outside": postings.with_invitation(postings.saved_modal(posting), "C0HIRING"),
        "new interview": interviews.new_modal([posting], posting.zone),
        "new interview, many postings": interviews.new_modal([samples.posting(n) for n in range(1, 150)], "UTC"),
        "nothing open": interviews.nothing_open_modal(),
        "interview set up": interviews.scheduled_modal(samples.interview(), posting),
        "scorecard": scorecards.scorecard_modal(samples.sheet()),
        "scorecard from a draft": scorecards.scorecard_modal(samples.sheet(from_draft=True)),
        "scorecard to correct": scorecards.scorecard_modal(samples.sheet(own=samples.card(INES, 4))),
        "scorecard, long": scorecards.scorecard_modal(_long_sheet()),
        "scorecard kept": scorecards.recorded_modal(samples.RECORDED),
        "panel, sealed": scorecards.panel_modal(samples.SEALED),
        "panel, open": scorecards.panel_modal(samples.OPENED),
        "alert": errors.alert(errors.refused("Only a hiring lead can do this.")),
    }


def homes() -> dict[str, Json]:
    """The Home tab of a lead, of an interviewer, and of somebody who is neither."""
    posting, coming = samples.posting(), [_reminder(ReminderKind.DEADLINE)]
    return {
        "home of a lead": home.home(
            (samples.OWED,), (posting,), (samples.SEALED,), coming, [_lost()], titles=TITLES, lead=True
        ),
        "home of an interviewer": home.home((samples.OWED, samples.AHEAD), (posting,), (), (), titles={}, lead=False),
        "home with nothing": home.home((), (), (), (), titles={}, lead=False),
    }


DETAILS = {
    ReminderKind.DEADLINE: {"rule": "preference", "on": "2026-12-24", "days": "3", "at": "17:00"},
    ReminderKind.ONSITE_EVE: {"on": "2026-12-22", "weekday": "tue"},
    ReminderKind.ONSITE_DAY: {"on": "2026-12-21", "weekday": "mon"},
    ReminderKind.FEEDBACK: {"time": "3", "of": "3"},
    ReminderKind.REPLY: {"question": "5", "thread": "1764.1"},
    ReminderKind.QUESTION: {"question": "5"},
}


def notice(kind: ReminderKind, **detail: str) -> Notice:
    """A due reminder of that kind, with all that it may be about; `detail` changes what its words need."""
    said = {**DETAILS.get(kind, {}), **detail}
    reminder = samples.planned(kind, detail=said)
    return Notice(reminder, samples.posting(), samples.interview(), samples.REPLIED, said, NOW)


def _reminder(kind: ReminderKind, state: ReminderState = ReminderState.PENDING) -> Reminder:
    place = LEAD if kind in {ReminderKind.QUESTION, ReminderKind.FEEDBACK} else "C0HIRING"
    return samples.reminder(kind, state, detail=DETAILS.get(kind, {}), place=place)


def _lost() -> Reminder:
    return replace(_reminder(ReminderKind.DEADLINE, ReminderState.DEAD), reason=refused("is_archived"))


def _long_sheet() -> ScorecardSheet:
    competencies = tuple(
        Competency(f"reach_{number}", samples.LONG_COMPETENCY.name, samples.LONG_COMPETENCY.looks_for)
        for number in range(8)
    )
    lines = tuple(Assessment(each.key, 3, "Words. " * 400) for each in competencies)
    form = ScorecardForm(lines, None, "Words. " * 400, "")
    long = samples.interview(candidate="Ada " * 37, place="Room " * 60, interviewers=(INES, OMAR, WREN))
    return ScorecardSheet(long, samples.posting(), competencies, form, None, from_draft=True)
