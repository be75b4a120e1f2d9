"""The packages of the extra `semantic`, which need not be installed."""

from collections.abc import Iterator
from contextlib import contextmanager

from index.errors import MissingExtraError


@contextmanager
def optional_packages() -> Iterator[None]:
    """Tell of a package that is missing as `MissingExtraError`."""
    try:
        yield
    except ImportError as error:
        raise MissingExtraError(
            f"The model needs {error.name}: pip install 'verbatim[semantic]'.", str(error.name)
        ) from None
