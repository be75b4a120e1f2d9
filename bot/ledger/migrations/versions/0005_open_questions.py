"""Questions that are being answered, and a digest of the words that each reply answers.

Replies of before have no digest: their words are compared as long as they are kept.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the column, which is empty for older replies, and the table."""
    with op.batch_alter_table("replies") as replies:
        replies.add_column(sa.Column("words", sa.Text()))
    op.create_table(
        "questions",
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("asker", sa.BigInteger()),
        sa.Column("update", sa.Text()),
        sa.Column("run", sa.Text(), nullable=False),
        sa.Column("begun", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "message_id", name="pk_questions"),
    )
