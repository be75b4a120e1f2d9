"""Client of the process that changes an index."""

import asyncio
import contextlib
import signal
import threading
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, TypeVar

from bot.serving.processes import DONE, RESULT, Child, Job, Processes, request, unpacked
from index import BuildInterruptedError, Progress, StoreError

P = ParamSpec("P")
T = TypeVar("T")

_GRACE = 5.0  # seconds from the word to stop to the end
_LOOK = 0.1  # seconds from one look at the word to stop to the next

PROGRAM = "bot.serving.changes.program"

OnProgress = Callable[[Progress], None]


class UnstartedError(Exception):
    """The system gives no process."""


class TraceThereError(Exception):
    """An error as it came about in another process: the message is its trace."""


async def changed_apart(
    processes: Processes,
    method: Callable[Concatenate[OnProgress, threading.Event, P], T],
    on_progress: OnProgress,
    stop: threading.Event,
    *given: P.args,
    **named: P.kwargs,
) -> T:
    """Return what a job does in a process of its own; `on_progress` is called meanwhile.

    Setting `stop` ends it soon; whoever is cancelled ends it at once. Raises what the job raises,
    with its trace as the cause, `StoreError` when its process ends before, and `UnstartedError`.
    """
    process = await _started(processes)
    stopping = asyncio.create_task(_tell_to_stop(process, stop))
    try:
        assert process.stdin  # noqa: S101 - as was asked for
        process.stdin.write(request(DONE, 0, Job(method, given, named)))
        outcome, trace = await _outcome(process, on_progress)
    except (asyncio.IncompleteReadError, ConnectionError):
        raise _ended(await process.wait(), stopped=stop.is_set()) from None
    finally:
        stopping.cancel()
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()
    if isinstance(outcome, Exception):
        raise outcome from TraceThereError(trace)
    found: T = outcome
    return found


async def _started(processes: Processes) -> Child:
    try:
        return await processes.start(PROGRAM, str(_GRACE))
    except OSError as error:
        raise UnstartedError(str(error)) from error


async def _outcome(process: Child, on_progress: OnProgress) -> tuple[Any, str]:
    """Return what comes of the job, and the trace of an error."""
    assert process.stdout  # noqa: S101 - as was asked for
    while True:
        length, number = RESULT.unpack(await process.stdout.readexactly(RESULT.size))
        told = unpacked(await process.stdout.readexactly(length))
        if number == DONE:
            outcome, trace = told
            return outcome, trace
        on_progress(told)


async def _tell_to_stop(process: Child, stop: threading.Event) -> None:
    while not stop.is_set():  # noqa: ASYNC110 - which any thread may set
        await asyncio.sleep(_LOOK)
    if process.stdin:
        process.stdin.close()


def _ended(status: int, *, stopped: bool) -> Exception:
    """Return the error for a process that ended before its job was done."""
    if stopped:
        return BuildInterruptedError("Stopped. Nothing was changed.")
    how = signal.Signals(-status).name if status < 0 else f"exit status {status}"
    return StoreError(
        f"The process that changes the index has ended ({how}): the disk or the memory may be at"
        " fault. The index in use stays."
    )
