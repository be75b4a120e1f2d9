"""Remembers what a method returned, for as long as its object lives."""

from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar
from weakref import WeakMethod

A = TypeVar("A")
R = TypeVar("R")


def remembered(method: Callable[[A], R], most: int) -> Callable[[A], R]:
    """Return a method that does not do again what it did last, for up to `most` arguments.

    The object may keep it: it does not keep the object, so files that this has open are closed as
    soon as nobody uses it.
    """
    held = WeakMethod(method)

    @lru_cache(maxsize=most)
    def call(argument: A) -> R:
        bound = held()
        if bound is None:
            raise ReferenceError("What remembers has outlived its object.")
        return bound(argument)

    return call
