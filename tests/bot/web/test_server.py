"""The web server listens where it is told to, and says what is wrong when it can't."""

import socket

import httpx
import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from bot.gateway import ServiceError
from bot.settings import WebAddress
from bot.web import WebServer


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
