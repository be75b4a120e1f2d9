"""Which update goes where. Everything is made here, once, and passed on."""

import asyncio
import logging
from datetime import UTC, datetime, timedelta

from telegram import LinkPreviewOptions, Message, Update
from telegram.ext import (
    AIORateLimiter,
    ApplicationBuilder,
    BaseHandler,
    CommandHandler,
    ContextTypes,
    Defaults,
    MessageHandler,
    filters,
)
from telegram.request import BaseRequest, HTTPXRequest

from bot.faults import log_fault
from bot.handlers.administration import Administration
from bot.handlers.asking import Asking
from bot.handlers.greeting import Greeting
from bot.ledger import Ledger
from bot.live_index import LiveIndex
from bot.logs import configure_logging
from bot.polling import WatchedPolling
from bot.senders import Sender, sender_of
from bot.service import App, ServiceError, run_until_stopped
from bot.settings import Settings

_LOG = logging.getLogger(__name__)

_AT_ONCE = 64  # updates
_TRIES_AFTER_A_FLOOD = 3
_TIMEOUT = 20.0  # seconds: an answer lost to impatience is worse than a slow one


class _Readable(filters.MessageFilter):
    """Messages that somebody wrote, and not so long ago that an answer would be a riddle."""

    def __init__(self, age: timedelta) -> None:
        super().__init__("readable")
        self._age = age

    def filter(self, message: Message) -> bool:
        waited = datetime.now(UTC) - (message.edit_date or message.date)
        if waited > self._age:
            _LOG.info("Left unanswered: a message that waited for %s", waited)
        return waited <= self._age and sender_of(message) != Sender.MACHINE


def routes(
    asking: Asking, greeting: Greeting, administration: Administration, readable: filters.BaseFilter
) -> list[BaseHandler[Update, ContextTypes.DEFAULT_TYPE, None]]:
    """Return the routing table: the first that fits handles an update."""
    new = filters.UpdateType.MESSAGE & readable
    edited = filters.UpdateType.EDITED_MESSAGE & readable
    private = filters.ChatType.PRIVATE
    written = filters.TEXT | filters.CAPTION
    of_people = ~filters.SenderChat.CHANNEL
    return [
        CommandHandler(["start", "help"], greeting.help, new),
        CommandHandler("reindex", administration.reindex, new),
        CommandHandler("status", administration.status, new),
        CommandHandler(["reindex", "status"], administration.edited, edited),
        CommandHandler("ask", asking.asked, new & of_people),
        MessageHandler(new & private & filters.COMMAND, greeting.unknown_command),
        MessageHandler(new & written & of_people, asking.asked),
        MessageHandler(edited & written & of_people, asking.edited),
    ]


def build_app(
    settings: Settings,
    live_index: LiveIndex,
    request: BaseRequest,
    polling: BaseRequest,
) -> App:
    """Return the application; `request` carries what it says, `polling` what it hears."""
    ledger = Ledger()
    greeting = Greeting(live_index, settings.admin_ids)

    async def show_menus(app: App) -> None:
        await greeting.show_menus(app.bot)

    app = (
        ApplicationBuilder()
        .token(settings.token)
        .base_url(settings.telegram_base_url)
        .base_file_url(settings.telegram_base_file_url)
        .request(request)
        .get_updates_request(polling)
        .defaults(Defaults(link_preview_options=LinkPreviewOptions(is_disabled=True)))
        .rate_limiter(AIORateLimiter(max_retries=_TRIES_AFTER_A_FLOOD))
        .concurrent_updates(_AT_ONCE)
        .job_queue(None)
        .post_init(show_menus)
        .build()
    )
    app.add_handlers(
        routes(
            Asking(live_index, ledger),
            greeting,
            Administration(live_index, ledger, settings.admin_ids),
            _Readable(timedelta(minutes=settings.max_question_age)),
        )
    )
    app.add_error_handler(log_fault)
    return app


def serve(settings: Settings, live_index: LiveIndex) -> int:
    """Run the bot until it is told to stop; return the exit status.

    Blocks, and handles SIGINT and SIGTERM: 0 after one of them, 1 with a line in the log when
    the bot can't go on.
    """
    configure_logging(settings.log_level, settings.token)
    try:
        asyncio.run(_serve(settings, live_index))
    except ServiceError as error:
        _LOG.critical("%s", error)
        return 1
    return 0


async def _serve(settings: Settings, live_index: LiveIndex) -> None:
    request = HTTPXRequest(read_timeout=_TIMEOUT, connect_timeout=_TIMEOUT, pool_timeout=_TIMEOUT)
    polling = WatchedPolling(HTTPXRequest(connection_pool_size=1, pool_timeout=_TIMEOUT))
    app = build_app(settings, live_index, request, polling)
    await run_until_stopped(app, polling, on_stop=live_index.stop)
