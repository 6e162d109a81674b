"""Who and what the tour's workspace holds: a small coalition that is hiring for four roles."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path

from workspace.config import AppConfig, ChannelConfig, Config, PersonConfig

ROOT = Path(__file__).parent.parent.parent
SAMPLES = ROOT / "samples"
MANIFEST = ROOT / "manifest.json"

ZONE = "America/Chicago"
BEGINS = datetime(2026, 12, 1, 15, 40, tzinfo=UTC)
"""A Tuesday morning, 9:40 in Saint Paul, ten days before a preference date; the samples' dates lie around it."""

LEAD = PersonConfig(
    "U0MAYA0001",
    "maya",
    "Maya Lindqvist",
    "Maya",
    "maya@theconfluence.example",
    ZONE,
    "Director, hiring lead",
    "#0f766e",
)
ROSA = PersonConfig(
    "U0ROSA0002",
    "rosa",
    "Rosa Delgado",
    "Rosa",
    "rosa@theconfluence.example",
    ZONE,
    "Organizer, interviewer",
    "#b45309",
)
DEV = PersonConfig(
    "U0DEV00003",
    "dev",
    "Dev Okonkwo",
    "Dev",
    "dev@theconfluence.example",
    "America/New_York",
    "Policy, interviewer",
    "#7c3aed",
)
SAM = PersonConfig(
    "U0SAM00004", "sam", "Sam Whitfield", "Sam", "sam@theconfluence.example", ZONE, "Finance, interviewer", "#be123c"
)
PANEL = (ROSA.id, DEV.id, SAM.id)

HIRING = ChannelConfig("C0HIRING01", "hiring", purpose="What concerns every search")
COORDINATOR = ChannelConfig("C0COORD002", "hiring-coordinator", purpose="The Small Business Coordinator search")
ORGANIZER = ChannelConfig("C0ORGAN003", "hiring-organizer", purpose="The Field Organizer search")
LEARNING = ChannelConfig("C0LEARN004", "hiring-learning", purpose="The civic learning search")
REGISTRAR = ChannelConfig("C0REGIS005", "hiring-registrar", purpose="The Collections Registrar search")
GENERAL = ChannelConfig("C0GENERAL6", "general", purpose="Everything else")


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample posting, what it is called, and the channel and zone of its reminders."""

    file: str
    name: str
    channel: str
    zone: str


COORDINATOR_POSTING = Sample("small-business-coordinator.txt", "small-business-coordinator", COORDINATOR.id, ZONE)
POSTINGS = (
    COORDINATOR_POSTING,
    Sample("field-organizer.md", "field-organizer", ORGANIZER.id, "America/New_York"),
    Sample("civic-learning.md", "civic-learning", LEARNING.id, "America/New_York"),
    Sample("museum-registrar.txt", "collections-registrar", REGISTRAR.id, "America/New_York"),
)

CANDIDATE = "Jordan Avery"
INTERVIEW_DAY = date(2026, 12, 1)
INTERVIEW_AT = time(13, 0)


def config() -> Config:
    """The workspace as the tour finds it, with the manifest that a real Slack would be given."""
    manifest = json.loads(MANIFEST.read_text(encoding="utf-8"))
    app = AppConfig(
        manifest=manifest,
        id="A0ROLECALL",
        bot_token="xoxb-demo-rolecall",
        app_token="xapp-1-demo-rolecall",
        signing_secret="0123456789abcdef0123456789abcdef",
        channels=tuple(each.name for each in (HIRING, COORDINATOR, ORGANIZER, LEARNING, REGISTRAR)),
    )
    return Config(
        team_id="T0CONFLUEN",
        team_name="The Confluence",
        team_domain="the-confluence",
        people=(LEAD, ROSA, DEV, SAM),
        channels=(HIRING, COORDINATOR, ORGANIZER, LEARNING, REGISTRAR, GENERAL),
        apps=(app,),
    )
