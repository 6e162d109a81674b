"""The Home tab, drawn anew each time somebody opens it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from slack_sdk import WebClient

from bot.services import Services
from handlers.reminders import titles
from handlers.views.home import home


def opened(event: dict[str, Any], client: WebClient, services: Services, now: datetime) -> None:
    """Somebody opened the app: the Home tab shows what they owe and what is open."""
    if event.get("tab") != "home":
        return
    by = event["user"]
    lead = services.policy.is_lead(by)
    coming = services.reminders.coming(by=by) if lead else ()
    lost = services.reminders.lost(by=by, now=now) if lead else ()
    view = home(
        services.interviews.mine(by=by, now=now),
        services.postings.open(),
        services.interviews.all(by=by) if lead else (),
        coming,
        lost,
        titles=titles(services, (*coming, *lost)),
        lead=lead,
    )
    client.views_publish(user_id=by, view=view)
