"""Queries on votes and subscriptions."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, or_, select, update

from bot.ledger.database import upsert
from bot.ledger.records import Complaint, Reason, Subscription, Tally, Vote
from bot.ledger.replies import number_of, words_in
from bot.ledger.tables import REPLIES, VOTES, WISHES

_VOTE = upsert(
    VOTES,
    lambda row: row.on_conflict_do_update(
        index_elements=["reply", "user_id"],
        set_={name: row.excluded[name] for name in ("liked", "reason", "at")},
    ).returning(VOTES.c.reply),
)
_WISH = upsert(WISHES, lambda row: row.on_conflict_do_nothing().returning(WISHES.c.id))


def vote(connection: Connection, token: str, vote: Vote, now: datetime) -> Tally | None:
    """Set a person's one vote on a reply and count all; None when the reply is not known."""
    number = number_of(token)
    known = select(REPLIES.c.id).where(REPLIES.c.id == number)
    if connection.execute(known).one_or_none() is None:
        return None
    values = {"reply": number, "user_id": vote.user_id, "at": now}
    values |= {"liked": vote.liked, "reason": vote.reason}
    connection.execute(_VOTE[connection.dialect.name], values)
    return tally(connection, token)


def tally(connection: Connection, token: str) -> Tally:
    """Count the votes on a reply."""
    row = connection.execute(
        select(
            func.count().filter(VOTES.c.liked.is_(True)),
            func.count().filter(VOTES.c.liked.is_(False)),
        ).where(VOTES.c.reply == number_of(token))
    ).one()
    return Tally(*row)


def wish(connection: Connection, token: str, user_id: int, now: datetime) -> bool:
    """Keep a person's wish, once; False when the question's text is not there to ask again."""
    number = number_of(token)
    asked = select(REPLIES.c.chat_id).where(REPLIES.c.id == number, REPLIES.c.question.is_not(None))
    chat_id = connection.execute(asked).scalar_one_or_none()
    if chat_id is None:
        return False
    values = {"reply": number, "user_id": user_id, "chat_id": chat_id, "at": now}
    connection.execute(_WISH[connection.dialect.name], values)
    return True


def wishes(connection: Connection) -> list[Subscription]:
    """Return the wishes that are not fulfilled yet, oldest first."""
    rows = connection.execute(
        select(
            WISHES.c.id,
            WISHES.c.user_id,
            WISHES.c.chat_id,
            REPLIES.c.thread_id,
            REPLIES.c.question_id,
            REPLIES.c.question,
            REPLIES.c.taken_over,
            (WISHES.c.chat_id != REPLIES.c.chat_id).label("moved"),
        )
        .join(REPLIES, REPLIES.c.id == WISHES.c.reply)
        .where(WISHES.c.told_at.is_(None), REPLIES.c.question.is_not(None))
        .order_by(WISHES.c.id)
    )
    return [_wish(row) for row in rows]


def is_open(connection: Connection, wish_id: int) -> bool:
    """Tell whether a wish is neither fulfilled nor withdrawn."""
    its = select(WISHES.c.id).where(WISHES.c.id == wish_id, WISHES.c.told_at.is_(None))
    return connection.execute(its).one_or_none() is not None


def fulfil(connection: Connection, wish_id: int, now: datetime) -> bool:
    """Note that a wish is fulfilled; False when it was before, or has been withdrawn."""
    open_wish = update(WISHES).where(WISHES.c.id == wish_id, WISHES.c.told_at.is_(None))
    return connection.execute(open_wish.values(told_at=now)).rowcount == 1


def has_wish(connection: Connection, token: str) -> bool:
    """Tell whether somebody waits to be told of an answer instead of this reply."""
    its = WISHES.c.reply == number_of(token), WISHES.c.told_at.is_(None)
    return connection.execute(select(WISHES.c.id).where(*its).limit(1)).first() is not None


def complaints(connection: Connection, since: datetime, until: datetime) -> list[Complaint]:
    """Return the questions that were refused or whose replies were disliked, oldest first."""
    rows = connection.execute(
        select(REPLIES.c.id, REPLIES.c.question, REPLIES.c.asker, REPLIES.c.answered, REPLIES.c.at)
        .add_columns(REPLIES.c.taken_over, VOTES.c.user_id, VOTES.c.reason)
        .outerjoin(VOTES, (VOTES.c.reply == REPLIES.c.id) & VOTES.c.liked.is_(False))
        .where(REPLIES.c.at >= since, REPLIES.c.at < until, REPLIES.c.question.is_not(None))
        .where(or_(REPLIES.c.answered.is_(False), VOTES.c.user_id.is_not(None)))
        .order_by(REPLIES.c.id, VOTES.c.at)
    )
    by_reply: dict[int, list[Row[*tuple[Any, ...]]]] = {}
    for row in rows:
        by_reply.setdefault(row.id, []).append(row)
    return [_complaint(votes) for votes in by_reply.values()]


def _complaint(rows: list[Row[*tuple[Any, ...]]]) -> Complaint:
    reply = rows[0]
    return Complaint(
        question=reply.question,
        asker=reply.asker,
        refused=reply.answered is False,
        dislikes=sum(row.user_id is not None for row in rows),
        reasons=tuple(Reason(row.reason) for row in rows if row.reason),
        at=reply.at,
        taken_over=words_in(reply.taken_over),
    )


def _wish(row: Row[*tuple[Any, ...]]) -> Subscription:
    return Subscription(
        wish_id=row.id,
        user_id=row.user_id,
        chat_id=row.chat_id,
        thread_id=None if row.moved else row.thread_id,
        question_id=None if row.moved else row.question_id,
        question=row.question,
        asked_for=" ".join((row.question, *words_in(row.taken_over))),
    )
