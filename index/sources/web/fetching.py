"""Fetches pages and feeds politely, and again where that helps.

Every request, redirects and robots.txt included, passes `Fetcher._hop`: the address is checked,
robots.txt is asked, the host's turn is awaited, and the connection is a checked one.
"""

import math
import threading
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace

from index.sources.web.addresses import Address, checked, joined
from index.sources.web.connecting import Patience
from index.sources.web.page_store import Validators
from index.sources.web.requesting import FetchError, Requester, Response, content_type
from index.sources.web.robots import Robots

_ROBOTS_BYTES = 512_000


@dataclass(frozen=True, slots=True)
class Manners:
    """How often to ask. Times are in seconds; waits grow threefold."""

    interval: float = 1
    tries: int = 3
    first_wait: float = 2
    longest_wait: float = 60
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Fetched:
    """What was found. `address` is where, after all redirects.

    `body` is None when the page has not changed since `validators` were given.
    """

    address: str
    body: bytes | None
    content_type: str
    charset: str
    validators: Validators = field(default_factory=Validators)


@dataclass(frozen=True, slots=True)
class HostTurns:
    """When each host may be asked again, so that none is asked more often than it bears."""

    sleep: Callable[[float], object]
    _next: dict[str, float] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def wait(self, host: str, interval: float, patience: Patience) -> None:
        """Take the next free turn at `host`, and wait for it; `FetchError` when it is too late."""
        with self._lock:
            now = time.monotonic()
            turn = max(now, self._next.get(host, now))
            if turn >= patience.until:
                raise FetchError("the time is up", passing=True)
            self._next[host] = turn + interval
        if turn > now:
            self.sleep(turn - now)


class Fetcher:
    """Fetches what is at web addresses; a request ends soon after `stop` is set.

    `sleep` takes seconds, and may return early to stop.
    """

    def __init__(
        self,
        requester: Requester,
        manners: Manners,
        sleep: Callable[[float], object] = time.sleep,
        stop: threading.Event | None = None,
    ) -> None:
        self._stop = stop or threading.Event()
        self._requester = requester
        self._manners = manners
        self._sleep = sleep
        self._turns = HostTurns(sleep)
        self._robots = Robots(self._robots_text)

    def get(
        self,
        written: str,
        types: Collection[str] = (),
        validators: Validators | None = None,
        until: float = math.inf,
    ) -> Fetched:
        """Return what is at an address, following redirects and trying again where that helps.

        With `types`, other content is an error, and so is what takes longer than `until`, a time
        of `time.monotonic`. Raises `FetchError` or `UnsafeAddressError`, with
        the reason.
        """
        headers = validators.headers if validators else {}
        patience = Patience(self._stop, until)
        address, response = self._follow(
            checked(written, self._requester.allowed),
            lambda each: self._patiently(
                patience, lambda: self._hop(each, headers, patience, types)
            ),
        )
        given = Validators(
            response.headers.get("etag", ""), response.headers.get("last-modified", "")
        )
        return Fetched(
            str(address),
            None if response.status == 304 else response.body,
            content_type(response.headers),
            _charset(response),
            given,
        )

    def _follow(
        self, address: Address, ask: Callable[[Address], Response]
    ) -> tuple[Address, Response]:
        for _ in range(self._manners.redirects + 1):
            response = ask(address)
            if not 301 <= response.status <= 308 or response.status == 304:
                return address, response
            target = joined(str(address), response.headers.get("location", ""))
            address = checked(target, self._requester.allowed)
        raise FetchError(f"more than {self._manners.redirects} redirects")

    def _patiently(self, patience: Patience, ask: Callable[[], Response]) -> Response:
        wait = self._manners.first_wait
        for _ in range(self._manners.tries - 1):
            try:
                return ask()
            except FetchError as error:
                pause = max(wait, error.wait)
                if not error.passing or pause > self._manners.longest_wait:
                    raise
                if patience.within(pause).until == patience.until or patience.is_over:
                    raise  # another try would be too late
                self._sleep(pause)
                wait = min(wait * 3, self._manners.longest_wait)
        return ask()

    def _hop(
        self,
        address: Address,
        headers: dict[str, str],
        patience: Patience,
        types: Collection[str],
    ) -> Response:
        rules = self._robots.rules(address)
        if refusal := rules.refusal(address):
            raise FetchError(refusal)
        asked = min(rules.interval, self._manners.longest_wait)
        self._turns.wait(address.host, max(self._manners.interval, asked), patience)
        return self._requester.ask(address, headers, patience, types)

    def _robots_text(self, address: Address) -> str:
        limits = replace(self._requester.limits, size=_ROBOTS_BYTES)
        requester = replace(self._requester, limits=limits)
        patience = Patience(self._stop).within(limits.seconds)  # of nobody: others wait for it too
        _, response = self._follow(address, lambda each: requester.ask(each, {}, patience))
        return response.body.decode("utf-8", "replace")


def _charset(response: Response) -> str:
    _, _, parameters = response.headers.get("content-type", "").partition(";")
    for parameter in parameters.split(";"):
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'").lower()
    return ""
