"""The search process: jobs from standard input, their results to its output.

They are done one after the other, in an order that is fair between people, until there are no
more to read. Before each result it writes that it has begun with it: so it can be told which job
ended it.
"""

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple

from bot.serving.fair_queue import FairQueue
from bot.serving.processes import READY, REQUEST, begun, result, unpacked
from index import Index, RetrievalError, open_index


class _Request(NamedTuple):
    number: int
    by: int
    packed: bytes


def main(folder: str, model: str, work: str) -> int:
    """Do jobs with what `open_index` gives of `folder`; 1 when that is nothing.

    `model` is the folder of a sentence encoder, "" for words only. The first job names the engine
    that has the index, and what that index is is written first. A job that takes more than `work`
    seconds of a processor ends the process.
    """
    results = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # nothing else gets between the results
    pipe = os.fdopen(os.dup(sys.stdin.fileno()), "rb")
    opening = _next_of(pipe)
    if opening is None:
        return 1
    try:
        url = unpacked(opening.packed).named["url"]
        index = open_index(Path(folder), model=Path(model) if model else None, url=url)
        index.example()  # what is loaded at the first question is loaded now
    except RetrievalError as error:
        _write(results, result(READY, error))
        return 1
    _write(results, result(READY, index.facts))
    requests = FairQueue[_Request]()
    threading.Thread(target=_read, args=(pipe, requests), daemon=True).start()
    while request := requests.take():
        _write(results, begun(request.number))
        began = time.monotonic()
        with _limited(float(work)):
            done = _done(request, index)
        _write(results, done)
        requests.took(time.monotonic() - began)
    return 0


def _write(results: BinaryIO, framed: bytes) -> None:
    results.write(framed)
    results.flush()


def _read(pipe: BinaryIO, requests: FairQueue[_Request]) -> None:
    """Read requests until there are no more."""
    while request := _next_of(pipe):
        requests.put(request.by, request)
    requests.close()


def _next_of(pipe: BinaryIO) -> _Request | None:
    """Read the next request, None when there is no more."""
    head = pipe.read(REQUEST.size)
    if not head:
        return None
    length, number, by = REQUEST.unpack(head)
    return _Request(number, by, pipe.read(length))


@contextmanager
def _limited(work: float) -> Iterator[None]:
    """End the process when it works for longer, where the system can."""
    if not hasattr(signal, "setitimer"):
        yield
        return
    signal.setitimer(signal.ITIMER_PROF, work)  # of SIGPROF it dies, in whatever it is at
    yield
    signal.setitimer(signal.ITIMER_PROF, 0)


def _done(request: _Request, index: Index) -> bytes:
    try:
        job = unpacked(request.packed)
        return result(request.number, job.method(index, *job.given, **job.named))
    except Exception as error:  # noqa: BLE001 - raised again where the result is awaited
        return result(request.number, error)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
