"""Members of archives, mailboxes and exports, one at a time."""

import json
import mailbox
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from xxhash import xxh3_64_hexdigest

from index.errors import ArticleError
from index.formats import MOST_BYTES
from index.model import Skipped
from index.sources.skipping import unwritable

MOST_MEMBERS = 50_000
MOST_UNPACKED = 1_000_000_000
_TOO_LARGE = f"larger than {MOST_UNPACKED:,} bytes when unpacked"
_BROKEN_ZIP = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError)
_BROKEN_TAR = (tarfile.TarError, zlib.error, EOFError, OSError)

Member = tuple[str, bytes]
"""A name below the container, with "/", and what it holds."""

Endings = Collection[str]
"""Those of files that are read, with their dot, in lower case."""


def members(path: Path, endings: Endings) -> Iterator[Member | Skipped]:
    """Yield what is in a container, as it comes, and what of it is not taken out, and why.

    Files with other endings are not taken out. Names are unique and lead nowhere outside. Raises
    `ArticleError` when the container is broken or holds more than may be taken out of it; what
    came before that is good.
    """
    seen: set[str] = set()
    unpacked = 0
    for number, member in enumerate(_READERS[ending(path.name)](path, endings)):
        if number >= MOST_MEMBERS:
            raise ArticleError(f"more than {MOST_MEMBERS:,} files in it")
        if isinstance(member, Skipped):
            yield unwritable(member.name) or member
            continue
        name, data = member
        if refused := unwritable(name):
            yield refused
            continue
        unpacked += len(data)
        if unpacked > MOST_UNPACKED:
            raise ArticleError(_TOO_LARGE)
        if name in seen:
            yield Skipped(name, "its name is in it twice")
            continue
        seen.add(name)
        yield name, data


def is_container(name: str) -> bool:
    """Tell whether files with the ending of `name` hold many articles."""
    return name.lower().endswith(_ENDINGS)


def ending(name: str) -> str:
    """Return the ending that says what a container is, "" for other files."""
    return next((each for each in _READERS if name.lower().endswith(each)), "")


def _zip(path: Path, endings: Endings) -> Iterator[Member | Skipped]:
    try:
        with zipfile.ZipFile(path) as archive:
            for info in archive.infolist():
                if info.is_dir():
                    continue
                linked = stat.S_ISLNK(info.external_attr >> 16)
                reason = "a link" if linked else _refusal(info.filename, info.file_size, endings)
                yield (
                    Skipped(info.filename, reason)
                    if reason
                    else (
                        info.filename,
                        archive.read(info),
                    )
                )
    except _BROKEN_ZIP as error:
        raise ArticleError(_broken(error)) from None


def _tar(path: Path, endings: Endings) -> Iterator[Member | Skipped]:
    try:
        with tarfile.open(path, "r|gz") as archive:
            for info in archive:
                if info.offset_data + info.size > MOST_UNPACKED:
                    raise ArticleError(_TOO_LARGE)
                if info.isdir():
                    continue
                reason = (
                    "no regular file"
                    if not info.isreg()
                    else _refusal(info.name, info.size, endings)
                )
                file = None if reason else archive.extractfile(info)
                yield (info.name, file.read()) if file else Skipped(info.name, reason)
    except _BROKEN_TAR as error:
        raise ArticleError(_broken(error)) from None


def _broken(error: Exception) -> str:
    encrypted = isinstance(error, RuntimeError) and "encrypted" in str(error)
    return "it needs a password" if encrypted else "its archive is broken"


def _refusal(name: str, size: int, endings: Endings) -> str:
    """Return why a member of an archive is not taken out, "" when it is."""
    path = PurePosixPath(name)
    if "\\" in name or "\0" in name or path.is_absolute() or ".." in path.parts:
        return "its path leads outside"
    if path.parts and ":" in path.parts[0]:
        return "its path leads outside"
    if any(part.startswith(".") or part == "__MACOSX" for part in path.parts):
        return "a hidden file"
    if is_container(name):
        return "an archive within an archive"
    if path.suffix.lower() not in endings:
        return "not a kind of file that is read"
    return f"too large: {size:,} bytes" if size > MOST_BYTES else ""


def _mails(path: Path, endings: Endings) -> Iterator[Member | Skipped]:
    box = mailbox.mbox(path, create=False)
    try:
        for key in box.iterkeys():
            data = box.get_bytes(key)
            name = f"{xxh3_64_hexdigest(_identity(data))}.eml"
            reason = _refusal(name, len(data), endings)
            yield Skipped(name, reason) if reason else (name, data)
    finally:
        box.close()


def _identity(data: bytes) -> bytes:
    """Return what tells a mail from others: its Message-ID where it has one, else all of it."""
    head = data.partition(b"\n\n")[0]
    found = [line for line in head.splitlines() if line[:11].lower() == b"message-id:"]
    return found[0] if found else data


def _lines(path: Path, _endings: Endings) -> Iterator[Member | Skipped]:
    with path.open("rb") as file:
        for number, line in enumerate(iter(lambda: file.readline(MOST_BYTES + 1), b""), 1):
            if len(line) > MOST_BYTES:
                raise ArticleError(f"line {number:,} is larger than {MOST_BYTES:,} bytes")
            if line.strip():
                yield f"{xxh3_64_hexdigest(_address(line))}.json", line


def _address(line: bytes) -> bytes:
    """Return what tells a record from others: its address where it has one, else all of it."""
    try:
        found = json.loads(line)["url"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return line
    return found.encode("utf-8", "replace") if isinstance(found, str) else line


_READERS: Mapping[str, Callable[[Path, Endings], Iterator[Member | Skipped]]] = MappingProxyType(
    {".zip": _zip, ".tar.gz": _tar, ".tgz": _tar, ".mbox": _mails, ".jsonl": _lines}
)
_ENDINGS = tuple(_READERS)
