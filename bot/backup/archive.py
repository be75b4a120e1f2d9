"""The file of a backup: a ZIP with a manifest, written aside, and read with mistrust.

    manifest.json          what there is, with sizes and SHA-256; written last
    settings.env           lines as .env has them
    ledger/replies.jsonl   a table of the ledger
    files/sources.yaml     a file below the data folder

Of an archive, only names that the manifest tells and that a backup can have are read, as bytes, and
no more of them than it tells: what it says of links, owners and folders counts for nothing.
"""

import hashlib
import json
import os
import re
import shutil
import stat
import tempfile
import time
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from index import is_of_a_snapshot

MANIFEST, SETTINGS = "manifest.json", "settings.env"
LEDGER, FILES = "ledger/", "files/"

_FORMAT = 1
_SIGN = b"verbatim backup"
_ASIDE = ".backup-"
_A_DAY = 86_400.0  # seconds
_CHUNK = 1 << 20  # bytes
_MOST_MANIFEST = 32 << 20  # bytes
_MOST_SETTINGS = 1 << 20  # bytes
_MOST_RATIO = 200  # of what is in it to the file: what people write shrinks tenfold
_TABLE = re.compile(r"ledger/[a-z_]{1,40}\.jsonl")
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


class BackupError(Exception):
    """A backup can't be made or restored. The message says what to do; nothing was changed."""


@dataclass(slots=True)
class Draft:
    """An archive that is being written."""

    _packed: zipfile.ZipFile
    _files: dict[str, tuple[int, str]] = field(default_factory=dict)

    def add(self, name: str, chunks: Iterable[bytes]) -> None:
        """Put something in under a name that a backup can have."""
        if not _may_be(name):
            raise ValueError(name)
        size, digest = 0, hashlib.sha256()
        with self._packed.open(_entry(name), "w", force_zip64=True) as target:
            for chunk in chunks:
                target.write(chunk)
                digest.update(chunk)
                size += len(chunk)
        self._files[name] = (size, digest.hexdigest())

    def finish(self, about: Mapping[str, Any]) -> None:
        """Write the manifest: what there is, and what it is `about`."""
        told = {"format": _FORMAT, "about": dict(about), "files": self._files}
        self._packed.writestr(_entry(MANIFEST), json.dumps(told))


@contextmanager
def drafted(file: Path) -> Iterator[tuple[Draft, Path]]:
    """Yield an archive to fill, and a private folder beside it; it becomes `file` as a whole.

    Only a backup is replaced. Raises `BackupError`.
    """
    if file.exists() and not _is_backup(file):
        raise BackupError(f"{file} is there, and is no backup: give another name.")
    folder = file.absolute().parent
    try:
        _remove_leftovers(folder)
        with tempfile.TemporaryDirectory(prefix=_ASIDE, dir=folder) as place:
            aside = Path(place) / "backup"
            with new_file(aside) as target:
                with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as packed:
                    packed.comment = _SIGN
                    yield Draft(packed), Path(place)
                target.flush()
                os.fsync(target.fileno())
            aside.replace(file)
            _sync(folder)
    except OSError as error:
        raise BackupError(f"{file} can't be written: {error.strerror or error}.") from None


@dataclass(frozen=True, slots=True)
class Archive:
    """A backup that may be read: what it is `about`, and sizes and digests of what is in it."""

    about: Mapping[str, Any]
    files: Mapping[str, tuple[int, str]]
    _packed: zipfile.ZipFile

    @property
    def size(self) -> int:
        """The bytes of all that is in it."""
        return sum(size for size, _ in self.files.values())

    def unpack(self, folder: Path) -> None:
        """Write all of it below an empty folder; raises `BackupError` unless it is as told."""
        for name, (size, digest) in self.files.items():
            place = folder / name
            place.parent.mkdir(0o700, parents=True, exist_ok=True)
            found = hashlib.sha256()
            with new_file(place) as target:
                for chunk in self._chunks(name, size):
                    found.update(chunk)
                    target.write(chunk)
            if found.hexdigest() != digest:
                raise _damaged(f"{name} is not as it was written")

    def _chunks(self, name: str, size: int) -> Iterator[bytes]:
        """Yield just the bytes that are told, however many there are."""
        try:
            with self._packed.open(name) as source:
                while size > 0 and (chunk := source.read(min(size, _CHUNK))):
                    size -= len(chunk)
                    yield chunk
        except _DAMAGE as error:
            raise _damaged(str(error) or type(error).__name__) from None
        if size:
            raise _damaged(f"{name} ends early")


