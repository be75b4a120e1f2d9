"""Tries a source before it is listed."""

from urllib.parse import urlsplit

from index.errors import ArticleError, UnreadableSourceError
from index.formats import (
    ask_apart,
    listing_from_json,
    read_article,
    served_format,
    served_types,
    unread_type,
)
from index.sources.skipping import skipped_for
from index.sources.web.addresses import UnsafeAddressError
from index.sources.web.fetching import Fetcher
from index.sources.web.requesting import FetchError


def try_out(fetcher: Fetcher, kind: str, address: str) -> None:
    """Fetch what is at an address, and of a listing no more; nothing is kept.

    Raises `UnreadableSourceError` when it can't be fetched or read, or names no article.
    """
    try:
        reason = _page(fetcher, address) if kind == "page" else _listing(fetcher, kind, address)
    except (FetchError, UnsafeAddressError, ArticleError) as error:
        reason = skipped_for(address, error).reason
    if reason:
        raise UnreadableSourceError(f"{address} is not added: {reason}", reason)


def _page(fetcher: Fetcher, address: str) -> str:
    fetched = fetcher.get(address, served_types())
    body = fetched.body or b""
    found = served_format(fetched.content_type, urlsplit(fetched.address).path, body)
    if found is None:
        return unread_type(fetched.content_type)
    read_article(fetched.address, body, found.kind)
    return ""


def _listing(fetcher: Fetcher, kind: str, address: str) -> str:
    listing = listing_from_json(ask_apart(kind, address, fetcher.get(address).body or b""))
    return "" if listing.entries or listing.listings else f"as a {kind}, it names no article"
