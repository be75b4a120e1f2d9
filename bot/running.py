"""Lets one process answer in Telegram from a data folder."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import filelock

_LOG = logging.getLogger(__name__)

RESTORING = "restoring"
"""The folder, in a data folder, that is there while something is restored: `bot.backup` has it."""

_LOCK, _PROCESS = "run.lock", "run.pid"
_PATIENCE = 0.3  # seconds: somebody may just be looking


class AlreadyRunningError(Exception):
    """Another process answers from the same data folder. The message says what to do."""


@contextmanager
def running_alone(data_dir: Path) -> Iterator[None]:
    """Hold a data folder meanwhile; raises `AlreadyRunningError` when another process does.

    A process that is killed lets go of it. Where the disk knows no locks, that is logged.
    """
    lock = filelock.FileLock(data_dir / _LOCK, timeout=_PATIENCE)
    process = data_dir / _PROCESS
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        lock.acquire()
        process.write_text(str(os.getpid()), "ascii")
    except filelock.Timeout:
        raise AlreadyRunningError(_in_the_way(data_dir)) from None
    except (OSError, NotImplementedError) as error:  # what needs the folder says more of it
        _LOG.warning("%s can't be locked against a second process: %s", data_dir, error)
    try:
        yield
    finally:
        lock.release()


def runs(data_dir: Path) -> bool:
    """Whether a process answers from a data folder now; False where that can't be seen."""
    from index import held

    return held(data_dir / _LOCK)


def process_of(data_dir: Path) -> int | None:
    """Return the number of the process that answers, or last did, from a data folder."""
    with suppress(OSError, ValueError):
        return int((data_dir / _PROCESS).read_text("ascii"))
    return None


def _in_the_way(data_dir: Path) -> str:
    process = process_of(data_dir)
    number = "" if process is None else f" (process {process})"
    return (
        f"Another `verbatim run`{number} answers from {data_dir}: stop it first, or give this one"
        " a bot and a DATA_DIR of its own."
    )
