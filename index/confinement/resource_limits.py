"""Limits of memory, work, files and processes for the process that sets them."""

import os
import resource
import signal
from pathlib import Path

OUT_OF_TIME = signal.SIGPROF


def limit_memory(more: int) -> None:
    """Let this process take `more` bytes than it has now, where the system tells what it has.

    What asks for more gets a `MemoryError`.
    """
    if begun_with := _memory():
        resource.setrlimit(resource.RLIMIT_AS, (begun_with + more, begun_with + more))


def limit_files(size: int) -> None:
    """Let this process write no file larger than `size` bytes."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def limit_processes() -> None:
    """Let this process start no other one and no more threads; that does not hold for root."""
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))


def limit_time(seconds: int) -> None:
    """End this process by `OUT_OF_TIME` when it has worked so long from now; 0 is without end.

    What counts is its own work, so that what can be read does not depend on what else runs here.
    """
    signal.setitimer(signal.ITIMER_PROF, seconds)


def work_of(process: int) -> float | None:
    """Return how many seconds a process has worked; None where the system does not say it."""
    try:
        told = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    own, system = told[11:13]  # fields 14 and 15, the first two of which are cut off
    return (int(own) + int(system)) / os.sysconf("SC_CLK_TCK")


def _memory() -> int:
    """Return the size of this process in bytes; 0 where the system does not say it."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except OSError:
        return 0
    return pages * resource.getpagesize()
