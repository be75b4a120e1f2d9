"""Listings: addresses of articles, with the facts that they come with."""

import json
from dataclasses import asdict, dataclass

MOST_ENTRIES = 5_000


@dataclass(frozen=True, slots=True)
class ListingEntry:
    """An article somewhere else. `html` is its full text where the listing has it, else "".

    `published` is ISO 8601. What is said of an article counts when it is the listing's `own`: on
    the site that the listing is from. `guid` is what tells it from others of the listing, wherever
    it is, or "". One that is `alone` is no page: its text here is all there is of it. `teaser` is
    what the listing has of a text that is on its page, for as long as that can't be read.
    """

    address: str
    title: str = ""
    author: str = ""
    published: str = ""
    html: str = ""
    site: str = ""
    own: bool = True
    guid: str = ""
    alone: bool = False
    teaser: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """What a listing names: articles, and other listings to look into.

    `dropped` counts what was beyond the largest number that is taken, `refused` has the addresses
    of what is not to be read, and why.
    """

    entries: tuple[ListingEntry, ...] = ()
    listings: tuple[str, ...] = ()
    dropped: int = 0
    refused: tuple[tuple[str, str], ...] = ()


def listing_to_json(listing: Listing) -> bytes:
    """Pack a listing in one line."""
    return json.dumps(asdict(listing)).encode()


def listing_from_json(packed: bytes) -> Listing:
    """Undo `listing_to_json`."""
    told = json.loads(packed)
    entries = tuple(ListingEntry(**entry) for entry in told["entries"])
    refused = tuple((address, reason) for address, reason in told["refused"])
    return Listing(entries, tuple(told["listings"]), told["dropped"], refused)
