"""The routing table: which handler answers which update."""

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

from bot.admin import consent_buttons
from bot.answers import meant_buttons, reply_buttons, vote_buttons
from bot.articles import adding_buttons, listing_buttons
from bot.chats import settings_buttons
from bot.feedback import forgetting
from bot.feedback import gap_reports as gaps
from bot.gateway import AnyCommand, CommandIn, Handle
from bot.handlers import Handlers
from bot.inviting import inviting_buttons

Handler = BaseHandler[Update, ContextTypes.DEFAULT_TYPE, None]

_NOT_BY_EDITING = [
    *("reindex", "rollback", "sources", "status", "gaps", "digest"),
    *("articles", "invite", "readers"),
]


def routes(to: Handlers) -> list[Handler]:
    """Return the routing table: the first that fits handles an update, at its person's pace."""
    new, edited = filters.UpdateType.MESSAGE, filters.UpdateType.EDITED_MESSAGE
    with_text = filters.TEXT | filters.CAPTION
    wordless = filters.ChatType.PRIVATE & filters.ATTACHMENT & ~filters.CAPTION
    return [
        *_commands(to, new, edited, with_text),
        MessageHandler(new & to.articles.offered, to.articles.adding.sent),
        MessageHandler(edited & to.articles.offered, to.articles.adding.edited),
        MessageHandler(new & with_text, to.answers.asking.asked),
        MessageHandler(edited & with_text, to.answers.asking.edited),
        MessageHandler(new & wordless, to.first.throttle.commands(to.people.wordless.sent)),
        *_presses(to),
        # It waits, and keeps nobody waiting.
        InlineQueryHandler(to.answers.inline.asked, block=False),
        ChosenInlineResultHandler(to.answers.inline.chosen),
        ChatMemberHandler(to.people.chats.joined, ChatMemberHandler.MY_CHAT_MEMBER),
    ]


def _commands(
    to: Handlers,
    new: filters.BaseFilter,
    edited: filters.BaseFilter,
    with_text: filters.BaseFilter,
) -> list[Handler]:
    """Return what handles commands, in messages that are new, edited, or have text."""

    def command(handle: Handle) -> Handle:
        return to.first.calling.called(to.first.throttle.commands(handle))

    not_by_editing = to.first.calling.called(
        to.first.throttle.edited_into(to.admin.administration.edited)
    )
    commands = {
        ("start",): to.people.greeting.start,
        ("help",): to.people.greeting.help,
        ("settings",): to.people.chats.settings,
        ("reindex",): to.admin.administration.reindex,
        ("rollback",): to.admin.administration.rollback,
        ("sources",): to.admin.sources.sources,
        ("articles",): to.articles.listing.articles,
        ("forget",): to.people.forgetting.forget,
        ("status",): to.admin.administration.status,
        ("gaps",): to.admin.gaps.gaps,
        ("digest",): to.admin.gaps.digest,
        ("invite",): to.admin.inviting.invite,
        ("readers",): to.admin.inviting.show,
    }
    unknown = filters.ChatType.PRIVATE & AnyCommand()
    return [
        *(CommandIn(names, command(handle), new) for names, handle in commands.items()),
        CommandIn(_NOT_BY_EDITING, not_by_editing, edited),
        CommandIn("ask", to.answers.asking.asked, new & with_text),
        CommandIn("why", command(to.answers.checking.why), new & with_text),
        CommandIn("verify", command(to.answers.checking.verify), new & with_text),
        MessageHandler(new & unknown, command(to.people.greeting.unknown_command)),
    ]


def _presses(to: Handlers) -> list[Handler]:
    """Return what handles buttons; the last, those that nothing else knows."""
    pressed = to.first.throttle.pressed
    return [
        CallbackQueryHandler(pressed(to.answers.looking.pressed), reply_buttons.PATTERN),
        CallbackQueryHandler(pressed(to.answers.correcting.pressed), meant_buttons.PATTERN),
        CallbackQueryHandler(pressed(to.people.feedback.pressed), vote_buttons.PATTERN),
        CallbackQueryHandler(pressed(to.people.forgetting.pressed), forgetting.PATTERN),
        CallbackQueryHandler(pressed(to.people.chats.pressed), settings_buttons.PATTERN),
        CallbackQueryHandler(pressed(to.admin.gaps.export), gaps.PATTERN),
        CallbackQueryHandler(pressed(to.admin.consent.pressed), consent_buttons.PATTERN),
        CallbackQueryHandler(pressed(to.articles.adding.pressed), adding_buttons.PATTERN),
        CallbackQueryHandler(pressed(to.articles.listing.pressed), listing_buttons.PATTERN),
        CallbackQueryHandler(pressed(to.admin.inviting.pressed), inviting_buttons.PATTERN),
        CallbackQueryHandler(pressed(to.answers.looking.unknown)),
    ]


def before_routes(to: Handlers) -> dict[int, Handler]:
    """Return what handles every update before it is routed, by its group; the lowest is first."""
    # An upgrade, and who has left, is noted however long ago it was: before the gate.
    return {
        -6: TypeHandler(Update, to.readers.membership.noticed),
        -5: MessageHandler(filters.StatusUpdate.MIGRATE, to.people.chats.migrated),
        -4: TypeHandler(Update, to.first.gate.admit),
        -3: TypeHandler(Update, to.first.renaming.notice),
        -2: TypeHandler(Update, to.first.door.admit),
        -1: MessageHandler(filters.CAPTION, to.people.wordless.saw_words),
    }
