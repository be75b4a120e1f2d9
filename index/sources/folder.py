"""A folder of files as a source."""

import os
import stat
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from xxhash import xxh3_128_hexdigest

from index.errors import ArticleError, CorpusError, MissingFolderError
from index.formats import MOST_BYTES, ParsedArticle, is_readable, kinds, read_article, unread
from index.model import Skipped
from index.sources.archives import CONTAINERS, MOST_UNPACKED, Unpacker, is_container
from index.sources.curation import cleaned
from index.sources.opening import ListedFile, identity_of, open_folder
from index.sources.protocol import Version, Watch
from index.sources.skipping import skipped_for, unwritable

# A file that changed this shortly before it was listed may change again within the same tick of
# the file system's clock, unseen: such a file is read at the next listing too.
_SETTLED_NANOSECONDS = 2_000_000_000
_DRAFTS = "_drafts"  # where programs that make sites of texts keep what is not to be published


@dataclass(frozen=True, slots=True)
class FileItem:
    """A file to read. `article_id` is its path below the folder, with "/"."""

    article_id: str
    version: Version
    file: ListedFile
    source: str

    def read(self) -> ParsedArticle:
        """Return the article in the file, with known site furniture omitted.

        Raises `UnseenError` when it is no longer the file that was listed.
        """
        reading = read_article(self.article_id, self.file.read(MOST_BYTES))
        return ParsedArticle(cleaned(reading.article), reading.warnings)


@dataclass(frozen=True, slots=True)
class FolderSource:
    """All files below a folder that can be read as articles, and those in archives there.

    Hidden files and folders are no part of it. Links below it are not followed: what they show
    is either in the folder, and read there, or none of it. Archives are taken apart in
    `unpacked`; without it they are not read.
    """

    folder: Path
    unpacked: Path | None = None

    @property
    def name(self) -> str:
        """The folder as it was given."""
        return str(self.folder)

    def items(
        self,
        known: Mapping[str, Version],
        watch: Watch | None = None,  # noqa: ARG002 (who combines sources tells it)
    ) -> Iterator[FileItem | Skipped]:
        """Yield the files in the order of `article_id`; unchanged ones (`known`) are not opened.

        Raises `CorpusError` when the folder is missing or can't be listed.
        """
        if not self.folder.is_dir():
            raise MissingFolderError(
                f"{self.folder} is no folder: create it and put articles there, or set"
                " ARTICLES_DIR.",
                str(self.folder),
            )
        now, name = time.time_ns(), self.name
        places: set[Path] = set()
        for entry in _entries(str(self.folder)):
            if isinstance(entry, Skipped):
                yield entry
                continue
            stamp = _stamp(entry.status, now)
            before = known.get(entry.article_id)
            if before and stamp and before.stamp == stamp:
                yield FileItem(entry.article_id, before, entry.listed, name)
            elif reason := _refusal(entry):
                yield Skipped(entry.article_id, reason)
            elif is_container(entry.article_id):
                yield from self._members(entry, stamp, places)
            else:
                yield self._item(entry, stamp)
        if self.unpacked:
            Unpacker(self.unpacked).forget_all_but(places)

    def _members(
        self, file: "_File", stamp: str, places: set[Path]
    ) -> Iterator[FileItem | Skipped]:
        if not self.unpacked:
            yield Skipped(file.article_id, "archives are not unpacked here")
            return
        unpacker = Unpacker(self.unpacked)
        places.add(unpacker.place(file.path, stamp))
        try:
            for member in unpacker.members(file.listed, stamp):
                article_id = f"{file.article_id}/{member.name}"
                if isinstance(member, Skipped):
                    broken = not member.name  # and what it holds beyond that is not known
                    yield Skipped(article_id.rstrip("/"), member.reason, unseen=broken)
                else:
                    unpacked = ListedFile(member.path)
                    yield FileItem(article_id, Version(member.digest), unpacked, self.name)
        except Exception as error:  # noqa: BLE001 (one archive ends no reindex)
            yield replace(skipped_for(file.article_id, error), unseen=True)

    def _item(self, file: "_File", stamp: str) -> FileItem | Skipped:
        try:
            digest = xxh3_128_hexdigest(file.listed.read(MOST_BYTES))
        except ArticleError as error:
            return skipped_for(file.article_id, error)
        return FileItem(file.article_id, Version(digest, stamp), file.listed, self.name)


