"""Follow-ups and inline: words taken over, and the message that has a reply."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the columns; replies of before have neither."""
    with op.batch_alter_table("replies") as replies:
        replies.add_column(sa.Column("taken_over", sa.Text()))
        replies.add_column(sa.Column("inline_id", sa.Text()))
        replies.create_index("ix_replies_inline_id", ["inline_id"])
