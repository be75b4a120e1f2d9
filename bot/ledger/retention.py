"""Deletes replies by age, and on demand."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, delete, func, select, update

from bot.ledger.chats import HOW_TO_ASK
from bot.ledger.records import Forgotten
from bot.ledger.tables import (
    CLAIMS,
    ERRANDS,
    INVITATIONS,
    QUESTIONS,
    REPLIES,
    VISITORS,
    VOTES,
    WISHES,
)

# Telegram keeps what it could not deliver for a day.
_CLAIMS = timedelta(days=2)
_TOLD = timedelta(days=1)  # that somebody was told how to ask
# Buttons under older replies say that they are too old.
_REPLIES = timedelta(days=90)


def prune(connection: Connection, question_days: int, now: datetime, limit: int) -> bool:
    """Delete what is too old: texts of questions, whole replies, wishes, claims, invitations.

    Wishes go with the text of their question, or when they were fulfilled. At most `limit` texts
    and as many replies go at a time, so that nobody waits long; True when there may be more.
    """
    kept = timedelta(days=question_days)
    texts = _some((REPLIES.c.at <= now - kept) & REPLIES.c.question.is_not(None), limit)
    replies = _some(REPLIES.c.at <= now - max(kept, _REPLIES), limit)
    done = (
        connection.execute(
            update(REPLIES).where(texts).values(question=None, taken_over=None)
        ).rowcount,
        connection.execute(delete(REPLIES).where(replies)).rowcount,
    )
    fulfilled = WISHES.c.told_at.is_not(None)
    connection.execute(delete(WISHES).where(fulfilled | (WISHES.c.at <= now - kept)))
    for table in (CLAIMS, QUESTIONS):
        connection.execute(delete(table).where(table.c.at <= now - _CLAIMS))
    connection.execute(delete(INVITATIONS).where(INVITATIONS.c.until <= now))
    told = ERRANDS.c.name.startswith(f"{HOW_TO_ASK} ") & (ERRANDS.c.at <= now - _TOLD)
    connection.execute(delete(ERRANDS).where(told))
    return max(done) == limit


def kept_of(connection: Connection, user_id: int) -> Forgotten:
    """Count what `forget` would delete."""
    asked = select(func.count()).where(REPLIES.c.asker == user_id, REPLIES.c.answered.is_not(None))
    voted = select(func.count()).where(VOTES.c.user_id == user_id)
    wished = select(func.count()).where(WISHES.c.user_id == user_id, WISHES.c.told_at.is_(None))
    named = select(func.count()).where(*_named(user_id))
    each_of = (asked, voted, wished, named)
    return Forgotten(*(connection.execute(each).scalar_one() for each in each_of))


def forget(connection: Connection, user_id: int) -> Forgotten:
    """Delete a person's questions, with the replies to them, votes and wishes; count them.

    Whether they may read stays, without their name.
    """
    votes = connection.execute(delete(VOTES).where(VOTES.c.user_id == user_id)).rowcount
    wishes = connection.execute(delete(WISHES).where(WISHES.c.user_id == user_id)).rowcount
    connection.execute(delete(ERRANDS).where(ERRANDS.c.name == f"{HOW_TO_ASK} {user_id}"))
    connection.execute(delete(QUESTIONS).where(QUESTIONS.c.asker == user_id))
    forget_name = update(VISITORS).where(*_named(user_id)).values(name="")
    names = connection.execute(forget_name).rowcount
    asked = REPLIES.c.asker == user_id
    nothing_asked = delete(REPLIES).where(asked, REPLIES.c.answered.is_(None))
    connection.execute(nothing_asked)
    questions = connection.execute(delete(REPLIES).where(asked)).rowcount
    return Forgotten(questions=questions, votes=votes, wishes=wishes, names=names)


def _named(user_id: int) -> tuple[ColumnElement[bool], ...]:
    return VISITORS.c.user_id == user_id, VISITORS.c.name != ""


def _some(which: ColumnElement[bool], limit: int) -> ColumnElement[bool]:
    """Return the condition of being among `limit` replies, whichever, that are such."""
    return REPLIES.c.id.in_(select(REPLIES.c.id).where(which).limit(limit))
