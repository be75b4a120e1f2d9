"""Packs arrays as texts, which is what an engine without bytes can keep of them."""

import json
from base64 import b64decode, b64encode
from collections.abc import Sequence
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from index.storage import compressed, decompressed

LONGEST = 60_000
"""Characters of one text; a row holds several."""


def texts_of(content: bytes) -> list[str]:
    """Return bytes as texts."""
    text = b64encode(content).decode()
    return [text[at : at + LONGEST] for at in range(0, len(text), LONGEST)]


def content_of(texts: Sequence[str]) -> bytes:
    """Undo `texts_of`."""
    return b64decode("".join(texts))


def packed(*arrays: NDArray[Any]) -> list[str]:
    """Return arrays as texts, compressed."""
    head = json.dumps([(array.dtype.str, len(array)) for array in arrays]).encode()
    parts = (np.ascontiguousarray(array).tobytes() for array in arrays)
    return texts_of(compressed(b"\n".join((head, b"".join(parts)))))


def unpacked(texts: Sequence[str]) -> list[NDArray[Any]]:
    """Undo `packed`."""
    head, body = decompressed(content_of(texts)).split(b"\n", 1)
    arrays, at = [], 0
    for dtype, size in json.loads(head):
        array = np.frombuffer(body, dtype, cast("int", size), at)
        arrays.append(array)
        at += array.nbytes
    return arrays
