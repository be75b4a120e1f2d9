"""Refreshes the kept pages of a source from the web."""

import math
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from urllib.parse import quote, urlsplit

from xxhash import xxh3_128_hexdigest

from index.errors import ArticleError, RetrievalError
from index.formats import (
    FRAGMENT,
    Listing,
    ListingEntry,
    ask_apart,
    format_of,
    is_full,
    known_charset,
    listing_from_json,
    read_article,
    served_format,
    served_types,
    unread_type,
)
from index.sources.skipping import skipped_for
from index.sources.web.addresses import UnsafeAddressError, joined, site_of
from index.sources.web.connecting import Patience
from index.sources.web.fetching import Fetched, Fetcher
from index.sources.web.hosts import MOST_HOSTS, Hosts, host_of
from index.sources.web.page_store import LISTING, Page, PageStore, Refreshed
from index.sources.web.refresh_run import Run, Task
from index.sources.web.requesting import FetchError

_GRACE = 5.0  # seconds from the end of the budget on

# What is not in these any more has left the site; what is not in a feed any more is just old.
_COMPLETE = ("sitemap", "list")


@dataclass(frozen=True, slots=True)
class Refresher:
    """Fetches what has changed, page by page; each is kept as soon as it is there.

    Different hosts are fetched from side by side. `on_progress` gets the pages done and the pages
    found so far, from any of the threads. A refresh ends when `stop` is set, and after `budget`
    seconds; the next one begins with what this one did not come to.
    """

    fetcher: Fetcher
    store: PageStore
    stop: threading.Event = field(default_factory=threading.Event)
    on_progress: Callable[[int, int], None] = lambda _done, _found: None
    budget: float = math.inf

    def refresh(self, name: str, kind: str, address: str) -> Refreshed:
        """Bring one source up to date. `kind` is "page", "feed", "sitemap", "list" or "opml".

        What can't be fetched stays as it is and is told; nothing is raised for it. Articles that
        a sitemap or a list does not name any more are marked.
        """
        began = time.monotonic()
        run = Run(name, Patience(self.stop, began + self.budget), self.store.reached(name))
        first = (
            run.new_entries([ListingEntry(address)])
            if kind == "page"
            else [(kind, each) for each in run.new_listings([address])]
        )
        # What is asked ends by itself when the time is up; a name that is looked up does not.
        is_over = partial(_is_given_up, run.patience)
        Hosts(partial(self._done, run), MOST_HOSTS, is_over).run(_placed(first))
        left = run.left()
        if self.stop.is_set():
            run.skip(name, "stopped before all of it was fetched")
        else:
            self._note(run, kind, left)
        return Refreshed(
            name,
            len(run.found),
            left=left,
            **{each: run.counts[each] for each in ("new", "changed", "unchanged", "gone")},
            skipped=tuple(run.skipped),
            seconds=round(time.monotonic() - began, 3),
        )

    def _note(self, run: Run, kind: str, left: int) -> None:
        """Note how the refresh went, and what the site has no more."""
        if left:
            run.skip(
                run.name,
                f"{left:,} pages are left for the next time: {self.budget:,.0f} seconds are over",
            )
        self.store.note_reached(run.name, run.next_time())
        if kind in _COMPLETE and run.whole:
            run.counts["gone"] += self.store.mark_others(run.name, run.found, datetime.now(UTC))
        failed = not run.counts.total() and run.skipped
        self.store.note(run.name, datetime.now(UTC), run.skipped[0].reason if failed else "")

    def _done(self, run: Run, task: Task) -> Iterable[tuple[str, Task]]:
        """Do one thing, and return what it leads to, with hosts."""
        if run.patience.is_over:
            run.put_off(task)
            return ()
        if isinstance(task, ListingEntry):
            self._take_alone(run, task)
            self.on_progress(*run.one_more(task.address))
            return ()
        kind, address = task
        listing, place = self._listing(run, kind, address)
        entries = [_located(each, address, place) for each in listing.entries]
        inner = "feed" if kind == "opml" else kind
        more = run.new_listings(joined(place, each) for each in listing.listings)
        return _placed([*((inner, each) for each in more), *run.new_entries(entries)])

    def _listing(self, run: Run, kind: str, address: str) -> tuple[Listing, str]:
        """Return a listing, and the address that it is from after all redirects."""
        before = self.store.page(run.name, address)
        try:
            validators = before.validators if before else None
            fetched = self.fetcher.get(address, (), validators, run.patience.until)
            body = fetched.body if fetched.body is not None else before.body if before else b""
            listing = listing_from_json(ask_apart(kind, address, body))
        except (FetchError, UnsafeAddressError, ArticleError) as error:
            run.whole = False
            run.note(skipped_for(address, error))
            return Listing(), address
        if fetched.body is not None:
            self.store.put(
                run.name, _page(ListingEntry(address), fetched, LISTING), datetime.now(UTC)
            )
        for name, reason in listing.refused:
            run.skip(joined(fetched.address, name), reason)
        if listing.dropped:
            run.whole = False
            reason = f"{listing.dropped:,} more articles than are taken from one listing"
            run.skip(address, reason)
        return listing, fetched.address

    def _take_alone(self, run: Run, entry: ListingEntry) -> None:
        """Take one article; what nobody foresaw of it keeps no other from being fetched."""
        try:
            self._take(run, entry)
        except RetrievalError:
            raise  # nothing can be kept: of no article
        except Exception as error:  # noqa: BLE001 (one article ends no refresh)
            run.note(skipped_for(entry.address, error))

    def _take(self, run: Run, entry: ListingEntry) -> None:
        before = self.store.page(run.name, entry.address)
        if before and before.kind == FRAGMENT and not entry.own:
            self.store.drop(run.name, entry.address)  # another site spoke for it
            before = None
        last = self.store.address_of(run.name, entry.guid) if entry.guid else entry.address
        moved = None if before or last in run.found else self.store.page(run.name, last)
        try:
            page = self._page(entry, before, run.patience.until)
        except (FetchError, UnsafeAddressError) as error:
            page = _teaser(entry, before or moved, error)
            if page is None:
                self._miss(run, entry, before, error)
                return
            run.skip(entry.address, f"{error}: what its feed says is read instead")
        known = before or moved
        if page and _may_be_bare(entry, page, known) and (why := _unreadable(page)):
            run.skip(entry.address, f"{why}: what its feed says is read instead")
            page = _page(entry, _as_fetched(entry, entry.teaser), FRAGMENT)
        if known and page and page.digest != known.digest and (why := _spoilt(page, known)):
            run.skip(entry.address, f"its new text can't be read ({why}); the last one stays")
            run.count("unchanged")
            return
        self._keep(run, entry, page, before)
        if moved:
            self.store.drop(run.name, moved.address)
            run.recount("new", "changed")
        if last != entry.address:
            self.store.note_address(run.name, entry.guid, entry.address)

    def _miss(
        self, run: Run, entry: ListingEntry, before: Page | None, error: RetrievalError
    ) -> None:
        """Note that a page could not be fetched; one that is gone is marked."""
        run.skip(entry.address, str(error))
        if before and isinstance(error, FetchError) and error.gone:
            fresh = self.store.mark(run.name, entry.address, datetime.now(UTC))
            run.count("gone" if fresh else "unchanged")

    def _keep(self, run: Run, entry: ListingEntry, page: Page | None, before: Page | None) -> None:
        """Keep a page as it is now, None when it has not changed since `before`, and count it."""
        if before and (page is None or page.digest == before.digest):
            back = self.store.mark(run.name, entry.address, None)
            run.count("changed" if back else "unchanged")
        elif page:
            run.count("changed" if before else "new")
        if page:
            self.store.put(run.name, page, datetime.now(UTC))

    def _page(self, entry: ListingEntry, before: Page | None, until: float) -> Page | None:
        """Return the page as it is now; None when it has not changed."""
        if entry.own and (entry.alone or is_full(entry.html)):
            return _page(entry, _as_fetched(entry, entry.html), FRAGMENT)
        validators = before.validators if before else None
        fetched = self.fetcher.get(entry.address, served_types(), validators, until)
        if fetched.body is None:
            return None
        path = urlsplit(fetched.address).path
        found = served_format(fetched.content_type, path, fetched.body)
        if found is None:
            raise FetchError(unread_type(fetched.content_type))
        return _page(entry, fetched, found.kind)


