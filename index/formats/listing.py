"""What a feed, a sitemap or a list names: articles that are elsewhere."""

import json
from dataclasses import asdict, dataclass

MOST_ENTRIES = 5_000


@dataclass(frozen=True, slots=True)
class Entry:
    """An article somewhere else. `html` is its full text where the listing has it, else "".

    `published` is ISO 8601.
    """

    address: str
    title: str = ""
    author: str = ""
    published: str = ""
    html: str = ""
    site: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """What a listing names: articles, and other listings to look into.

    `dropped` counts what was beyond the largest number that is taken.
    """

    entries: tuple[Entry, ...] = ()
    listings: tuple[str, ...] = ()
    dropped: int = 0


def to_json(listing: Listing) -> bytes:
    """Pack a listing in one line."""
    return json.dumps(asdict(listing)).encode()


def from_json(packed: bytes) -> Listing:
    """Undo `to_json`."""
    told = json.loads(packed)
    entries = tuple(Entry(**entry) for entry in told["entries"])
    return Listing(entries, tuple(told["listings"]), told["dropped"])
