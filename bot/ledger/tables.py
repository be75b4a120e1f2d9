"""Tables of the ledger; a change here needs a migration."""

from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Double,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)


class Moment(TypeDecorator[datetime]):
    """A time with its zone; SQLite, which knows no zones, keeps it in UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a time without a zone; drop the zone where the database can't keep it."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - the base class names it
        """Return it in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


BIG = BigInteger()
ID = BigInteger().with_variant(Integer, "sqlite")  # SQLite counts up nothing but INTEGER

METADATA = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


def _of_a_reply(*, key: bool) -> Column[int]:
    refers = ForeignKey("replies.id", ondelete="CASCADE")
    return Column("reply", ID, refers, primary_key=key, nullable=False)


# Ids are never given twice: a button of a deleted reply must not find another.
REPLIES = Table(
    "replies",
    METADATA,
    Column("id", ID, primary_key=True),
    Column("chat_id", BIG, nullable=False),
    Column("thread_id", BIG),
    Column("question_id", BIG, nullable=False),
    Column("reply_id", BIG),
    Column("asker", BIG),
    Column("question", Text),
    Column("answered", Boolean),
    Column("confidence", Double, nullable=False),
    Column("generation", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("first", Integer, nullable=False),
    Column("open", Integer),
    Column("paragraph", Integer),
    Column("at", Moment, nullable=False),
    Column("taken_over", Text),
    Column("inline_id", Text),
    Column("words", Text),
    UniqueConstraint("chat_id", "question_id"),
    Index(None, "chat_id", "reply_id"),
    Index(None, "asker"),
    Index(None, "inline_id"),
    Index(None, "at"),
    sqlite_autoincrement=True,
)

# The quotes of a reply, each at its ordinal in the answer, from 0: where the slice that answers is,
# all slices, where there are several, and which question of the message it answers, likewise.
SPANS = Table(
    "spans",
    METADATA,
    _of_a_reply(key=True),
    Column("ordinal", Integer, primary_key=True),
    Column("article_id", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("digest", Text, nullable=False),
    Column("slices", Text),
    Column("part", Integer),
)

VOTES = Table(
    "votes",
    METADATA,
    _of_a_reply(key=True),
    Column("user_id", BIG, primary_key=True),
    Column("liked", Boolean, nullable=False),
    Column("reason", Text),
    Column("at", Moment, nullable=False),
    Index(None, "user_id"),
)

# `chat_id` is where to tell: that of the reply, until its group is upgraded.
WISHES = Table(
    "wishes",
    METADATA,
    Column("id", ID, primary_key=True),
    _of_a_reply(key=False),
    Column("user_id", BIG, nullable=False),
    Column("chat_id", BIG, nullable=False),
    Column("at", Moment, nullable=False),
    Column("told_at", Moment),
    UniqueConstraint("reply", "user_id"),
    Index(None, "user_id"),
    sqlite_autoincrement=True,
)

CHATS = Table(
    "chats",
    METADATA,
    Column("chat_id", BIG, primary_key=True, autoincrement=False),
    Column("mode", Text, nullable=False),
    Column("quotes", Integer),
    Column("language", Text, nullable=False),
    Column("weekly_digest", Boolean, nullable=False),
)

# Messages that somebody is answering, or has answered.
CLAIMS = Table(
    "claims",
    METADATA,
    Column("chat_id", BIG, primary_key=True),
    Column("message_id", BIG, primary_key=True),
    Column("at", Moment, nullable=False),
    Index(None, "at"),
)

# Of these, the questions whose answers are not, or not surely, out yet. `update` is what Telegram
# delivered, `run` the process that answers it; `begun` is true once the answer may have gone out.
QUESTIONS = Table(
    "questions",
    METADATA,
    Column("chat_id", BIG, primary_key=True, autoincrement=False),
    Column("message_id", BIG, primary_key=True, autoincrement=False),
    Column("asker", BIG),
    Column("update", Text),
    Column("run", Text, nullable=False),
    Column("begun", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
)

# When what is due now and then was last taken up.
ERRANDS = Table(
    "errands",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("at", Moment, nullable=False),
)

# Links that let people in who may not read else; the database has no more than a digest of each.
INVITATIONS = Table(
    "invitations",
    METADATA,
    Column("id", ID, primary_key=True),
    Column("digest", Text, nullable=False),
    Column("most", Integer, nullable=False),
    Column("used", Integer, nullable=False),
    Column("until", Moment, nullable=False),
    Column("at", Moment, nullable=False),
    UniqueConstraint("digest"),
    sqlite_autoincrement=True,
)

# Who came by an invitation, and who was barred, wherever they came from.
VISITORS = Table(
    "visitors",
    METADATA,
    Column("user_id", BIG, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("invited", Boolean, nullable=False),
    Column("barred", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
)

# What one of several processes may do, and until when; whoever takes it over has the next number.
LEASES = Table(
    "leases",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("holder", Text, nullable=False),
    Column("until", Moment, nullable=False),
    Column("number", BIG, nullable=False, server_default="0"),
)
