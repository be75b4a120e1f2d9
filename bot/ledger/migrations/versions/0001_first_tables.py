"""The first tables: replies, spans, votes, wishes, chats, claims, errands."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_BIG = sa.BigInteger()
_ID = _BIG.with_variant(sa.Integer(), "sqlite")
_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make them all."""
    _make_replies()
    _make_spans()
    _make_votes()
    _make_wishes()
    _make_small_tables()


def _make_replies() -> None:
    op.create_table(
        "replies",
        sa.Column("id", _ID, nullable=False),
        sa.Column("chat_id", _BIG, nullable=False),
        sa.Column("thread_id", _BIG),
        sa.Column("question_id", _BIG, nullable=False),
        sa.Column("reply_id", _BIG),
        sa.Column("asker", _BIG),
        sa.Column("question", sa.Text()),
        sa.Column("answered", sa.Boolean()),
        sa.Column("confidence", sa.Double(), nullable=False),
        sa.Column("generation", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("open", sa.Integer()),
        sa.Column("paragraph", sa.Integer()),
        sa.Column("at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_replies"),
        sa.UniqueConstraint("chat_id", "question_id", name="uq_replies_chat_id_question_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_replies_chat_id_reply_id", "replies", ["chat_id", "reply_id"])
    op.create_index("ix_replies_asker", "replies", ["asker"])
    op.create_index("ix_replies_at", "replies", ["at"])


def _make_spans() -> None:
    op.create_table(
        "spans",
        sa.Column("reply", _ID, nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("reply", "ordinal", name="pk_spans"),
        _of_a_reply("spans"),
    )


def _make_votes() -> None:
    op.create_table(
        "votes",
        sa.Column("reply", _ID, nullable=False),
        sa.Column("user_id", _BIG, nullable=False),
        sa.Column("liked", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("reply", "user_id", name="pk_votes"),
        _of_a_reply("votes"),
    )
    op.create_index("ix_votes_user_id", "votes", ["user_id"])


def _make_wishes() -> None:
    op.create_table(
        "wishes",
        sa.Column("id", _ID, nullable=False),
        sa.Column("reply", _ID, nullable=False),
        sa.Column("user_id", _BIG, nullable=False),
        sa.Column("chat_id", _BIG, nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("told_at", _TIME),
        sa.PrimaryKeyConstraint("id", name="pk_wishes"),
        sa.UniqueConstraint("reply", "user_id", name="uq_wishes_reply_user_id"),
        _of_a_reply("wishes"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_wishes_user_id", "wishes", ["user_id"])


def _make_small_tables() -> None:
    op.create_table(
        "chats",
        sa.Column("chat_id", _BIG, nullable=False, autoincrement=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("quotes", sa.Integer()),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("weekly_digest", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("chat_id", name="pk_chats"),
    )
    op.create_table(
        "claims",
        sa.Column("chat_id", _BIG, nullable=False),
        sa.Column("message_id", _BIG, nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "message_id", name="pk_claims"),
    )
    op.create_index("ix_claims_at", "claims", ["at"])
    op.create_table(
        "errands",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_errands"),
    )


def _of_a_reply(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["reply"], ["replies.id"], name=f"fk_{table}_reply", ondelete="CASCADE"
    )
