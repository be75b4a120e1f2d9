"""The packages of the extra `semantic`, which need not be installed."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from index.errors import MissingExtraError


@contextmanager
def optional_packages() -> Iterator[None]:
    """Tell of a package that is missing as `MissingExtraError`; import those that run it in this.

    ONNX Runtime would note what it runs in the home folder and send it to its makers: it looks
    once, when it is first imported, whether it may not.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    try:
        yield
    except ImportError as error:
        raise MissingExtraError(
            f"The model needs {error.name}: pip install 'verbatim[semantic]'.", str(error.name)
        ) from None
