"""What Alembic runs: the migrations, on the connection and in the transaction that `storage.migrate` hands over."""

from __future__ import annotations

from alembic import context

from storage.tables import PostingRow

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=PostingRow.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
