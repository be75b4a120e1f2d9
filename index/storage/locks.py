"""Looks at locks without waiting for them."""

import fcntl
from contextlib import suppress
from pathlib import Path


def held(lock: Path) -> bool:
    """Whether a process holds the lock in a file; False where that can't be seen.

    Whoever asks for the lock in the same moment, and does not wait, may not get it.
    """
    with suppress(OSError), lock.open("rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False
