"""The index in use: swapped in one step, searched in a process, kept current."""

from bot.serving.changes import BuildingLease, Fence, ReindexRunningError, lease_of
from bot.serving.in_use import NOBODY
from bot.serving.live_index import LiveIndex
from bot.serving.meaning_upkeep import MeaningUpkeep
from bot.serving.refreshing import refreshed
from bot.serving.searcher import SearchAwayError, SearchFailedError
from bot.serving.tallies import BOUNDS, Step, Tallies
from bot.serving.unread import name_skipped
from bot.serving.upkeep import Upkeep
from bot.serving.waiting_line import Ahead

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
