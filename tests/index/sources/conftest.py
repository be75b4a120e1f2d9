"""A fetcher that may reach the test's own server, and is in no hurry to be polite."""

import ssl
import threading
from collections.abc import Callable
from ipaddress import ip_network

import pytest

from index.sources.web.fetching import Fetcher, Manners
from index.sources.web.requesting import Requester, RequestLimits

LOOPBACK = (ip_network("127.0.0.0/8"),)


@pytest.fixture(scope="session")
def tls() -> ssl.SSLContext:
    return ssl.create_default_context()


@pytest.fixture
def fetcher(tls) -> Fetcher:
    return make_fetcher(tls)


def make_fetcher(
    tls: ssl.SSLContext,
    limits: RequestLimits = RequestLimits(seconds=60, silence=60, size=1_000_000),  # noqa: B008 (frozen)
    manners: Manners = Manners(interval=0, first_wait=0.01, redirects=3),  # noqa: B008 (frozen)
    sleep: Callable[[float], object] = lambda _: None,
    stop: threading.Event | None = None,
    **parts: object,
) -> Fetcher:
    requester = Requester(tls, limits, **{"allowed": LOOPBACK, **parts})
    return Fetcher(requester, manners, sleep, stop)