def _as_fetched(entry: ListingEntry, html: str) -> Fetched:
    """Return what a feed has of an article as if it had been fetched from its page."""
    body = html.encode("utf-8", "replace")
    return Fetched(entry.address.partition("#")[0], body, "", "utf-8")


def _teaser(entry: ListingEntry, known: Page | None, error: RetrievalError) -> Page | None:
    """Return what a feed says of a page that can't be fetched, unless more is known of it.

    A page that is gone says nothing any more, nor does a feed for pages of other sites.
    """
    is_there = isinstance(error, FetchError) and not error.gone
    if not (is_there and entry.own and entry.teaser) or (known and known.kind != FRAGMENT):
        return None
    return _page(entry, _as_fetched(entry, entry.teaser), FRAGMENT)


def _may_be_bare(entry: ListingEntry, page: Page, known: Page | None) -> bool:
    """Whether a new page may hold no article, so that its feed says more."""
    if not (entry.own and entry.teaser) or page.kind == FRAGMENT:
        return False
    return known is None or known.kind == FRAGMENT


def _is_given_up(patience: Patience) -> bool:
    """Tell whether nobody waits any more for what goes on although the time is up."""
    return patience.stop.is_set() or time.monotonic() > patience.until + _GRACE


def _located(entry: ListingEntry, listing: str, place: str) -> ListingEntry:
    """Return an entry with its whole address; it is `own` on the site that its listing is from.

    `place` is where the listing was found in the end: addresses in it are relative to that. An
    entry that is alone is called by the address that it shares, and its id.
    """
    address = joined(place, entry.address)
    own = site_of(address) == site_of(place)
    if entry.alone:
        shared = (address if own else place).partition("#")[0]
        address, own = f"{shared}#{quote(entry.guid, safe='')}", True
    guid = entry.guid and f"{listing} {entry.guid}"
    return replace(entry, address=address, own=own, guid=guid)


