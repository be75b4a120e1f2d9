"""Articles from the web, fetched politely and safely, and kept.

Follow an address: `addresses` (may it be fetched), `connecting`, `requesting`, `robots`,
`fetching`, `hosts` (side by side), `refreshing`, `page_store`, `web_source`; `trying` (before it
is listed).
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.sources.web.addresses import IPNetwork, UnsafeAddressError, checked
    from index.sources.web.fetching import Fetcher, Manners
    from index.sources.web.hosts import MOST_HOSTS, side_by_side
    from index.sources.web.page_store import PageStore, Refreshed, Status
    from index.sources.web.refreshing import Refresher
    from index.sources.web.requesting import Requester
    from index.sources.web.trying import try_out
    from index.sources.web.web_source import WebSource

__all__ = [
    "MOST_HOSTS",
    "Fetcher",
    "IPNetwork",
    "Manners",
    "PageStore",
    "Refreshed",
    "Refresher",
    "Requester",
    "Status",
    "UnsafeAddressError",
    "WebSource",
    "checked",
    "side_by_side",
    "try_out",
]

# What fetches needs packages of the extra `sources`; what was fetched needs none.
_HOMES = {
    "Fetcher": "fetching",
    "IPNetwork": "addresses",
    "MOST_HOSTS": "hosts",
    "Manners": "fetching",
    "PageStore": "page_store",
    "Refreshed": "page_store",
    "Refresher": "refreshing",
    "Requester": "requesting",
    "Status": "page_store",
    "UnsafeAddressError": "addresses",
    "WebSource": "web_source",
    "checked": "addresses",
    "side_by_side": "hosts",
    "try_out": "trying",
}


def __getattr__(name: str) -> object:
    """Import what is asked for, when it is."""
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
