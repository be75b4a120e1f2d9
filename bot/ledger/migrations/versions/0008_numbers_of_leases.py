"""Leases are numbered: each that takes one from another gets the next number."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add the column; a lease that is held has the number 0."""
    op.add_column(
        "leases", sa.Column("number", sa.BigInteger(), nullable=False, server_default="0")
    )
