"""Lets one process answer in Telegram from a data folder."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import filelock

_LOG = logging.getLogger(__name__)


class AlreadyRunningError(Exception):
    """Another process answers from the same data folder. The message says what to do."""


@contextmanager
def running_alone(data_dir: Path) -> Iterator[None]:
    """Hold a data folder meanwhile; raises `AlreadyRunningError` when another process does.

    A process that is killed lets go of it. Where the disk knows no locks, that is logged.
    """
    lock = filelock.FileLock(data_dir / "run.lock", timeout=0)
    process = data_dir / "run.pid"
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        lock.acquire()
        process.write_text(str(os.getpid()), "ascii")
    except filelock.Timeout:
        raise AlreadyRunningError(_in_the_way(data_dir, process)) from None
    except (OSError, NotImplementedError) as error:  # what needs the folder says more of it
        _LOG.warning("%s can't be locked against a second process: %s", data_dir, error)
    try:
        yield
    finally:
        lock.release()


def _in_the_way(data_dir: Path, process: Path) -> str:
    number = ""
    with suppress(OSError, ValueError):
        number = f" (process {int(process.read_text('ascii'))})"
    return (
        f"Another `verbatim run`{number} answers from {data_dir}: stop it first, or give this one"
        " a bot and a DATA_DIR of its own."
    )