@contextmanager
def opened(file: Path) -> Iterator[Archive]:
    """Open a backup after looking at all that it tells of itself. Raises `BackupError`."""
    try:
        packed, size = zipfile.ZipFile(file), file.stat().st_size
    except OSError as error:
        raise BackupError(f"{file} can't be read: {error.strerror or error}.") from None
    except _DAMAGE:
        raise BackupError(f"{file} is no backup, or not a whole one.") from None
    with packed:
        yield _checked(packed, size)


def _checked(packed: zipfile.ZipFile, packed_size: int) -> Archive:
    entries = packed.infolist()
    names = [entry.filename for entry in entries]
    if packed.comment != _SIGN or MANIFEST not in names:
        raise BackupError("This is no backup of Verbatim.")
    for entry in entries:
        _check_entry(entry)
    if len(set(names)) < len(names):
        raise _damaged("it has two entries of one name")
    try:
        about, files = _manifest(packed)
    except (*_DAMAGE, KeyError, TypeError, RecursionError, AttributeError):
        raise _damaged("its manifest can't be read") from None
    sizes = {entry.filename: entry.file_size for entry in entries if entry.filename != MANIFEST}
    if sizes != {name: size for name, (size, _) in files.items()}:
        raise _damaged("its manifest tells of other files than it has")
    archive = Archive(about, files, packed)
    if archive.size > _MOST_RATIO * packed_size:
        raise BackupError(f"It would become {archive.size:,} bytes: no backup of ours does.")
    return archive


def _check_entry(entry: zipfile.ZipInfo) -> None:
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        raise BackupError(f"It has {entry.filename[:80]!r}, which is no file: nothing is restored.")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise _damaged(f"{entry.filename[:80]!r} is packed as no backup is")
    if entry.filename != MANIFEST and not _may_be(entry.filename):
        raise BackupError(f"It has {entry.filename[:80]!r}, which no backup has.")
    most = {MANIFEST: _MOST_MANIFEST, SETTINGS: _MOST_SETTINGS}.get(entry.filename)
    if most and entry.file_size > most:
        raise _damaged(f"{entry.filename} is too large")


def _manifest(packed: zipfile.ZipFile) -> tuple[dict[str, Any], dict[str, tuple[int, str]]]:
    with packed.open(MANIFEST) as source:
        told = json.loads(source.read(_MOST_MANIFEST))
    if told["format"] != _FORMAT:
        raise BackupError("A newer release has made this backup: upgrade Verbatim first.")
    files = {str(name): (int(size), str(digest)) for name, (size, digest) in told["files"].items()}
    if any(size < 0 for size, _ in files.values()):
        raise ValueError("a size below nothing")
    return dict(told["about"]), files


def _may_be(name: str) -> bool:
    return (
        name == SETTINGS
        or bool(_TABLE.fullmatch(name))
        or (name.startswith(FILES) and is_of_a_snapshot(name.removeprefix(FILES)))
    )


def _damaged(why: str) -> BackupError:
    return BackupError(f"The backup is damaged: {why}.")


def _is_backup(file: Path) -> bool:
    with suppress(OSError, zipfile.BadZipFile), zipfile.ZipFile(file) as packed:
        return packed.comment == _SIGN
    return False


def _entry(name: str) -> zipfile.ZipInfo:
    """Return an entry without a date, so that nothing but the manifest tells one."""
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = (stat.S_IFREG | 0o600) << 16
    return entry


def new_file(path: Path) -> IO[bytes]:
    """Open a new file to write, for its owner alone; raises FileExistsError where one is."""
    return os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb")


def _remove_leftovers(folder: Path) -> None:
    """Remove what backups have left that were killed a day ago or more."""
    for path in folder.glob(f"{_ASIDE}*"):
        with suppress(OSError):
            if path.is_dir() and path.stat().st_mtime < time.time() - _A_DAY:
                shutil.rmtree(path, ignore_errors=True)


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def chunks_of(file: IO[bytes]) -> Iterator[bytes]:
    """Yield what is in an open file."""
    while chunk := file.read(_CHUNK):
        yield chunk
