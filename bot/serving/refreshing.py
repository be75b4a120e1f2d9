"""Refreshes web sources beside all else, and gives what each came to as soon as it does."""

import asyncio
import contextlib
import threading
from collections.abc import AsyncIterator, Callable, Collection

from index import Library, Refreshed


async def refreshed(
    library: Library,
    names: Collection[str] = (),
    on_progress: Callable[[str, int, int], None] = lambda _name, _done, _found: None,
) -> AsyncIterator[Refreshed]:
    """Yield and raise what `Library.refresh` does, as it comes.

    Nobody who ends this process waits for it: its thread is none of those that are waited for.
    """
    loop = asyncio.get_running_loop()
    arrived: asyncio.Queue[Refreshed | Exception | None] = asyncio.Queue()

    def tell(what: Refreshed | Exception | None) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is no more
            loop.call_soon_threadsafe(arrived.put_nowait, what)

    def work() -> None:
        try:
            for each in library.refresh(names, on_progress):
                tell(each)
            tell(None)
        except Exception as error:  # noqa: BLE001 - raised again where the result is awaited
            tell(error)

    threading.Thread(target=work, daemon=True).start()
    while (each := await arrived.get()) is not None:
        if isinstance(each, Exception):
            raise each
        yield each
