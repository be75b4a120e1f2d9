"""The service: the application, what it hears by, and what runs beside it until the end."""

import asyncio
import contextlib
import logging
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from telegram.request import HTTPXRequest

from bot.app import build_app
from bot.ending import end_within
from bot.gateway import (
    App,
    LongPolling,
    Receiving,
    ServiceError,
    TelegramClock,
    Unconfirmed,
    WatchedPolling,
    Webhook,
    configure_logging,
    run_until_stopped,
)
from bot.ledger import Ledger, LedgerError, database_url, open_ledger
from bot.library import library_of
from bot.readers import Readership
from bot.serving import BuildingLease, LiveIndex, MeaningUpkeep, Upkeep, lease_of
from bot.settings import Settings
from index import Library, RetrievalError, prepare_to_read

if TYPE_CHECKING:
    from bot.web import WebServer

_LOG = logging.getLogger(__name__)

_CONNECTIONS = 32  # each costs a handshake, and a look at every request
_CALM = 15.0  # seconds after the start, which are for those who ask
_LONGEST_END = 9.0  # seconds from the word to stop: container runtimes kill after ten
_TIMEOUT = 20.0  # seconds: an answer lost to impatience is worse than a slow one


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
    await _Service(settings, live_index, ledger).run()


class _Service:
    """What one process serves, and with what; made once, run once."""

    def __init__(self, settings: Settings, live_index: LiveIndex, ledger: Ledger) -> None:
        self._settings = settings
        self._live_index = live_index
        self._ledger = ledger
        self._library = library_of(settings)
        self._readers = Readership.of(settings, ledger)
        self._clock = TelegramClock()
        self._unconfirmed = Unconfirmed()
        self._webhook = _webhook(settings, self._unconfirmed)
        self._failed = True

    async def run(self) -> None:
        """Serve until the process is told to stop; raises `ServiceError` when it can't go on."""
        hooks = {"event_hooks": {"response": [self._clock.hear]}}
        carrier = HTTPXRequest(connection_pool_size=1, pool_timeout=_TIMEOUT, httpx_kwargs=hooks)
        polling = WatchedPolling(carrier)
        receiving = self._webhook or LongPolling(polling)
        app = self._app(hooks, polling)
        web = web_server(
            self._settings,
            self._live_index,
            self._library,
            receiving,
            self._readers,
            self._webhook,
            self._clock,
        )
        self._live_index.prepare()
        self._live_index.in_use.search_apart()
        beside = self._beside()
        try:
            if web:
                web.start()
            await run_until_stopped(app, receiving, on_stop=self._stop)
            self._failed = False
        finally:
            if web:
                await web.stop()
            for task in beside:
                task.cancel()
            await asyncio.gather(*beside, return_exceptions=True)
            await self._live_index.in_use.close()

    def _app(self, hooks: dict[str, Any], polling: WatchedPolling) -> App:
        request = HTTPXRequest(
            connection_pool_size=_CONNECTIONS,
            read_timeout=_TIMEOUT,
            connect_timeout=_TIMEOUT,
            pool_timeout=_TIMEOUT,
            httpx_kwargs=hooks,
        )
        return build_app(
            self._settings,
            self._live_index,
            self._ledger,
            request,
            polling,
            self._library,
            clock=self._clock,
            unconfirmed=self._unconfirmed,
            readers=self._readers,
        )

    def _beside(self) -> list[asyncio.Task[None]]:
        """Start what runs beside the application."""
        refreshed = timedelta(minutes=self._settings.refresh_minutes)
        upkeep = Upkeep(self._live_index, self._library, refreshed)
        meaning = MeaningUpkeep(self._live_index)
        works = [
            *(self._ledger.prune_daily(), self._ledger.watch()),
            *(self._keep_up(upkeep), meaning.run(), self._prepare_to_read()),
        ]
        if url := self._settings.index_address:
            self._live_index.lease = lease = BuildingLease(self._ledger, lease_of(url))
            works.append(lease.run())
        return [asyncio.create_task(work) for work in works]

    async def _keep_up(self, upkeep: Upkeep) -> None:
        """Follow the articles, with the folder of files that are sent: it is no change later."""
        if self._settings.admin_ids:
            with contextlib.suppress(OSError, RetrievalError):  # then whoever sends one is told
                await asyncio.to_thread(self._library.additions.prepare)
        await upkeep.run()

    async def _prepare_to_read(self) -> None:
        """Get ready for files that administrators send, when questions can be answered."""
        await self._live_index.in_use.ready()
        await asyncio.sleep(_CALM)
        if self._settings.admin_ids:
            with contextlib.suppress(OSError, RetrievalError):  # then whoever sends one is told
                await asyncio.to_thread(prepare_to_read)

    def _stop(self) -> None:
        end_within(_LONGEST_END, lambda: int(self._failed))
        self._live_index.stop()
        self._library.stop.set()


def _webhook(settings: Settings, unconfirmed: Unconfirmed) -> Webhook | None:
    if not settings.webhook:
        return None
    return Webhook(f"{settings.public_url}/telegram", settings.token, unconfirmed)


def web_server(
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
