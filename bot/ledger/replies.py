"""Queries on replies and their spans."""

import re
from collections.abc import Sequence
from datetime import datetime
from itertools import zip_longest
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)

from bot.ledger.database import upsert
from bot.ledger.records import Counts, Entry, MessageId, Reply, Span, View
from bot.ledger.tables import REPLIES, SPANS, VOTES, WISHES

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_LARGEST = 2**63 - 1  # an id, in both databases
_LATEST = 50  # quotes that somebody sent
_BETWEEN_WORDS = "\n"
_SLICE = re.compile(r"(\d+)-(\d+)")

# Statements that every answer needs are made once: making them takes longer than running them.
_RECORD = upsert(REPLIES, lambda row: row.on_conflict_do_nothing().returning(REPLIES.c.id))
_RECORD_SPANS = insert(SPANS)
_SENT = (
    update(REPLIES)
    .where(REPLIES.c.id == bindparam("number"))
    .values(reply_id=bindparam("message_id"))
)
_BY_QUESTION = select(REPLIES).where(
    REPLIES.c.chat_id == bindparam("chat_id"), REPLIES.c.question_id == bindparam("message_id")
)
_BY_INLINE_ID = select(REPLIES).where(REPLIES.c.inline_id == bindparam("inline_id"))
_SENT_INLINE = (
    select(REPLIES)
    .where(REPLIES.c.asker == bindparam("user_id"), REPLIES.c.question_id < 0)
    .order_by(REPLIES.c.id.desc())
    .limit(_LATEST)
)
_SPAN = (SPANS.c.article_id, SPANS.c.start, SPANS.c.end, SPANS.c.digest, SPANS.c.slices)
_SPANS_OF = (
    select(*_SPAN, SPANS.c.part)
    .where(SPANS.c.reply == bindparam("number"))
    .order_by(SPANS.c.ordinal)
)


def token_of(number: int) -> str:
    """Return `number` in base 36."""
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return digits or "0"


def number_of(token: str) -> int:
    """Undo `token_of`; 0, which no reply has, for what is no token."""
    if not token.isascii() or not token.isalnum():
        return 0
    number = int(token, 36)
    return number if number <= _LARGEST else 0


def words_in(kept: str | None) -> tuple[str, ...]:
    """Return the words that were kept in one column."""
    return tuple(kept.split(_BETWEEN_WORDS)) if kept else ()


def record(connection: Connection, entry: Entry, question: str | None, now: datetime) -> str:
    """Write a reply, or revise the one that the same question got, and return its token.

    What people said of the reply before goes: it was about other quotes. Who wished to be told
    when there is an answer still does, as long as there is none.
    """
    values = _values(entry, question, now)
    made = _RECORD[connection.dialect.name]
    number = connection.execute(made, values).scalar_one_or_none()
    if number is None:
        number = _revise(connection, entry, values)
    if entry.spans:
        spans = [
            {**_span_values(number, at, span), "part": part}
            for at, (span, part) in enumerate(zip_longest(entry.spans, entry.parts))
        ]
        connection.execute(_RECORD_SPANS, spans)
    return token_of(number)


def sent(connection: Connection, token: str, reply_id: int) -> None:
    """Note the message that carries a reply."""
    connection.execute(_SENT, {"number": number_of(token), "message_id": reply_id})


def show(connection: Connection, token: str, view: View) -> None:
    """Note what of a reply is to be seen."""
    row = update(REPLIES).where(REPLIES.c.id == number_of(token))
    connection.execute(row.values(first=view.first, open=view.open, paragraph=view.paragraph))


def by_token(connection: Connection, token: str, chat_id: int) -> Reply | None:
    """Return the reply of this token, when it was given in this chat."""
    its = (REPLIES.c.id == number_of(token), REPLIES.c.chat_id == chat_id)
    return _reply(connection, connection.execute(select(REPLIES).where(*its)).one_or_none())


def by_question(connection: Connection, asked: MessageId) -> Reply | None:
    """Return the reply that the message `asked` got."""
    return _reply(connection, connection.execute(_BY_QUESTION, asked._asdict()).one_or_none())


