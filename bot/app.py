"""The routing table, and the one place where objects are made."""

import asyncio
import logging
from dataclasses import dataclass
from datetime import timedelta
from typing import Self

from telegram import LinkPreviewOptions, Update
from telegram.ext import (
    ApplicationBuilder,
    BaseHandler,
    CallbackQueryHandler,
    ChatMemberHandler,
    ChosenInlineResultHandler,
    ContextTypes,
    Defaults,
    InlineQueryHandler,
    MessageHandler,
    TypeHandler,
    filters,
)
from telegram.request import BaseRequest, HTTPXRequest

from bot.admin import Administration, Authority, Consent, Sources, consent_buttons
from bot.answers import (
    Asking,
    Correcting,
    Inline,
    Looking,
    meant_buttons,
    reply_buttons,
    vote_buttons,
)
from bot.chats import Calling, Chats, Door, Greeting, Wordless, settings_buttons
from bot.checks import Checking
from bot.ending import end_within
from bot.feedback import Errands, Feedback, Forgetting, Gaps, Subscriptions, forgetting
from bot.feedback import gap_reports as gaps
from bot.gateway import (
    AnyCommand,
    App,
    CommandIn,
    ConfirmingPolling,
    ConfirmingProcessor,
    Gate,
    Handle,
    Interpreter,
    NamedFailures,
    Paces,
    RateLimits,
    Renaming,
    ServiceError,
    TelegramClock,
    Throttle,
    Unconfirmed,
    WatchedPolling,
    configure_logging,
    log_fault,
    run_until_stopped,
    take_up_again,
)
from bot.ledger import Ledger, LedgerError, database_url, open_ledger
from bot.library import library_of
from bot.messages import Languages
from bot.serving import LiveIndex, MeaningUpkeep, Upkeep
from bot.settings import Settings
from index import Library

_LOG = logging.getLogger(__name__)

Handler = BaseHandler[Update, ContextTypes.DEFAULT_TYPE, None]

_NOT_BY_EDITING = ["reindex", "rollback", "sources", "status", "gaps", "digest"]
_AT_ONCE = 4096  # updates: those that wait for their turn keep nobody else from theirs
_CONNECTIONS = 32  # each costs a handshake, and a look at every request
_LONGEST_END = 9.0  # seconds from the word to stop: container runtimes kill after ten
_TIMEOUT = 20.0  # seconds: an answer lost to impatience is worse than a slow one


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
    ) -> Self:
        """Make them all."""
        authority = Authority(interpreter, settings.admin_ids)
        turnstile = Throttle(interpreter, ledger, paces, unconfirmed)
        asking = Asking(live_index, ledger, interpreter, turnstile)
        looking = Looking(live_index, ledger, interpreter, asking.turns)
        return cls(
            gate=Gate(timedelta(minutes=settings.max_question_age), clock),
            renaming=Renaming(),
            door=Door(interpreter, settings.readers),
            turnstile=turnstile,
            asking=asking,
            looking=looking,
            correcting=Correcting(asking),
            checking=Checking(live_index, ledger, interpreter),
            feedback=Feedback(ledger, interpreter, looking),
            forgetting=Forgetting(ledger, interpreter),
            inline=Inline(
                live_index,
                ledger,
                interpreter,
                settings.readers,
                paces.presses,
                with_votes=settings.inline_feedback,
            ),
            greeting=Greeting(live_index, interpreter, settings.admin_ids),
            wordless=Wordless(interpreter),
            calling=Calling(),
            chats=Chats(ledger, interpreter),
            administration=Administration(
                live_index, library, ledger, interpreter, authority, settings.golden_questions
            ),
            consent=Consent(live_index, interpreter, authority),
            sources=Sources(library, live_index, authority),
            gaps=Gaps(live_index, ledger, interpreter, authority),
        )


def routes(to: Handlers) -> list[Handler]:
    """Return the routing table: the first that fits handles an update, at its person's pace."""
    new, edited = filters.UpdateType.MESSAGE, filters.UpdateType.EDITED_MESSAGE
    with_text = filters.TEXT | filters.CAPTION
    private_command = filters.ChatType.PRIVATE & AnyCommand()
    wordless = filters.ChatType.PRIVATE & filters.ATTACHMENT & ~filters.CAPTION
    pressed = to.turnstile.pressed

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
        ("forget",): to.forgetting.forget,
        ("status",): to.administration.status,
        ("gaps",): to.gaps.gaps,
        ("digest",): to.gaps.digest,
    }
    return [
        *(CommandIn(names, command(handle), new) for names, handle in commands.items()),
        CommandIn(_NOT_BY_EDITING, not_by_editing, edited),
        CommandIn("ask", to.asking.asked, new & with_text),
        CommandIn("why", command(to.checking.why), new & with_text),
        CommandIn("verify", command(to.checking.verify), new & with_text),
        MessageHandler(new & private_command, command(to.greeting.unknown_command)),
        MessageHandler(new & with_text, to.asking.asked),
        MessageHandler(edited & with_text, to.asking.edited),
        MessageHandler(new & wordless, to.turnstile.commands(to.wordless.sent)),
        CallbackQueryHandler(pressed(to.looking.pressed), reply_buttons.PATTERN),
        CallbackQueryHandler(pressed(to.correcting.pressed), meant_buttons.PATTERN),
        CallbackQueryHandler(pressed(to.feedback.pressed), vote_buttons.PATTERN),
        CallbackQueryHandler(pressed(to.forgetting.pressed), forgetting.PATTERN),
        CallbackQueryHandler(pressed(to.chats.pressed), settings_buttons.PATTERN),
        CallbackQueryHandler(pressed(to.gaps.export), gaps.PATTERN),
        CallbackQueryHandler(pressed(to.consent.pressed), consent_buttons.PATTERN),
        CallbackQueryHandler(pressed(to.looking.unknown)),
        InlineQueryHandler(to.inline.asked, block=False),  # it waits, and keeps nobody waiting
        ChosenInlineResultHandler(to.inline.chosen),
        ChatMemberHandler(to.chats.joined, ChatMemberHandler.MY_CHAT_MEMBER),
    ]


