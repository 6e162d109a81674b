"""An interview: who meets whom, about which posting, when and where."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Setting(StrEnum):
    """Where an interview takes place."""

    ONSITE = "onsite"
    REMOTE = "remote"


@dataclass(frozen=True, slots=True)
class Interview:
    """One interview of one candidate by a panel of Slack users."""

    id: int
    posting_id: int
    candidate: str
    interviewers: tuple[str, ...]
    starts_at: datetime
    minutes: int
    zone: str
    """IANA zone in which the start was given and is shown."""
    setting: Setting
    place: str
    """A room, an address or a link; may be empty."""
    created_by: str
    created_at: datetime

    @property
    def ends_at(self) -> datetime:
        """The instant from which feedback is owed."""
        return self.starts_at + timedelta(minutes=self.minutes)
