"""Members of archives, mailboxes and exports, one at a time."""

import json
import mailbox
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import BinaryIO

from xxhash import xxh3_64_hexdigest

from index.errors import ArticleError
from index.formats import MOST_BYTES, fault_of, unread
from index.model import Skipped
from index.sources.exports import posts
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


def members(file: BinaryIO, name: str, endings: Endings) -> Iterator[Member | Skipped]:
    """Yield what is in a container, as it comes, and what of it is not taken out, and why.

    `name` is that of the container, whose ending says what it is. Files with other endings than
    these are not taken out. Names are unique and lead nowhere outside. Raises `ArticleError` when
    the container is broken or holds more than may be taken out of it; what came before is good.
    """
    seen: set[str] = set()
    unpacked = 0
    for number, member in enumerate(_READERS[ending(name)](file, endings)):
        if number >= MOST_MEMBERS:
            raise ArticleError(f"more than {MOST_MEMBERS:,} files in it")
        if isinstance(member, Skipped):
            yield unwritable(member.name) or member
            continue
        unpacked += len(member[1])
        if unpacked > MOST_UNPACKED:
            raise ArticleError(_TOO_LARGE)
        yield _taken(member, seen)


def _taken(member: Member, seen: set[str]) -> Member | Skipped:
    """Return a member unless it can't be called by its name, which is `seen` from now on."""
    name, _ = member
    if refused := unwritable(name):
        return refused
    if name in seen:
        return Skipped(name, "its name is in it twice")
    seen.add(name)
    return member


def is_container(name: str) -> bool:
    """Tell whether files with the ending of `name` hold many articles."""
    return name.lower().endswith(_ENDINGS)


def ending(name: str) -> str:
    """Return the ending that says what a container is, "" for other files."""
    return next((each for each in _READERS if name.lower().endswith(each)), "")


def _zip(file: BinaryIO, endings: Endings) -> Iterator[Member | Skipped]:
    try:
        with zipfile.ZipFile(file) as archive:
            for info in archive.infolist():
                if info.is_dir():
                    continue
                reason = _special(info) or _refusal(info.filename, info.file_size, endings)
                found = Skipped(info.filename, reason)
                yield found if reason else (info.filename, archive.read(info))
    except _BROKEN_ZIP as error:
        raise ArticleError(_broken(error)) from None


def _special(info: zipfile.ZipInfo) -> str:
    """Return why a member is no file, where its archive says what it is in Unix, else ""."""
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind == stat.S_IFLNK:
        return "a link"
    return "" if kind in (0, stat.S_IFREG) else "no regular file"


def _tar(file: BinaryIO, endings: Endings) -> Iterator[Member | Skipped]:
    try:
        with tarfile.open(fileobj=file, mode="r|gz") as archive:
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
                member = None if reason else archive.extractfile(info)
                yield (info.name, member.read()) if member else Skipped(info.name, reason)
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
        return unread(name)
    return f"too large: {size:,} bytes" if size > MOST_BYTES else ""


def _mails(file: BinaryIO, endings: Endings) -> Iterator[Member | Skipped]:
    box = mailbox.mbox(f"/dev/fd/{file.fileno()}", create=False)  # which is no other file
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


def _lines(file: BinaryIO, _endings: Endings) -> Iterator[Member | Skipped]:
    seen: dict[str, int] = {}
    for number, line in enumerate(iter(lambda: file.readline(MOST_BYTES + 1), b""), 1):
        if len(line) > MOST_BYTES:
            raise ArticleError(f"line {number:,} is larger than {MOST_BYTES:,} bytes")
        if not line.strip():
            continue
        name = f"{xxh3_64_hexdigest(_address(line))}.json"
        reason = fault_of(line)
        if not reason and (before := seen.setdefault(name, number)) != number:
            reason = f"the same record as in line {before:,}"
        yield Skipped(f"line {number:,}", reason) if reason else (name, line)


def _address(line: bytes) -> bytes:
    """Return what tells a record from others: its address where it has one, else all of it."""
    try:
        found = json.loads(line)["url"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return line
    return found.encode("utf-8", "replace") if isinstance(found, str) else line


def _posts(file: BinaryIO, _endings: Endings) -> Iterator[Member | Skipped]:
    yield from posts(file)


_Reader = Callable[[BinaryIO, Endings], Iterator[Member | Skipped]]
_READERS: Mapping[str, _Reader] = MappingProxyType(
    {".zip": _zip, ".tar.gz": _tar, ".tgz": _tar, ".mbox": _mails, ".jsonl": _lines, ".xml": _posts}
)
_ENDINGS = tuple(_READERS)
