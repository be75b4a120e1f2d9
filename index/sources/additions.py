"""Files that were sent one by one: kept as they came, and a day longer when they are removed."""

import json
import os
import re
import shutil
import time
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from index.errors import ArticleError, CorpusError, NotKeptError, StoreError
from index.formats import (
    MOST_BYTES,
    ParsedArticle,
    is_readable,
    kinds,
    read_article,
    served_format,
    unread,
)
from index.naming import legible
from index.sources.archives import CONTAINERS, is_container
from index.sources.curation import cleaned

ADDED = "added"
"""The name of the source that these files are, and of their folder."""

KEPT = 86_400.0
"""Seconds that a removed file can be brought back."""

_LONGEST_NAME = 120  # bytes, with the ending; file systems take 255, buttons and lists less
_FORBIDDEN = re.compile(r'[/\\:*?"<>|\0]+')
_TOKEN = re.compile(r"[0-9a-f]{1,16}")
_NOTE = ".note"  # no added file is called so


@dataclass(frozen=True, slots=True)
class Additions:
    """The files in a folder of `data_dir`; each is there whole or not at all.

    What takes the place of one, or removes it, returns a token to bring it back by. Raises
    `StoreError` when the disk is at fault.
    """

    data_dir: Path

    @property
    def folder(self) -> Path:
        """Where the files are; it need not be there."""
        return self.data_dir / ADDED

    @property
    def _removed(self) -> Path:
        return self.data_dir / "removed"

    def has(self, name: str) -> bool:
        """Tell whether there is a file of this name."""
        return (self.folder / name).is_file()

    def prepare(self) -> None:
        """Make the folder."""
        with _writing(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)

    def listing(self) -> frozenset[tuple[str, int, int, int]]:
        """Return what tells these files from any others, and from themselves when they change."""
        found = set()
        with suppress(FileNotFoundError), os.scandir(self.folder) as listing:
            for entry in listing:
                with suppress(FileNotFoundError):
                    told = entry.stat(follow_symlinks=False)
                    found.add((entry.name, told.st_ino, told.st_size, told.st_ctime_ns))
        return frozenset(found)

    def holds(self, name: str, data: bytes) -> bool:
        """Tell whether there is a file of this name that holds just this."""
        try:
            return (self.folder / name).read_bytes() == data
        except FileNotFoundError:
            return False
        except OSError as error:
            raise _at_fault(self.folder, error) from None

    def put(self, name: str, data: bytes) -> str:
        """Keep a file; return the token of the one that was there before, or ""."""
        self.prepare()
        with _writing(self.folder):
            draft = self.folder / f".{_new_token()}"
            try:
                with draft.open("wb") as file:
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
                before = self._set_aside(name) if self.has(name) else ""
                draft.replace(self.folder / name)
            finally:
                draft.unlink(missing_ok=True)
        return before

    def remove(self, name: str) -> str:
        """Take a file away; return its token. Raises `CorpusError` when there is none."""
        with _writing(self.folder):
            if not self.has(name):
                raise CorpusError(f"no file called {name} was added", name)
            token = self._set_aside(name)
            (self.folder / name).unlink()
        return token

    def bring_back(self, token: str) -> str:
        """Put a file back in its place, and return its name; what is there now is set aside.

        Raises `NotKeptError` when it is kept no more.
        """
        self.forget_old()
        with _writing(self.folder):
            found = [*(self._removed / token).glob("*")] if _is_token(token) else []
            if not found:
                raise NotKeptError("It was removed more than a day ago, or is back already.")
            [path] = found
            self.folder.mkdir(parents=True, exist_ok=True)
            if self.has(path.name):
                self._set_aside(path.name)
            path.replace(self.folder / path.name)
            path.parent.rmdir()
        return path.name

    def token_of(self, name: str) -> str:
        """Return the token of what was removed last under a name.

        Raises `NotKeptError` when nothing was within a day.
        """
        self.forget_old()
        found = [each.parent.name for each in self._removed.glob("*/*") if self._is_of(each, name)]
        if not found:
            raise NotKeptError(f"Nothing called {name} was removed within a day.")
        return max(found, key=lambda token: int(token, 16))

    def _is_of(self, path: Path, name: str) -> bool:
        """Tell whether this was set aside under the name of a file, or the place of a source."""
        if path.name != _NOTE:
            return path.name == name
        note = self.note(path.parent.name)
        return note is not None and json.loads(note)["place"] == name

    def set_note_aside(self, note: bytes) -> str:
        """Keep a note about a source that was removed; return its token."""
        with _writing(self._removed):
            token = _new_token()
            place = self._removed / token
            place.mkdir(parents=True)
            (place / _NOTE).write_bytes(note)
        return token

    def note(self, token: str) -> bytes | None:
        """Return the note of this token; None when it is no note, or kept no more."""
        self.forget_old()
        with suppress(OSError):
            return (self._removed / token / _NOTE).read_bytes() if _is_token(token) else None
        return None

    def forget_old(self, now: float | None = None) -> None:
        """Delete what was removed more than a day ago."""
        latest = (time.time() if now is None else now) - KEPT
        with suppress(OSError):
            for each in self._removed.iterdir():
                if _is_token(each.name) and int(each.name, 16) / 1e9 <= latest:
                    shutil.rmtree(each, ignore_errors=True)

    def _set_aside(self, name: str) -> str:
        """Keep a copy of a file for a day; what was kept for longer goes."""
        self.forget_old()
        token = _new_token()
        place = self._removed / token
        place.mkdir(parents=True)
        shutil.copyfile(self.folder / name, place / name)
        return token


