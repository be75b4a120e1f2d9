"""One refresh of a source: what it has found and done so far, and what it did not come to."""

import threading
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from index.formats import ListingEntry
from index.model import Skipped
from index.sources.web.connecting import Patience

MOST_LISTINGS = 100

Task = tuple[str, str] | ListingEntry
"""A listing, by its kind and address, or an article."""


@dataclass(slots=True)
class Run:
    """What one refresh of a source has found and done so far, told by any of its threads.

    `before` are the pages that the last refreshes came to, when these did not come to all: they
    are taken last.
    """

    name: str
    patience: Patience
    before: Collection[str] = ()
    found: dict[str, ListingEntry] = field(default_factory=dict)
    listings: set[str] = field(default_factory=set)
    whole: bool = True
    counts: Counter[str] = field(default_factory=Counter)
    skipped: list[Skipped] = field(default_factory=list)
    done: set[str] = field(default_factory=set)
    listings_left: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def skip(self, address: str, reason: str) -> None:
        """Note that something was not fetched, and why."""
        self.note(Skipped(address, reason))

    def note(self, skipped: Skipped) -> None:
        """Note the same."""
        with self.lock:
            self.skipped.append(skipped)

    def count(self, outcome: str) -> None:
        """Count a page."""
        with self.lock:
            self.counts[outcome] += 1

    def recount(self, outcome: str, better: str) -> None:
        """Count a page as something else than it was counted as."""
        with self.lock:
            self.counts[outcome] -= 1
            self.counts[better] += 1

    def one_more(self, address: str) -> tuple[int, int]:
        """Note that a page is done; return how many are, and how many were found."""
        with self.lock:
            self.done.add(address)
            return len(self.done), len(self.found)

    def put_off(self, task: Task) -> None:
        """Note that something is left for the next refresh."""
        with self.lock:
            self.whole = False
            self.listings_left += not isinstance(task, ListingEntry)

    def left(self) -> int:
        """Return how many pages and listings were found and not come to."""
        with self.lock:
            return len(self.found) - len(self.done) + self.listings_left

    def next_time(self) -> set[str]:
        """Return what the next refresh takes last: nothing when this one has come to all."""
        if not self.left():
            return set()
        with self.lock:
            reached = self.done.union(self.before)
            return self.done if reached.issuperset(self.found) else reached & set(self.found)

    def new_entries(self, entries: Iterable[ListingEntry]) -> list[ListingEntry]:
        """Return those that were not found before, in order; what is to be taken last is last."""
        with self.lock:
            fresh = []
            for each in entries:
                if each.address not in self.found:
                    self.found[each.address] = each
                    fresh.append(each)
            return sorted(fresh, key=lambda each: each.address in self.before)

    def new_listings(self, addresses: Iterable[str]) -> list[str]:
        """Return those that were not found before, as many as are read."""
        with self.lock:
            fresh = [each for each in dict.fromkeys(addresses) if each not in self.listings]
            taken = fresh[: MOST_LISTINGS - len(self.listings)]
            self.whole = self.whole and taken == fresh
            self.listings |= set(taken)
            return taken
