from .addresses import IPNetwork, UnsafeAddressError, checked
from .fetching import Fetcher, Manners
from .hosts import MOST_HOSTS, side_by_side
from .page_store import PageStore, Refreshed, Status
from .refreshing import Refresher
from .requesting import Requester
from .trying import try_out
from .web_source import WebSource

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
