"""Members of archives, mailboxes and exports, one at a time."""

import json
import re
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import chain
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
_DEEPEST = 2  # archives that an archive is within
_MOST_INNER = 100_000_000  # bytes of one that is within another: it is held in memory
_SAYS_UTF_8 = 0x800
_MEMBERS = {
    ".mbox": "mail (above each is a line `From ...`)",
    **dict.fromkeys((".jsonl", ".ndjson"), "line"),
    ".xml": "article",
}
_TOO_LARGE = f"larger than {MOST_UNPACKED:,} bytes when unpacked"
_LONGEST_LINE = 1_000_000
# What stands above a mail in a mailbox: a sender, mostly with the time, and below it a header.
_POSTMARK = re.compile(rb"From (?:\S*\s*$|\S.*\d:\d\d.*\d{4})")
_HEADER = re.compile(rb">?[!-9;-~]{1,60}:|From ")
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
    budget = _Budget()
    number = -1
    for number, member in enumerate(_READERS[ending(name)](file, _Taking(endings, budget))):
        if number >= MOST_MEMBERS:
            raise ArticleError(f"more than {MOST_MEMBERS:,} files in it")
        if isinstance(member, Skipped):
            yield unwritable(member.name) or member
            continue
        budget.spend(len(member[1]))
        yield _taken(member, seen)
    if number < 0:
        raise ArticleError(f"empty: there is no {_MEMBERS.get(ending(name), 'file')} in it")


class _OverBudgetError(ArticleError):
    """More was unpacked of a container, and of those in it, than may be."""


@dataclass(slots=True)
class _Budget:
    """What was unpacked so far, in bytes."""

    spent: int = 0

    def spend(self, size: int) -> None:
        self.spent += size
        if self.spent > MOST_UNPACKED:
            raise _OverBudgetError(_TOO_LARGE)


@dataclass(frozen=True, slots=True)
class _Taking:
    """How a container is taken apart: for which endings, and how deep it is in others."""

    endings: Endings
    budget: _Budget
    depth: int = 0

    def refusal(self, name: str, size: int) -> str:
        """Return why a member is not taken out, "" when it is, or is taken apart itself."""
        if reason := _outside(name) or _hidden(name):
            return reason
        if is_container(name):
            if self.depth >= _DEEPEST:
                return "an archive within archives: unpack it"
            return f"too large within an archive: {size:,} bytes" if size > _MOST_INNER else ""
        if PurePosixPath(name).suffix.lower() not in self.endings:
            return unread(name)
        return f"too large: {size:,} bytes" if size > MOST_BYTES else ""

    def taken(self, name: str, data: bytes) -> Iterator[Member | Skipped]:
        """Yield a member, or, of one that is a container, what is in it, named below it."""
        if not is_container(name):
            yield name, data
            return
        self.budget.spend(len(data))
        inner = replace(self, depth=self.depth + 1)
        try:
            for each in _READERS[ending(name)](BytesIO(data), inner):
                if isinstance(each, Skipped):
                    yield replace(each, name=f"{name}/{each.name}")
                else:
                    yield f"{name}/{each[0]}", each[1]
        except _OverBudgetError:
            raise
        except ArticleError as error:
            yield Skipped(name, str(error))


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
    return name.lower().endswith(CONTAINERS)


def ending(name: str) -> str:
    """Return the ending that says what a container is, "" for other files."""
    return next((each for each in _READERS if name.lower().endswith(each)), "")


def _zip(file: BinaryIO, taking: _Taking) -> Iterator[Member | Skipped]:
    try:
        with zipfile.ZipFile(file) as archive:
            for info in archive.infolist():
                if not info.is_dir():
                    yield from _member_of_zip(archive, info, taking)
    except _BROKEN_ZIP as error:
        raise ArticleError(_broken(error)) from None


def _member_of_zip(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, taking: _Taking
) -> Iterator[Member | Skipped]:
    """Yield what one member is; that it is broken is its own matter."""
    name = _name_in_zip(info)
    reason = _special(info) or taking.refusal(name, info.file_size)
    data = b""
    try:
        data = b"" if reason else archive.read(info)
    except _BROKEN_ZIP as error:
        reason = _broken(error, "it is broken in its archive")
    if reason:
        yield Skipped(name, reason)
    else:
        yield from taking.taken(name, data)


