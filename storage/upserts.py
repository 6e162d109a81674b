"""INSERT that may meet a row which is there already: the one statement that the two databases spell apart."""

from __future__ import annotations

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from storage.columns import Row


def insert(session: Session, table: type[Row]) -> postgresql.Insert | sqlite.Insert:
    """An INSERT into `table` that knows ON CONFLICT, in the dialect of the session's database."""
    return postgresql.insert(table) if session.get_bind().dialect.name == "postgresql" else sqlite.insert(table)