def build_app(
    settings: Settings,
    live_index: LiveIndex,
    ledger: Ledger,
    request: BaseRequest,
    polling: BaseRequest,
    library: Library | None = None,
    paces: Paces | None = None,
    clock: TelegramClock | None = None,
) -> App:
    """Return the application; `request` carries what it says, `polling` what it hears.

    `library` is the list of sources to show and change, that of the settings when None; `paces`
    are those of `Paces` then, and Telegram's `clock` that of this machine.
    """
    library = library or library_of(settings)
    interpreter = Interpreter(Languages(), ledger)
    unconfirmed = Unconfirmed()
    handlers = Handlers.of(
        settings,
        live_index,
        library,
        ledger,
        interpreter,
        paces or Paces(),
        unconfirmed,
        clock or TelegramClock(),
    )
    wishes = Subscriptions(live_index, ledger, interpreter, settings.readers)
    errands = Errands(live_index, wishes, handlers.gaps)

    async def begin(app: App) -> None:
        await handlers.greeting.show_menus(app.bot)
        await take_up_again(ledger, app)
        errands.start(app.bot)
        handlers.consent.start(app.bot)
        await live_index.in_use.ready()

    async def end(_: App) -> None:
        await handlers.consent.stop()
        await errands.stop()

    app = (
        ApplicationBuilder()
        .token(settings.token)
        .base_url(settings.telegram_base_url)
        .base_file_url(settings.telegram_base_file_url)
        .request(NamedFailures(request))
        .get_updates_request(ConfirmingPolling(polling, unconfirmed))
        .defaults(Defaults(link_preview_options=LinkPreviewOptions(is_disabled=True)))
        .rate_limiter(RateLimits())
        .concurrent_updates(ConfirmingProcessor(_AT_ONCE, unconfirmed))
        .job_queue(None)
        .post_init(begin)
        .post_stop(end)
        .build()
    )
    for group, handler in _before_routes(handlers).items():
        app.add_handler(handler, group)
    app.add_handlers(routes(handlers))
    app.add_error_handler(log_fault)
    return app


def _before_routes(to: Handlers) -> dict[int, Handler]:
    """Return what handles every update before it is routed, by its group; the lowest is first."""
    # An upgrade is noted however long ago it was: before the gate.
    return {
        -5: MessageHandler(filters.StatusUpdate.MIGRATE, to.chats.migrated),
        -4: TypeHandler(Update, to.gate.admit),
        -3: TypeHandler(Update, to.renaming.notice),
        -2: TypeHandler(Update, to.door.admit),
        -1: MessageHandler(filters.CAPTION, to.wordless.saw_words),
    }


def serve(settings: Settings, live_index: LiveIndex) -> int:
    """Run the bot until it is told to stop; return the exit status.

    Blocks, and handles SIGINT and SIGTERM: 0 after one of them, 1 with a line in the log when
    the bot can't go on.
    """
    configure_logging(settings.log_level, settings.token)
    try:
        url = database_url(settings.database_address, settings.data_dir)
        spare = settings.data_dir / "ledger.spare"
        ledger = open_ledger(url, settings.question_days, spare=spare)
        try:
            asyncio.run(_serve(settings, live_index, ledger))
        finally:
            ledger.close()
    except (LedgerError, ServiceError) as error:
        _LOG.critical("%s", error)
        return 1
    return 0


async def _serve(settings: Settings, live_index: LiveIndex, ledger: Ledger) -> None:
    clock = TelegramClock()
    hooks = {"event_hooks": {"response": [clock.hear]}}
    request = HTTPXRequest(
        connection_pool_size=_CONNECTIONS,
        read_timeout=_TIMEOUT,
        connect_timeout=_TIMEOUT,
        pool_timeout=_TIMEOUT,
        httpx_kwargs=hooks,
    )
    carrier = HTTPXRequest(connection_pool_size=1, pool_timeout=_TIMEOUT, httpx_kwargs=hooks)
    polling = WatchedPolling(carrier)
    library = library_of(settings)
    app = build_app(settings, live_index, ledger, request, polling, library, clock=clock)
    upkeep = Upkeep(live_index, library, timedelta(minutes=settings.refresh_minutes))

    failed = True

    def stop() -> None:
        end_within(_LONGEST_END, lambda: int(failed))
        live_index.stop()
        library.stop.set()

    live_index.in_use.search_apart()
    meaning = MeaningUpkeep(live_index)
    works = (ledger.prune_daily(), ledger.watch(), upkeep.run(), meaning.run())
    beside = [asyncio.create_task(work) for work in works]
    try:
        await run_until_stopped(app, polling, on_stop=stop)
        failed = False
    finally:
        for task in beside:
            task.cancel()
        await asyncio.gather(*beside, return_exceptions=True)
        await live_index.in_use.close()
