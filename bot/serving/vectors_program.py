"""The vector process: makes the vectors of one generation, at the lowest priority.

What it has made stays when it is ended. It ends with the process that started it.
"""

import os
import sys
import threading
from pathlib import Path

from index import BusyStoreError, MeaningOpening, RetrievalError, Store

BUSY = 3
"""Exit status: another process makes them."""

LOWEST = 19  # priority


def main(folder: str, generation: str, model: str) -> int:
    """Make the vectors of a generation in `folder`; 1 with a line on standard error if it can't."""
    os.nice(LOWEST)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        opened = Store(Path(folder)).open(generation)
        meaning = MeaningOpening(Path(folder), opened, Path(model))
        meaning.make(lambda _, __: None, threading.Event())
    except BusyStoreError:
        return BUSY
    except RetrievalError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _end_with_parent() -> None:
    """End when there is nobody any more who could write to this process."""
    os.read(0, 1)  # not by `sys.stdin`, which can't be closed while this thread reads
    os._exit(1)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