def _placed(tasks: Iterable[Task]) -> list[tuple[str, Task]]:
    """Return tasks with the hosts that they are at."""
    return [
        (host_of(task.address if isinstance(task, ListingEntry) else task[1]), task)
        for task in tasks
    ]


def _spoilt(page: Page, before: Page) -> str:
    """Return why no article can be read from `page`, if one can be from what was there before."""
    if not (reason := _unreadable(page)):
        return ""
    return "" if _unreadable(before) else reason


def _unreadable(page: Page) -> str:
    try:
        read_article(page.address, page.body, page.kind)
    except Exception as error:  # noqa: BLE001 (whatever it does to its reader)
        return skipped_for(page.address, error).reason
    return ""


def _page(entry: ListingEntry, fetched: Fetched, kind: str) -> Page:
    body = fetched.body or b""
    if (row := format_of(kind)) and row.charset:
        body = _in_utf_8(body, fetched.charset, row.charset)
    own = (entry.title, entry.author, entry.published, entry.site)
    said = own if entry.own else ("", "", "", "")
    digest = xxh3_128_hexdigest("\0".join((kind, *said)).encode("utf-8", "replace") + body)
    validators = fetched.validators
    return Page(entry.address, fetched.address, kind, body, digest, validators, *said)


def _in_utf_8(body: bytes, charset: str, wanted: str) -> bytes:
    """Return a text in the encoding that its server names, as UTF-8."""
    meant = known_charset(charset)
    try:
        return body.decode(meant).encode(wanted) if meant else body
    except UnicodeError:
        return body
