"""Appends vectors to a file as they are made; what a stop or a kill leaves of it is used again."""

from pathlib import Path
from typing import Self

import numpy as np
import xxhash
from numpy.typing import NDArray

from index.semantic.texts import KEY, Keys
from index.semantic.vectors import Packed


class VectorSpool:
    """Vectors in a file, each with its key and a checksum; who opens it is the only one to write.

    From the first record on that is not whole, the file is cut off.
    """

    def __init__(self, path: Path, dimensions: int) -> None:
        self._record = np.dtype(
            [("key", "u1", KEY), ("scale", "<f4"), ("numbers", "i1", dimensions), ("check", "<u4")]
        )
        self._path = path
        path.touch(0o600)
        self._file = path.open("r+b")
        self._file.truncate(self._whole() * self._record.itemsize)
        self._file.seek(0, 2)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def add(self, keys: Keys, packed: Packed) -> None:
        """Append vectors; they are out of this process on return."""
        records = np.zeros(len(keys), self._record)
        records["key"], records["scale"], records["numbers"] = keys, packed.scales, packed.numbers
        records["check"] = [_check(record.tobytes()) for record in records]
        self._file.write(records.tobytes())
        self._file.flush()

    def read(self) -> tuple[Keys, Packed]:
        """Return all that is in it."""
        records = self._records()
        return np.ascontiguousarray(records["key"]), Packed(records["numbers"], records["scale"])

    def _records(self) -> NDArray[np.void]:
        count = self._path.stat().st_size // self._record.itemsize
        if not count:
            return np.zeros(0, self._record)
        return np.memmap(self._path, self._record, "r", shape=(count,))

    def _whole(self) -> int:
        """Return how many records are whole, up to the first one that is not."""
        records = self._records()
        for number, record in enumerate(records):
            if _check(record.tobytes()) != record["check"]:
                return number
        return len(records)


def _check(record: bytes) -> int:
    return xxhash.xxh32_intdigest(record[:-4])
