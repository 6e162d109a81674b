"""A person's word on a fact can give way to a new text; who let it, and when, is kept beside it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the two columns."""
    op.add_column("corrections", sa.Column("withdrawn_by", sa.Text(), nullable=True))
    op.add_column("corrections", sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True))
