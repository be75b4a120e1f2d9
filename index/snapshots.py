"""Snapshots of a data folder: taken while it is in use, checked elsewhere.

That is the list of sources and what was fetched of them, files that were sent, the threshold that
was set, and, if wished, one generation with its vectors. All else is made of these.
"""

import io
import json
import re
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from index.errors import NothingIndexedError, StoreError
from index.sources import ADDED, PageStore
from index.storage import Store
from index.threshold import threshold_in

_TRIES = 3  # a generation may be removed while its files are opened
_SINGLE = ("sources.yaml", "threshold")
_PAGES, _CURRENT = "pages.db", "generations/current"
_OF_A_GENERATION = re.compile(
    r"generations/\d{6,9}/(?:columns\.bin|texts\.bin|manifest\.json)"
    r"|vectors/\d{6,9}/[a-z][a-z0-9_.-]{0,60}"
)
_LONGEST = 255  # bytes of a name


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Files by their names below the data folder, open for reading; `generation` may be ""."""

    files: dict[str, IO[bytes]]
    generation: str


@contextmanager
def snapshot(data_dir: Path, aside: Path, *, generation: bool) -> Iterator[Snapshot]:
    """Yield the files of this moment, whatever is written meanwhile.

    `aside` is a folder with room for a copy of the pages that were fetched. Raises `StoreError`
    when something can't be read, or a generation is asked for and none is whole.
    """
    with ExitStack() as stack:
        try:
            files = dict(_single_files(data_dir, stack))
            if PageStore(data_dir / _PAGES).copy_to(aside / _PAGES):
                files[_PAGES] = stack.enter_context((aside / _PAGES).open("rb"))
            name = _open_generation(data_dir, files, stack) if generation else ""
        except OSError as error:
            raise StoreError(f"{data_dir} can't be read: {error.strerror or error}.") from None
        yield Snapshot(files, name)


def is_of_a_snapshot(name: str) -> bool:
    """Whether a file of this name may be in a snapshot; no other name leads out of its folder."""
    if name in (*_SINGLE, _PAGES, _CURRENT) or _OF_A_GENERATION.fullmatch(name):
        return True
    folder, _, file = name.partition("/")
    return folder == ADDED and _is_plain(file)


def check_snapshot(folder: Path) -> None:
    """Raise `StoreError` unless all that is in a folder made of a snapshot can be used.

    `NothingIndexedError`, one of these, is for a generation that this release can't read.
    """
    PageStore(folder / _PAGES).check()
    threshold_in(folder)
    store = Store(folder)
    names = store.names()
    if names and store.pointer().current not in names:
        raise StoreError("The generation that is current is not there.")
    for name in names:
        store.open(name)


def drop_generations(folder: Path) -> None:
    """Remove the generations, and their vectors, of a folder made of a snapshot."""
    for top in ("generations", "vectors"):
        shutil.rmtree(folder / top, ignore_errors=True)


def _single_files(data_dir: Path, stack: ExitStack) -> Iterator[tuple[str, IO[bytes]]]:
    for name in _SINGLE:
        if (data_dir / name).is_file():
            yield name, stack.enter_context((data_dir / name).open("rb"))
    if (data_dir / ADDED).is_dir():
        for path in sorted((data_dir / ADDED).iterdir()):
            if path.is_file() and _is_plain(path.name):
                file = io.BytesIO(path.read_bytes())  # there may be more than can be open at once
                yield f"{ADDED}/{path.name}", file


def _open_generation(data_dir: Path, files: dict[str, IO[bytes]], stack: ExitStack) -> str:
    """Add the files of the newest whole generation and of its vectors; return its name."""
    for _ in range(_TRIES):
        found = Store(data_dir).newest_whole()
        if found is None:
            break
        pointer = Store(data_dir).pointer()
        corpus = pointer.corpus if pointer.current == found.name else ""
        with ExitStack() as attempt:
            try:
                opened = {
                    path.relative_to(data_dir).as_posix(): attempt.enter_context(path.open("rb"))
                    for top in ("generations", "vectors")
                    for path in sorted((data_dir / top / found.name).glob("*"))
                }
            except FileNotFoundError:
                continue
            stack.push(attempt.pop_all())
        told = json.dumps({"current": found.name, "corpus": corpus}).encode()
        files |= {name: file for name, file in opened.items() if is_of_a_snapshot(name)}
        files[_CURRENT] = io.BytesIO(told)
        return found.name
    raise NothingIndexedError(
        "No whole index is there to put in: run `verbatim reindex`, or leave it out."
    )


def _is_plain(name: str) -> bool:
    """Whether a name is that of a file in a folder, and not hidden."""
    return (
        bool(name)
        and not name.startswith(".")
        and len(name.encode("utf-8", "replace")) <= _LONGEST
        and not any(sign in "/\\" or not sign.isprintable() for sign in name)
    )