@dataclass(frozen=True, slots=True)
class _File:
    article_id: str
    path: str
    status: os.stat_result

    @property
    def listed(self) -> ListedFile:
        return ListedFile(self.path, identity_of(self.status))


def _entries(folder: str) -> Iterator[_File | Skipped]:
    """Yield the files below `folder`, in the order of their identifiers."""
    try:
        opened = _opened(folder)
    except OSError as error:
        raise CorpusError(f"{folder} can't be listed: {error.strerror}") from None
    yield from _below(*opened, folder, "")


def _opened(name: str, within: int | None = None) -> tuple[int, list[os.DirEntry[str]]]:
    """Return a handle of a folder, and what is in it, in order. Raises `OSError`."""
    handle = open_folder(name, within)
    try:
        with os.scandir(handle) as listing:
            return handle, sorted(listing, key=_place)
    except BaseException:
        os.close(handle)
        raise


def _below(
    handle: int, entries: Sequence[os.DirEntry[str]], folder: str, prefix: str
) -> Iterator[_File | Skipped]:
    """Yield the files below an open folder, and close it in the end."""
    try:
        for entry in entries:
            path, article_id = f"{folder}/{entry.name}", f"{prefix}{entry.name}"
            if entry.name.startswith("."):
                continue
            if entry.name == _DRAFTS:
                yield Skipped(article_id, "drafts")
            elif entry.is_dir(follow_symlinks=False):
                yield from _inner(handle, entry.name, path, f"{article_id}/")
            else:
                yield _file(entry, path, article_id)
    finally:
        os.close(handle)


def _inner(outer: int, name: str, folder: str, prefix: str) -> Iterator[_File | Skipped]:
    try:
        opened = _opened(name, outer)
    except OSError as error:
        yield Skipped(prefix, f"can't be listed: {error.strerror}", unseen=True)
        return
    yield from _below(*opened, folder, prefix)


def _place(entry: os.DirEntry[str]) -> str:
    """Return what to sort by, so that whole identifiers come in order: "a.txt" before "a/b.txt"."""
    many = entry.is_dir(follow_symlinks=False) or is_container(entry.name)
    return f"{entry.name}/" if many else entry.name


def _file(entry: os.DirEntry[str], path: str, article_id: str) -> _File | Skipped:
    if refused := unwritable(article_id):
        return refused
    try:
        return _File(article_id, path, entry.stat(follow_symlinks=False))
    except OSError as error:
        return skipped_for(article_id, error)


def kinds_read(skipped: Sequence[Skipped]) -> tuple[str, ...]:
    """Return the endings of what is read, when one of `skipped` was refused for its; else none."""
    refused = any(each.reason == unread(each.name) for each in skipped)
    return (*kinds(), *CONTAINERS) if refused else ()


def _refusal(file: _File) -> str:
    """Return why a file is not read, "" when it is."""
    if stat.S_ISLNK(file.status.st_mode):
        return "a link: put the file itself there"
    if not stat.S_ISREG(file.status.st_mode):
        return "no regular file"
    holds_many = is_container(file.article_id)
    if not holds_many and not is_readable(file.article_id):
        return unread(file.article_id)
    most = MOST_UNPACKED if holds_many else MOST_BYTES
    if file.status.st_size > most:
        return f"too large: {file.status.st_size:,} bytes; the limit is {most:,}"
    return ""


def _stamp(status: os.stat_result, now: int) -> str:
    """Return what is the same while a file is; "" when it may be changing as we look."""
    settled = now - max(status.st_mtime_ns, status.st_ctime_ns) > _SETTLED_NANOSECONDS
    return f"{status.st_size}:{status.st_mtime_ns}:{status.st_ino}" if settled else ""
