"""Connections to the very address that was checked, within a time limit."""

import math
import socket
import ssl
import threading
import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Any

import httpcore

from index.sources.web.addresses import (
    IPAddress,
    IPNetwork,
    UnsafeAddressError,
    refusal_of_host,
    refusal_of_port,
)

_BIT = 0.25  # seconds of a read, from one look at a stop to the next

Resolver = Callable[[str, int], list[str]]
"""A name and a port to IP addresses, as written, in the order to try. Raises `OSError`."""


def system_resolver(host: str, port: int) -> list[str]:
    """Resolve `host` as the system does."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(each[4][0]) for each in found))


@dataclass(frozen=True, slots=True)
class Patience:
    """How long somebody waits: until a time of `time.monotonic`, or until `stop` is set."""

    stop: threading.Event
    until: float = math.inf

    @property
    def is_over(self) -> bool:
        """Whether nobody waits any more."""
        return self.stop.is_set() or time.monotonic() >= self.until

    def within(self, seconds: float) -> "Patience":
        """Return the same for something that may take at most so many seconds from now."""
        return Patience(self.stop, min(self.until, time.monotonic() + seconds))

    def left(self, timeout: float | None, error: type[httpcore.TimeoutException]) -> float:
        """Return the seconds that are left of `timeout`; raise `error` when there are none."""
        left = min(self.until - time.monotonic(), math.inf if timeout is None else timeout)
        if self.stop.is_set() or left <= 0:
            raise error("the time is up")
        return left


@dataclass(frozen=True)
class CheckedBackend(httpcore.NetworkBackend):
    """Resolves a name, checks every address that it has, and connects to the first that answers.

    A name with one address that is refused is refused: who answers so means harm, or means the
    local network. TLS above it still asks for the name, so certificates hold. Nothing is read or
    written out of `patience`.
    """

    patience: Patience
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
            if reason := refusal_of_port(port, number, self.allowed):
                raise UnsafeAddressError(reason)
        for number in numbers:
            try:
                left = self.patience.left(timeout, httpcore.ConnectTimeout)
                stream = httpcore.SyncBackend().connect_tcp(
                    str(number), port, left, local_address, socket_options
                )
                return _TimedStream(stream, self.patience)
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

    Without it a server that sends one byte now and then holds us for as long as it likes. A read
    is done bit by bit, so that it ends soon after a stop.
    """

    stream: httpcore.NetworkStream
    patience: Patience

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        until = time.monotonic() + (timeout if timeout is not None else math.inf)
        while True:
            left = self.patience.left(until - time.monotonic(), httpcore.ReadTimeout)
            try:
                return self.stream.read(max_bytes, min(left, _BIT))
            except httpcore.ReadTimeout:
                if left <= _BIT:
                    raise

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.stream.write(buffer, self.patience.left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self.stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        left = self.patience.left(timeout, httpcore.ConnectTimeout)
        return _TimedStream(
            self.stream.start_tls(ssl_context, server_hostname, left), self.patience
        )

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 (httpcore's signature)
        return self.stream.get_extra_info(info)
