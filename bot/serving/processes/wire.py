"""Jobs and results as they go through the pipes of processes that search or change an index."""

import pickle
import struct
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

REQUEST = struct.Struct("!IQq")
"""Head of a request: length of the packed job in bytes, number of the request, whose it is."""

RESULT = struct.Struct("!IQ")
"""Head of a result: length in bytes, number of the request; a length of 0 is that it has begun."""

READY = 0  # the number of the first result: what the index is, or why there is none
DONE, PROGRESS = 0, 1  # of a change: what came of it, with the trace of an error; how far it is


class Job(NamedTuple):
    """A function, and what it is called with behind what the process gives it: its index, say.

    Functions go through the pipe by their names: a method of `Index`, say.
    """

    method: Callable[..., object]
    given: tuple[object, ...]
    named: Mapping[str, object]


def request(number: int, by: int, job: Job) -> bytes:
    """Return a request with its head."""
    content = pickle.dumps(job, pickle.HIGHEST_PROTOCOL)
    return REQUEST.pack(len(content), number, by) + content


def begun(number: int) -> bytes:
    """Return the word that a request is at work."""
    return RESULT.pack(0, number)


def result(number: int, outcome: object) -> bytes:
    """Return a result with its head; an exception is to be raised where it is awaited."""
    content = pickle.dumps(outcome, pickle.HIGHEST_PROTOCOL)
    return RESULT.pack(len(content), number) + content


def unpacked(content: bytes) -> Any:  # noqa: ANN401 - a job, or whatever comes of it
    """Return a job or an outcome; between processes of the bot alone."""
    return pickle.loads(content)  # noqa: S301 - our own
