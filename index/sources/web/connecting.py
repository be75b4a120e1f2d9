"""Connections to the very address that was checked, within a time limit."""

import socket
import ssl
import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Any

import httpcore

from index.sources.web.addresses import IPAddress, IPNetwork, UnsafeAddressError, refusal_of_host

Resolver = Callable[[str, int], list[str]]
"""A name and a port to IP addresses, as written, in the order to try. Raises `OSError`."""


def system_resolver(host: str, port: int) -> list[str]:
    """Resolve `host` as the system does."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(each[4][0]) for each in found))


@dataclass(frozen=True)
class CheckedBackend(httpcore.NetworkBackend):
    """Resolves a name, checks every address that it has, and connects to the first that answers.

    A name with one address that is refused is refused: who answers so means harm, or means the
    local network. TLS above it still asks for the name, so certificates hold. `deadline` is a
    time of `time.monotonic` after which nothing is read or written.
    """

    deadline: float
    allowed: Collection[IPNetwork] = ()
    resolve: Resolver = system_resolver

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect, or raise `UnsafeAddressError` before a single packet is sent."""
        numbers = self._numbers(host, port)
        for number in numbers:
            if reason := refusal_of_host(number, self.allowed):
                raise UnsafeAddressError(f"{host} is {reason}")
        for number in numbers:
            try:
                left = _left(self.deadline, timeout, httpcore.ConnectTimeout)
                stream = httpcore.SyncBackend().connect_tcp(
                    str(number), port, left, local_address, socket_options
                )
                return _TimedStream(stream, self.deadline)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if number == numbers[-1]:
                    raise
        raise httpcore.ConnectError(f"{host} has no address")

    def _numbers(self, host: str, port: int) -> list[IPAddress]:
        try:
            return [ip_address(each) for each in self.resolve(host, port)]
        except (OSError, UnicodeError, ValueError):
            raise httpcore.ConnectError(f"{host} is not known") from None


@dataclass(frozen=True)
class _TimedStream(httpcore.NetworkStream):
    """A connection with a deadline over all, where httpcore has only a timeout a read.

    Without it a server that sends one byte now and then holds us for as long as it likes.
    """

    stream: httpcore.NetworkStream
    deadline: float

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self.stream.read(max_bytes, _left(self.deadline, timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.stream.write(buffer, _left(self.deadline, timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self.stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        left = _left(self.deadline, timeout, httpcore.ConnectTimeout)
        return _TimedStream(
            self.stream.start_tls(ssl_context, server_hostname, left), self.deadline
        )

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 (httpcore's signature)
        return self.stream.get_extra_info(info)


def _left(deadline: float, timeout: float | None, error: type[httpcore.TimeoutException]) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise error("the time is up")
    return left if timeout is None else min(left, timeout)
