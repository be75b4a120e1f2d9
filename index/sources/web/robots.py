"""robots.txt (RFC 9309): rules and delays of a site."""

import threading
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

from protego import Protego

from index.sources.web.addresses import Address
from index.sources.web.requesting import FetchError

NAME = "verbatim"


@dataclass(frozen=True, slots=True)
class Rules:
    """What one site asks. `reason` is not "" when nothing may be fetched from it for now."""

    parsed: Protego
    reason: str = ""

    def refusal(self, address: Address) -> str:
        """Return why `address` is not fetched, "" when it may be."""
        if self.reason or self.parsed.can_fetch(str(address), NAME):
            return self.reason
        return "robots.txt of the site asks not to fetch it"

    @property
    def interval(self) -> float:
        """The seconds between two requests that the site asks for, 0 when it asks for none."""
        return self.parsed.crawl_delay(NAME) or 0.0


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules of sites, each asked for once, from any thread.

    `fetch` returns the text at an address.
    """

    fetch: Callable[[Address], str]
    _known: dict[str, Rules] = field(default_factory=dict)
    _asking: defaultdict[str, threading.Lock] = field(
        default_factory=lambda: defaultdict(threading.Lock)
    )

    def rules(self, address: Address) -> Rules:
        """Return the rules of the site that `address` is of; nobody waits for another site's."""
        with self._asking[address.site]:
            if address.site not in self._known:
                self._known[address.site] = self._read(address)
            return self._known[address.site]

    def _read(self, address: Address) -> Rules:
        """As RFC 9309, 2.3.1: no file allows everything, no answer allows nothing."""
        try:
            return Rules(Protego.parse(self.fetch(address.at("/robots.txt"))))
        except FetchError as error:
            told = f"robots.txt can't be read: {error}" if error.reached else str(error)
            return Rules(Protego.parse(""), told if error.passing else "")
