"""Waits for what is to come about, for as long as a busy machine may need."""

import asyncio
import threading
import time
from collections.abc import Callable

LONG = 60.0  # seconds: nothing that comes about at all takes longer
_LOOKS = 0.01  # seconds from one look to the next
_SELDOM = 0.02  # of what was waited: an hour of virtual time is no reason for 300,000 looks


def wait_until(comes_about: Callable[[], object], seconds: float = LONG) -> None:
    """Wait until something is so; fail when it does not come about."""
    end = time.monotonic() + seconds
    while not comes_about():
        assert time.monotonic() < end, f"it did not come about in {seconds} s"
        time.sleep(_LOOKS)


async def until(comes_about: Callable[[], object], seconds: float = LONG) -> None:
    """Wait in an event loop, which goes on, until something is so; fail when it never is."""
    end, now = time.monotonic() + seconds, asyncio.get_running_loop().time
    begun = now()
    while not comes_about():
        assert time.monotonic() < end, f"it did not come about in {seconds} s"
        await asyncio.sleep(max(_LOOKS, (now() - begun) * _SELDOM))


class Hurried(threading.Event):
    """A stop that nobody waits for: a site of our own need not be asked politely."""

    def wait(self, timeout: float | None = None) -> bool:
        return self.is_set()
