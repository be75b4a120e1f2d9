"""Words about what is enforced on the process that reads others' files."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index import Confinement


def confined(enforced: "Confinement") -> str:
    """Return in a line what that process can't do here, and what it could."""
    told = {
        "other files": enforced.files,
        "the network": enforced.network,
        "other processes": enforced.processes,
    }
    kept = [name for name, is_kept in told.items() if is_kept]
    open_to = [name for name, is_kept in told.items() if not is_kept]
    line = f"files of others are read apart from {_listed(kept)}" if kept else _OPEN
    return f"{line}, but not from {_listed(open_to)}" if kept and open_to else line


_OPEN = "files of others are read apart, but this system keeps nothing from who reads them"


def _listed(names: list[str]) -> str:
    return ", ".join(names[:-1]) + (" and " if names[1:] else "") + names[-1]
