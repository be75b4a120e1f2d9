"""All slices of a quote that has several; the quotes of before have one each."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the column; it is empty where a quote is one slice."""
    with op.batch_alter_table("spans") as spans:
        spans.add_column(sa.Column("slices", sa.Text()))
