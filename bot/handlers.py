"""The handlers of all features, by subject, and what they stand on."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Self

from bot.admin import Administration, Authority, Consent, Sources
from bot.answers import Asking, Correcting, Inline, Looking, Overhearing, Replies, Waiting
from bot.articles import Adding, Listing, Offered, Shelf
from bot.chats import Calling, Chats, Door, Greeting, Wordless
from bot.checks import Checking
from bot.feedback import Feedback, Forgetting, Gaps
from bot.gateway import (
    Gate,
    Interpreter,
    Paces,
    Renaming,
    TelegramClock,
    Throttle,
    Unconfirmed,
)
from bot.inviting import Entry, Inviting
from bot.ledger import Ledger
from bot.messages import ReaderLinks
from bot.readers import Readership
from bot.serving import LiveIndex
from bot.settings import Settings
from index import Library


@dataclass(frozen=True, slots=True)
class Ground:
    """What handlers stand on; each is made once."""

    settings: Settings
    live_index: LiveIndex
    library: Library
    ledger: Ledger
    interpreter: Interpreter
    readers: Readership
    paces: Paces
    clock: TelegramClock
    unconfirmed: Unconfirmed

    @property
    def links(self) -> ReaderLinks:
        """Where quotes are read; nowhere unless there are pages that people reach."""
        settings = self.settings
        reached = settings.public_url if settings.web_address else ""
        return ReaderLinks(reached, settings.corpus_public)

    @property
    def authority(self) -> Authority:
        """Tells who administers."""
        return Authority(self.interpreter, self.settings.admin_ids)


@dataclass(frozen=True, slots=True)
class FirstHandlers:
    """Handlers that every update passes, or most do, before the one that answers it."""

    gate: Gate
    renaming: Renaming
    door: Door
    calling: Calling
    throttle: Throttle

    @classmethod
    def of(cls, on: Ground) -> Self:
        """Make them."""
        has = on.readers.has
        return cls(
            gate=Gate(timedelta(minutes=on.settings.max_question_age), on.clock),
            renaming=Renaming(),
            door=Door(on.interpreter, on.readers, Entry(on.readers, on.interpreter)),
            calling=Calling(),
            throttle=Throttle(on.interpreter, on.ledger, on.paces, on.unconfirmed, has),
        )


@dataclass(frozen=True, slots=True)
class AnswerHandlers:
    """Handlers of questions, and of what is asked about their answers."""

    asking: Asking
    looking: Looking
    correcting: Correcting
    inline: Inline
    checking: Checking

    @classmethod
    def of(cls, on: Ground, throttle: Throttle) -> Self:
        """Make them."""
        live_index, ledger, interpreter, links = on.live_index, on.ledger, on.interpreter, on.links
        replies = Replies(live_index, ledger, interpreter, links)
        overhearing = Overhearing(live_index, ledger, throttle)
        asking = Asking(replies, throttle, Waiting(interpreter), overhearing)
        return cls(
            asking=asking,
            looking=Looking(live_index, ledger, interpreter, asking.turns, links),
            correcting=Correcting(replies, asking.turns),
            inline=Inline(
                live_index,
                ledger,
                interpreter,
                on.readers,
                on.paces.presses,
                links,
                with_votes=on.settings.inline_feedback,
            ),
            checking=Checking(live_index, ledger, interpreter),
        )


@dataclass(frozen=True, slots=True)
class PeopleHandlers:
    """Handlers of what people say of answers and settle for themselves or a chat."""

    feedback: Feedback
    forgetting: Forgetting
    greeting: Greeting
    wordless: Wordless
    chats: Chats

    @classmethod
    def of(cls, on: Ground, looking: Looking) -> Self:
        """Make them."""
        return cls(
            feedback=Feedback(on.ledger, on.interpreter, looking),
            forgetting=Forgetting(on.ledger, on.interpreter),
            greeting=Greeting(on.live_index, on.interpreter, on.settings.admin_ids),
            wordless=Wordless(on.interpreter),
            chats=Chats(on.ledger, on.interpreter),
        )


@dataclass(frozen=True, slots=True)
class AdminHandlers:
    """Handlers of what administrators may do, but for the articles that they send."""

    administration: Administration
    consent: Consent
    sources: Sources
    gaps: Gaps
    inviting: Inviting

    @classmethod
    def of(cls, on: Ground, authority: Authority) -> Self:
        """Make them."""
        return cls(
            administration=Administration(
                on.live_index,
                on.library,
                on.ledger,
                on.interpreter,
                authority,
                on.readers,
                on.settings.golden_questions,
            ),
            consent=Consent(on.live_index, on.interpreter, authority),
            sources=Sources(on.library, on.live_index, authority),
            gaps=Gaps(on.live_index, on.ledger, on.interpreter, authority),
            inviting=Inviting(on.readers, on.ledger, on.interpreter, authority),
        )


@dataclass(frozen=True, slots=True)
class ArticleHandlers:
    """Handlers of articles that administrators send and look through."""

    offered: Offered
    adding: Adding
    listing: Listing
    shelf: Shelf

    @classmethod
    def of(cls, on: Ground, authority: Authority, asking: Asking) -> Self:
        """Make them."""
        shelf = Shelf(on.library, on.live_index)
        return cls(
            offered=Offered(on.settings.admin_ids),
            adding=Adding(shelf, asking, on.ledger, on.interpreter, authority, on.unconfirmed),
            listing=Listing(shelf, on.live_index, on.interpreter, authority),
            shelf=shelf,
        )


@dataclass(frozen=True, slots=True)
class Handlers:
    """Who does what; each is made once."""

    first: FirstHandlers
    answers: AnswerHandlers
    people: PeopleHandlers
    admin: AdminHandlers
    articles: ArticleHandlers
    readers: Readership

    @classmethod
    def of(cls, on: Ground) -> Self:
        """Make them all."""
        authority = on.authority
        first = FirstHandlers.of(on)
        answers = AnswerHandlers.of(on, first.throttle)
        return cls(
            first,
            answers,
            PeopleHandlers.of(on, answers.looking),
            AdminHandlers.of(on, authority),
            ArticleHandlers.of(on, authority, answers.asking),
            on.readers,
        )
