"""Who may do what: hiring leads, and nobody else, may change postings and interviews and see what is coming."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.refusals import NotALead


@dataclass(frozen=True, slots=True)
class Policy:
    """The hiring leads, by Slack id."""

    leads: frozenset[str]

    def is_lead(self, user: str) -> bool:
        """Whether that person is a hiring lead."""
        return user in self.leads

    def lead_only(self, user: str, act: str) -> None:
        """Raise NotALead unless that person is one; `act` completes "Only a hiring lead can ..."."""
        if not self.is_lead(user):
            raise NotALead(act)
