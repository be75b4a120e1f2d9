"""Generations on disk: written aside, checked, made current by one rename.

Below the data folder:

    generations/current         which generation is served, and which one before it
    generations/000007/         one whole generation, never changed once it has this name
        columns.bin             every array, one after another (`Columns`)
        texts.bin               the articles, each compressed by itself
        manifest.json           format, counts, places of the arrays, checksums; written last
    generations/000008.draft/   one being written; left behind by a crash, removed at the next start

Nothing here is pickled: a manifest is JSON, an array is its bytes.
"""

import hashlib
import json
import mmap
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, cast

import filelock
import numpy as np
import xxhash
from numpy.typing import NDArray

from index.errors import (
    BusyStoreError,
    NoEarlierGenerationError,
    NothingIndexedError,
    RolledBackError,
    StoreError,
)
from index.storage.generation import About, Columns, Generation
from index.storage.older import OLDER, completed
from index.storage.writer import (
    FORMAT,
    GenerationDraft,
    checksum,
    sync_folder,
    write_durably,
    writing,
)


@dataclass(frozen=True, slots=True)
class Pointer:
    """Which generation is served, and which one a rollback goes back to.

    `corpus` tells the articles that the current one was made of from any others. After a
    rollback, `left` is the generation that was rolled back from, and `left_corpus` its articles.
    The previous one is `guarded` when it has many articles more: it is kept until a person agrees.
    """

    current: str
    previous: str | None = None
    corpus: str = ""
    left: str | None = None
    left_corpus: str = ""
    guarded: bool = False


