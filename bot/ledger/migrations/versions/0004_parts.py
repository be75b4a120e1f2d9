"""Spans know their question in a message; older messages asked one each."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the column; it is empty where a message asks one question."""
    with op.batch_alter_table("spans") as spans:
        spans.add_column(sa.Column("part", sa.Integer()))
