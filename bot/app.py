"""The application: the one place where its objects are made."""

from telegram import LinkPreviewOptions
from telegram.ext import ApplicationBuilder, Defaults
from telegram.request import BaseRequest

from bot.feedback import Errands, Subscriptions
from bot.gateway import (
    App,
    ConfirmingPolling,
    ConfirmingProcessor,
    CountedFailures,
    Interpreter,
    NamedFailures,
    Paces,
    RateLimits,
    TelegramClock,
    Unconfirmed,
    log_fault,
    take_up_again,
)
from bot.handlers import Ground, Handlers
from bot.ledger import Ledger
from bot.library import library_of
from bot.messages import Languages
from bot.readers import Readership
from bot.routing import before_routes, routes
from bot.serving import LiveIndex
from bot.settings import Settings
from index import Library

_AT_ONCE = 4096  # updates: those that wait for their turn keep nobody else from theirs


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
    ground = Ground(
        settings,
        live_index,
        library or library_of(settings),
        ledger,
        Interpreter(Languages(), ledger),
        readers or Readership.of(settings, ledger),
        paces or Paces(),
        clock or TelegramClock(),
        unconfirmed or Unconfirmed(),
    )
    handlers = Handlers.of(ground)
    app = _built(ground, _Beside(ground, handlers), request, polling)
    for group, handler in before_routes(handlers).items():
        app.add_handler(handler, group)
    app.add_handlers(routes(handlers))
    app.add_error_handler(log_fault)
    return app


class _Beside:
    """What an application begins with, and ends."""

    def __init__(self, ground: Ground, handlers: Handlers) -> None:
        wishes = Subscriptions(
            ground.live_index, ground.ledger, ground.interpreter, ground.readers, ground.links
        )
        self._ground = ground
        self._handlers = handlers
        self._errands = Errands(ground.live_index, wishes, handlers.admin.gaps)

    async def begin(self, app: App) -> None:
        """Start it, before anything is received."""
        handlers = self._handlers
        handlers.readers.membership.start(app.bot)
        await handlers.people.greeting.show_menus(app.bot)
        await take_up_again(self._ground.ledger, app)
        self._errands.start(app.bot)
        handlers.admin.consent.start(app.bot)
        handlers.articles.shelf.start()
        await self._ground.live_index.in_use.ready()

    async def end(self, _: App) -> None:
        """Stop it, when all that was received is answered."""
        await self._handlers.admin.consent.stop()
        await self._handlers.articles.shelf.stop()
        await self._errands.stop()


def _built(ground: Ground, beside: _Beside, request: BaseRequest, polling: BaseRequest) -> App:
    """Return the application without handlers."""
    settings, unconfirmed = ground.settings, ground.unconfirmed
    failures = ground.live_index.tallies.telegram_errors
    return (
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
        .post_init(beside.begin)
        .post_stop(beside.end)
        .build()
    )
