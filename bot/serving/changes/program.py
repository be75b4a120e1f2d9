"""The process that changes an index: one job from standard input, what comes of it to its output.

It is told to stop by the end of its input, and ends with the process that started it.
"""

import os
import sys
import threading
import time
from traceback import format_exc

from bot.serving.processes import DONE, PROGRESS, REQUEST, result, unpacked
from index import Progress

_LOOK = 0.1  # seconds from one look for the parent to the next


def main(grace: str) -> None:
    """Do one job. It ends `grace` seconds after the word to stop, whatever it is at then."""
    results = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # nothing else gets between the results
    requests = os.fdopen(os.dup(sys.stdin.fileno()), "rb")
    if not (head := requests.read(REQUEST.size)):
        return  # nobody wants it any more
    length, _, _ = REQUEST.unpack(head)
    job, stop = unpacked(requests.read(length)), threading.Event()
    heeding = (requests.fileno(), stop, float(grace))
    threading.Thread(target=_heed, args=heeding, daemon=True).start()

    def say(number: int, said: object) -> None:
        results.write(result(number, said))
        results.flush()

    def on_progress(progress: Progress) -> None:
        say(PROGRESS, progress)

    try:
        outcome = job.method(on_progress, stop, *job.given, **job.named), ""
    except Exception as error:  # noqa: BLE001 - raised again where the result is awaited
        outcome = error, format_exc()
    say(DONE, outcome)


def _heed(requests: int, stop: threading.Event, grace: float) -> None:
    """Wait for the word to stop; who still waits for the end then gives the job some time."""
    parent = os.getppid()
    os.read(requests, 1)
    stop.set()
    end = time.monotonic() + grace
    while time.monotonic() < end and os.getppid() == parent:
        time.sleep(_LOOK)
    os._exit(1)


if __name__ == "__main__":
    main(sys.argv[1])
