"""Generations on disk: written aside, checked, made current by one rename, opened in an instant.

Below the data folder:

    generations/current         which generation is served, and which one before it
    generations/000007/         one whole generation, never changed once it has this name
        columns.bin             every array, one after another (`Columns`)
        texts.bin               the articles, each compressed by itself
        manifest.json           format, counts, places of the arrays, checksums; written last
    generations/000008.draft/   one being written; left behind by a crash, removed by the next build

Nothing here is pickled: a manifest is JSON, an array is its bytes.
"""

import json
import mmap
import os
import shutil
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, BinaryIO, Self, cast

import filelock
import numpy as np
import xxhash
from numpy.typing import NDArray

from index.errors import NothingIndexedError, StoreError
from index.model import Article, Omission, Sentence
from index.postings import PostingLists
from index.vocabulary import StringTable

FORMAT = 1
_ALIGNMENT = 64
_KEPT = 2


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """Every array of a generation. Articles are in order of their id, sentences in theirs.

    By article: `id_block`, `id_ends` (a `StringTable`), `digests` (16 bytes each), `text_ends`
    (bytes in texts.bin), `languages` (two letters, zeros when unknown), `stamp_block`,
    `stamp_ends` (what their source goes by to see that nothing changed), `first` (its first
    sentence; one more at the end), `article_lengths` (terms in its sentences), `title_lengths`
    (terms in its title).
    By sentence: `starts`, `ends` (characters), `paragraphs`, `lengths` (terms, 65535 stands for
    more), `signs` (a bit mask, see `evidence`), `article_of`.
    By term: `term_block`, `term_ends` (a `StringTable`), `list_starts`, `article_frequencies`,
    `title_starts`. By posting, of sentences and of titles: units, counts, firsts.
    """

    id_block: NDArray[np.uint8]
    id_ends: NDArray[np.uint64]
    digests: NDArray[np.uint8]
    text_ends: NDArray[np.uint64]
    languages: NDArray[np.uint8]
    stamp_block: NDArray[np.uint8]
    stamp_ends: NDArray[np.uint64]
    first: NDArray[np.uint32]
    article_lengths: NDArray[np.uint32]
    title_lengths: NDArray[np.uint16]
    starts: NDArray[np.uint32]
    ends: NDArray[np.uint32]
    paragraphs: NDArray[np.uint32]
    lengths: NDArray[np.uint16]
    signs: NDArray[np.uint32]
    article_of: NDArray[np.uint32]
    term_block: NDArray[np.uint8]
    term_ends: NDArray[np.uint64]
    list_starts: NDArray[np.uint64]
    article_frequencies: NDArray[np.uint32]
    units: NDArray[np.uint32]
    counts: NDArray[np.uint8]
    firsts: NDArray[np.uint8]
    title_starts: NDArray[np.uint64]
    title_units: NDArray[np.uint32]
    title_counts: NDArray[np.uint8]
    title_firsts: NDArray[np.uint8]

    @property
    def ids(self) -> StringTable:
        """The article ids, sorted."""
        return StringTable(self.id_block, self.id_ends)

    @property
    def stamps(self) -> StringTable:
        """The articles' stamps, in the articles' order."""
        return StringTable(self.stamp_block, self.stamp_ends)

    @property
    def vocabulary(self) -> StringTable:
        """The terms, sorted."""
        return StringTable(self.term_block, self.term_ends)

    @property
    def lists(self) -> PostingLists:
        """Term to sentences."""
        return PostingLists(self.list_starts, self.units, self.counts, self.firsts)

    @property
    def title_lists(self) -> PostingLists:
        """Term to articles whose title holds it."""
        return PostingLists(
            self.title_starts, self.title_units, self.title_counts, self.title_firsts
        )


@dataclass(frozen=True, slots=True)
class About:
    """What a manifest tells of a generation besides its arrays."""

    built_at: str
    recipe: str
    corpus: str


