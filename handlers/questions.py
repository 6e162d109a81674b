"""Questions: asked by command, mention or direct message; passed on to a lead; answered, shared and rated."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from slack_bolt import Ack, Respond, Say
from slack_sdk import WebClient
from slack_sdk.web import SlackResponse

from bot.services import Services
from bot.services.replies import Reply
from handlers.ids import Block
from handlers.looking import Looks
from handlers.payloads import questions as payloads
from handlers.payloads.state import Inputs, metadata
from handlers.showing import show
from handlers.values import number
from handlers.views import passing
from handlers.views import questions as views

Body = dict[str, Any]


def asked_by_command(
    ack: Ack, command: Body, respond: Respond, services: Services, now: datetime, looks: Looks
) -> None:
    """`/posting QUESTION`: answered inside the ack, to the asker alone; what a second look finds comes after it."""
    asked = payloads.by_command(command)
    reply = services.postings.answer(asked.text, asked.place, now=now)
    ack(**views.reply(reply, ephemeral=True))
    looks.after(reply, now, lambda better: respond(**views.reply(better, ephemeral=True), replace_original=False))


def asked_by_mention(event: Body, say: Say, client: WebClient, services: Services, now: datetime, looks: Looks) -> None:
    """A mention in a channel: answered in its thread, for everybody there; a second look's find takes its place."""
    asked = payloads.by_mention(event)
    reply = services.postings.answer(asked.text, asked.place, now=now)
    said = say(**views.reply(reply), thread_ts=asked.place.thread, unfurl_links=False, unfurl_media=False)
    looks.after(reply, now, _in_place_of(said, client))


def asked_directly(event: Body, say: Say, client: WebClient, services: Services, now: datetime, looks: Looks) -> None:
    """A direct message: answered where it stands; what a second look finds takes its place."""
    asked = payloads.directly(event)
    reply = services.postings.answer(asked.text, asked.place, now=now)
    said = say(**views.reply(reply), thread_ts=asked.place.thread, unfurl_links=False, unfurl_media=False)
    looks.after(reply, now, _in_place_of(said, client))


def which_chosen(ack: Ack, body: Body, respond: Respond, services: Services, now: datetime, looks: Looks) -> None:
    """A posting was chosen among several: its answer takes the place of the question which one."""
    ack()
    pressed = payloads.pressed(body)
    about = pressed.about
    reply = services.postings.answer(about.question, pressed.talk, now=now, posting_id=about.posting_id)
    only_theirs = payloads.only_theirs(body)

    def show(answer: Reply) -> None:
        respond(**views.reply(answer, ephemeral=only_theirs), replace_original=True)

    show(reply)
    looks.after(reply, now, show)


def lead_asked(ack: Ack, body: Body, respond: Respond, services: Services, now: datetime) -> None:
    """**Ask the hiring lead** was pressed: the question goes to every lead, once."""
    ack()
    pressed = payloads.pressed(body)
    services.questions.ask_lead(pressed.about.posting_id, pressed.about.question, pressed.place, now=now)
    respond(**passing.passed_on(), replace_original=False, response_type="ephemeral")


def answer_opened(ack: Ack, body: Body, client: WebClient, services: Services) -> None:
    """A lead pressed **Answer** under a question that was passed on."""
    ack()
    by = body["user"]["id"]
    question = services.questions.find(number(body["actions"][0]["value"]), by=by)
    posting = services.postings.find(question.posting_id)
    drawn = passing.answered_modal if question.answer else passing.answer_modal
    show(client, body, drawn(question, posting))


def question_answered(ack: Ack, body: Body, view: Body, services: Services, now: datetime) -> None:
    """A lead sent an answer: kept first, then acknowledged; it goes back to the asker by itself."""
    words = Inputs(view).words(Block.WORDS)
    services.questions.reply(number(metadata(view)), words, by=body["user"]["id"], now=now)
    ack(response_action="update", view=passing.answer_sent_modal())


def shared(ack: Ack, body: Body, respond: Respond, services: Services, now: datetime, looks: Looks) -> None:
    """**Share in channel** was pressed: the answer is given anew, now for everybody."""
    ack()
    pressed = payloads.pressed(body)
    about = pressed.about
    reply = services.postings.answer(about.question, pressed.talk, now=now, posting_id=about.posting_id, again=True)

    def show(answer: Reply) -> None:
        respond(**views.shared(answer, pressed.place.user), response_type="in_channel", replace_original=False)
        respond(delete_original=True)

    if about.kind != views.BY_MODEL or not looks.after(reply, now, show, again=True):
        show(reply)


def found_helpful(ack: Ack, body: Body, respond: Respond, services: Services, now: datetime) -> None:
    """A thumb up."""
    ack()
    _rated(body, respond, services, now, helpful=True)


def found_wanting(ack: Ack, body: Body, respond: Respond, services: Services, now: datetime) -> None:
    """A thumb down."""
    ack()
    _rated(body, respond, services, now, helpful=False)


def unanswered(ack: Ack, command: Body, services: Services) -> None:
    """`/posting questions`: what people asked that no posting answers, for leads."""
    counts = services.questions.unanswered(by=command["user_id"])
    ack(**views.unanswered(counts, {posting.id: posting for posting in services.postings.open()}))


def _in_place_of(said: SlackResponse, client: WebClient) -> Callable[[Reply], object]:
    return lambda better: client.chat_update(channel=said["channel"], ts=said["ts"], **views.reply(better))


def _rated(body: Body, respond: Respond, services: Services, now: datetime, *, helpful: bool) -> None:
    about = payloads.pressed(body).about
    services.questions.rate(
        posting_id=about.posting_id,
        version=about.version,
        question=about.question,
        kind=about.kind,
        helpful=helpful,
        now=now,
    )
    respond(**views.thanks(), replace_original=False, response_type="ephemeral")
