"""The application: the one place where its objects are made."""

import asyncio
import logging
from datetime import timedelta
from typing import TYPE_CHECKING

from telegram import LinkPreviewOptions
from telegram.ext import (
    ApplicationBuilder,
    Defaults,
)
from telegram.request import BaseRequest, HTTPXRequest

from bot.ending import end_within
from bot.feedback import Errands, Subscriptions
from bot.gateway import (
    App,
    ConfirmingPolling,
    ConfirmingProcessor,
    CountedFailures,
    Interpreter,
    LongPolling,
    NamedFailures,
    Paces,
    RateLimits,
    Receiving,
    ServiceError,
    TelegramClock,
    Unconfirmed,
    WatchedPolling,
    Webhook,
    configure_logging,
    log_fault,
    run_until_stopped,
    take_up_again,
)
from bot.ledger import Ledger, LedgerError, database_url, open_ledger
from bot.library import library_of
from bot.messages import Languages
from bot.readers import Readership
from bot.routing import Handlers, before_routes, reader_links_of, routes
from bot.serving import LiveIndex, MeaningUpkeep, Upkeep
from bot.settings import Settings
from index import Library

if TYPE_CHECKING:
    from bot.web import WebServer

_LOG = logging.getLogger(__name__)

_AT_ONCE = 4096  # updates: those that wait for their turn keep nobody else from theirs
_CONNECTIONS = 32  # each costs a handshake, and a look at every request
_LONGEST_END = 9.0  # seconds from the word to stop: container runtimes kill after ten
_TIMEOUT = 20.0  # seconds: an answer lost to impatience is worse than a slow one


def build_app(
    settings: Settings,
    live_index: LiveIndex,
    ledger: Ledger,
    request: BaseRequest,
    polling: BaseRequest,
    library: Library | None = None,
    paces: Paces | None = None,
    clock: TelegramClock | None = None,
    unconfirmed: Unconfirmed | None = None,
    readers: Readership | None = None,
) -> App:
    """Return the application; `request` carries what it says, `polling` what it hears.

    `library` is the list of sources to show and change, that of the settings when None; `paces`
    are those of `Paces` then, Telegram's `clock` that of this machine, and `readers` those that
    settings and ledger tell of. `unconfirmed` has the updates that have come and are not taken up.
    """
    library = library or library_of(settings)
    interpreter = Interpreter(Languages(), ledger)
    unconfirmed = unconfirmed or Unconfirmed()
    failures = live_index.tallies.telegram_errors
    handlers = Handlers.of(
        settings,
        live_index,
        library,
        ledger,
        interpreter,
        paces or Paces(),
        unconfirmed,
        clock or TelegramClock(),
        readers or Readership.of(settings, ledger),
    )
    links = reader_links_of(settings)
    wishes = Subscriptions(live_index, ledger, interpreter, handlers.readers, links)
    errands = Errands(live_index, wishes, handlers.gaps)

    async def begin(app: App) -> None:
        handlers.readers.membership.start(app.bot)
        await handlers.greeting.show_menus(app.bot)
        await take_up_again(ledger, app)
        errands.start(app.bot)
        handlers.consent.start(app.bot)
        handlers.shelf.start()
        await live_index.in_use.ready()

    async def end(_: App) -> None:
        await handlers.consent.stop()
        await handlers.shelf.stop()
        await errands.stop()

    app = (
        ApplicationBuilder()
        .token(settings.token)
        .base_url(settings.telegram_base_url)
        .base_file_url(settings.telegram_base_file_url)
        .request(NamedFailures(CountedFailures(request, failures)))
        .get_updates_request(ConfirmingPolling(CountedFailures(polling, failures), unconfirmed))
        .defaults(Defaults(link_preview_options=LinkPreviewOptions(is_disabled=True)))
        .rate_limiter(RateLimits())
        .concurrent_updates(ConfirmingProcessor(_AT_ONCE, unconfirmed))
        .job_queue(None)
        .post_init(begin)
        .post_stop(end)
        .build()
    )
    for group, handler in before_routes(handlers).items():
        app.add_handler(handler, group)
    app.add_handlers(routes(handlers))
    app.add_error_handler(log_fault)
    return app


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
    unconfirmed = Unconfirmed()
    webhook = _webhook(settings, unconfirmed)
    receiving = webhook or LongPolling(polling)
    library, readers = library_of(settings), Readership.of(settings, ledger)
    app = build_app(
        settings,
        live_index,
        ledger,
        request,
        polling,
        library,
        clock=clock,
        unconfirmed=unconfirmed,
        readers=readers,
    )
    upkeep = Upkeep(live_index, library, timedelta(minutes=settings.refresh_minutes))

    failed = True

    def stop() -> None:
        end_within(_LONGEST_END, lambda: int(failed))
        live_index.stop()
        library.stop.set()

    web = _web_server(settings, live_index, library, receiving, readers, webhook, clock)
    live_index.in_use.search_apart()
    meaning = MeaningUpkeep(live_index)
    works = (ledger.prune_daily(), ledger.watch(), upkeep.run(), meaning.run())
    beside = [asyncio.create_task(work) for work in works]
    try:
        if web:
            web.start()
        await run_until_stopped(app, receiving, on_stop=stop)
        failed = False
    finally:
        if web:
            await web.stop()
        for task in beside:
            task.cancel()
        await asyncio.gather(*beside, return_exceptions=True)
        await live_index.in_use.close()


def _webhook(settings: Settings, unconfirmed: Unconfirmed) -> Webhook | None:
    if not settings.webhook:
        return None
    return Webhook(f"{settings.public_url}/telegram", settings.token, unconfirmed)


def _web_server(
    settings: Settings,
    live_index: LiveIndex,
    library: Library,
    receiving: Receiving,
    readers: Readership,
    webhook: Webhook | None,
    clock: TelegramClock,
) -> "WebServer | None":
    """Return what serves pages, None where nothing is to be; raises `ServiceError`."""
    if settings.web_address is None:
        return None
    try:
        from bot.web import WebServer, site_of
    except ImportError as error:
        raise ServiceError(
            f"WEB_ADDRESS needs {error.name}: pip install 'verbatim[web]', or leave it empty."
        ) from None
    site = site_of(settings, live_index, library, receiving, readers.has, webhook, clock)
    return WebServer(site, settings.web_address)