@dataclass(frozen=True, slots=True, eq=False)
class Generation:
    """One complete index, open for reading: arrays and texts are memory-mapped."""

    name: str
    about: About
    columns: Columns
    texts: NDArray[np.uint8]

    @property
    def articles(self) -> int:
        """How many articles there are."""
        return len(self.columns.text_ends)

    @property
    def sentences(self) -> int:
        """How many sentences there are."""
        return len(self.columns.starts)

    @property
    def built_at(self) -> datetime:
        """When the build ended, in UTC."""
        return datetime.fromisoformat(self.about.built_at)

    @property
    def languages(self) -> list[str]:
        """The articles' languages, the most frequent first, ties by code; "" for unknown."""
        codes = Counter(bytes(pair) for pair in self.columns.languages)
        ranked = sorted(codes, key=lambda code: (-codes[code], code))
        return [code.rstrip(b"\0").decode() for code in ranked]

    def sentence(self, position: int) -> Sentence:
        """Return where a sentence stands in its article."""
        columns = self.columns
        return Sentence(
            int(columns.starts[position]),
            int(columns.ends[position]),
            int(columns.paragraphs[position]),
        )

    def article(self, number: int) -> Article:
        """Read one article by its ordinal."""
        start = int(self.columns.text_ends[number - 1]) if number else 0
        record = self.texts[start : int(self.columns.text_ends[number])].tobytes()
        return decode_article(record)


def encode_article(article: Article) -> bytes:
    """Pack an article for texts.bin: a line of JSON about it, then its text, compressed."""
    about = {
        "article_id": article.article_id,
        "title": article.title,
        "source": article.source,
        "published": article.published.isoformat() if article.published else None,
        "author": article.author,
        "language": article.language,
        "omitted": [[o.start, o.end, o.reason] for o in article.omitted],
        "site": article.site,
        "section": article.section,
        "pages": article.pages,
        "also": article.also,
    }
    packed = f"{json.dumps(about)}\n{article.text}"
    return zlib.compress(packed.encode("utf-8", "surrogatepass"), 6)


def decode_article(record: bytes) -> Article:
    """Undo `encode_article`."""
    packed = zlib.decompress(record).decode("utf-8", "surrogatepass")
    about, text = packed.split("\n", 1)
    told = json.loads(about)
    told["published"] = _parsed_date(told["published"])
    told["omitted"] = tuple(Omission(*omission) for omission in told["omitted"])
    told["pages"], told["also"] = tuple(told["pages"]), tuple(told["also"])
    return Article(text=text, **told)


def _parsed_date(written: str | None) -> date | None:
    if written is None:
        return None
    return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)


