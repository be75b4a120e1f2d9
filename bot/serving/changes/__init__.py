"""Changes of the index: `jobs`, done by `program` in a process of its own, which `apart` starts.

What reads or writes generations maps their files, and a disk error in a map ends the process.
"""

from bot.serving.changes.apart import PROGRAM, UnstartedError, changed_apart
from bot.serving.changes.building_lease import BuildingLease, Fence, lease_of
from bot.serving.changes.jobs import Examine, meant, rehearsed, reindexed, rolled_back
from bot.serving.changes.one_change import OneChange, ReindexRunningError

__all__ = [
    "PROGRAM",
    "BuildingLease",
    "Examine",
    "Fence",
    "OneChange",
    "ReindexRunningError",
    "UnstartedError",
    "changed_apart",
    "lease_of",
    "meant",
    "rehearsed",
    "reindexed",
    "rolled_back",
]
