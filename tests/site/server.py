"""A real web server with made answers, bad ones included, and a record of what was asked."""

import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.waiting import wait_until

HTML = "text/html; charset=utf-8"


def never() -> bool:
    """For an answer that does not come."""
    return False


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server says, once `when` is so, if there is something to wait for.

    `drip` seconds pass between the bytes of an answer without end.
    """

    body: bytes = b""
    kind: str = HTML
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    when: Callable[[], object] | None = None
    drip: float = 0


@dataclass
class Site:
    """A running server. `answers` may be changed while it runs; `asked` has (path, headers)."""

    answers: dict[str, Answer]
    address: str = ""
    asked: list[tuple[str, Mapping[str, str]]] = field(default_factory=list)
    times: list[float] = field(default_factory=list)

    def at(self, path: str) -> str:
        """The address of a path."""
        return f"{self.address}{path}"

    def paths(self) -> list[str]:
        """What was asked for, robots.txt aside, in order."""
        return [path for path, _ in self.asked if path != "/robots.txt"]


@contextmanager
def serving(answers: dict[str, Answer], tls: ssl.SSLContext | None = None) -> Iterator[Site]:
    """Run a server for as long as the context lasts."""
    site = Site(answers)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            _answer(self, site)

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    if tls:
        server.socket = tls.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
    site.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _answer(handler: BaseHTTPRequestHandler, site: Site) -> None:
    site.asked.append((handler.path, dict(handler.headers)))
    site.times.append(time.monotonic())
    answer = site.answers.get(handler.path, Answer(b"nothing", status=404))
    if answer.when:
        with suppress(AssertionError):  # whoever asked has given up by then
            wait_until(answer.when)
    etag = answer.headers.get("ETag")
    same = etag and handler.headers.get("If-None-Match") == etag
    try:
        handler.send_response(304 if same else answer.status)
        handler.send_header("Content-Type", answer.kind)
        for name, value in answer.headers.items():
            handler.send_header(name, value.replace("SITE", site.address))
        handler.end_headers()
        if not same:
            handler.wfile.write(answer.body.replace(b"SITE", site.address.encode()))
        while answer.drip:
            handler.wfile.write(b"x")
            time.sleep(answer.drip)
    except OSError:
        return  # whoever asked has gone