def _name_in_zip(info: zipfile.ZipInfo) -> str:
    """Return the name of a member; programs write UTF-8 without saying so."""
    if info.flag_bits & _SAYS_UTF_8 or info.filename.isascii():
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename


def _special(info: zipfile.ZipInfo) -> str:
    """Return why a member is no file, where its archive says what it is in Unix, else ""."""
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind == stat.S_IFLNK:
        return "a link"
    return "" if kind in (0, stat.S_IFREG) else "no regular file"


def _tar(file: BinaryIO, taking: _Taking) -> Iterator[Member | Skipped]:
    try:
        with tarfile.open(fileobj=file, mode="r|gz") as archive:
            for info in archive:
                if info.offset_data + info.size > MOST_UNPACKED:
                    raise _OverBudgetError(_TOO_LARGE)
                if info.isdir():
                    continue
                reason = taking.refusal(info.name, info.size)
                reason = reason if info.isreg() else "no regular file"
                member = None if reason else archive.extractfile(info)
                if member:
                    yield from taking.taken(info.name, member.read())
                else:
                    yield Skipped(info.name, reason)
    except _BROKEN_TAR as error:
        raise ArticleError(_broken(error)) from None


def _broken(error: Exception, otherwise: str = "damaged, or no archive: it can't be opened") -> str:
    encrypted = isinstance(error, RuntimeError) and "encrypted" in str(error)
    return "it needs a password" if encrypted else otherwise


def _outside(name: str) -> str:
    """Return why a member's name is not one below its archive, else ""."""
    path = PurePosixPath(name)
    drive = bool(path.parts) and ":" in path.parts[0]
    odd = "\\" in name or "\0" in name or path.is_absolute() or ".." in path.parts or drive
    return "its path leads outside" if odd else ""


def _hidden(name: str) -> str:
    parts = PurePosixPath(name).parts
    return "a hidden file" if any(p.startswith(".") or p == "__MACOSX" for p in parts) else ""


def _mails(file: BinaryIO, taking: _Taking) -> Iterator[Member | Skipped]:
    for data in _messages(file):
        name = f"{xxh3_64_hexdigest(_identity(data))}.eml"
        reason = taking.refusal(name, len(data))
        yield Skipped(name, reason) if reason else (name, data)


def _messages(file: BinaryIO) -> Iterator[bytes]:
    """Yield the mails of a mailbox. Of one that is too large, the beginning."""
    lines: list[bytes] | None = None
    size, blank, pending = 0, True, b""
    for line in chain(iter(lambda: file.readline(_LONGEST_LINE), b""), (b"",)):
        if pending and _HEADER.match(line):
            if lines:
                yield b"".join(lines)
            lines, size = [], 0
        elif pending and lines is not None:
            lines.append(pending)  # a sentence that begins so
        pending = line if blank and _POSTMARK.match(line) else b""
        blank = not line.strip()
        if lines is not None and not pending and size <= MOST_BYTES:
            lines.append(line)
            size += len(line)
    if lines:
        yield b"".join(lines)


def _identity(data: bytes) -> bytes:
    """Return what tells a mail from others: its Message-ID where it has one, else all of it."""
    head = re.split(rb"\r?\n\r?\n", data, maxsplit=1)[0]
    found = [line for line in head.splitlines() if line[:11].lower() == b"message-id:"]
    return found[0] if found else data


def _lines(file: BinaryIO, _taking: _Taking) -> Iterator[Member | Skipped]:
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


def _posts(file: BinaryIO, _taking: _Taking) -> Iterator[Member | Skipped]:
    yield from posts(file)


_Reader = Callable[[BinaryIO, _Taking], Iterator[Member | Skipped]]
_READERS: Mapping[str, _Reader] = MappingProxyType(
    {
        ".zip": _zip,
        **dict.fromkeys((".tar.gz", ".tgz"), _tar),
        ".mbox": _mails,
        **dict.fromkeys((".jsonl", ".ndjson"), _lines),
        ".xml": _posts,
    }
)
CONTAINERS = tuple(_READERS)
"""The endings of files that hold many articles."""