class Draft:
    """A generation being written. Leaves nothing behind unless it is finished and adopted."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.mkdir(parents=True)
        self._texts = _HashedFile(path / "texts.bin")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._texts.close()
        shutil.rmtree(self.path, ignore_errors=True)

    def add_texts(self, records: bytes | memoryview) -> None:
        """Append encoded articles, in the order of their ids."""
        self._texts.write(records)

    def finish(self, columns: Columns, about: About) -> None:
        """Write the arrays and, last, the manifest; all of it is on the disk on return."""
        places = {}
        with _HashedFile(self.path / "columns.bin") as file:
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
        signed = {"checksum": _checksum(manifest), **manifest}
        _write_durably(self.path / "manifest.json", json.dumps(signed, indent=1))
        _sync_folder(self.path)


class _HashedFile:
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
        return self._hash.hexdigest()

    def write(self, data: bytes | memoryview) -> None:
        self._file.write(data)
        self._hash.update(data)
        self.size += len(data)

    def pad(self, alignment: int) -> None:
        self.write(bytes(-self.size % alignment))

    def close(self) -> None:
        if not self._file.closed:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()


@dataclass(frozen=True, slots=True)
class Pointer:
    """Which generation is served, and which one a rollback goes back to."""

    current: str
    previous: str | None = None


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
        """Keep other processes from writing; a lock ends with the process that holds it."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with filelock.FileLock(self.folder / "lock", timeout=0):
                yield
        except filelock.Timeout:
            raise StoreError(
                f"Another process is writing to {self.data_dir}: wait until it is done."
            ) from None
        except OSError as error:
            raise StoreError(
                f"Can't write to {self.data_dir}: {error.strerror}. Nothing was changed."
            ) from error

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
                file: _checked_map(path / file, *told) for file, told in manifest["files"].items()
            }
            columns = Columns(
                **{
                    field: _column(maps["columns.bin"], *place)
                    for field, place in manifest["columns"].items()
                }
            )
            return Generation(name, About(**manifest["about"]), columns, maps["texts.bin"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise StoreError(f"Generation {name} is damaged ({error}).") from error

    def draft(self) -> Draft:
        """Start a new generation, after removing what an interrupted build left behind."""
        for leftover in self.folder.glob("*.draft"):
            shutil.rmtree(leftover, ignore_errors=True)
        number = int(self.names()[-1]) + 1 if self.names() else 1
        return Draft(self.folder / f"{number:06}.draft")

    def adopt(self, draft: Draft) -> str:
        """Make a finished draft the current generation; keep the one before it, drop older ones."""
        name = draft.path.stem
        draft.path.rename(self.folder / name)
        _sync_folder(self.folder)
        try:
            previous = self.pointer().current
        except NothingIndexedError:
            previous = None
        self._point(Pointer(name, previous if previous != name else None))
        self._prune({name, previous})
        return name

    def rollback(self) -> str:
        """Make the previous generation current again and return its name."""
        with self.lock():
            pointer = self.pointer()
            if pointer.previous is None:
                raise StoreError("There is no earlier generation to go back to.")
            self.open(pointer.previous)
            self._point(Pointer(pointer.previous))
            return pointer.previous

    def _point(self, pointer: Pointer) -> None:
        _write_durably(self.folder / "current.new", json.dumps(asdict(pointer)))
        (self.folder / "current.new").rename(self.folder / "current")
        _sync_folder(self.folder)

    def _prune(self, kept: set[str | None]) -> None:
        for name in self.names():
            if name not in kept:
                shutil.rmtree(self.folder / name, ignore_errors=True)


def now() -> str:
    """Return the time for a manifest."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _checked_manifest(path: Path, name: str) -> dict[str, Any]:
    manifest: dict[str, Any] = json.loads(path.read_text("utf-8"))
    if manifest["format"] != FORMAT:
        raise NothingIndexedError(
            f"Generation {name} has format {manifest['format']}, this release reads"
            f" {FORMAT}: run `verbatim reindex`."
        )
    if manifest.pop("checksum") != _checksum(manifest):
        raise ValueError("manifest.json does not match its checksum")
    return manifest


def _checksum(manifest: dict[str, Any]) -> str:
    return xxhash.xxh3_64_hexdigest(json.dumps(manifest, sort_keys=True).encode())


def _checked_map(path: Path, size: int, digest: str) -> NDArray[np.uint8]:
    with path.open("rb") as file:
        if os.fstat(file.fileno()).st_size != size:
            raise ValueError(f"{path.name} has not its full size")
        if not size:
            return np.zeros(0, np.uint8)
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    if xxhash.xxh3_64_hexdigest(mapped) != digest:
        raise ValueError(f"{path.name} does not match its checksum")
    return np.frombuffer(mapped, np.uint8)


def _column(data: NDArray[np.uint8], offset: int, dtype: str, shape: list[int]) -> NDArray[Any]:
    size = int(np.prod(shape)) * np.dtype(dtype).itemsize
    return cast("NDArray[Any]", data[offset : offset + size].view(dtype).reshape(shape))


def _write_durably(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
