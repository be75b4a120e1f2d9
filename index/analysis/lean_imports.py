"""Imports nltk without scipy, which it would import for other purposes."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType


def nltk_module(name: str) -> ModuleType:
    """Import `nltk` and its submodule `name`; seconds sooner where scipy is installed.

    nltk imports scipy, when it finds it, for measures of association that nobody here asks for.
    """
    with _hidden("scipy"):
        return import_module(f"nltk.{name}")


@contextmanager
def _hidden(name: str) -> Iterator[None]:
    """Let a library that is not imported yet look as if it were not installed."""
    if name in sys.modules:
        yield
        return
    sys.modules[name] = None  # type: ignore[assignment]  # as Python documents it
    try:
        yield
    finally:
        if sys.modules.get(name) is None:
            sys.modules.pop(name, None)
