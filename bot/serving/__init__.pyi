from .changes import BuildingLease, Fence, ReindexRunningError, lease_of
from .in_use import NOBODY
from .live_index import LiveIndex
from .meaning_upkeep import MeaningUpkeep
from .refreshing import refreshed
from .searcher import SearchAwayError, SearchFailedError
from .tallies import BOUNDS, Step, Tallies
from .unread import name_skipped
from .upkeep import Upkeep
from .waiting_line import Ahead

__all__ = [
    "BOUNDS",
    "NOBODY",
    "Ahead",
    "BuildingLease",
    "Fence",
    "LiveIndex",
    "MeaningUpkeep",
    "ReindexRunningError",
    "SearchAwayError",
    "SearchFailedError",
    "Step",
    "Tallies",
    "Upkeep",
    "lease_of",
    "name_skipped",
    "refreshed",
]
