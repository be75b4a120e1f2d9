"""Queries on questions whose answers are not, or not surely, out yet."""

from collections.abc import Container
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, bindparam, delete, insert, select, update

from bot.ledger.chats import claim
from bot.ledger.records import Asked, Left, MessageId
from bot.ledger.tables import CLAIMS, QUESTIONS

_YOUNG = timedelta(minutes=5)  # who asked that long ago may still wait for the answer
_ITS = and_(
    QUESTIONS.c.chat_id == bindparam("chat"), QUESTIONS.c.message_id == bindparam("message")
)
_OPEN = insert(QUESTIONS)
_SETTLE = delete(QUESTIONS).where(_ITS)
_NOTE = update(QUESTIONS).where(_ITS).values(begun=bindparam("has_begun"))
_BLANK = update(QUESTIONS).where(_ITS).values(update=None)


def take_up(
    connection: Connection, question: Asked, run: str, now: datetime, *, anew: bool
) -> bool:
    """Open a question; False when it was taken up before and nothing of it is left to do.

    Left to do is what has not begun to be sent; `anew`, also what may have arrived.
    """
    if claim(connection, question.asked, now):
        values = {"asker": question.asker, "update": question.update, "run": run, "at": now}
        connection.execute(_OPEN, {**question.asked._asdict(), **values, "begun": False})
        return True
    left = and_(_ITS, QUESTIONS.c.begun.is_(False)) if not anew else _ITS
    taken = update(QUESTIONS).where(left).values(run=run, begun=False)
    return connection.execute(taken, _key(question.asked)).rowcount == 1


def is_taken_up(connection: Connection, asked: MessageId) -> bool:
    """Whether a message was taken up, and not left open with nothing sent in answer."""
    left = select(QUESTIONS.c.begun).where(_ITS, QUESTIONS.c.begun.is_(False))
    claimed = select(CLAIMS.c.at).where(_claim_of(asked))
    return (
        connection.execute(claimed).first() is not None
        and connection.execute(left, _key(asked)).first() is None
    )


def note(connection: Connection, asked: MessageId, *, begun: bool) -> bool:
    """Note if the answer to a question may have gone out; True."""
    connection.execute(_NOTE, {**_key(asked), "has_begun": begun})
    return True


def settle(connection: Connection, asked: MessageId) -> None:
    """Close a question: what there was to say to it is said."""
    connection.execute(_SETTLE, _key(asked))


def leave(connection: Connection, asked: MessageId) -> None:
    """Leave a question open whose answer may have arrived; nothing will be sent by itself."""
    connection.execute(_BLANK, _key(asked))


def left_behind(
    connection: Connection, run: str, now: datetime, begun: Container[MessageId] = ()
) -> Left:
    """Return what other runs than `run` have left open, and close all that is not taken up now.

    Nothing was sent in answer to those that are too old: should Telegram deliver one of them
    again, it is new. Answers to those in `begun` may have gone out, whatever the tables say.
    """
    rows = connection.execute(
        select(QUESTIONS).where(QUESTIONS.c.run != run).order_by(QUESTIONS.c.at)
    ).all()
    sent = {row for row in rows if row.begun or MessageId(row.chat_id, row.message_id) in begun}
    young = [row for row in rows if row not in sent and row.update and row.at > now - _YOUNG]
    kept = {(row.chat_id, row.message_id) for row in young}
    for row in rows:
        asked = MessageId(row.chat_id, row.message_id)
        if asked not in kept:
            settle(connection, asked)
            if row not in sent:
                connection.execute(delete(CLAIMS).where(_claim_of(asked)))
    updates = tuple(str(row.update) for row in young)
    return Left(updates, len(rows) - len(young) - len(sent), len(sent))


def _claim_of(asked: MessageId) -> ColumnElement[bool]:
    return and_(CLAIMS.c.chat_id == asked.chat_id, CLAIMS.c.message_id == asked.message_id)


def _key(asked: MessageId) -> dict[str, int]:
    return {"chat": asked.chat_id, "message": asked.message_id}
