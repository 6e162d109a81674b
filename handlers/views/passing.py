"""A question on its way to a hiring lead and back: what the asker is told, and the lead's modals."""

from __future__ import annotations

from bot.domain.postings.posting import Posting
from bot.domain.questions.asked import OpenQuestion
from handlers.ids import Block, Callback
from handlers.views import blocks, inputs, mrkdwn, when
from handlers.views.blocks import Json, Message


def passed_on() -> Message:
    """Tell the asker that the question is with the leads."""
    text = "I have passed your question on to the hiring lead. You get the answer from me as soon as there is one."
    return blocks.message(text, [blocks.section(text)])


def answer_modal(question: OpenQuestion, posting: Posting) -> Json:
    """The lead's modal: the question, and room for the answer."""
    return blocks.modal(
        "Answer a question",
        [
            *_asked(question, posting),
            inputs.field(
                Block.WORDS,
                "Your answer",
                inputs.words(lines=True, most=2000),
                hint="It goes back to the person who asked, and I keep it beside the posting, with your name and the "
                "date, for whoever asks next.",
            ),
        ],
        callback=Callback.QUESTION_ANSWERED,
        submit="Send",
        close="Cancel",
        metadata=str(question.id),
    )


def answered_modal(question: OpenQuestion, posting: Posting) -> Json:
    """What another lead has answered already."""
    on = f" on {when.short_day(question.answered_at.date())}" if question.answered_at else ""
    return blocks.modal(
        "Already answered",
        [
            *_asked(question, posting),
            blocks.section(f"{mrkdwn.mention(question.answered_by or '')} answered{on}:"),
            blocks.quote(question.answer or ""),
        ],
    )


def answer_sent_modal() -> Json:
    """Tell the lead what becomes of the answer, in place of the modal that was submitted."""
    text = "Thank you. Your answer is on its way to the person who asked, and I keep it for whoever asks next."
    return blocks.modal("Answer sent", [blocks.section(text)], close="Done")


def _asked(question: OpenQuestion, posting: Posting) -> list[Json]:
    asker = mrkdwn.mention(question.place.user)
    return [blocks.section(f"{asker} asked about {mrkdwn.bold(posting.title)}:"), blocks.quote(question.question)]
