"""Frozen records that go into the ledger and come out of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, Self

import xxhash
from telegram import MaybeInaccessibleMessage

from index import Article, Passage, QuotedPlace, Standing, digest_of


class MessageId(NamedTuple):
    """A message; ids of messages count within their chat."""

    chat_id: int
    message_id: int

    @classmethod
    def of(cls, message: MaybeInaccessibleMessage) -> Self:
        """Return the id of `message`."""
        return cls(message.chat.id, message.message_id)

    @classmethod
    def inline(cls, user_id: int, update_id: int) -> Self:
        """Return what stands for a message of which Telegram tells neither chat nor id.

        It is in its sender's own chat, under a number that no message has.
        """
        return cls(user_id, -update_id)


def digest_of_words(text: str) -> str:
    """Return what changes when somebody asks something else: XXH3-128 of the words."""
    return xxhash.xxh3_128_hexdigest(" ".join(text.split()).encode("utf-8", "surrogatepass"))


@dataclass(frozen=True, slots=True)
class Span:
    """Where a quote stands: characters of the text of the article that had this digest.

    `start` and `end` are those of the slice that answers; `slices` are all, in document order,
    none where it is the only one.
    """

    article_id: str
    start: int
    end: int
    digest: str
    slices: tuple[tuple[int, int], ...] = ()

    @classmethod
    def of(cls, passage: Passage) -> Self:
        """Return where `passage` stands."""
        article, answering = passage.article, (passage.start, passage.end)
        slices = passage.spans if passage.spans != (answering,) else ()
        return cls(article.article_id, *answering, digest_of(article), slices)

    @property
    def standing(self) -> Standing:
        """Where it stands, as the index has it."""
        spans = self.slices or ((self.start, self.end),)
        return Standing(self.article_id, self.start, self.end, spans)

    @property
    def place(self) -> QuotedPlace:
        """Where it stands, as long as its article has the text that was quoted from."""
        return QuotedPlace(self.standing, self.digest)

    def stands_in(self, article: Article) -> bool:
        """Whether `article` still has the text that was quoted from."""
        return article.article_id == self.article_id and self.place.stands_in(article)


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
class Asked:
    """A question that is to be answered; `update` is what Telegram delivered, as JSON."""

    asked: MessageId
    asker: int | None = None
    update: str | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """Questions that a process left open when it ended.

    `updates` are those to be answered now; `unanswered` counts the others to which nothing was
    sent, `uncertain` those whose answer may have arrived.
    """

    updates: tuple[str, ...] = ()
    unanswered: int = 0
    uncertain: int = 0


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


class Mode(StrEnum):
    """Which messages of a group the bot answers."""

    ADDRESSED = "addressed"
    CONFIDENT = "confident"  # also what nobody asked the bot, when it is sure of the answer


@dataclass(frozen=True, slots=True)
class ChatSettings:
    """What a chat has decided. `quotes` None and `language` "" leave it to the bot."""

    mode: Mode = Mode.ADDRESSED
    quotes: int | None = None
    language: str = ""
    weekly_digest: bool = False


class Reason(StrEnum):
    """What was wrong with a reply."""

    WRONG = "wrong"
    OUTDATED = "outdated"
    NO_ANSWER = "no answer"


@dataclass(frozen=True, slots=True)
class Vote:
    """What one person thinks of one reply; `reason` is for a dislike, and may be told later."""

    user_id: int
    liked: bool
    reason: Reason | None = None

    def __post_init__(self) -> None:
        """Refuse a reason for a like."""
        if self.liked and self.reason:
            raise ValueError("a reason is for a dislike")


@dataclass(frozen=True, slots=True)
class Tally:
    """The votes for one reply."""

    likes: int = 0
    dislikes: int = 0


@dataclass(frozen=True, slots=True)
class Subscription:
    """Somebody wants to be told, in a chat, when a question has an answer.

    `asked_for` is the question with what it left unsaid. `question_id` is the message that asked
    it, None when it can't be replied to: its group has been upgraded to a supergroup since.
    """

    wish_id: int
    user_id: int
    chat_id: int
    thread_id: int | None
    question_id: int | None
    question: str
    asked_for: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How many questions of a period got quotes, and how many were told that there are none."""

    answered: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True)
class Complaint:
    """One question that was refused, or whose reply somebody disliked, for these reasons.

    `reasons` may be fewer than `dislikes`: not everybody tells one. `taken_over` is what the
    question left unsaid.
    """

    question: str
    asker: int | None
    refused: bool
    dislikes: int
    reasons: tuple[Reason, ...]
    at: datetime
    taken_over: tuple[str, ...] = ()

    @property
    def asked_for(self) -> str:
        """The question with what it left unsaid."""
        return " ".join((self.question, *self.taken_over))


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How much of a person was deleted; `names` is 1 for the one that they entered with."""

    questions: int
    votes: int
    wishes: int
    names: int = 0


class Entrance(StrEnum):
    """What came of somebody's attempt to enter by an invitation."""

    ENTERED = "entered"  # also when they had before
    CLOSED = "closed"  # no such invitation, or not any more
    BARRED = "barred"


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link that lets `most` people in, until a time; `used` have come by it. `at` it was made."""

    number: int
    most: int
    used: int
    until: datetime
    at: datetime


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody who has been `invited`, or `barred`, since then.

    `name` is what they were called at that time, "" where that is not kept.
    """

    user_id: int
    name: str
    invited: bool
    barred: bool
    at: datetime
