"""Jobs that take long, as other functions of an index do; found by their names in any process."""

import time

from index import Index


def slow(index: Index, seconds: float) -> str:
    time.sleep(seconds)
    return index.generation


def busy(_: Index) -> None:
    while True:
        pass
