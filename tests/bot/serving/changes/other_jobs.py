"""Jobs as a change of the index is one, found by their names in any process."""

import os
import signal
import threading
import time
from pathlib import Path

from index import BuildFailedError, BuildInterruptedError, Progress, Stage


def meet_a_disk_error(_on_progress: object, _stop: object) -> None:
    os.kill(os.getpid(), signal.SIGBUS)
    time.sleep(600)


def fail_unforeseen(_on_progress: object, _stop: object) -> None:
    try:
        _divide_by_nought()
    except ZeroDivisionError as error:
        raise BuildFailedError("Nobody foresaw it.") from error


def _divide_by_nought() -> None:
    raise ZeroDivisionError


def last_long(on_progress: object, stop: threading.Event, noted: Path) -> None:
    """Note its process, and work until it is told to stop."""
    noted.write_text(str(os.getpid()))
    on_progress(Progress(Stage.READING, 3, 4))
    stop.wait(600)
    raise BuildInterruptedError("Stopped. Nothing was changed.")


def heed_nothing(_on_progress: object, _stop: object, noted: Path) -> None:
    noted.write_text(str(os.getpid()))
    while True:
        time.sleep(600)


def tell_who_it_is(_on_progress: object, _stop: object) -> tuple[int, int]:
    """Return the number of the process, and that of its parent."""
    return os.getpid(), os.getppid()


def take_memory(_on_progress: object, _stop: object, size: int) -> int:
    """Take so many bytes, and return how many that were."""
    return len(b"x" * size)