def addition_name(name: str, media_type: str = "") -> str:
    """Return what a file that came under `name` is called: legible, in no folder, not hidden.

    One without an ending gets that of its media type. Raises `ArticleError` when it is no kind of
    file that is read.
    """
    bare = PurePosixPath(name.replace("\\", "/")).name
    bare = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", legible(bare)))
    bare = " ".join(bare.split()).strip(" .") or "file"
    row = served_format(media_type, "", b"") if "." not in bare else None
    if row and media_type in row.types:
        bare += row.kind
    if not _is_read(bare):
        raise ArticleError(unread(bare), bare)
    ending = next((e for e in CONTAINERS if bare.lower().endswith(e)), "")
    ending = bare[len(bare) - len(ending) :] if ending else PurePosixPath(bare).suffix
    stem = bare[: len(bare) - len(ending)].encode("utf-8", "replace")
    kept = stem[: _LONGEST_NAME - len(ending.encode())].decode("utf-8", "ignore").strip(" .")
    return f"{kept or 'file'}{ending}"


def try_addition(name: str, data: bytes) -> ParsedArticle | None:
    """Return the article in a file; None for an archive, which who lists it looks into.

    Raises `ArticleError` when no article can be read from it.
    """
    if len(data) > MOST_BYTES and not is_container(name):
        raise ArticleError(f"too large: {len(data):,} bytes; the limit is {MOST_BYTES:,}")
    if not data.strip():
        raise ArticleError("empty")
    if is_container(name):
        return None
    reading = read_article(name, data)
    article = replace(cleaned(reading.article), article_id=f"{ADDED}/{name}")
    return replace(reading, article=article)


def kinds_added() -> tuple[str, ...]:
    """Return the endings of files that are read, one for each kind, and those of archives."""
    return (*kinds(), *CONTAINERS)


def _is_read(name: str) -> bool:
    return is_readable(name) or is_container(name)


def _is_token(name: str) -> bool:
    return _TOKEN.fullmatch(name) is not None


def _new_token() -> str:
    """Return a token that no other has, and that tells when it was made."""
    return f"{time.time_ns():x}"


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _at_fault(folder, error) from None


def _at_fault(folder: Path, error: OSError) -> StoreError:
    return StoreError(f"Can't read or write {folder}: {error.strerror}. Nothing was changed.")
