"""Runs the steps on the connection that `bot.ledger.migrating` hands over."""

from alembic import context

from bot.ledger.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
