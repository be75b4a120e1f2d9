"""The routing table: which handler answers which update."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Self

from telegram import Update
from telegram.ext import (
    BaseHandler,
    CallbackQueryHandler,
    ChatMemberHandler,
    ChosenInlineResultHandler,
    ContextTypes,
    InlineQueryHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot.admin import Administration, Authority, Consent, Sources, consent_buttons
from bot.answers import (
    Asking,
    Correcting,
    Inline,
    Looking,
    Overhearing,
    Replies,
    Waiting,
    meant_buttons,
    reply_buttons,
    vote_buttons,
)
from bot.articles import Adding, Listing, Offered, Shelf, adding_buttons, listing_buttons
from bot.chats import Calling, Chats, Door, Greeting, Wordless, settings_buttons
from bot.checks import Checking
from bot.feedback import Feedback, Forgetting, Gaps, forgetting
from bot.feedback import gap_reports as gaps
from bot.gateway import (
    AnyCommand,
    CommandIn,
    Gate,
    Handle,
    Interpreter,
    Paces,
    Renaming,
    TelegramClock,
    Throttle,
    Unconfirmed,
)
from bot.inviting import Entry, Inviting, inviting_buttons
from bot.ledger import Ledger
from bot.messages import ReaderLinks
from bot.readers import Readership
from bot.serving import LiveIndex
from bot.settings import Settings
from index import Library

Handler = BaseHandler[Update, ContextTypes.DEFAULT_TYPE, None]

_NOT_BY_EDITING = [
    *("reindex", "rollback", "sources", "status", "gaps", "digest"),
    *("articles", "invite", "readers"),
]


@dataclass(frozen=True, slots=True)
class Handlers:
    """Who does what; each is made once."""

    gate: Gate
    renaming: Renaming
    door: Door
    turnstile: Throttle
    asking: Asking
    looking: Looking
    correcting: Correcting
    checking: Checking
    feedback: Feedback
    forgetting: Forgetting
    inline: Inline
    greeting: Greeting
    wordless: Wordless
    calling: Calling
    chats: Chats
    administration: Administration
    consent: Consent
    sources: Sources
    gaps: Gaps
    inviting: Inviting
    readers: Readership
    adding: Adding
    listing: Listing
    shelf: Shelf
    offered: Offered

    @classmethod
    def of(
        cls,
        settings: Settings,
        live_index: LiveIndex,
        library: Library,
        ledger: Ledger,
        interpreter: Interpreter,
        paces: Paces,
        unconfirmed: Unconfirmed,
        clock: TelegramClock,
        readers: Readership,
    ) -> Self:
        """Make them all."""
        authority = Authority(interpreter, settings.admin_ids)
        turnstile = Throttle(interpreter, ledger, paces, unconfirmed, readers.has)
        links = reader_links_of(settings)
        replies = Replies(live_index, ledger, interpreter, links)
        overhearing = Overhearing(live_index, ledger, turnstile)
        asking = Asking(replies, turnstile, Waiting(interpreter), overhearing)
        looking = Looking(live_index, ledger, interpreter, asking.turns, links)
        shelf = Shelf(library, live_index)
        return cls(
            gate=Gate(timedelta(minutes=settings.max_question_age), clock),
            renaming=Renaming(),
            door=Door(interpreter, readers, Entry(readers, interpreter)),
            turnstile=turnstile,
            asking=asking,
            looking=looking,
            correcting=Correcting(replies, asking.turns),
            checking=Checking(live_index, ledger, interpreter),
            feedback=Feedback(ledger, interpreter, looking),
            forgetting=Forgetting(ledger, interpreter),
            inline=Inline(
                live_index,
                ledger,
                interpreter,
                readers,
                paces.presses,
                links,
                with_votes=settings.inline_feedback,
            ),
            greeting=Greeting(live_index, interpreter, settings.admin_ids),
            wordless=Wordless(interpreter),
            calling=Calling(),
            chats=Chats(ledger, interpreter),
            administration=Administration(
                live_index,
                library,
                ledger,
                interpreter,
                authority,
                readers,
                settings.golden_questions,
            ),
            consent=Consent(live_index, interpreter, authority),
            sources=Sources(library, live_index, authority),
            gaps=Gaps(live_index, ledger, interpreter, authority),
            inviting=Inviting(readers, ledger, interpreter, authority),
            readers=readers,
            adding=Adding(shelf, asking, ledger, interpreter, authority, unconfirmed),
            listing=Listing(shelf, live_index, interpreter, authority),
            shelf=shelf,
            offered=Offered(settings.admin_ids),
        )


def reader_links_of(settings: Settings) -> ReaderLinks:
    """Return where quotes are read; nowhere unless there are pages that people reach."""
    return ReaderLinks(settings.public_url if settings.web_address else "", settings.corpus_public)


def routes(to: Handlers) -> list[Handler]:
    """Return the routing table: the first that fits handles an update, at its person's pace."""
    new, edited = filters.UpdateType.MESSAGE, filters.UpdateType.EDITED_MESSAGE
    with_text = filters.TEXT | filters.CAPTION
    wordless = filters.ChatType.PRIVATE & filters.ATTACHMENT & ~filters.CAPTION
    return [
        *_commands(to, new, edited, with_text),
        MessageHandler(new & to.offered, to.adding.sent),
        MessageHandler(edited & to.offered, to.adding.edited),
        MessageHandler(new & with_text, to.asking.asked),
        MessageHandler(edited & with_text, to.asking.edited),
        MessageHandler(new & wordless, to.turnstile.commands(to.wordless.sent)),
        *_presses(to),
        InlineQueryHandler(to.inline.asked, block=False),  # it waits, and keeps nobody waiting
        ChosenInlineResultHandler(to.inline.chosen),
        ChatMemberHandler(to.chats.joined, ChatMemberHandler.MY_CHAT_MEMBER),
    ]


