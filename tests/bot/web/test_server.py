"""The web server listens where it is told to, and says what is wrong when it can't."""

import socket
import sys

import httpx
import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

import bot.web
from bot.gateway import ServiceError, TelegramClock
from bot.readers import Readership
from bot.service import web_server
from bot.settings import WebAddress
from bot.web import WebServer
from index import Library
from tests.bot.web.browsing import Line


def site() -> Starlette:
    return Starlette(routes=[Route("/", lambda _: PlainTextResponse("here"))])


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


async def test_it_serves_on_this_machine_alone_until_it_is_stopped():
    port = free_port()
    server = WebServer(site(), WebAddress.read(str(port)))
    server.start()
    async with httpx.AsyncClient() as client:
        answer = await client.get(f"http://127.0.0.1:{port}/")
        assert answer.text == "here"
        assert "server" not in answer.headers
        await server.stop()
        with pytest.raises(httpx.ConnectError):
            await client.get(f"http://127.0.0.1:{port}/")


async def test_a_port_in_use_is_told_with_what_to_do():
    with socket.create_server(("127.0.0.1", 0)) as listening:
        address = WebAddress("127.0.0.1", listening.getsockname()[1])
        with pytest.raises(ServiceError, match=rf"WEB_ADDRESS: .*{address}.*name another one"):
            WebServer(site(), address).start()


async def test_without_the_extra_it_is_told_what_to_install(
    settings, live_index, ledger, monkeypatch
):
    monkeypatch.delitem(sys.modules, "bot.web.server", raising=False)
    for name in ("WebServer", "WebAddressError"):  # as if nobody had asked the door for them
        monkeypatch.delitem(vars(bot.web), name, raising=False)
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    asked = settings.model_copy(update={"web_address": WebAddress("127.0.0.1", 8080)})
    library = Library(settings.articles_dir, settings.data_dir)
    readers, clock = Readership.of(settings, ledger), TelegramClock()
    with pytest.raises(
        ServiceError, match=r"WEB_ADDRESS needs uvicorn: pip install 'verbatim\[web"
    ):
        web_server(asked, live_index, library, Line(), readers, None, clock)
