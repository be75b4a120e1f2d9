"""Messages that ask, and where quotes stand."""

from dataclasses import dataclass
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
