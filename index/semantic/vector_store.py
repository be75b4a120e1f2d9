"""Vectors of generations on disk: written aside, checked, put into place as a whole.

Below the data folder, beside the generations:

    vectors/000007/            the vectors of generation 000007: its arrays, one file each
        manifest.json          encoder, generation, sizes and checksums; written last
    vectors/draft/             those being written; left behind by a crash, removed by the next
    vectors/spool-<encoder>    vectors made so far, by the keys of their texts
    vectors/share.json         how far that is

Those of a generation that is gone stay until others are whole: most of their texts return.
"""

import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import filelock
import numpy as np
import xxhash
from numpy.typing import NDArray

from index.errors import BusyStoreError
from index.semantic.texts import Keys
from index.semantic.vectors import GenerationVectors, Packed
from index.storage import (
    Generation,
    Store,
    checked_map,
    checksum,
    held,
    sync_folder,
    write_durably,
    writing,
)

_FORMAT = 1
_PARTS = ("sentences", "heads", "titles")

Arrays = Mapping[str, NDArray[Any]]


@dataclass(frozen=True, slots=True)
class VectorStore:
    """The vectors in one data folder. Reading needs no lock; whoever makes some holds `lock`."""

    data_dir: Path

    @property
    def folder(self) -> Path:
        """Where they are."""
        return self.data_dir / "vectors"

    @property
    def draft(self) -> Path:
        """Where they are written before they are whole."""
        return self.folder / "draft"

    def spool(self, encoder: str) -> Path:
        """Return the file of what an encoder has made so far."""
        return self.folder / f"spool-{encoder}"

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Keep other processes from making vectors; a lock ends with the process that holds it."""
        with writing(self.data_dir):
            self.folder.mkdir(0o700, parents=True, exist_ok=True)
            lock = filelock.FileLock(self.folder / "lock", timeout=0)
            try:
                lock.acquire()
            except filelock.Timeout:
                raise BusyStoreError(
                    f"Another process makes vectors in {self.data_dir}: wait until it is done."
                ) from None
        try:
            yield
        finally:
            lock.release()

    def open(self, generation: Generation, encoder: str) -> GenerationVectors | None:
        """Open the vectors that an encoder has made of a generation, if all of them are whole."""
        told = {"encoder": encoder, "generation": content_of(generation)}
        arrays = _arrays(self.folder / generation.name, told)
        if arrays is None:
            return None
        sentences, heads, titles = (_packed(arrays, part) for part in _PARTS)
        return GenerationVectors(generation, sentences, heads, titles, arrays["signs"])

    def are_damaged(self, generation: Generation, encoder: str) -> bool:
        """Tell whether vectors that an encoder has made of a generation are there, but not whole.

        Those whose manifest can't be read may have been such.
        """
        folder = self.folder / generation.name
        told = {"encoder": encoder, "generation": content_of(generation)}
        try:
            is_of_these = _is_of(_manifest(folder), told)
        except (OSError, ValueError, KeyError, TypeError):
            return folder.is_dir()
        return is_of_these and _arrays(folder, told) is None

    def known(self, encoder: str) -> list[tuple[Keys, Packed]]:
        """Return all whole vectors that an encoder has made, of any generation, with their keys."""
        folders = [path for path in self.folder.iterdir() if path.name.isdecimal()]
        found = [_arrays(path, {"encoder": encoder}) for path in sorted(folders)]
        return [
            (arrays[f"{part}.keys"], _packed(arrays, part))
            for arrays in found
            if arrays is not None
            for part in _PARTS
        ]

    def adopt(self, generation: Generation, encoder: str, files: Mapping[str, Any]) -> None:
        """Make the draft, of which these are the files, the vectors of a generation."""
        manifest = {
            "format": _FORMAT,
            "encoder": encoder,
            "generation": content_of(generation),
            "files": dict(files),
        }
        signed = {"checksum": checksum(manifest), **manifest}
        write_durably(self.draft / "manifest.json", json.dumps(signed, indent=1))
        sync_folder(self.draft)
        place = self.folder / generation.name
        shutil.rmtree(place, ignore_errors=True)
        self.draft.rename(place)
        sync_folder(self.folder)
        self._prune()

    def share(self, generation: Generation, encoder: str) -> int:
        """Return how many of a hundred vectors are made by now."""
        try:
            told = json.loads((self.folder / "share.json").read_text("utf-8"))
            same = told["encoder"] == encoder and told["generation"] == content_of(generation)
            return int(told["percent"]) if same else 0
        except (OSError, ValueError, KeyError, TypeError):
            return 0

    def note_share(self, generation: Generation, encoder: str, percent: int) -> None:
        """Tell other processes how far it is."""
        told = {"encoder": encoder, "generation": content_of(generation), "percent": percent}
        new = self.folder / "share.new"
        new.write_text(json.dumps(told), "utf-8")
        new.rename(self.folder / "share.json")

    def _prune(self) -> None:
        """Remove what was made for these vectors, and those of generations that are gone."""
        kept = {*Store(self.data_dir).names(), "lock"}
        for path in self.folder.iterdir():
            if path.name not in kept:
                shutil.rmtree(path) if path.is_dir() else path.unlink()


def vectors_being_made(data_dir: Path) -> bool:
    """Whether a process makes vectors in a data folder now; False where that can't be seen."""
    return held(VectorStore(data_dir).folder / "lock")


def content_of(generation: Generation) -> str:
    """Return what tells the articles and sentences of a generation from any others."""
    columns = generation.columns
    digest = xxhash.xxh3_128()
    for array in (columns.digests, columns.starts, columns.ends, columns.section_first):
        digest.update(np.ascontiguousarray(array).data)
    return digest.hexdigest()


def _arrays(folder: Path, told: Mapping[str, str]) -> Arrays | None:
    """Map the arrays in a folder; None unless it is whole and of what was told."""
    try:
        manifest = _manifest(folder)
        if not _is_of(manifest, told):
            return None
        return {
            name: checked_map(folder / name, size, digest).view(dtype).reshape(shape)
            for name, (dtype, shape, size, digest) in manifest["files"].items()
        }
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _manifest(folder: Path) -> dict[str, Any]:
    """Read a manifest; raises `ValueError` for one that is not as it was signed."""
    manifest: dict[str, Any] = json.loads((folder / "manifest.json").read_text("utf-8"))
    if manifest.pop("checksum") != checksum(manifest):
        raise ValueError(f"the manifest in {folder.name} is damaged")
    return manifest


def _is_of(manifest: Mapping[str, Any], told: Mapping[str, str]) -> bool:
    return all(manifest[name] == value for name, value in {"format": _FORMAT, **told}.items())


def _packed(arrays: Arrays, part: str) -> Packed:
    return Packed(arrays[f"{part}.numbers"], arrays[f"{part}.scales"])