def _commands(
    to: Handlers,
    new: filters.BaseFilter,
    edited: filters.BaseFilter,
    with_text: filters.BaseFilter,
) -> list[Handler]:
    """Return what handles commands, in messages that are new, edited, or have text."""

    def command(handle: Handle) -> Handle:
        return to.calling.called(to.turnstile.commands(handle))

    not_by_editing = to.calling.called(to.turnstile.edited_into(to.administration.edited))
    commands = {
        ("start",): to.greeting.start,
        ("help",): to.greeting.help,
        ("settings",): to.chats.settings,
        ("reindex",): to.administration.reindex,
        ("rollback",): to.administration.rollback,
        ("sources",): to.sources.sources,
        ("articles",): to.listing.articles,
        ("forget",): to.forgetting.forget,
        ("status",): to.administration.status,
        ("gaps",): to.gaps.gaps,
        ("digest",): to.gaps.digest,
        ("invite",): to.inviting.invite,
        ("readers",): to.inviting.show,
    }
    unknown = filters.ChatType.PRIVATE & AnyCommand()
    return [
        *(CommandIn(names, command(handle), new) for names, handle in commands.items()),
        CommandIn(_NOT_BY_EDITING, not_by_editing, edited),
        CommandIn("ask", to.asking.asked, new & with_text),
        CommandIn("why", command(to.checking.why), new & with_text),
        CommandIn("verify", command(to.checking.verify), new & with_text),
        MessageHandler(new & unknown, command(to.greeting.unknown_command)),
    ]


def _presses(to: Handlers) -> list[Handler]:
    """Return what handles buttons; the last, those that nothing else knows."""
    pressed = to.turnstile.pressed
    return [
        CallbackQueryHandler(pressed(to.looking.pressed), reply_buttons.PATTERN),
        CallbackQueryHandler(pressed(to.correcting.pressed), meant_buttons.PATTERN),
        CallbackQueryHandler(pressed(to.feedback.pressed), vote_buttons.PATTERN),
        CallbackQueryHandler(pressed(to.forgetting.pressed), forgetting.PATTERN),
        CallbackQueryHandler(pressed(to.chats.pressed), settings_buttons.PATTERN),
        CallbackQueryHandler(pressed(to.gaps.export), gaps.PATTERN),
        CallbackQueryHandler(pressed(to.consent.pressed), consent_buttons.PATTERN),
        CallbackQueryHandler(pressed(to.adding.pressed), adding_buttons.PATTERN),
        CallbackQueryHandler(pressed(to.listing.pressed), listing_buttons.PATTERN),
        CallbackQueryHandler(pressed(to.inviting.pressed), inviting_buttons.PATTERN),
        CallbackQueryHandler(pressed(to.looking.unknown)),
    ]


def before_routes(to: Handlers) -> dict[int, Handler]:
    """Return what handles every update before it is routed, by its group; the lowest is first."""
    # An upgrade, and who has left, is noted however long ago it was: before the gate.
    return {
        -6: TypeHandler(Update, to.readers.membership.noticed),
        -5: MessageHandler(filters.StatusUpdate.MIGRATE, to.chats.migrated),
        -4: TypeHandler(Update, to.gate.admit),
        -3: TypeHandler(Update, to.renaming.notice),
        -2: TypeHandler(Update, to.door.admit),
        -1: MessageHandler(filters.CAPTION, to.wordless.saw_words),
    }
