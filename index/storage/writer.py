"""Writes a generation aside: files with checksums, flushed to disk."""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO, Self

import numpy as np
import xxhash

from index.errors import StoreError
from index.storage.generation import About, Columns

FORMAT = 3
_ALIGNMENT = 64


@contextmanager
def writing(data_dir: Path) -> Iterator[None]:
    """Tell what goes wrong with the disk, while something is written, as `StoreError`."""
    try:
        yield
    except OSError as error:
        raise StoreError(
            f"Can't write to {data_dir}: {error.strerror or error}. Nothing was changed."
        ) from error


class GenerationDraft:
    """A generation being written. Leaves nothing behind unless it is finished and adopted.

    Raises `StoreError`, which names `data_dir`, when it can't be written.
    """

    def __init__(self, path: Path, data_dir: Path) -> None:
        self.path = path
        self._data_dir = data_dir
        with writing(data_dir):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.mkdir(0o700)  # it holds what articles say: for its owner alone
            self._texts = HashedFile(path / "texts.bin")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with writing(self._data_dir):
            try:
                self._texts.close()
            finally:
                shutil.rmtree(self.path, ignore_errors=True)

    def add_texts(self, records: bytes | memoryview) -> None:
        """Append encoded articles, in the order of their ids."""
        with writing(self._data_dir):
            self._texts.write(records)

    def finish(self, columns: Columns, about: About) -> None:
        """Write the arrays and, last, the manifest; all of it is on the disk on return."""
        with writing(self._data_dir):
            self._finish(columns, about)

    def _finish(self, columns: Columns, about: About) -> None:
        places = {}
        with HashedFile(self.path / "columns.bin") as file:
            for field in fields(Columns):
                array = np.ascontiguousarray(getattr(columns, field.name))
                file.pad(_ALIGNMENT)
                places[field.name] = [file.size, str(array.dtype), list(array.shape)]
                file.write(array.reshape(-1).view(np.uint8).data)
        self._texts.close()
        manifest = {
            "format": FORMAT,
            "about": asdict(about),
            "columns": places,
            "files": {
                "columns.bin": [file.size, file.digest],
                "texts.bin": [self._texts.size, self._texts.digest],
            },
        }
        signed = {"checksum": checksum(manifest), **manifest}
        write_durably(self.path / "manifest.json", json.dumps(signed, indent=1))
        sync_folder(self.path)


class HashedFile:
    """A file that is written once from start to end, with its size and checksum."""

    def __init__(self, path: Path) -> None:
        self._file: BinaryIO = path.open("wb")
        self._hash = xxhash.xxh3_64()
        self.size = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def digest(self) -> str:
        """The checksum of what is written so far."""
        return self._hash.hexdigest()

    def write(self, data: bytes | memoryview) -> None:
        """Append bytes."""
        self._file.write(data)
        self._hash.update(data)
        self.size += len(data)

    def pad(self, alignment: int) -> None:
        """Append zeros up to a multiple of `alignment`."""
        self.write(bytes(-self.size % alignment))

    def close(self) -> None:
        """Bring it to the disk."""
        if not self._file.closed:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()


def now() -> str:
    """Return the time for a manifest."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def checksum(manifest: dict[str, Any]) -> str:
    """Return what a manifest vouches for itself with."""
    return xxhash.xxh3_64_hexdigest(json.dumps(manifest, sort_keys=True).encode())


def write_durably(path: Path, text: str) -> None:
    """Write a file that is on the disk on return."""
    with path.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(path: Path) -> None:
    """Bring the names in a folder to the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
