"""Scorecards as people see them: the modal to fill in, what happens after, and the panel once it may be read."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.interviews.panel import Row, debrief
from bot.domain.interviews.scorecard import Assessment, Competency, Recommendation, Scorecard
from bot.domain.interviews.template import DEFAULT
from bot.services.sheets import Panel, Recorded, ScorecardSheet
from handlers.ids import Action, Block, Callback
from handlers.views import blocks, inputs, mrkdwn, when
from handlers.views.blocks import Json

ROOM = 60_000
"""Characters of people's words in a panel's view: Slack takes 250 kB, and a character may be three bytes or more."""
NOT_ASSESSED = "none"
RATINGS = {
    NOT_ASSESSED: "Not assessed",
    "1": "1 · Not shown",
    "2": "2 · Some gaps",
    "3": "3 · What the job needs",
    "4": "4 · Strong",
    "5": "5 · Outstanding",
}
RECOMMENDATIONS = {
    Recommendation.STRONG_YES.value: "Strong yes",
    Recommendation.YES.value: "Yes",
    Recommendation.NO.value: "No",
    Recommendation.STRONG_NO.value: "Strong no",
    Recommendation.NO_DECISION.value: "No decision",
}


def rating_block(key: str) -> str:
    """The block id of a competency's rating; a form's problem names the same field."""
    return f"{key}.rating"


def evidence_block(key: str) -> str:
    """The block id of a competency's evidence; a form's problem names the same field."""
    return f"{key}.evidence"


def scorecard_modal(sheet: ScorecardSheet) -> Json:
    """The scorecard: what was kept before stands in it, and typing reports itself so that a draft is kept."""
    form = sheet.prefill
    written = {line.competency: line for line in form.assessments}
    return blocks.modal(
        "Your scorecard",
        [
            blocks.section(_about(sheet)),
            *_state(sheet),
            *[
                block
                for each in sheet.competencies
                for block in _competency(each, written.get(each.key, Assessment(each.key, None, "")))
            ],
            blocks.divider(),
            inputs.field(
                Block.RECOMMENDATION,
                "Your recommendation",
                inputs.radio(
                    RECOMMENDATIONS,
                    form.recommendation.value if form.recommendation else None,
                    action=Action.KEEP_DRAFT,
                ),
                reports=True,
            ),
            _words(Block.STRENGTHS, "Strengths", form.strengths),
            _words(Block.CONCERNS, "Concerns", form.concerns),
            blocks.context("Only you see this until you send it. What you type is kept as a draft."),
        ],
        callback=Callback.SCORECARD,
        submit="Send again" if sheet.own else "Send",
        close="Close",
        metadata=str(sheet.interview.id),
        notify_on_close=True,
    )


def recorded_modal(recorded: Recorded) -> Json:
    """What happens now, in place of the modal that was submitted."""
    candidate = mrkdwn.bold(recorded.interview.candidate)
    if recorded.waiting_for:
        rest = f"We still wait for {mrkdwn.mentions(recorded.waiting_for)}."
    else:
        rest = "The whole panel is in."
    return blocks.modal(
        "Thank you",
        [
            blocks.section(f"Your scorecard for {candidate} is in. {rest}"),
            blocks.actions(blocks.button("See panel", Action.SEE_PANEL, str(recorded.interview.id))),
            blocks.context("You can correct it at any time with the same button; the earlier version is kept."),
        ],
        close="Done",
    )


def panel_modal(panel: Panel) -> Json:
    """Who is in, and, once they may be read, the scorecards side by side, competency by competency."""
    return blocks.modal("Panel", [*_who(panel), *_cards(panel)])


def _about(sheet: ScorecardSheet) -> str:
    starts = when.local(sheet.interview.starts_at, sheet.interview.zone)
    return f"{mrkdwn.bold(sheet.interview.candidate)} · {mrkdwn.line(sheet.posting.title)}\n{starts}"


def _state(sheet: ScorecardSheet) -> list[Json]:
    if sheet.from_draft:
        return [blocks.context("This is your draft, as you left it.")]
    if sheet.own:
        sent = when.local(sheet.own.submitted_at, sheet.interview.zone)
        return [blocks.context(f"You sent this on {sent}. Sending it again corrects it; the earlier version is kept.")]
    return []


def _competency(competency: Competency, line: Assessment) -> list[Json]:
    rating = str(line.rating) if line.rating else NOT_ASSESSED
    return [
        blocks.divider(),
        inputs.field(
            rating_block(competency.key),
            competency.name,
            inputs.choice(RATINGS, rating, placeholder="Not assessed", action=Action.KEEP_DRAFT),
            reports=True,
        ),
        inputs.field(
            evidence_block(competency.key),
            "What you saw or heard",
            inputs.words(line.evidence, lines=True, action=Action.KEEP_DRAFT),
            hint=f"Needed where you rate. {competency.looks_for}",
            reports=True,
            optional=True,
        ),
    ]


def _words(block: Block, label: str, value: str) -> Json:
    element = inputs.words(value, lines=True, action=Action.KEEP_DRAFT)
    return inputs.field(block, label, element, optional=True, reports=True)


def _who(panel: Panel) -> list[Json]:
    starts = when.local(panel.interview.starts_at, panel.interview.zone)
    lines = [f"{mrkdwn.bold(panel.interview.candidate)} · {mrkdwn.line(panel.posting.title)}", starts]
    if panel.submitted:
        lines.append(f"In: {mrkdwn.mentions(panel.submitted)}")
    if panel.missing:
        lines.append(f"Still out: {mrkdwn.mentions(panel.missing)}")
    sealed = [blocks.context(f"Sealed: {mrkdwn.own(panel.sealed_because)}")] if panel.sealed_because else []
    return [blocks.section("\n".join(lines)), *sealed]


def _cards(panel: Panel) -> list[Json]:
    if not panel.scorecards:
        return []
    laid = debrief(panel.scorecards, panel.posting.competencies or DEFAULT)
    words = [f"{mrkdwn.mention(who)}: {RECOMMENDATIONS[word.value]}" for who, word in laid.recommendations]
    most = ROOM // (len(panel.scorecards) * (len(laid.rows) + 2))
    return [
        blocks.header("Recommendations"),
        blocks.section("\n".join(words) or "None yet."),
        *[block for row in laid.rows for block in _row(row, most)],
        *_free(panel.scorecards, most),
    ]


def _row(row: Row, most: int) -> list[Json]:
    apart = " · ratings differ, worth talking about" if row.apart else ""
    parts = list[Json]()
    for said in row.said:
        parts.append(blocks.saying(said.interviewer, RATINGS[str(said.rating)] if said.rating else "did not assess it"))
        if said.evidence.strip():
            parts.append(blocks.quoting(mrkdwn.short(said.evidence, most)))
    shown = [blocks.divider(), blocks.section(f"{mrkdwn.bold(row.competency.name)}{apart}")]
    return [*shown, blocks.rich(*parts)] if parts else shown


def _free(cards: Sequence[Scorecard], most: int) -> list[Json]:
    shown = list[Json]()
    for title, words in (
        ("Strengths", {card.interviewer: card.form.strengths for card in cards}),
        ("Concerns", {card.interviewer: card.form.concerns for card in cards}),
    ):
        parts = list[Json]()
        for who, said in words.items():
            if said.strip():
                parts.extend([blocks.saying(who, "wrote:"), blocks.quoting(mrkdwn.short(said, most))])
        if parts:
            shown.extend([blocks.divider(), blocks.section(f"*{title}*"), blocks.rich(*parts)])
    return shown
