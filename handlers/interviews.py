"""Interviews: set up by a lead, assessed by the panel on scorecards that are nobody else's until they are sent."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from slack_bolt import Ack
from slack_sdk import WebClient

from bot.domain.interviews.interview import Interview
from bot.services import Services
from handlers.payloads import interviews as payloads
from handlers.payloads.state import Inputs, errors, metadata
from handlers.showing import problems_of, show
from handlers.values import number
from handlers.views import interviews as views
from handlers.views import scorecards
from handlers.views.errors import refused
from handlers.views.questions import NOTHING_OPEN

Body = dict[str, Any]

SET_UP = "set up an interview"


def helped(ack: Ack, command: Body, services: Services) -> None:
    """`/interview` alone, `/interview help`, and whatever else is not known."""
    ack(**views.help_(lead=services.policy.is_lead(command["user_id"])))


def listed(ack: Ack, command: Body, services: Services, now: datetime) -> None:
    """`/interview list`: what one owes and has ahead; for leads every panel too."""
    by = command["user_id"]
    lead = services.policy.is_lead(by)
    panels = services.interviews.all(by=by) if lead else ()
    ack(**views.mine(services.interviews.mine(by=by, now=now), panels, lead=lead))


def new_asked(ack: Ack, command: Body, client: WebClient, services: Services) -> None:
    """`/interview new`: the modal, or a word where no posting is open."""
    services.policy.lead_only(command["user_id"], SET_UP)
    postings = services.postings.open()
    if not postings:
        ack(**refused(NOTHING_OPEN))
        return
    ack()
    show(client, command, views.new_modal(postings, postings[0].zone))


def new_pressed(ack: Ack, body: Body, client: WebClient, services: Services) -> None:
    """**New interview** on the Home tab."""
    ack()
    services.policy.lead_only(body["user"]["id"], SET_UP)
    postings = services.postings.open()
    show(client, body, views.new_modal(postings, postings[0].zone) if postings else views.nothing_open_modal())


def scheduled(ack: Ack, body: Body, view: Body, services: Services, now: datetime) -> None:
    """An interview was filled in: kept first, then acknowledged; the panel hears of it by itself."""
    kept = services.interviews.schedule(payloads.interview_form(view), by=body["user"]["id"], now=now)
    if not isinstance(kept, Interview):
        ack(response_action="errors", errors=errors(problems_of(kept), view))
        return
    ack(response_action="update", view=views.scheduled_modal(kept, services.postings.find(kept.posting_id)))


def feedback_opened(ack: Ack, body: Body, client: WebClient, services: Services) -> None:
    """**Give feedback** was pressed: one's own scorecard, with what stands in it."""
    ack()
    sheet = services.interviews.scorecard(number(body["actions"][0]["value"]), by=body["user"]["id"])
    show(client, body, scorecards.scorecard_modal(sheet))


def typed(ack: Ack, body: Body, services: Services, now: datetime) -> None:
    """Something was typed or chosen in a scorecard: all of it is kept as a draft, as of when it was typed."""
    ack()
    _keep_draft(body, services, payloads.typed_at(body, now))


def put_aside(ack: Ack, body: Body, services: Services, now: datetime) -> None:
    """A scorecard was closed without sending it: what Slack still tells of it is kept as a draft."""
    ack()
    if Inputs(body["view"]):
        _keep_draft(body, services, now)


def submitted(ack: Ack, body: Body, view: Body, services: Services, now: datetime) -> None:
    """A scorecard was sent: kept first, then acknowledged, for the ack closes the only other copy of it."""
    form = payloads.scorecard_form(view)
    kept = services.interviews.record_scorecard(number(metadata(view)), form, by=body["user"]["id"], now=now)
    if isinstance(kept, tuple):
        ack(response_action="errors", errors=errors(problems_of(kept), view))
        return
    ack(response_action="update", view=scorecards.recorded_modal(kept))


def panel_opened(ack: Ack, body: Body, client: WebClient, services: Services) -> None:
    """**See panel** was pressed: who is in, and what may be read."""
    ack()
    panel = services.interviews.panel(number(body["actions"][0]["value"]), by=body["user"]["id"])
    show(client, body, scorecards.panel_modal(panel))


def _keep_draft(body: Body, services: Services, now: datetime) -> None:
    form = payloads.scorecard_form(body["view"])
    services.interviews.keep_draft(number(metadata(body["view"])), form, by=body["user"]["id"], now=now)