@dataclass(frozen=True, slots=True)
class Store:
    """The generations of one data folder. Reading needs no lock; whoever writes holds `lock`."""

    data_dir: Path

    @property
    def folder(self) -> Path:
        """Where the generations are."""
        return self.data_dir / "generations"

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Keep other processes from writing; a lock ends with the process that holds it.

        What a build that was interrupted has left behind is removed.
        """
        lock = filelock.FileLock(self.folder / "lock", timeout=0)
        with writing(self.data_dir):
            self.folder.mkdir(parents=True, exist_ok=True)
            try:
                lock.acquire()
            except filelock.Timeout:
                raise BusyStoreError(
                    f"Another process is writing to {self.data_dir}: wait until it is done."
                ) from None
        try:
            for leftover in self.folder.glob("*.draft"):
                shutil.rmtree(leftover, ignore_errors=True)
            yield
        finally:
            lock.release()

    def names(self) -> list[str]:
        """All whole generations, oldest first."""
        if not self.folder.is_dir():
            return []
        return sorted(path.name for path in self.folder.iterdir() if path.name.isdecimal())

    def pointer(self) -> Pointer:
        """Read which generation is current; the newest there is when that can't be told."""
        try:
            told = json.loads((self.folder / "current").read_text("utf-8"))
            return Pointer(**told)
        except (OSError, ValueError, TypeError):
            names = self.names()
            if not names:
                raise NothingIndexedError(
                    "Nothing is indexed yet: run `verbatim reindex`."
                ) from None
            return Pointer(names[-1], names[-2] if len(names) > 1 else None)

    def open(self, name: str) -> Generation:
        """Open one generation after checking all of it; StoreError names what is wrong with it."""
        path = self.folder / name
        try:
            manifest = _checked_manifest(path / "manifest.json", name)
            maps = {
                file: checked_map(path / file, *told) for file, told in manifest["files"].items()
            }
            arrays = {
                field: _column(maps["columns.bin"], *place)
                for field, place in manifest["columns"].items()
            }
            older = manifest["format"] == OLDER
            columns = Columns(**(completed(arrays) if older else arrays))
            return Generation(name, About(**manifest["about"]), columns, maps["texts.bin"], older)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise StoreError(f"Generation {name} is damaged ({error}).") from error

    def draft(self) -> GenerationDraft:
        """Start a new generation."""
        number = int(self.names()[-1]) + 1 if self.names() else 1
        return GenerationDraft(self.folder / f"{number:06}.draft", self.data_dir)

    def newest_whole(self) -> Generation | None:
        """Open the current generation, or, when that is damaged, the one before it."""
        try:
            pointer = self.pointer()
        except NothingIndexedError:
            return None
        for name in filter(None, (pointer.current, pointer.previous)):
            try:
                return self.open(name)
            except StoreError:
                continue
        return None

    def adopt(
        self,
        draft: GenerationDraft,
        previous: str | None,
        corpus: str = "",
        *,
        guarded: bool = False,
    ) -> str:
        """Make a finished draft the current generation; keep `previous`, drop all others.

        When it is `guarded`, it stays the previous one of all that come until somebody agrees.
        """
        name = draft.path.stem
        kept = self.guarded()
        pointer = Pointer(name, kept or previous, corpus, guarded=bool(kept) or guarded)
        with writing(self.data_dir):
            draft.path.rename(self.folder / name)
            sync_folder(self.folder)
        self._point(pointer)
        self._prune({name, pointer.previous})
        return name

    def guarded(self) -> str:
        """Return the generation that is kept until somebody agrees to what was lost, or ""."""
        names = self.names()
        pointer = self.pointer() if names else None
        kept = pointer.previous if pointer and pointer.guarded else None
        return kept if kept in names else ""

    def agree(self) -> None:
        """Guard no generation any more: the previous one goes when there is another."""
        with self.lock():
            self._point(replace(self.pointer(), guarded=False))

    def place(self, generation: Generation, article_id: str) -> tuple[Path, int, int]:
        """Return the file that has the record of an article, and where that begins and ends."""
        number, ends = generation.columns.ids.find(article_id), generation.columns.text_ends
        start = int(ends[number - 1]) if number else 0
        return self.folder / generation.name / "texts.bin", start, int(ends[number])

    def rollback(self) -> str:
        """Make the previous generation current again and return its name."""
        with self.lock():
            pointer = self.pointer()
            if pointer.previous is None:
                raise NoEarlierGenerationError("There is no earlier generation to go back to.")
            self.open(pointer.previous)
            left, corpus = pointer.current, pointer.corpus
            self._point(Pointer(pointer.previous, left=left, left_corpus=corpus))
            return pointer.previous

    def refuse_rolled_back(self, corpus: str) -> None:
        """Raise `RolledBackError` for the articles of the generation that was rolled back from."""
        pointer = self.pointer() if self.names() else None
        if pointer and corpus == pointer.left_corpus:
            raise RolledBackError(
                f"The articles are those of generation {pointer.left}, which was rolled back from:"
                " `verbatim reindex` indexes them all the same."
            )

    def _point(self, pointer: Pointer) -> None:
        with writing(self.data_dir):
            write_durably(self.folder / "current.new", json.dumps(asdict(pointer)))
            (self.folder / "current.new").rename(self.folder / "current")
            sync_folder(self.folder)

    def _prune(self, kept: set[str | None]) -> None:
        for name in self.names():
            if name not in kept:
                shutil.rmtree(self.folder / name, ignore_errors=True)


def _checked_manifest(path: Path, name: str) -> dict[str, Any]:
    manifest: dict[str, Any] = json.loads(path.read_text("utf-8"))
    if manifest["format"] not in (OLDER, FORMAT):
        raise NothingIndexedError(
            f"Generation {name} has format {manifest['format']}, this release reads"
            f" {FORMAT}: run `verbatim reindex`."
        )
    if manifest.pop("checksum") != checksum(manifest):
        raise ValueError("manifest.json does not match its checksum")
    return manifest


def checked_map(path: Path, size: int, digest: str) -> NDArray[np.uint8]:
    """Map a file into memory; raises `OSError`, or `ValueError` when it is not what was written.

    It is read before: what the disk can't read is an error there, and in a map the end of this
    process.
    """
    with path.open("rb") as file:
        if os.fstat(file.fileno()).st_size != size:
            raise ValueError(f"{path.name} has not its full size")
        if not size:
            return np.zeros(0, np.uint8)
        if hashlib.file_digest(file, xxhash.xxh3_64).hexdigest() != digest:
            raise ValueError(f"{path.name} does not match its checksum")
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    return np.frombuffer(mapped, np.uint8)


def _column(data: NDArray[np.uint8], offset: int, dtype: str, shape: list[int]) -> NDArray[Any]:
    size = int(np.prod(shape)) * np.dtype(dtype).itemsize
    return cast("NDArray[Any]", data[offset : offset + size].view(dtype).reshape(shape))
