"""A pool of processes that works on chunks in order and heeds a stop."""

import gc
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Protocol, TypeVar

from index.confinement import conceal
from index.errors import BuildInterruptedError, StoreError

C = TypeVar("C")
R = TypeVar("R")

_OBJECTS = 100_000  # made between two searches for cycles; a batch has half a million, in no cycle


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Let this process search for cycles seldom: a build makes objects by the million, in none."""
    before = gc.get_threshold()
    gc.set_threshold(_OBJECTS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


@contextmanager
def worked(
    work: Callable[[Iterable[C]], R],
    chunks: Sequence[Sequence[C]],
    stop: threading.Event,
    *,
    apart: bool,
) -> Iterator[Iterator[R]]:
    """Give the results of `work` on each chunk, in order, as they come.

    `apart` is in worker processes, started afresh and never forked: a bot has threads. Once
    `stop` is set, whatever is at work ends before its next item, and the next result is
    `BuildInterruptedError`. Raises `StoreError` when a worker is killed.
    """
    if not apart:
        yield _here(work, chunks, stop)
        return
    context = multiprocessing.get_context("spawn")
    ending = context.RawValue("b", 0)  # without a lock, which a worker that is killed would keep
    executor = ProcessPoolExecutor(
        os.cpu_count(), mp_context=context, initializer=_prepare_worker, initargs=(ending,)
    )
    try:
        yield _results([executor.submit(_there, work, chunk) for chunk in chunks], stop)
    except BrokenProcessPool:
        raise StoreError(
            "A worker process was killed, for lack of memory perhaps. Nothing was changed."
        ) from None
    finally:
        if stop.is_set():  # nobody wants what they are at
            ending.value = 1  # a signal would kill one that still starts, and the pool with it
        executor.shutdown(cancel_futures=True)


def unless_stopped(stop: "threading.Event | _EndingHere") -> None:
    """Raise `BuildInterruptedError` once `stop` is set."""
    if stop.is_set():
        raise BuildInterruptedError("Stopped. Nothing was changed.")


def _heeding(items: Iterable[C], stop: "threading.Event | _EndingHere") -> Iterator[C]:
    for item in items:
        unless_stopped(stop)
        yield item


def _here(
    work: Callable[[Iterable[C]], R], chunks: Sequence[Sequence[C]], stop: threading.Event
) -> Iterator[R]:
    for chunk in chunks:
        unless_stopped(stop)
        yield work(_heeding(chunk, stop))


class Ending(Protocol):
    """What a pool and its workers share: not 0 once all are to end."""

    value: int


class _EndingHere:
    """Whether this worker is to end, asked as a stop is."""

    told: Ending

    def is_set(self) -> bool:
        return bool(self.told.value)


def _there(work: Callable[[Iterable[C]], R], chunk: Sequence[C]) -> R:
    return work(_heeding(chunk, _EndingHere()))


def _prepare_worker(ending: "Ending") -> None:
    _EndingHere.told = ending
    conceal()  # it has the environment of the process that it works for
    threading.Thread(target=_end_with_parent, daemon=True).start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one who waits for it
    # Ended at once, it could leave half a result in the pipe, and who reads that waits for ever.
    signal.signal(signal.SIGTERM, lambda *_: setattr(ending, "value", 1))
    gc.set_threshold(_OBJECTS)


def _end_with_parent() -> None:
    """End when the process that this one works for does: killed, it can't tell its workers."""
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)


def _results(futures: Sequence[Future[R]], stop: threading.Event) -> Iterator[R]:
    for future in futures:
        unless_stopped(stop)
        while not wait([future], timeout=0.2).done:
            unless_stopped(stop)
        yield future.result()
