"""The web server, in the loop of the bot."""

import asyncio
import contextlib
import socket
from collections.abc import Iterator

import uvicorn
from starlette.types import ASGIApp

from bot.gateway import ServiceError
from bot.settings import WebAddress

_AT_ONCE = 500  # connections; more are told to come again
_GRACE = 2  # seconds for answers that are under way at the end


class WebAddressError(ServiceError):
    """Nothing can be served at an address. The message says why and what to do."""


class WebServer:
    """Serves a site at an address until it is stopped."""

    def __init__(self, site: ASGIApp, address: WebAddress) -> None:
        self._address = address
        config = uvicorn.Config(
            site,
            lifespan="off",
            log_config=None,
            access_log=False,  # addresses name what people read
            server_header=False,
            proxy_headers=False,
            limit_concurrency=_AT_ONCE,
            timeout_graceful_shutdown=_GRACE,
        )
        self._server = _Server(config)
        self._serving: asyncio.Task[None] | None = None

    def start(self) -> int:
        """Listen from now on, and return the port. Raises `WebAddressError`."""
        listening = _listening(self._address)
        self._serving = asyncio.create_task(self._server.serve([listening]))
        return int(listening.getsockname()[1])

    async def stop(self) -> None:
        """Finish what is under way, within a bound, and listen no more."""
        self._server.should_exit = True
        if self._serving:
            await asyncio.gather(self._serving, return_exceptions=True)


class _Server(uvicorn.Server):
    """Leaves signals to the bot."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Do nothing."""
        yield


def _listening(address: WebAddress) -> socket.socket:
    try:
        family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
        return socket.create_server((address.host, address.port), family=family, backlog=512)
    except OSError as error:
        raise WebAddressError(
            f"WEB_ADDRESS: nothing can be served at {address}: {error.strerror or error}. Another"
            " program may use that port: stop it, or name another one."
        ) from None