def by_message(connection: Connection, message: MessageId) -> Reply | None:
    """Return the reply that `message` carries; the latest one, should there be several."""
    rows = connection.execute(
        select(REPLIES)
        .where(REPLIES.c.chat_id == message.chat_id, REPLIES.c.reply_id == message.message_id)
        .order_by(REPLIES.c.id.desc())
        .limit(1)
    )
    return _reply(connection, rows.one_or_none())


def by_inline_id(connection: Connection, inline_id: str) -> Reply | None:
    """Return the reply that an inline message carries."""
    rows = connection.execute(_BY_INLINE_ID, {"inline_id": inline_id})
    return _reply(connection, rows.first())


def sent_inline(connection: Connection, user_id: int) -> list[Reply]:
    """Return the latest quotes that a person has picked and sent, the last one first."""
    rows = connection.execute(_SENT_INLINE, {"user_id": user_id}).all()
    return [reply for row in rows if (reply := _reply(connection, row))]


def counts(connection: Connection, since: datetime) -> Counts:
    """Count the answered and the refused questions from `since` on."""
    row = connection.execute(
        select(
            func.count().filter(REPLIES.c.answered.is_(True)),
            func.count().filter(REPLIES.c.answered.is_(False)),
        ).where(REPLIES.c.at >= since)
    ).one()
    return Counts(*row)


def quoted(connection: Connection, since: datetime) -> list[Span]:
    """Return the spans of answers given from `since` on, each once, by article and place."""
    rows = connection.execute(
        select(*_SPAN)
        .join(REPLIES, REPLIES.c.id == SPANS.c.reply)
        .where(REPLIES.c.at >= since, REPLIES.c.answered.is_(True))
        .distinct()
        .order_by(*_SPAN)
    )
    return [_span(row) for row in rows]


def _revise(connection: Connection, entry: Entry, values: dict[str, object]) -> int:
    its: tuple[ColumnElement[bool], ...] = (
        REPLIES.c.chat_id == entry.asked.chat_id,
        REPLIES.c.question_id == entry.asked.message_id,
    )
    row = update(REPLIES).where(*its).values(values).returning(REPLIES.c.id)
    number: int = connection.execute(row).scalar_one()
    for table in (SPANS, VOTES) if entry.answered is False else (SPANS, VOTES, WISHES):
        connection.execute(delete(table).where(table.c.reply == number))
    return number


def _values(entry: Entry, question: str | None, now: datetime) -> dict[str, object]:
    return {
        "chat_id": entry.asked.chat_id,
        "thread_id": entry.thread_id,
        "question_id": entry.asked.message_id,
        "asker": entry.asker,
        "question": question,
        "answered": entry.answered,
        "confidence": entry.confidence,
        "generation": entry.generation,
        "language": entry.language,
        "first": 0,
        "open": None,
        "paragraph": None,
        "at": now,
        "taken_over": _BETWEEN_WORDS.join(entry.taken_over) if question else None,
        "inline_id": entry.inline_id,
        "words": entry.words or None,
    }


def _span_values(number: int, ordinal: int, span: Span) -> dict[str, object]:
    return {
        "reply": number,
        "ordinal": ordinal,
        "article_id": span.article_id,
        "start": span.start,
        "end": span.end,
        "digest": span.digest,
        "slices": " ".join(f"{start}-{end}" for start, end in span.slices) or None,
    }


def _span(row: Sequence[Any]) -> Span:
    article_id, start, end, digest, kept = row
    slices = ((int(each[1]), int(each[2])) for each in _SLICE.finditer(kept or ""))
    return Span(article_id, start, end, digest, tuple(slices))


def _reply(connection: Connection, row: Row[*tuple[Any, ...]] | None) -> Reply | None:
    if row is None:
        return None
    kept = connection.execute(_SPANS_OF, {"number": row.id}).all()
    entry = Entry(
        asked=MessageId(row.chat_id, row.question_id),
        asker=row.asker,
        thread_id=row.thread_id,
        question=row.question or "",
        answered=row.answered,
        confidence=row.confidence,
        spans=tuple(_span(each[:-1]) for each in kept),
        parts=tuple(each.part for each in kept if each.part is not None),
        generation=row.generation,
        language=row.language,
        taken_over=words_in(row.taken_over),
        inline_id=row.inline_id,
        words=row.words or "",
    )
    view = View(row.first, row.open, row.paragraph)
    return Reply(token_of(row.id), entry, row.reply_id, view, row.at)
