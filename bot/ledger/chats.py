"""Queries on chats: their settings, and messages taken up already."""

from dataclasses import asdict
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, select, update

from bot.ledger.database import upsert
from bot.ledger.records import ChatSettings, MessageId, Mode
from bot.ledger.tables import CHATS, CLAIMS, ERRANDS, WISHES, Moment

HOW_TO_ASK = "how to ask"  # the errand of telling a person that, before their id
_A_DAY = timedelta(days=1)
_SETTINGS = select(CHATS).where(CHATS.c.chat_id == bindparam("chat"))
_SET = upsert(
    CHATS,
    lambda row: row.on_conflict_do_update(
        index_elements=["chat_id"],
        set_={name: row.excluded[name] for name in ("mode", "quotes", "language", "weekly_digest")},
    ).returning(CHATS.c.chat_id),
)
_CLAIM = upsert(CLAIMS, lambda row: row.on_conflict_do_nothing().returning(CLAIMS.c.chat_id))
_DUE = upsert(
    ERRANDS,
    lambda row: row.on_conflict_do_update(
        index_elements=["name"],
        set_={"at": row.excluded.at},
        where=ERRANDS.c.at <= bindparam("latest", type_=Moment),
    ).returning(ERRANDS.c.name),
)


def settings(connection: Connection, chat_id: int) -> ChatSettings:
    """Return what a chat has decided; what it has not is as `ChatSettings` says."""
    row = connection.execute(_SETTINGS, {"chat": chat_id}).one_or_none()
    if row is None:
        return ChatSettings()
    return ChatSettings(Mode(row.mode), row.quotes, row.language, row.weekly_digest)


def set_settings(connection: Connection, chat_id: int, chosen: ChatSettings) -> None:
    """Keep what a chat has decided, all of it."""
    connection.execute(_SET[connection.dialect.name], {"chat_id": chat_id, **asdict(chosen)})


def with_weekly_digest(connection: Connection) -> list[int]:
    """Return the chats that want the digest, in order of their ids."""
    chosen = select(CHATS.c.chat_id).where(CHATS.c.weekly_digest).order_by(CHATS.c.chat_id)
    return list(connection.execute(chosen).scalars())


def move(connection: Connection, old: int, new: int) -> None:
    """Take settings and wishes along from a group to its supergroup.

    Telegram tells of it in both chats, in any order: the second time changes nothing, nor what
    the supergroup has decided in between.
    """
    there = connection.execute(select(CHATS.c.chat_id).where(CHATS.c.chat_id == new)).one_or_none()
    if there is None:
        connection.execute(update(CHATS).where(CHATS.c.chat_id == old).values(chat_id=new))
    connection.execute(delete(CHATS).where(CHATS.c.chat_id == old))
    connection.execute(update(WISHES).where(WISHES.c.chat_id == old).values(chat_id=new))


def claim(connection: Connection, message: MessageId, now: datetime) -> bool:
    """Take up a message; False when it was taken up before."""
    values = {**message._asdict(), "at": now}
    return connection.execute(_CLAIM[connection.dialect.name], values).one_or_none() is not None


def told_how_to_ask(connection: Connection, user_id: int, now: datetime) -> bool:
    """Note that a person is told how to ask; False when they were within a day."""
    return due(connection, f"{HOW_TO_ASK} {user_id}", _A_DAY, now)


def due(connection: Connection, name: str, every: timedelta, now: datetime) -> bool:
    """Take up an errand whose last time was `every` ago or more, or never."""
    values = {"name": name, "at": now, "latest": now - every}
    return connection.execute(_DUE[connection.dialect.name], values).one_or_none() is not None
