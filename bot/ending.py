"""Ends this process in time, whatever its threads are at: a parser, a disk, a slow name server.

Nothing is lost by it. What is kept is whole at any moment, as it must be for a process that is
killed, and those that this one has started end when it does.
"""

import logging
import os
import threading
from collections.abc import Callable

_LOG = logging.getLogger(__name__)


def end_within(seconds: float, status: Callable[[], int]) -> threading.Timer:
    """End this process in so many seconds with the `status` of then, if it is still there."""

    def end() -> None:
        _LOG.warning("Not everything was finished within %.0f s: it is left as it is", seconds)
        logging.shutdown()
        os._exit(status())

    timer = threading.Timer(seconds, end)
    timer.daemon = True
    timer.start()
    return timer
