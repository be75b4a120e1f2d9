"""What is deleted, by age and by wish, in SQL."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, update

from bot.ledger.records import Forgotten
from bot.ledger.tables import CLAIMS, REPLIES, VOTES, WISHES

# Telegram keeps what it could not deliver for a day.
_CLAIMS = timedelta(days=2)
# Buttons under older replies say that they are too old.
_REPLIES = timedelta(days=90)


def prune(connection: Connection, question_days: int, now: datetime) -> None:
    """Delete what is too old: texts of questions, whole replies, claims.

    Wishes go with the text of their question, or when they were fulfilled.
    """
    kept = timedelta(days=question_days)
    old = REPLIES.c.at <= now - kept
    connection.execute(
        update(REPLIES).where(old, REPLIES.c.question.is_not(None)).values(question=None)
    )
    connection.execute(
        delete(WISHES).where((WISHES.c.at <= now - kept) | WISHES.c.told_at.is_not(None))
    )
    connection.execute(delete(REPLIES).where(REPLIES.c.at <= now - max(kept, _REPLIES)))
    connection.execute(delete(CLAIMS).where(CLAIMS.c.at <= now - _CLAIMS))


def forget(connection: Connection, user_id: int) -> Forgotten:
    """Delete a person's questions, with the replies to them, votes and wishes; count them."""
    votes = connection.execute(delete(VOTES).where(VOTES.c.user_id == user_id)).rowcount
    wishes = connection.execute(delete(WISHES).where(WISHES.c.user_id == user_id)).rowcount
    questions = connection.execute(delete(REPLIES).where(REPLIES.c.asker == user_id)).rowcount
    return Forgotten(questions=questions, votes=votes, wishes=wishes)
