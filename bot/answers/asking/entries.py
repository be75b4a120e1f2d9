"""Entries for the ledger: of a message that asks, and of its answer."""

from dataclasses import replace

from telegram import Message, Update, User

from bot.answers import refusal_text
from bot.answers.several import is_answered, numbered
from bot.gateway import Sender, sender_of
from bot.ledger import Asked, Entry, MessageId, Span, digest_of_words
from index import Answer


def asked_in(message: Message, update: Update) -> Asked:
    """Return what is noted of a message that is taken up."""
    asker = _asker_of(message)
    return Asked(MessageId.of(message), asker.id if asker else None, update.to_json())


def _asker_of(message: Message) -> User | None:
    # Others share the account that they write under: nothing of it is one person's own.
    return message.from_user if sender_of(message) == Sender.PERSON else None


def entry_of(message: Message, question: str) -> Entry:
    """Return what is noted of a question before it has an answer."""
    asker = _asker_of(message)
    return Entry(
        asked=MessageId.of(message),
        asker=asker.id if asker else None,
        thread_id=message.message_thread_id if message.is_topic_message else None,
        question=question,
        language=(asker.language_code if asker else None) or "",
        words=digest_of_words(question),
    )


def with_answer(entry: Entry, answer: Answer, *, brief: bool = False) -> Entry:
    """Return `entry` with what it was answered, from which generation.

    Of a refusal that is not `brief`, the span is the passage that it shows.
    """
    shown = numbered(answer)
    if not shown and not brief and not answer.parts and refusal_text.has_closest(answer):
        shown = numbered(replace(answer, answered=True, quotes=answer.quotes[:1]))
    return replace(
        entry,
        answered=is_answered(answer),
        confidence=answer.confidence,
        spans=tuple(Span.of(each.quote.passage) for each in shown),
        parts=tuple(each.part for each in shown) if answer.parts else (),
        generation=answer.generation,
        taken_over=answer.taken_over,
    )
