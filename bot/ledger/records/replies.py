"""Replies to questions, and what is to be seen of them."""

from dataclasses import dataclass
from datetime import datetime

from bot.ledger.records.asked import MessageId, Span, digest_of_words


@dataclass(frozen=True, slots=True)
class Entry:
    """A reply to a question, as it is when it is about to be sent.

    `spans` are in the order of the answer, also those not shown yet. `answered` is None when
    there was nothing to answer: a mention without words, say. `taken_over` are words of what the
    question follows that were searched for too. `parts` has, for each span, which question of the
    message it answers, from 0; it is empty where there is one. `inline_id` is the message, in
    whichever chat, by which somebody sent a quote that they had picked: see `MessageId.inline`.
    `words` are a digest of what the message asked, whatever is searched for instead of it.
    """

    asked: MessageId
    asker: int | None = None
    thread_id: int | None = None
    question: str = ""
    answered: bool | None = None
    confidence: float = 0.0
    spans: tuple[Span, ...] = ()
    generation: str = ""
    language: str = ""
    taken_over: tuple[str, ...] = ()
    inline_id: str | None = None
    parts: tuple[int, ...] = ()
    words: str = ""

    def answers(self, question: str) -> bool:
        """Tell whether these are the words that it answers.

        Replies of former releases have no digest: for them, as long as the question is kept.
        """
        if self.words:
            return self.words == digest_of_words(question)
        return bool(self.question) and digest_of_words(self.question) == digest_of_words(question)

    @property
    def asked_for(self) -> str:
        """The question with what it left unsaid."""
        return " ".join((self.question, *self.taken_over)).strip()


@dataclass(frozen=True, slots=True)
class View:
    """What of a reply's spans is to be seen: the page from span `first` on, or one in context.

    `open` is the span shown among its neighbours, None for the page; `paragraph` the paragraph of
    its article that is shown then.
    """

    first: int = 0
    open: int | None = None
    paragraph: int | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply that was recorded. `entry.question` is "" when questions are not kept (any more).

    `token` names it in callback data: at most 13 letters and digits. `reply_id` is the message
    that carries it, None while it isn't sent. `at` is when it was recorded, or last revised.
    """

    token: str
    entry: Entry
    reply_id: int | None
    view: View
    at: datetime

    def seen(self, limit: int) -> tuple[Span, ...]:
        """Return the spans that the message shows, `limit` at most on a page."""
        spans, view = self.entry.spans, self.view
        if view.open is not None:
            return spans[view.open : view.open + 1]
        return spans[view.first : view.first + limit]
