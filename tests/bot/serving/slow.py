"""Jobs that take long, as other functions of an index do; found by their names in any process."""

import time

from index import Index, Verification


def slow(index: Index, seconds: float) -> str:
    time.sleep(seconds)
    return index.generation


def busy(_: Index) -> None:
    while True:
        pass


VERIFY = Index.verify


def slow_verify(index: Index, text: str, limit: int) -> Verification:
    if len(text) > 1000:
        time.sleep(0.25)
    return VERIFY(index, text, limit)
