"""The command and the environment that start a confined process."""

import os
import sys
import threading
import time

_LOOKS = 1.0  # seconds from one look for the parent to the next


def command(module: str, *arguments: str) -> list[str]:
    """Return what runs a module of this package in another process."""
    return [sys.executable, "-P", "-m", module, *arguments]


def environment() -> dict[str, str]:
    """Return an environment in which this package is found, and nothing else is told."""
    known = [os.path.abspath(path) for path in sys.path if path]  # noqa: PTH100 - no folder is read
    told = {"PYTHONUTF8": "1", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    return told | {"PYTHONPATH": os.pathsep.join(known)}


def end_with_parent() -> None:
    """End this process soon after the one that started it has ended, whatever it is at then."""
    threading.Thread(target=_watch, args=(os.getppid(),), daemon=True).start()


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_LOOKS)
    os._exit(1)
