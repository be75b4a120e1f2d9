"""Bringing what is kept of a source up to date with the web."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from types import MappingProxyType

from xxhash import xxh3_128_hexdigest

from index.errors import ArticleError
from index.formats.kinds import FRAGMENT
from index.formats.listing import Entry, Listing, from_json
from index.formats.sandbox import ask_apart
from index.model import Skipped
from index.sources.addresses import UnsafeAddressError, joined
from index.sources.fetching import Fetched, Fetcher
from index.sources.pages import LISTING, Page, PageStore, Refreshed
from index.sources.requesting import FetchError

KINDS = MappingProxyType(
    {
        "text/html": ".html",
        "application/xhtml+xml": ".html",
        "text/plain": ".txt",
        "text/markdown": ".md",
        "application/pdf": ".pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
        "application/epub+zip": ".epub",
        "message/rfc822": ".eml",
        "application/json": ".json",
    }
)
"""The kinds of pages that are read, by what a server calls them."""

# A page may say another encoding than its server: a byte order mark outdoes that.
_TEXTS = MappingProxyType({".html": "utf-8-sig", ".txt": "utf-8", ".md": "utf-8"})
MOST_LISTINGS = 100
# A feed's own text of fewer words is a teaser for the page.
_FEWEST_WORDS = 80


_OUTCOMES = ("new", "changed", "unchanged", "gone")


@dataclass(slots=True)
class _Tally:
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(_OUTCOMES, 0))
    skipped: list[Skipped] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Refresher:
    """Fetches what has changed, page by page; each is kept as soon as it is there.

    `on_progress` gets the pages done and the pages found. Setting `stop` ends a refresh after the
    page that it is at.
    """

    fetcher: Fetcher
    store: PageStore
    stop: threading.Event = field(default_factory=threading.Event)
    on_progress: Callable[[int, int], None] = lambda _done, _found: None

    def refresh(self, name: str, kind: str, address: str) -> Refreshed:
        """Bring one source up to date. `kind` is "page", "feed", "sitemap", "list" or "opml".

        What can't be fetched stays as it is and is told; nothing is raised for it.
        """
        began = time.monotonic()
        tally = _Tally()
        entries = self._entries(name, kind, address, tally)
        for done, entry in enumerate(entries):
            if self.stop.is_set():
                tally.skipped.append(Skipped(name, "stopped before all of it was fetched"))
                break
            self._take(name, entry, tally)
            self.on_progress(done + 1, len(entries))
        failed = not any(tally.counts.values()) and tally.skipped
        self.store.note(name, datetime.now(UTC), tally.skipped[0].reason if failed else "")
        seconds = round(time.monotonic() - began, 3)
        skipped = tuple(tally.skipped)
        return Refreshed(name, len(entries), **tally.counts, skipped=skipped, seconds=seconds)

    def _entries(self, name: str, kind: str, address: str, tally: _Tally) -> list[Entry]:
        if kind == "page":
            return [Entry(address)]
        found: dict[str, Entry] = {}
        waiting, seen = [(kind, address)], {address}
        while waiting and not self.stop.is_set():
            kind, address = waiting.pop(0)
            listing = self._listing(name, kind, address, tally)
            for entry in listing.entries:
                at = joined(address, entry.address)
                found.setdefault(at, replace(entry, address=at))
            for more in listing.listings:
                if more not in seen and len(seen) < MOST_LISTINGS:
                    seen.add(more)
                    waiting.append(("feed" if kind == "opml" else kind, joined(address, more)))
        return list(found.values())

    def _listing(self, name: str, kind: str, address: str, tally: _Tally) -> Listing:
        before = self.store.page(name, address)
        try:
            fetched = self.fetcher.get(address, (), before.validators if before else None)
            body = fetched.body if fetched.body is not None else before.body if before else b""
            listing = from_json(ask_apart(kind, address, body))
        except (FetchError, UnsafeAddressError, ArticleError) as error:
            tally.skipped.append(Skipped(address, str(error)))
            return Listing()
        if fetched.body is not None:
            self.store.put(name, _page(Entry(address), fetched, LISTING), datetime.now(UTC))
        if listing.dropped:
            reason = f"{listing.dropped:,} more articles than are taken from one listing"
            tally.skipped.append(Skipped(address, reason))
        return listing

    def _take(self, name: str, entry: Entry, tally: _Tally) -> None:
        before = self.store.page(name, entry.address)
        try:
            page = self._page(entry, before)
        except (FetchError, UnsafeAddressError) as error:
            tally.skipped.append(Skipped(entry.address, str(error)))
            if before and isinstance(error, FetchError) and error.gone:
                self.store.mark(name, entry.address, datetime.now(UTC))
                tally.counts["gone"] += 1
            return
        if page is None:
            tally.counts["unchanged"] += 1
            self.store.mark(name, entry.address, None)
            return
        same = before and page.digest == before.digest
        tally.counts["unchanged" if same else "changed" if before else "new"] += 1
        self.store.put(name, page, datetime.now(UTC))

    def _page(self, entry: Entry, before: Page | None) -> Page | None:
        """Return the page as it is now; None when it has not changed."""
        if len(entry.html.split()) >= _FEWEST_WORDS:
            body = entry.html.encode("utf-8", "replace")
            fetched = Fetched(entry.address, body, "", "utf-8")
            return _page(entry, fetched, FRAGMENT)
        fetched = self.fetcher.get(entry.address, KINDS, before.validators if before else None)
        if fetched.body is None:
            return None
        return _page(entry, fetched, KINDS.get(fetched.content_type) or _sniffed(fetched.body))


def _page(entry: Entry, fetched: Fetched, kind: str) -> Page:
    body = fetched.body or b""
    if kind in _TEXTS:
        body = _in_utf_8(body, fetched.charset, _TEXTS[kind])
    said = (entry.title, entry.author, entry.published, entry.site)
    digest = xxh3_128_hexdigest("\0".join((kind, *said)).encode("utf-8", "replace") + body)
    validators = fetched.validators
    return Page(entry.address, fetched.address, kind, body, digest, validators, *said)


def _sniffed(body: bytes) -> str:
    """Return the kind of a page that its server does not name."""
    if body.startswith(b"%PDF-"):
        return ".pdf"
    return ".html" if b"<" in body[:512] else ".txt"


def _in_utf_8(body: bytes, charset: str, wanted: str) -> bytes:
    """Return a text in the encoding that its server names, as UTF-8."""
    try:
        return body.decode(charset).encode(wanted) if charset else body
    except (LookupError, UnicodeError):
        return body
