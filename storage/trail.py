"""The audit trail: one row an act, written in the act's own transaction, so that neither is kept without the other."""

from __future__ import annotations

from sqlalchemy.orm import Session

from storage.tables import AuditRow


def note(session: Session, actor: str, action: str, object_: str) -> None:
    """Add to the trail that `actor` (a Slack id, or "rolecall") did `action` to `object_`, such as `posting:3`."""
    session.add(AuditRow(actor=actor, action=action, object=object_))
