"""Builds from a terminal while no bot builds what both serve."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import SimpleQueue
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.serving import BuildingLease
    from bot.settings import Settings


@contextmanager
def building_alone(settings: "Settings") -> Iterator[Callable[[], None]]:
    """Hold the lease on what an engine serves; without an engine, nothing is held.

    Yields the fence to pass before each step that others see. Raises `BusyStoreError` when a bot
    holds it.
    """
    if not settings.index_address:
        from index import open_to_all

        yield open_to_all
        return
    from bot.ledger import database_url, open_ledger
    from bot.serving import BuildingLease, lease_of
    from index import BusyStoreError

    url = database_url(settings.database_address, settings.data_dir)
    ledger = open_ledger(url, settings.question_days)
    lease = BuildingLease(ledger, lease_of(settings.index_address))
    taken, done = SimpleQueue[bool](), threading.Event()
    holding = threading.Thread(target=lambda: asyncio.run(_hold(lease, taken, done)), daemon=True)
    holding.start()
    try:
        if not taken.get():
            raise BusyStoreError(
                "A bot builds what INDEX_URL serves, as soon as articles change: leave it to that"
                " one, ask it with /reindex, or stop it first."
            )
        yield lease.fence
    finally:
        done.set()
        holding.join()
        ledger.close()


async def _hold(lease: "BuildingLease", taken: SimpleQueue[bool], done: threading.Event) -> None:
    """Hold a lease until `done`, if it can be taken."""
    mine = await lease.take()
    taken.put(mine)
    if not mine:
        return
    renewing = asyncio.create_task(lease.run())
    await asyncio.to_thread(done.wait)
    renewing.cancel()
    await asyncio.gather(renewing, return_exceptions=True)
